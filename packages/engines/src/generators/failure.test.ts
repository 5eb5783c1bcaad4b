import { expect, test } from 'vitest';
import { readable } from './failure.ts';

test.each([
  'Incorrect key sk-abcdef0123456789',
  'the key abcdef0123456789 is unknown',
  'Bearer abcdefghijkl',
  'xai-abcdefgh12345678 expired',
])('%s: what looks like a key is not repeated', (text) => expect(readable(text)).not.toMatch(/abcdef/));

test('words about keys stay', () =>
  expect(readable('Please set the key settings-page in your account')).toBe(
    'Please set the key settings-page in your account',
  ));
