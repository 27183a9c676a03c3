import fc from 'fast-check';
import { flow } from './flow-arbitraries';
import { instance } from './instance-arbitraries';
import { constructId, name } from './names';
import { pod, resources, scaling } from './pod-arbitraries';
import { ClusterPlan, ComponentPlan, ProgramPlan } from './program';

const cluster = fc.constantFrom<ClusterPlan>('plain', 'oauth2', 'token', 'secret', 'insecure');

const component: fc.Arbitrary<ComponentPlan> = fc.record({
  ...flow,
  ...instance,
  kind: fc.constantFrom('function', 'source', 'sink'),
  id: constructId,
  chart: fc.nat(2),
  mesh: fc.nat(3),
  isGrouped: fc.boolean(),
  isNamed: fc.boolean(),
  cluster,
  tenant: name,
  namespace: name,
  clusterName: name,
  scaling,
  isPrecise: fc.boolean(),
  resources,
  pod,
}, { requiredKeys: ['kind', 'id', 'chart', 'mesh', 'runtime', 'connector', 'inputs'] });

/** Any legal program, within the reach of {@link ProgramPlan}. */
export const program: fc.Arbitrary<ProgramPlan> = fc.record({
  charts: fc.array(fc.record({ id: constructId, inNamespace: fc.boolean() }), { minLength: 1, maxLength: 2 }),
  meshes: fc.array(fc.record({ chart: fc.nat(2), id: constructId, isNamed: fc.boolean(), cluster }), { maxLength: 2 }),
  components: fc.array(component, { minLength: 1, maxLength: 5 }),
});
