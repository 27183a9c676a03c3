import { Details, detailsOf } from './details';
import { Script, scriptOf } from './script';
import { Verdict } from '../differential/verdict';

export type Fields = { readonly [name: string]: any };

/** What the operator made of a component. */
export interface Rendered {
  readonly statefulSet: Fields;
  /** The metadata of the pods. */
  readonly metadata: Fields;
  readonly pod: Fields;
  readonly container: Fields;
  /** The sidecar that sends the log to its topic. */
  readonly filebeat?: Fields;
  readonly script: Script;
  readonly details: Details;
  readonly service: Fields;
  readonly horizontal?: Fields;
  readonly vertical?: Fields;
  /** The container that waits to delete the subscription. */
  readonly cleanup?: Fields;
}

/** Reads what a component's verdict says that the operator created. */
export function renderedOf({ created = {} }: Verdict): Rendered {
  const { StatefulSet, Service, HorizontalPodAutoscaler, VerticalPodAutoscaler, Job }: Fields = created;
  const { metadata, spec: pod } = StatefulSet.spec.template as Fields;
  const containers = pod.containers as Fields[];
  const container = containers.find(({ name }) => /^pulsar-(function|source|sink)$/.test(name))!;
  const script = scriptOf(container.command[2]);
  return {
    statefulSet: StatefulSet,
    metadata,
    pod,
    container,
    filebeat: containers.find(({ name }) => name === 'filebeat'),
    script,
    details: detailsOf(script),
    service: Service,
    horizontal: HorizontalPodAutoscaler?.spec,
    vertical: VerticalPodAutoscaler?.spec,
    cleanup: Job?.spec.template.spec.containers.find(({ name }: Fields) => name === 'cleanup'),
  };
}
