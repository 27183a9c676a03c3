import { buildModel } from '../../projenrc/spec/build-model';
import { JsonSchema } from '../../projenrc/spec/json-schema';
import { KubernetesTypes } from '../../projenrc/spec/kubernetes-types';
import { Model } from '../../projenrc/spec/model';

const kubernetes = KubernetesTypes.ofCdk8sPlus();
const QUANTITY: JsonSchema = { 'x-kubernetes-int-or-string': true, 'pattern': '.*' };
const STRING: JsonSchema = { type: 'string' };

test('an object without a known name is named after its parent and property', () => {
  expect(structNames({ newThing: { properties: { limit: QUANTITY } } })).toEqual(['FunctionSpec', 'FunctionSpecNewThing']);
});

test('an unnamed object that equals another one shares its struct', () => {
  const thing = { properties: { limit: QUANTITY } };
  expect(structNames({ newThing: thing, otherThing: thing })).toEqual(['FunctionSpec', 'FunctionSpecNewThing']);
});

test('an enum without a known name is named after its parent and property', () => {
  const { enums } = modelOf({ limit: QUANTITY, newChoice: { enum: ['a', 'b'], type: 'string' } });
  expect(enums).toEqual([{ name: 'FunctionSpecNewChoice', values: ['a', 'b'] }]);
});

test('one name for two different objects is refused', () => {
  const properties = { pulsar: { properties: { url: STRING } }, pulsarPackageService: { properties: { limit: QUANTITY } } };
  expect(() => modelOf(properties)).toThrow('PulsarMessaging would name two different schemas, spec.pulsar and spec.pulsarPackageService');
});

test('a member that jsii forbids is refused', () => {
  expect(() => modelOf({ equals: STRING })).toThrow('spec.equals: jsii allows no member of the name equals');
});

test('a value of unknown type is refused', () => {
  expect(() => modelOf({ odd: {} })).toThrow('spec.odd: cannot tell the type of {}');
});

function structNames(properties: Record<string, JsonSchema>): string[] {
  return modelOf(properties).structs.map(({ name }) => name);
}

function modelOf(properties: Record<string, JsonSchema>): Model {
  const crd = { kind: 'Function', group: 'compute.functionmesh.io', version: 'v1alpha1', spec: { properties } };
  return buildModel([{ origin: 'Function Mesh', crds: [crd] }], kubernetes);
}
