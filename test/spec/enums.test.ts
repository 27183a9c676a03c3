import * as enums from '../../src/spec/enums';
import { SCHEMA } from '../../src/spec/schema';

test('the enums hold the wire values of the schema', () => {
  expect(Object.fromEntries(Object.entries(enums).map(([name, members]) => [name, Object.values(members)]))).toEqual(SCHEMA.enums);
});
