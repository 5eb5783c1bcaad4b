import { read, write } from '@atelier/prompt';
import { LIBERTIES as ALL } from '@atelier/spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIBERTIES } from './liberty.ts';
import { linkedIn, linkFor } from './link.ts';

const BASE = 'http://127.0.0.1:4870/';

describe('a link', () => {
  test('carries Brief, seed and ratio there and back, behind the hash, in letters that chats leave alone', async () => {
    const brief = write(read('a beach sunset, “Grüße”, no people 🐬'), { seed: 7 });
    const link = await linkFor(BASE, { brief, seed: 7, aspect: '3:2' });
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:4870\/#p=[\w-]+$/);
    expect(link.length).toBeLessThan(4000);
    expect(await linkedIn(new URL(link).hash)).toEqual({ v: 1, brief, seed: 7, aspect: '3:2' });
  });

  test('that is broken or none of ours is no link, and never throws', async () => {
    for (const fragment of ['', '#', '#token=abc', '#p=', '#p=%%%', '#p=AAAA', `#p=${'A'.repeat(100_000)}`])
      expect(await linkedIn(fragment)).toBeUndefined();
    await fc.assert(
      fc.asyncProperty(fc.base64String({ maxLength: 200 }), async (text) => {
        await linkedIn(`#p=${text}`);
      }),
      { numRuns: 100 },
    );
  });

  test('that unpacks to more than a picture needs is refused', async () => {
    const link = await linkFor(BASE, { brief: { ...read('a dog'), idea: 'x'.repeat(2_000_000) }, seed: 1 });
    expect(link.length).toBeLessThan(64_000);
    expect(await linkedIn(new URL(link).hash)).toBeUndefined();
  });
});

test('the liberties of the page are those of the vocabulary', () => expect(LIBERTIES).toEqual(ALL));
