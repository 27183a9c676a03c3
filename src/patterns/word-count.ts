import { Construct, IConstruct } from 'constructs';
import { Pipeline, PipelineProps } from './pipeline';
import { PipelineStep } from './pipeline-step';
import { PulsarFunction, PulsarFunctionOptions, StateStore } from '../components';
import { requireDeclared, watched } from '../document/boundary';
import { IInput, InputBinding, Topic } from '../pulsar';
import { boundInput } from '../pulsar/binding';
import { Runtime } from '../runtime';

/** Properties of {@link WordCount}. */
export interface WordCountProps extends PipelineProps {
  /** Where sentences come from: text. */
  readonly sentences: IInput;

  /**
   * Where each word goes, keyed by itself.
   * @default - `<name of the pipeline>-words`
   */
  readonly words?: Topic;

  /**
   * Where each new count goes: `{"word": "pulsar", "count": 3}`, keyed by the word.
   * @default - `<name of the pipeline>-counts`
   */
  readonly counts?: Topic;

  /**
   * Where counts are kept.
   * @default - StateStore.bookKeeper(), at the `stateStorageServiceUrl` of the Pulsar cluster
   */
  readonly state?: StateStore;

  /**
   * Code of your own in place of what splits sentences. It publishes words to the topic `outputTopic` of its user configuration.
   * @default - Python that takes the words in lower case
   */
  readonly splitter?: Runtime;

  /**
   * What else is to be said of the function that splits.
   * @default - what is common to the pipeline
   */
  readonly splitterOptions?: PulsarFunctionOptions;

  /**
   * Code of your own in place of what counts words. It returns the counts.
   * @default - Python that counts in the state store
   */
  readonly counter?: Runtime;

  /**
   * What else is to be said of the function that counts.
   * @default - what is common to the pipeline
   */
  readonly counterOptions?: PulsarFunctionOptions;
}

/**
 * Sentences to words to counts, which are kept in Pulsar's state store.
 *
 * It runs as it is: both functions are Python that the library ships. A word is counted again where Pulsar delivers a message
 * again, since processing is at-least-once. With several pods the counts of a word may arrive out of order; the last total is
 * right all the same.
 */
export class WordCount extends Pipeline implements IInput {
  /** The function that makes words of sentences. */
  public readonly splitter: PulsarFunction;

  /** The function that counts words. */
  public readonly counter: PulsarFunction;

  constructor(scope: Construct, id: string, props: WordCountProps) {
    requireDeclared(scope, id, 'WordCountProps', props);
    super(scope, id, props);
    const words = props.words ?? this.topicFor('words');
    const counts = props.counts ?? this.topicFor('counts');
    const sideOutputs = { deadLetters: this.deadLetters };
    this.splitter = props.splitter === undefined
      ? this._addShipped('splitter', { step: 'SplitWords', inputs: [props.sentences], output: words, sideOutputs }, props.splitterOptions)
      : this.addStep(PipelineStep.function('splitter', props.splitter, props.splitterOptions), [props.sentences], words);
    const state = props.state ?? StateStore.bookKeeper();
    const counterOptions = { state, ...props.counterOptions };
    this.counter = props.counter === undefined
      ? this._addShipped('counter', { step: 'CountWords', inputs: [this.splitter], output: counts, sideOutputs }, counterOptions)
      : this.addStep(PipelineStep.function('counter', props.counter, counterOptions), [this.splitter], counts);
  }

  /** The counts. */
  public bindInput(consumer: IConstruct): InputBinding {
    return boundInput(this.counter, consumer);
  }
}

watched(WordCount, 'WordCount');
