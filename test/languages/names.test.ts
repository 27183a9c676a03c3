import { renamedMembers } from '../../projenrc/languages/names';

test.each([
  ['from', 'is a keyword of Python'],
  ['package', 'is a keyword of Java'],
  ['edge', 'is the name of its type in C#'],
])('a member called %s would be renamed', (name, why) => {
  expect(renamedMembers({ types: { Edge: { name: 'Edge', properties: [{ name }] } } })).toEqual([`Edge.${name} ${why}`]);
  expect(renamedMembers({ types: { Edge: { name: 'Edge', methods: [{ name }] } } })).toHaveLength(1);
});

test('a parameter called from would be renamed in Python', () => {
  const parameters = [{ name: 'from' }, { name: 'package' }];
  expect(renamedMembers({ types: { Edge: { name: 'Edge', initializer: { parameters }, methods: [{ name: 'of', parameters }] } } })).toEqual([
    'from of Edge.constructor is a keyword of Python, where parameters are passed by name',
    'from of Edge.of is a keyword of Python, where parameters are passed by name',
  ]);
});

test('other names are kept', () => {
  expect(renamedMembers({ types: { Edge: { name: 'Edge', properties: [{ name: 'source' }], methods: [{ name: 'of' }] } } })).toEqual([]);
});
