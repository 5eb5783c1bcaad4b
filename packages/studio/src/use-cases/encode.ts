/** From pixels to a file's bytes, lineage inside. PNG is exact and written here; the others go through sharp, loaded when used. */
import { seal, sealJpeg, sealSvg, xmpPacket } from '@atelier/lineage';
import { AtelierError, type EngineImage, type Provenance } from '@atelier/spec';
import type { FileFormat } from './file-formats.ts';

/** Compared by eye on gradients, which show banding first. */
const QUALITY = { jpeg: 92, webp: 90, avif: 70 } as const;

export async function encode(
  picture: Pick<EngineImage, 'width' | 'height' | 'data' | 'vector'>,
  provenance: Provenance,
  format: FileFormat,
): Promise<Uint8Array> {
  if (format === 'png') return seal(picture, provenance);
  if (format === 'svg') {
    if (picture.vector !== undefined) return sealSvg(picture.vector, provenance);
    throw new AtelierError(
      'usage',
      'This picture is painted, not made of shapes, so it cannot be SVG. Add --style flat-vector for one that is, or use --format png.',
    );
  }
  const { width, height, data } = picture;
  const raw = (await loadSharp())(Buffer.from(data.buffer, data.byteOffset, data.byteLength), {
    raw: { width, height, channels: 4 },
  });
  if (format === 'jpeg') {
    const jpeg = await raw
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: QUALITY.jpeg, chromaSubsampling: '4:4:4' })
      .toBuffer();
    return sealJpeg(jpeg, provenance);
  }
  const described = raw.withXmp(xmpPacket(provenance));
  return format === 'webp'
    ? described.webp({ quality: QUALITY.webp, smartSubsample: true }).toBuffer()
    : described.avif({ quality: QUALITY.avif }).toBuffer();
}

async function loadSharp(): Promise<typeof import('sharp').default> {
  try {
    return (await import('sharp')).default;
  } catch (cause) {
    throw new AtelierError(
      'engine-failed',
      'JPEG, WebP and AVIF need the package sharp, which did not load here. Run `npm ci` again, or use PNG.',
      { cause },
    );
  }
}
