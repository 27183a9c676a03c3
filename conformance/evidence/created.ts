import { Verdict } from '../differential/verdict';
import { scriptOf, wordAfter } from '../programs/script';

/** The objects that the operator created for one component, by kind. */
export type Created = { readonly [kind: string]: any };

/** What the operator created for each component of the verdicts, those of a mesh included; nothing if it took one of them not. */
export function createdOf(verdicts: readonly Verdict[]): Created[] | undefined {
  const components = verdicts.flatMap((verdict) => verdict.members ?? [verdict]);
  return components.every(({ created }) => created !== undefined) ? components.map(({ created }) => created!) : undefined;
}

/** The container that runs the component. */
export function container({ StatefulSet }: Created): any {
  return (StatefulSet.spec.template.spec.containers as { name: string }[]).find(({ name }) => name.startsWith('pulsar-'));
}

/** The command that the container runs. */
export function command(created: Created): string {
  return container(created).command.join(' ') as string;
}

/** The function details on the command line. */
export function details(created: Created): any {
  return JSON.parse(wordAfter(scriptOf(command(created)), '--function_details')!);
}
