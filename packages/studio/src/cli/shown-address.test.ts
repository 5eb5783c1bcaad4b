import { expect, test } from 'vitest';
import { shownAddress } from './shown-address.ts';

test.each([
  ['https://ada:s3cret@models.example/v1', 'https://models.example/v1'],
  ['http://127.0.0.1:8080/?token=s3cret', 'http://127.0.0.1:8080'],
  ['models.example s3cret', 'an address that is none'],
])('%s is shown as %s', (address, shown) => {
  expect(shownAddress(address)).toBe(shown);
  expect(shownAddress(address)).not.toContain('s3cret');
});
