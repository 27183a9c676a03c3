import fc from 'fast-check';

export const constructId = fc.oneof(
  fc.stringMatching(/^[a-z][a-z-]{0,8}$/),
  fc.stringMatching(/^[A-Za-z0-9_. ]{1,40}$/).filter((id) => /[A-Za-z0-9]/.test(id)),
  fc.constantFrom('Ünïcode orders', '2024', 'a-very-long-name-that-goes-on-and-on-for-more-than-forty-three-characters'),
);

export const name = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);

/** Labels, properties and the like. */
export const texts = fc.dictionary(fc.constantFrom('team', 'example.com/stage', 'tier'), name, { maxKeys: 2 });
