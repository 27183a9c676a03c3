import { CALLS, STRUCTS } from '../../src/document/declared';
import { Field, fieldsOf } from '../../src/document/declared-fields';
import { Fault, Refusal } from '../../src/document/refusal';
import { checkArguments, checkOf } from '../../src/document/type-checks';
import { wordsFor } from '../../src/document/type-words';

/** What no prop takes. */
const WRONG = Symbol('wrong');

function faultOf(body: () => void): Fault | undefined {
  try {
    body();
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) { return error.fault; }
    throw error;
  }
}

function isChecked({ type }: Field): boolean {
  return !type.startsWith('any');
}

test.each(Object.keys(STRUCTS))('%s refuses other values for its props, by their names', (struct) => {
  const props = fieldsOf(struct).filter(isChecked).map(({ name }) => name);
  const faults = props.map((name) => faultOf(() => { checkOf(struct)({ [name]: WRONG }, 'it'); }));
  expect(faults.map((fault) => fault?.field)).toEqual(props.map((name) => `it.${name}`));
  for (const fault of faults) {
    expect(fault?.fix).toMatch(/^\S.*\.$/);
    expect(fault?.because).not.toMatch(/undefined|\bany\b/);
  }
});

test.each(Object.keys(STRUCTS))('%s refuses props without their last letter', (struct) => {
  const names = fieldsOf(struct).map(({ name }) => name);
  const misspelled = names.filter((name) => name.length > 3).map((name) => name.slice(0, -1)).filter((name) => !names.includes(name));
  const faults = misspelled.map((name) => faultOf(() => { checkOf(struct)({ [name]: WRONG }, 'it'); }));
  expect(faults.map((fault) => `${fault?.code} ${fault?.field}`)).toEqual(misspelled.map((name) => `FM101 it.${name}`));
});

test.each(Object.keys(CALLS))('%s refuses other values for its parameters', (call) => {
  const parameters = fieldsOf(call);
  parameters.forEach((parameter, index) => {
    if (!isChecked(parameter)) { return; }
    // What comes before is missing, and named first where it may not be.
    const named = parameters.slice(0, index).find(({ optional }) => !optional) ?? parameter;
    const values = [...Array.from({ length: index }), WRONG];
    expect(faultOf(() => { checkArguments(call, values, ({ name }) => name); })?.field?.replace('[0]', '')).toBe(named.name);
  });
});

test.each([
  'Topic', 'Window', 'IPulsarConnection', 'RetryOptions', 'EnvVar', 'ApiObjectMetadata', 'Topic[]', '{SecretRef}', 'Duration',
])('how %s is written', (type) => {
  expect(wordsFor(type)).toMatchSnapshot();
});

test('what is like no prop is let pass, and so is what is only known when it is rendered', () => {
  expect(() => { checkOf('RetryOptions')({ maxRetries: 3, owner: 'team' }, 'retry'); }).not.toThrow();
  expect(() => { checkOf('RetryOptions')({ maxRetries: { produce: () => 3 } }, 'retry'); }).not.toThrow();
});
