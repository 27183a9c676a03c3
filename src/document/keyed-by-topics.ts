/**
 * An empty object whose keys are to be topics.
 *
 * V8 keeps one description for all objects that got the same keys in the same order. After some 1,500 different first keys it
 * makes one for every object, of whatever kind: to write the YAML of 10,000 functions then takes five times as long and three
 * times as much memory. An object that lost a key has a description of its own.
 */
export function keyedByTopics<T>(): { [key: string]: T } {
  const object: { [key: string]: T | undefined } = { first: undefined, second: undefined };
  delete object.first;
  delete object.second;
  return object as { [key: string]: T };
}

/** An empty object that is to get these keys. */
export function objectKeyedBy<T>(keys: readonly string[]): { [key: string]: T } {
  return keys.length > 0 && keys[0].includes('://') ? keyedByTopics() : {};
}
