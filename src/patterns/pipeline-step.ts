import type { Pipeline } from './pipeline';
import { StepClass } from './shipped-python';
import { expressionMethod, withOutput } from './shipped-step';
import { PulsarFunction, PulsarFunctionOptions } from '../components';
import { watched } from '../document/boundary';
import { IInput, Topic } from '../pulsar';
import { Runtime } from '../runtime';

/**
 * One step of a pipeline: a function that reads messages and passes on what it makes of them.
 *
 * The steps with an expression run Python that the library ships, without an image or package of yours. They read and write
 * JSON, keep key and properties of a message, acknowledge it once Pulsar has stored the result, and send what cannot be
 * processed to the dead letters of the pipeline. An expression is Python with the names `value` (the message, from JSON),
 * `key`, `properties` and `config` (the user configuration in the options), and with the modules `json` and `re`.
 *
 * @throws FM203 where an expression is none, FM410 where a step of your own configures what the step does itself; by the pipeline
 */
export class PipelineStep {
  /** Replaces the value by that of an expression; a message for which it is `None` is dropped. */
  public static transform(id: string, expression: string, options: PulsarFunctionOptions = {}): PipelineStep {
    return PipelineStep.shipped(id, 'Transform', expression, options);
  }

  /** Passes on the messages for which an expression is true, and drops the others. */
  public static filter(id: string, expression: string, options: PulsarFunctionOptions = {}): PipelineStep {
    return PipelineStep.shipped(id, 'Filter', expression, options);
  }

  /** Passes on the messages for which an expression is true; the others are dead letters. */
  public static validate(id: string, expression: string, options: PulsarFunctionOptions = {}): PipelineStep {
    return PipelineStep.shipped(id, 'Validate', expression, options);
  }

  /** Adds the fields of an object that an expression gives: `{"country": config["countries"][value["zip"]]}`. */
  public static enrich(id: string, expression: string, options: PulsarFunctionOptions = {}): PipelineStep {
    return PipelineStep.shipped(id, 'Enrich', expression, options);
  }

  /**
   * The new state of the row or document in a change event of a Debezium source; deletions are dropped.
   */
  public static newState(id: string, options: PulsarFunctionOptions = {}): PipelineStep {
    return new PipelineStep(id, (pipeline, inputs, output) =>
      pipeline._addShipped(id, { step: 'NewState', inputs, output, sideOutputs: { deadLetters: pipeline.deadLetters } }, options));
  }

  /**
   * Code of your own in any language. What it returns goes to the next step, nothing where it returns nothing. It finds its
   * output as `outputTopic` in its user configuration, except in Go.
   */
  public static function(id: string, runtime: Runtime, options: PulsarFunctionOptions = {}): PipelineStep {
    return new PipelineStep(id, (pipeline, inputs, output) => pipeline.addFunction(id, {
      ...options,
      runtime,
      inputs: [...inputs],
      output,
      config: runtime._language === 'golang' ? options.config : withOutput(options.config, output),
    }));
  }

  private static shipped(id: string, step: StepClass, expression: string, options: PulsarFunctionOptions): PipelineStep {
    return new PipelineStep(id, (pipeline, inputs, output) => pipeline._addShipped(id, {
      step,
      members: [expressionMethod('expression', expression, `${id}.expression`)],
      inputs,
      output,
      sideOutputs: { deadLetters: pipeline.deadLetters },
    }, options));
  }

  private constructor(
    /** The id of the function that it becomes, below its pipeline. */
    public readonly id: string,
    private readonly add: (pipeline: Pipeline, inputs: readonly IInput[], output: Topic) => PulsarFunction,
  ) {}

  /** @internal */
  public _addTo(pipeline: Pipeline, inputs: readonly IInput[], output: Topic): PulsarFunction {
    return this.add(pipeline, inputs, output);
  }
}

watched(PipelineStep, 'PipelineStep');
