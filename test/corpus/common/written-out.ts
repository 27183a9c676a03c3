import { PodOptions, PodSecurity, Quantity, Resources, Schema, SecretRef } from '../../../src';

/** What the manifests write out although the operator would fill it in. */
export const FUNCTION_DEFAULTS = { autoAck: true, forwardMessageProperties: true };

/** The same for functions that are resources of their own. */
export const STANDALONE_DEFAULTS = { ...FUNCTION_DEFAULTS, maxPendingAsyncRequests: 1000 };

/** What the manifests of sources write out of the producer's defaults. */
export const SOURCE_PRODUCER = { maxPendingMessages: 1000, maxPendingMessagesAcrossPartitions: 50000, useThreadLocalProducers: true };

/** No security context: that of the operator applies. */
export const OPERATOR_POD: PodOptions = { security: PodSecurity.operatorDefault() };

/** Java text, with its class alone: Pulsar infers the schema. */
export const TEXT = Schema.ofType('java.lang.String');

/** The size of every pod but for the CPU it asks for. */
export function resources(cpuRequest: string): Resources {
  return Resources.quantities({
    requests: { cpu: Quantity.fromString(cpuRequest), memory: Quantity.fromString('1G') },
    limits: { cpu: Quantity.fromString('0.2'), memory: Quantity.fromString('1.1G') },
  });
}

/** The secrets that the functions read, `name` and `pwd`, from one Secret. */
export function login(secretName: string): { [name: string]: SecretRef } {
  return { name: SecretRef.fromName(secretName, 'username'), pwd: SecretRef.fromName(secretName, 'password') };
}
