import { IConstruct } from 'constructs';
import { IInput, InputBinding, IOutput, OutputBinding } from './flow';
import type { Topic } from './topic';
import { isOurs } from '../document/given';
import { show } from '../document/refusal';
import { shaped } from '../document/shape';
import { checkOf } from '../document/type-checks';

/** Asks what a component reads; refuses what cannot be read, such as the bare name of a topic. */
export function boundInput(input: IInput, consumer: IConstruct): InputBinding {
  const fix = `write ${topicOf(input)}, a component that produces something, or Input.of(...).`;
  const bound = shaped(input, { field: 'inputs', member: 'bindInput', fix }).bindInput(consumer);
  requireBound(input, bound, 'InputBinding', 'bindInput()');
  return bound;
}

/** Asks where a component writes; refuses what cannot be written, such as the bare name of a topic. */
export function boundOutput(output: IOutput, producer: IConstruct): OutputBinding {
  const fix = `write ${topicOf(output)} or Output.to(...).`;
  const bound = shaped(output, { field: 'output', member: 'bindOutput', fix }).bindOutput(producer);
  requireBound(output, bound, 'OutputBinding', 'bindOutput()');
  return bound;
}

/** Refuses what inputs and outputs of users' own answer, if it is of another type. */
function requireBound(binder: object, bound: object, struct: string, at: string): void {
  if (!isOurs(binder)) { checkOf(struct)(bound, at); }
}

/** The name of a topic that something is written to. */
export function writtenName(topic: Topic, field: string): string {
  return shaped(topic, { field, member: 'localName', fix: `write ${topicOf(topic)}.` })._writtenName(field);
}

function topicOf(value: unknown): string {
  return `Topic.of(${typeof value === 'string' ? show(value) : "'...'"})`;
}
