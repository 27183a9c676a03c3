/** The part of OpenAPI v3 that the CRDs speak. */
export interface JsonSchema {
  readonly 'type'?: string;
  readonly 'format'?: string;
  readonly 'properties'?: Record<string, JsonSchema>;
  readonly 'required'?: string[];
  readonly 'items'?: JsonSchema;
  readonly 'additionalProperties'?: JsonSchema;
  readonly 'enum'?: string[];
  readonly 'default'?: unknown;
  readonly 'minimum'?: number;
  readonly 'maximum'?: number;
  readonly 'pattern'?: string;
  readonly 'description'?: string;
  readonly 'x-kubernetes-int-or-string'?: boolean;
  readonly 'x-kubernetes-preserve-unknown-fields'?: boolean;
  readonly 'x-kubernetes-list-type'?: string;
  readonly 'x-kubernetes-list-map-keys'?: string[];
}

/** Descriptions differ between places that hold the same type, and between builds of the CRDs that hold the same facts. */
export function withoutDescriptions({ description, ...schema }: JsonSchema): JsonSchema {
  return {
    ...schema,
    ...schema.properties && { properties: mapValues(schema.properties, withoutDescriptions) },
    ...schema.items && { items: withoutDescriptions(schema.items) },
    ...schema.additionalProperties && { additionalProperties: withoutDescriptions(schema.additionalProperties) },
  };
}

/** Equal for two schemas exactly when they accept the same values. */
export function shapeOf(schema: JsonSchema): string {
  return JSON.stringify(schema, (_, value) => isRecord(value) ? sortedByKey(value) : value);
}

function mapValues<T>(record: Record<string, T>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortedByKey(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => a < b ? -1 : 1));
}
