import { BuiltComponent, isProducer } from '../../test/properties/build-program';
import { InputPlan } from '../../test/properties/flow-plan';
import { ClusterPlan, ComponentPlan } from '../../test/properties/program';

/** A component as its props and its place in the program describe it. */
export interface Subject {
  readonly plan: ComponentPlan;
  readonly index: number;
  readonly inMesh: boolean;
  /** The name of its resource, and the Kubernetes namespace. */
  readonly resource: string;
  readonly namespace: string;
  /** The name in Pulsar. */
  readonly name: string;
  readonly cluster: ClusterPlan;
  readonly isClusterSaid: boolean;
  readonly reads: readonly Read[];
  /** The topic that the instance is told to write, if any. */
  readonly writes?: string;
}

/** A topic or pattern that is read, by its full name. */
export interface Read extends InputPlan {
  readonly topic: string;
}

export function subjectsOf(components: readonly BuiltComponent[]): Subject[] {
  const producers = components.filter(({ plan }) => isProducer(plan));
  const isRead = (component: BuiltComponent): boolean => components.some(({ plan: { inputs } }) =>
    inputs.some(({ from, which }) => from === 'component' && producers[which] === component));
  return components.map((component) => {
    const { plan, index, namespace, mesh } = component;
    return {
      plan,
      index,
      inMesh: mesh !== undefined,
      resource: resourceOf(component),
      namespace: namespace ?? 'default',
      name: plan.isNamed ? `name-${index}` : component.construct.pulsarName,
      cluster: plan.cluster ?? mesh?.plan.cluster ?? 'plain',
      isClusterSaid: (plan.cluster ?? mesh) !== undefined,
      reads: plan.inputs.map((input) => ({ ...input, topic: readTopic(input, producers) })),
      writes: writtenTopic(component) ?? (plan.kind === 'source' || isRead(component) ? outputOf(component) : undefined),
    };
  });
}

/** A name that is not given is the construct's to choose. */
function resourceOf({ plan, index, construct, mesh }: BuiltComponent): string {
  if (!plan.isNamed) { return construct.resourceName; }
  return mesh === undefined ? `own-${index}` : `${mesh.plan.isNamed ? `mesh-${mesh.index}` : mesh.construct.resourceName}-name-${index}`;
}

/** The topic that a component has where none is given. */
export function generatedTopic({ tenant = 'public', namespace = 'default' }: ComponentPlan, resource: string, what: string): string {
  return `persistent://${tenant}/${namespace}/${resource}-${what}`;
}

function writtenTopic(component: BuiltComponent): string | undefined {
  const { plan, index } = component;
  if (plan.output?.to === 'topic') { return `persistent://public/default/written-${index}`; }
  return chosenTopic(component) ?? (plan.output === undefined ? undefined : outputOf(component));
}

function outputOf(component: BuiltComponent): string {
  return generatedTopic(component.plan, resourceOf(component), 'output');
}

/** A Debezium source writes a topic of its own choice. */
function chosenTopic({ plan, index }: BuiltComponent): string | undefined {
  return plan.kind === 'source' && plan.connector === 'database'
    ? `persistent://${plan.tenant ?? 'public'}/${plan.namespace ?? 'default'}/shop-${index}.shop.orders` : undefined;
}

function readTopic({ from, which }: InputPlan, producers: readonly BuiltComponent[]): string {
  switch (from) {
    case 'component': return chosenTopic(producers[which]) ?? writtenTopic(producers[which]) ?? outputOf(producers[which]);
    case 'pattern': return `persistent://public/default/read-${which}-.*`;
    case 'topic': return which % 3 === 0 ? `non-persistent://public/default/read-${which}` : `persistent://acme/eu/read-${which}`;
  }
}
