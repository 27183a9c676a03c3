import { Construct } from 'constructs';
import { Pipeline, PipelineProps } from './pipeline';
import { expressionMethod } from './shipped-step';
import { requireSome } from './steps';
import { PulsarFunction, PulsarFunctionOptions } from '../components';
import { requireDeclared } from '../document/boundary';
import { count } from '../document/numbers';
import { refuse, within } from '../document/refusal';
import { IInput, Topic } from '../pulsar';
import { writtenName } from '../pulsar/binding';

/** Properties of {@link DeadLetterRedrive}. */
export interface DeadLetterRedriveProps extends PipelineProps {
  /** The dead letters: `pipeline.deadLetters`. */
  readonly input: IInput;

  /**
   * Where they may go back to: `pipeline.inputTopics`. Of several, each goes to the one it came from, as its property
   * `REAL_TOPIC` says. Everyone who reads such a topic gets the message again; where that is not wanted, give the component
   * a topic for redriven messages as a further input, and name that one alone.
   */
  readonly to: Topic[];

  /**
   * Which dead letters go back: a Python expression with the names `value` (from JSON, else the text), `key`, `properties` and
   * `config`. The others are parked.
   * @default - all of them
   */
  readonly inspect?: string;

  /**
   * How often a message goes back before it is parked; counted in its property `REDRIVE_COUNT`.
   * @default 3
   */
  readonly maxRedrives?: number;

  /**
   * Where messages stay that do not go back, with the reason in the property `PARKED`.
   * @default - `<name of the pipeline>-parking`
   */
  readonly parking?: Topic;

  /**
   * What else is to be said of the function.
   * @default - what is common to the pipeline
   */
  readonly redriverOptions?: PulsarFunctionOptions;
}

/**
 * Dead letters back to where they came from after inspection, so many times; then parked.
 *
 * @throws FM106 where redrives would have no end, FM203 where `inspect` is no expression, FM212 where parked messages would be
 * read again, FM410 where one topic is named twice
 */
export class DeadLetterRedrive extends Pipeline {
  /** The function that sends dead letters back. */
  public readonly redriver: PulsarFunction;

  /** Where messages stay that do not go back. */
  public readonly parking: Topic;

  constructor(scope: Construct, id: string, props: DeadLetterRedriveProps) {
    requireDeclared(scope, id, 'DeadLetterRedriveProps', props);
    super(scope, id, props);
    within(this, () => requireSome(props.to, 'to', 'name where dead letters may go back to: [...pipeline.inputTopics].'));
    this.parking = props.parking ?? this.topicFor('parking');
    within(this, () => this.requireDistinct(props.to));
    this.redriver = this._addShipped('redriver', {
      step: 'Redrive',
      members: within(this, () => [
        `most = ${count(props.maxRedrives ?? 3, 'maxRedrives', { min: 1 })}`,
        ...props.inspect === undefined ? [] : [expressionMethod('expression', props.inspect, 'inspect')],
      ]),
      inputs: [props.input],
      sideOutputs: { parking: this.parking, ...Object.fromEntries(props.to.map((topic, index) => [`target${index + 1}`, topic])) },
    }, props.redriverOptions);
  }

  /** What is parked in a target would go round without bound. */
  private requireDistinct(targets: readonly Topic[]): void {
    const names = targets.map((topic) => writtenName(topic, 'to'));
    const parked = names.find((name) => name === this.parking.name);
    if (parked !== undefined) {
      refuse({
        code: 'FM212', field: 'parking', received: parked, because: 'What is parked would be read again, without bound.', fix: 'park in a topic that is not among `to`.',
      });
    }
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined) {
      refuse({ code: 'FM410', field: 'to', received: twice, because: 'The topic is a target twice.', fix: 'name it once.' });
    }
  }
}
