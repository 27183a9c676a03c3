import { IConstruct } from 'constructs';
import { boundOutput } from './binding';
import { IOutput, OutputBinding } from './flow';
import { ProducerOptions } from './producer-options';
import { Topic } from './topic';
import { watched } from '../document/boundary';

/** An output with producer settings of its own. */
export class Output implements IOutput {
  /** Writes a topic with these settings. */
  public static to(topic: Topic, options: ProducerOptions = {}): Output {
    return new Output(options, topic);
  }

  /** Writes the component's generated topic with these settings; see `outputTopic`. */
  public static generated(options: ProducerOptions = {}): Output {
    return new Output(options);
  }

  private constructor(private readonly options: ProducerOptions, private readonly topic?: Topic) {}

  /** What is written, with these settings. */
  public bindOutput(producer: IConstruct): OutputBinding {
    return {
      topic: this.topic === undefined ? undefined : boundOutput(this.topic, producer).topic,
      schema: this.options.schema ?? this.topic?.schema,
      producer: this.options,
    };
  }
}

watched(Output, 'Output');
