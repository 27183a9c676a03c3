import { Autoscaler, autoscalersIn, BacklogTrigger, componentsByName, targetKey } from './autoscaler';
import { Subject } from '../../document/subject';
import { isOurs } from '../../document/subjects';
import { fullTopicName, topicFault } from '../../pulsar/topic-fault';
import { keyOf } from '../keys';
import { labelOf, Landscape, namespaceOf } from '../landscape';
import { AcrossComplaint, acrossRule, COMPONENTS } from '../rule';

/** What KEDA reads of a topic's name, which it writes into a URL. */
const SCALED_TOPIC = /^(persistent:\/\/)?[^/]+\/[^/]+\/[^/]+$/;

function complaints(landscape: Landscape, check: (component: Subject, autoscaler: Autoscaler) => readonly AcrossComplaint[]): AcrossComplaint[] {
  const autoscalers = autoscalersIn(landscape);
  if (autoscalers.length === 0) { return []; }
  const components = componentsByName(landscape);
  return autoscalers.flatMap((autoscaler) => {
    const component = components.get(targetKey(autoscaler));
    return component === undefined ? [] : check(component, autoscaler);
  });
}

function scales({ label }: Autoscaler, component: Subject): string {
  return `${label} scales ${labelOf(component)}`;
}

export const SCALED_MEMBER = acrossRule({
  code: 'FM503',
  severity: 'error',
  kinds: ['FunctionMesh'],
  why: 'The operator rewrites the replicas of a mesh member whenever it reconciles, against whoever scales it.',
  remedy: 'make the component a resource of its own, or let the operator scale it.',
  check: (landscape) => complaints(landscape, (component, autoscaler) => component.isMember
    ? [{ document: component.document, at: component.in('replicas'), received: scales(autoscaler, component) }] : []),
});

export const TWO_AUTOSCALERS = acrossRule({
  code: 'FM511',
  severity: 'error',
  kinds: COMPONENTS,
  why: 'With maxReplicas the operator makes an autoscaler of its own, and two of them fight over one component.',
  remedy: 'drop maxReplicas, or the other autoscaler.',
  check: (landscape) => {
    const holders = new Map<string, Autoscaler>();
    return complaints(landscape, (component, autoscaler): AcrossComplaint[] => {
      if (component.isMember) { return []; }
      const { document } = component;
      const holder = holders.get(targetKey(autoscaler));
      holders.set(targetKey(autoscaler), holder ?? autoscaler);
      const received = scales(autoscaler, component);
      return [
        ...component.has('maxReplicas') ? [{ document, at: component.in('replicas'), received }] : [],
        ...component.has('replicas') && !component.has('maxReplicas') ? [{
          document,
          at: component.in('replicas'),
          received: `${component.number('replicas')}, while ${received}`,
          because: 'Whoever applies the manifest sets the number of pods back.',
          fix: 'leave replicas out.',
          severity: 'warning' as const,
        }] : [],
        ...holder === undefined ? [] : [{
          document,
          at: component.in('replicas'),
          received: `${holder.label} and ${autoscaler.label} scale ${labelOf(component)}`,
          because: 'Two autoscalers fight over one component.',
          fix: 'keep one of them.',
        }],
        ...component.has('pod', 'vpa') ? [{
          document,
          at: component.in('pod', 'vpa'),
          received,
          because: 'A vertical autoscaler changes the requests, and restarts the pods, that the other counts by.',
          fix: 'choose one autoscaler.',
          severity: 'warning' as const,
        }] : [],
      ];
    });
  },
});

export const DELETED_AUTOSCALER = acrossRule({
  code: 'FM510',
  severity: 'error',
  kinds: COMPONENTS,
  why: 'Where maxReplicas is not set, the operator deletes an HorizontalPodAutoscaler named like the component whenever it reconciles.',
  remedy: 'give the autoscaler another name.',
  check: (landscape) => {
    const own = new Map(landscape.ofKind('HorizontalPodAutoscaler').map(({ kind, metadata }) => [keyOf(metadata?.namespace, metadata?.name), kind]));
    const named = new Map(autoscalersIn(landscape).map((autoscaler) => [
      keyOf(namespaceOf(autoscaler.document), autoscaler.horizontalPodAutoscaler), autoscaler.document.kind,
    ]));
    return landscape.components.filter((component) => !component.has('maxReplicas')).flatMap((component): AcrossComplaint[] => {
      const { document, name, nameAt } = component;
      const key = keyOf(namespaceOf(document), name);
      const kind = named.get(key) ?? own.get(key);
      if (kind === undefined) { return []; }
      return [{ document, at: nameAt, received: `HorizontalPodAutoscaler ${name}${kind === 'ScaledObject' ? ' of a ScaledObject' : ''}` }];
    });
  },
});

export const RESTARTED_PODS = acrossRule({
  code: 'FM431',
  severity: 'warning',
  kinds: COMPONENTS,
  why: 'With showPreciseParallelism the number of pods is part of their command, so that every scaling restarts all of them. '
    + 'Two secrets of secretsMap come in an order that changes by chance, whenever the number of pods does.',
  remedy: 'drop showPreciseParallelism, or scale by hand.',
  check: (landscape) => [
    ...landscape.components.filter(isScaled).flatMap((component) => restarted(component, `the operator scales ${labelOf(component)}`)),
    ...complaints(landscape, (component, autoscaler) => isScaled(component) ? [] : restarted(component, scales(autoscaler, component))),
  ],
});

function isScaled({ replicas: { min, max } }: Subject): boolean {
  return max !== undefined && max > min;
}

