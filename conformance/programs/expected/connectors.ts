import { CatalogueEntry, CONNECTORS } from './catalogue';
import { ComponentPlan } from '../../../test/properties/program';
import { Figure, figure } from '../figure';
import { Fields, Rendered } from '../rendered';
import { Subject } from '../subject';

const BATCH_CLASS = 'org.apache.pulsar.functions.source.batch.BatchSourceExecutor';
const BATCH_CONFIG = '__BATCHSOURCECONFIGS__';
const BATCHED_CLASS = '__BATCHSOURCECLASSNAME__';

/** What a connector runs with: that of a source or sink, and those in a function. */
export function connectorsOf({ plan, index }: Subject, { details, script }: Rendered): Figure[] {
  if (plan.kind === 'function') { return innerConnectorsOf(plan, details); }
  const entry: CatalogueEntry = CONNECTORS[plan.kind][plan.connector];
  const { location, typeClassName } = entry;
  const isCustom = plan.connector === 'custom' || plan.connector === 'packaged';
  const made = plan.kind === 'source' ? details.source : details.sink;
  const { [BATCH_CONFIG]: batch, [BATCHED_CLASS]: batched, ...config } = made.config as Fields;
  const isBatch = plan.kind === 'source' && plan.connector === 'batch';
  const download = `packages download ${location} --path ${entry.archive} `;
  return [
    figure('connector.className', isCustom ? entry.className : undefined, entry.className, isBatch ? batched : made.className),
    figure('connector.config', plan.connector === 'custom' ? plan.config : undefined, configOf(entry, plan, index), config),
    figure('connector.location', location, false, script.preparation.includes(download) ? location : script.preparation.includes('download')),
    ...isBatch ? batchOf(plan, made.className, JSON.parse(batch as string) as Fields) : [],
    ...isCustom && typeClassName !== undefined && plan.schema !== 'bytes' && (plan.kind === 'source' || plan.schema !== undefined)
      ? [figure('connector.typeClassName', typeClassName, undefined, made.typeClassName)] : [],
  ];
}

function configOf({ config }: CatalogueEntry, { kind, connector }: ComponentPlan, index: number): object {
  return kind === 'source' && connector === 'database' ? { ...config, 'mongodb.name': `shop-${index}` } : config;
}

function batchOf({ config }: ComponentPlan, className: string, made: Fields): Figure[] {
  return [
    figure('batch.triggererClassName', 'org.apache.pulsar.io.batchdiscovery.CronTriggerer', undefined, made.discoveryTriggererClassName),
    figure('batch.triggererClassName', BATCH_CLASS, undefined, className),
    figure('batch.config', config, {}, made.discoveryTriggererConfig ?? {}),
  ];
}

function innerConnectorsOf({ source, sink }: ComponentPlan, details: Rendered['details']): Figure[] {
  if (details.source.className === undefined) { return []; }
  return [
    figure('source.className', source?.className, '', details.source.className),
    figure('source.builtin', source?.builtin, '', details.source.builtin),
    figure('source.config', source?.config, {}, details.source.config),
    ...source?.typeClassName === undefined ? [] : [figure('source.typeClassName', source.typeClassName, undefined, details.source.typeClassName)],
    figure('sink.className', sink?.className, '', details.sink.className),
    figure('sink.builtin', sink?.builtin, '', details.sink.builtin),
    figure('sink.config', sink?.config && withType(sink.config, sink.builtin), withType({}, sink?.builtin), details.sink.config),
    ...sink?.typeClassName === undefined ? [] : [figure('sink.typeClassName', sink.typeClassName, undefined, details.sink.typeClassName)],
  ];
}

/** The operator tells a sink its builtin type among the configuration too. */
function withType(config: object, sinkType: string | undefined): object {
  return sinkType === undefined ? config : { ...config, sinkType };
}
