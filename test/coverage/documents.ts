import { ApiObject, App, Chart } from 'cdk8s';
import { Program } from './fixtures';
import { FunctionMesh, PulsarCluster } from '../../src';
import { Kind } from '../../src/document/document';
import { isKnownKind } from '../../src/document/kinds';

/** A resource of one of the operators' kinds, as it is written. */
export interface Document {
  readonly kind: Kind;
  readonly spec: object;
}

/** What a program writes into a chart. */
export function inChart(program: Program): Document[] {
  return documentsOf((chart) => program(chart));
}

/** What a program writes as members of a FunctionMesh. */
export function inMesh(program: Program): Document[] {
  return documentsOf((chart) => program(new FunctionMesh(chart, 'mesh', { metadata: { name: 'm' } })));
}

function documentsOf(program: Program): Document[] {
  const app = new App();
  const chart = new Chart(app, 'chart');
  PulsarCluster.setDefault(chart, PulsarCluster.fromConfigMapName(chart, 'pulsar', 'pulsar'));
  program(chart);
  app.synthYaml();
  return chart.node.findAll().filter(ApiObject.isApiObject).map((resource) => resource.toJson() as Document)
    .filter(({ kind }) => isKnownKind(kind));
}