function restarted(component: Subject, received: string): AcrossComplaint[] {
  const { document } = component;
  const secrets = component.entries('secretsMap').length;
  return [
    ...component.isTrue('showPreciseParallelism') ? [{ document, at: component.in('showPreciseParallelism'), received }] : [],
    ...secrets > 1 ? [{
      document,
      at: component.in('secretsMap'),
      received: `${secrets} secrets, while ${received}`,
      because: 'The operator lists them in an order that changes by chance; where it does, a scaling restarts every pod.',
      fix: 'keep one secret there, and read the others from variables of pod.env, whose order is kept; or scale by hand.',
    }] : [],
  ];
}

export const MISSING_TARGET = acrossRule({
  code: 'FM512',
  severity: 'warning',
  kinds: COMPONENTS,
  why: 'There is no such component in this namespace, where others are; the autoscaler waits for it in silence.',
  remedy: 'correct the name, or add the component.',
  check: (landscape) => {
    const known = componentsByName(landscape);
    return autoscalersIn(landscape).flatMap((autoscaler): AcrossComplaint[] => {
      const { document, target } = autoscaler;
      const received = `${target.kind} ${target.name}`;
      if (known.has(targetKey(autoscaler))) {
        return target.apiVersion !== undefined ? [] : [{
          document,
          at: ['spec', 'scaleTargetRef'],
          received: `${received} without apiVersion`,
          because: 'Without an apiVersion the target is looked for among the kinds of Kubernetes itself.',
          fix: 'add apiVersion: compute.functionmesh.io/v1alpha1.',
          severity: 'error',
        }];
      }
      const isExpected = isOurs(target) && COMPONENTS.some((kind) => kind === target.kind)
        && COMPONENTS.some((kind) => landscape.hasAny(kind, namespaceOf(document)));
      return isExpected ? [{ document, at: ['spec', 'scaleTargetRef', 'name'], received }] : [];
    });
  },
});

export const SCALED_STATEFUL_SET = acrossRule({
  code: 'FM513',
  severity: 'error',
  kinds: COMPONENTS,
  why: 'The operator sets the replicas of a StatefulSet of its own back to those of the component, against whoever scales it.',
  remedy: 'scale the component instead: its kind and name in scaleTargetRef, with apiVersion: compute.functionmesh.io/v1alpha1.',
  check: (landscape) => {
    const owned = new Map(landscape.components.map((component) => [
      keyOf('StatefulSet', namespaceOf(component.document), `${component.name}-${component.kind.toLowerCase()}`), component,
    ]));
    return autoscalersIn(landscape).flatMap((autoscaler): AcrossComplaint[] => {
      const owner = owned.get(targetKey(autoscaler));
      return owner === undefined ? [] : [{
        document: autoscaler.document,
        at: ['spec', 'scaleTargetRef', 'name'],
        received: `StatefulSet ${autoscaler.target.name}, of ${labelOf(owner)}`,
      }];
    });
  },
});

export const VISIBLE_BACKLOG = acrossRule({
  code: 'FM430',
  severity: 'error',
  kinds: COMPONENTS,
  why: 'KEDA writes the topic into the URL of the statistics of a persistent topic; another name is not found, and nothing is scaled.',
  remedy: 'write persistent://tenant/namespace/topic, and name the subscription.',
  check: (landscape) => complaints(landscape, (_, { document, backlogs }) => backlogs.flatMap((trigger): AcrossComplaint[] => {
    const fault = triggerFault(trigger);
    return fault === undefined ? [] : [{ document, ...fault }];
  })),
});

function triggerFault({ at, hasAddress, topic, subscription }: BacklogTrigger): Omit<AcrossComplaint, 'document'> | undefined {
  if (!hasAddress) {
    return {
      at: [...at, 'adminURL'], received: 'nothing', because: 'KEDA refuses a trigger without the address of the administration.', fix: 'set adminURL.',
    };
  }
  if (subscription === undefined) { return { at: [...at, 'subscription'], received: 'nothing', because: 'KEDA refuses a trigger without its subscription.' }; }
  return topic !== undefined && SCALED_TOPIC.test(topic) ? undefined : { at: [...at, 'topic'], received: topic ?? 'nothing' };
}

export const READ_BACKLOG = acrossRule({
  code: 'FM514',
  severity: 'error',
  kinds: COMPONENTS,
  why: 'The backlog of another subscription says nothing of this component; one that is not there is an error to KEDA, and nothing is scaled.',
  remedy: 'name a topic that the component reads, and its subscription.',
  check: (landscape) => complaints(landscape, (component, { document, backlogs }) => backlogs.flatMap((trigger): AcrossComplaint[] => {
    const fault = backlogFault(component, trigger);
    return fault === undefined ? [] : [{ document, ...fault }];
  })),
});

function backlogFault(component: Subject, { at, topic, subscription }: BacklogTrigger): Omit<AcrossComplaint, 'document'> | undefined {
  const expected = component.text('subscriptionName') || component.fullyQualifiedName;
  if (subscription !== undefined && subscription !== expected) {
    return { at: [...at, 'subscription'], received: subscription, fix: `write ${expected}, with which ${labelOf(component)} reads.` };
  }
  const { inputs } = component;
  if (topic === undefined || topicFault(topic) !== undefined || inputs.some(({ isPattern }) => isPattern)) { return undefined; }
  return inputs.some(({ name }) => fullTopicName(name) === fullTopicName(topic)) ? undefined : { at: [...at, 'topic'], received: topic };
}

/** The rules about what scales components from outside. */
export const AUTOSCALER_RULES = [
  SCALED_MEMBER, DELETED_AUTOSCALER, TWO_AUTOSCALERS, RESTARTED_PODS, MISSING_TARGET, SCALED_STATEFUL_SET, VISIBLE_BACKLOG, READ_BACKLOG,
];
