import { createHash } from 'node:crypto';
import type { Picture } from '@atelier/spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradient } from './__fixtures__/provenance.ts';
import { decodePng } from './decode-png.ts';
import { encodePng } from './encode-png.ts';
import { pixelHash } from './pixel-hash.ts';
import { PNG_SIGNATURE, readChunks } from './png-chunks.ts';

const types = (png: Uint8Array) => [...readChunks(png)].map((chunk) => chunk.type);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const anyPicture: fc.Arbitrary<Picture> = fc
  .record({
    width: fc.integer({ min: 1, max: 40 }),
    height: fc.integer({ min: 1, max: 40 }),
    opaque: fc.boolean(),
    seed: fc.nat(),
  })
  .map(({ width, height, opaque, seed }) => {
    const data = new Uint8ClampedArray(width * height * 4);
    let state = seed | 1;
    for (let i = 0; i < data.length; i++) {
      state = Math.imul(state, 1664525) + 1013904223;
      data[i] = opaque && i % 4 === 3 ? 255 : state >>> (seed % 3 === 0 ? 24 : 30);
    }
    return { width, height, data };
  });

describe('encodePng', () => {
  it('gives back every pixel it was given', () => {
    fc.assert(
      fc.property(anyPicture, (picture) => {
        const back = decodePng(encodePng(picture));
        expect(back.width).toBe(picture.width);
        expect(Buffer.compare(Buffer.from(back.data), Buffer.from(picture.data))).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it('writes chunks in one order, texts before pixels, nothing with a time', () => {
    const png = encodePng(gradient(8, 6), [
      { keyword: 'one', text: '1' },
      { keyword: 'two', text: '2' },
    ]);
    expect(types(png)).toEqual(['IHDR', 'sRGB', 'gAMA', 'cHRM', 'iTXt', 'iTXt', 'IDAT', 'IEND']);
    expect([...readChunks(png)].every((chunk) => chunk.crcHolds())).toBe(true);
    expect([...png.subarray(0, 8)]).toEqual([...PNG_SIGNATURE]);
  });

  it('writes RGB for opaque pictures and RGBA for the others', () => {
    const colourType = (png: Uint8Array) => png[25];
    expect(colourType(encodePng(gradient(8, 6)))).toBe(2);
    expect(colourType(encodePng(gradient(8, 6, 200)))).toBe(6);
    // One pixel that is not, wherever it is.
    for (const pixel of [0, 16_383, 16_384, 29_999]) {
      const picture = gradient(200, 150);
      picture.data[4 * pixel + 3] = 254;
      const png = encodePng(picture);
      expect(colourType(png)).toBe(6);
      expect(Buffer.compare(Buffer.from(decodePng(png).data), Buffer.from(picture.data))).toBe(0);
    }
  });

  it('writes the same bytes on every platform', () => {
    // Grain, which is packed without a search.
    const grain = Uint8ClampedArray.from({ length: 4 * 300 * 200 }, (_, i) =>
      i % 4 === 3 ? 255 : 100 + ((i / 1200) >> 3) + ((Math.imul(i, 0x9e3779b1) >>> 28) & (i >> 9)),
    );
    expect(sha256(encodePng({ width: 300, height: 200, data: grain }))).toBe(
      '7ec787b6785575e42d1bebd21c7ba9f71bfad362c6b89e9f0aceef0305164f44',
    );
    expect(sha256(encodePng(gradient(64, 48)))).toBe('a7079575952588d70ba95069b40ced28f2472696d9d674b12373e3887539820c');
    expect(sha256(encodePng(gradient(64, 48, 100), [{ keyword: 'note', text: '海辺' }]))).toBe(
      '7decd8df59e549ba586ce59b39b36a3674394ecb84545d9b90c62f0e405438b5',
    );
  });

  it('refuses data of the wrong length, and keywords that PNG does not take', () => {
    expect(() => encodePng({ width: 8, height: 6, data: new Uint8ClampedArray(5) })).toThrow(/expected 8 × 6/);
    expect(() => encodePng({ width: 0, height: 6, data: new Uint8ClampedArray(0) })).toThrow(/expected 0 × 6/);
    for (const keyword of ['', ' a', 'x'.repeat(80), 'é', 'a\0b']) {
      expect(() => encodePng(gradient(1, 1), [{ keyword, text: '' }])).toThrow(/keyword/);
    }
  });

  it('takes pixels from shared memory and from the middle of a buffer', async () => {
    const picture = gradient(8, 6);
    const shared = new Uint8ClampedArray(new SharedArrayBuffer(8 * 6 * 4 + 8), 8);
    shared.set(picture.data);
    expect(sha256(encodePng({ ...picture, data: shared }))).toBe(sha256(encodePng(picture)));
    expect(await pixelHash({ ...picture, data: shared })).toBe(sha256(new Uint8Array(picture.data)));
    expect(await pixelHash(picture)).toBe(sha256(new Uint8Array(picture.data)));
  });
});
