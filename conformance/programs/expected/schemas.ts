import { CONNECTORS } from './catalogue';
import { SchemaPlan } from '../../../test/properties/flow-plan';
import { ComponentPlan } from '../../../test/properties/program';

/** What an instance is told of the messages of a topic. */
export interface SchemaFacts {
  readonly type?: string;
  readonly schemaType?: string;
  readonly serde?: string;
  readonly properties?: object;
}

const BYTES = '[B';

const SCHEMAS: { readonly [schema in SchemaPlan]: SchemaFacts } = {
  bytes: { type: BYTES },
  string: { type: 'java.lang.String', schemaType: 'STRING' },
  json: { type: 'com.acme.Order', schemaType: 'JSON' },
  avro: { type: 'com.acme.Order', schemaType: 'AVRO' },
  keyValue: { type: 'org.apache.pulsar.common.schema.KeyValue', schemaType: 'KEY_VALUE' },
  custom: { schemaType: 'com.acme.OrderSchema' },
  serde: { type: 'com.acme.Order', serde: 'com.acme.OrderSerde' },
  properties: { type: 'com.acme.Order', schemaType: 'JSON', properties: { __alwaysAllowNull: 'true' } },
};

/** Connectors that take or give messages as they are. */
const AS_THEY_ARE = ['kafka', 'database', 'batch'];

/** What a component reads its inputs as. */
export function readAs(plan: ComponentPlan): SchemaFacts {
  const schema = SCHEMAS[plan.schema ?? 'bytes'];
  return plan.kind === 'sink' ? ofConnector(plan, schema) : plan.source === undefined ? schema : { type: plan.source.typeClassName };
}

/** What a component writes as; nothing is known where it says nothing of its output. */
export function writtenAs(plan: ComponentPlan): SchemaFacts {
  const schema = plan.output === undefined || plan.schema === undefined ? undefined : SCHEMAS[plan.schema];
  return plan.kind === 'source' ? ofConnector(plan, schema) : plan.sink === undefined ? schema ?? {} : { type: plan.sink.typeClassName };
}

/** A connector knows the class of its messages; a topic may call them bytes all the same. */
function ofConnector({ kind, connector }: ComponentPlan, schema: SchemaFacts | undefined): SchemaFacts {
  const { typeClassName: type } = CONNECTORS[kind as 'source' | 'sink'][connector];
  if (type === undefined) { return schema ?? {}; }
  if (schema === undefined) { return { type }; }
  if (schema.type === BYTES || schema.type === type) { return schema; }
  const isGenerator = kind === 'source' && connector === 'batch';
  return AS_THEY_ARE.includes(connector) && !isGenerator ? { type } : { ...schema, type: schema.type ?? type };
}
