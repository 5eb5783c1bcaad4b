import { expect, test } from 'vitest';
import { chosen } from './use-generator.ts';

test.each([
  [
    'another generator begins with its usual version',
    { id: 'flux', version: '3', open: true },
    'recraft',
    { id: 'recraft', open: true },
  ],
  ['the same one stays as it is', { id: 'flux', version: '3', open: false }, 'flux', { id: 'flux', version: '3', open: false }],
  ['the one of the first visit too', { open: false }, 'plain', { id: 'plain', open: false }],
  ['and another than that', { version: '3', open: false }, 'flux', { id: 'flux', open: false }],
])('%s', (_, now, id, then) => {
  expect(chosen(now, id)).toEqual(then);
});
