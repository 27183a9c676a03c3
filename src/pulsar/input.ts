import { IConstruct } from 'constructs';
import { boundInput } from './binding';
import { ConsumerOptions } from './consumer-options';
import { IInput, InputBinding } from './flow';
import { watched } from '../document/boundary';

/** An input with consumer settings of its own. */
export class Input implements IInput {
  /** Reads a topic or the output of a component with these settings. */
  public static of(source: IInput, options: ConsumerOptions): Input {
    return new Input(source, options);
  }

  private constructor(private readonly source: IInput, private readonly options: ConsumerOptions) {}

  /** What is read, with these settings. */
  public bindInput(consumer: IConstruct): InputBinding {
    const bound = boundInput(this.source, consumer);
    return { topic: bound.topic, consumer: { ...bound.consumer, ...this.options } };
  }
}

watched(Input, 'Input');
