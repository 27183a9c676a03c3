import { Construct } from 'constructs';
import { Document, inChart, inMesh } from './documents';
import { JAVA, oneOfEach, ORDERS } from './fixtures/components';
import { sampleOf, writtenSampleOf } from './samples';
import { covers, exemptFields } from '../../projenrc/docs/coverage-exemptions';
import { fieldsOf } from '../../projenrc/docs/coverage-fields';
import {
  Affinity, BackendConfig, Container, EnvVar, HorizontalPodAutoscalerBehavior, Metric, MetricSpec, PersistentVolumeClaim, PodSecurity,
  PodSecurityContext, PulsarFunction, ResourceRequirements, Resources, Scaling, Toleration, Volume, VolumeMount,
} from '../../src';
import { FunctionMeshKind } from '../../src/document/document';
import { KINDS } from '../../src/spec/schema';

/** Every prop that takes a Kubernetes type, given all that the type has. */
function everything(scope: Construct): void {
  oneOfEach(scope, 'all', {
    resources: Resources.quantities(sampleOf<ResourceRequirements>('ResourceRequirements')),
    scaling: Scaling.horizontal({
      max: 2,
      metrics: [Metric.of(sampleOf<MetricSpec>('MetricSpec'))],
      behavior: sampleOf<HorizontalPodAutoscalerBehavior>('HorizontalPodAutoscalerBehavior'),
    }),
    pod: {
      affinity: sampleOf<Affinity>('Affinity'),
      env: [sampleOf<EnvVar>('EnvVar')],
      initContainers: [sampleOf<Container>('Container')],
      security: PodSecurity.of(sampleOf<PodSecurityContext>('PodSecurityContext')),
      sidecars: [sampleOf<Container>('Container')],
      tolerations: [sampleOf<Toleration>('Toleration')],
      volumeMounts: [sampleOf<VolumeMount>('VolumeMount')],
      volumes: [sampleOf<Volume>('Volume')],
    },
  });
  new PulsarFunction(scope, 'stateful', {
    runtime: JAVA, inputs: [ORDERS], volumeClaimTemplates: [sampleOf<PersistentVolumeClaim>('PersistentVolumeClaim')],
  });
}

function defaults(scope: Construct): void {
  new BackendConfig(scope, 'defaults', {
    pod: { affinity: sampleOf<Affinity>('Affinity'), tolerations: [sampleOf<Toleration>('Toleration')] },
  });
}

/** A name is all there is to it, so its prop takes the Secret itself. */
const BY_NAME = 'LocalObjectReference';

let documents: Document[];
beforeAll(() => { documents = [...inChart(everything), ...inMesh(everything), ...inChart(defaults)]; });

describe.each(Object.keys(KINDS) as FunctionMeshKind[])('a prop of a %s', (kind) => {
  const fields = fieldsOf(kind)
    .filter(({ value }) => value.type === 'struct' && value.ref !== BY_NAME)
    .filter(({ path }) => !exemptFields().some((exempt) => covers(exempt, `${kind} ${path}`)));

  test.each(fields.map(({ path, value }) => [value.ref!, path]))('takes all that %s has: %s', (struct, path) => {
    const written = documents.filter((document) => document.kind === kind).flatMap(({ spec }) => valuesAt({ spec }, path));
    expect(written).toContainEqual(writtenSampleOf(struct));
  });
});

/** The values at the path of a field. */
function valuesAt(value: unknown, path: string): unknown[] {
  if (value === undefined) { return []; }
  if (path === '') { return [value]; }
  if (path.startsWith('[]')) { return (value as unknown[]).flatMap((item) => valuesAt(item, path.slice(2))); }
  const [, name, rest] = /^\.?([^.[{]+)(.*)$/.exec(path)!;
  return valuesAt((value as Readonly<Record<string, unknown>>)[name], rest);
}
