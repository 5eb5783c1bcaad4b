import { AtelierError } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { fixture } from './__fixtures__/files.ts';
import { beach, gradient } from './__fixtures__/provenance.ts';
import { pixelHash } from './pixel-hash.ts';
import { seal } from './seal.ts';
import { verify } from './verify.ts';

describe('verify', () => {
  it('tells the same pixels from changed ones', async () => {
    const picture = gradient(8, 6);
    const provenance = { ...beach, pixels: await pixelHash(picture) };
    expect(await verify(seal(picture, provenance))).toEqual({ provenance, pixels: 'same', actual: provenance.pixels });
    const changed = { ...picture, data: picture.data.slice() };
    changed.data[5]! ^= 1;
    expect(await verify(seal(changed, provenance))).toMatchObject({ pixels: 'changed', actual: await pixelHash(changed) });
  });

  it('does not judge lossy files, and needs a record', async () => {
    expect(await verify(fixture('sharp.webp'))).toEqual({ provenance: beach, pixels: 'lossy' });
    await expect(verify(fixture('a1111-latin.png'))).rejects.toThrow(AtelierError);
    await expect(verify(fixture('a1111-latin.png'))).rejects.toMatchObject({ code: 'no-lineage' });
  });
});
