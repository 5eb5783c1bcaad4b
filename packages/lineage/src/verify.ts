import type { Provenance } from '@atelier/spec';
import { decodePng } from './decode-png.ts';
import { kindOf } from './kind.ts';
import { pixelHash } from './pixel-hash.ts';
import { provenanceOf } from './unseal.ts';

export interface Verdict {
  provenance: Provenance;
  /** `lossy`: the format (JPEG, WebP, AVIF) does not keep pixels exactly, so nothing can be said. */
  pixels: 'same' | 'changed' | 'lossy';
  /** Hash of the pixels in the file, where they can be compared. */
  actual?: string;
}

/** Whether the pixels are still those that the record names. @throws AtelierError as `provenanceOf` and `decodePng`. */
export async function verify(bytes: Uint8Array): Promise<Verdict> {
  const provenance = provenanceOf(bytes);
  if (kindOf(bytes) !== 'png') return { provenance, pixels: 'lossy' };
  const picture = decodePng(bytes);
  const actual = await pixelHash(picture);
  const same = actual === provenance.pixels && picture.width === provenance.width && picture.height === provenance.height;
  return { provenance, pixels: same ? 'same' : 'changed', actual };
}
