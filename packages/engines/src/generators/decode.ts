/** From an engine's file to pixels: known formats only, by their first bytes and never by what a header claims; bounded in size. */
import { AtelierError, type Picture } from '@atelier/spec';

const LARGEST_SIDE = 16_384;
const MOST_PIXELS = 100_000_000;

export async function decodePicture(bytes: Uint8Array, engine: string): Promise<Picture> {
  const { kindOf } = await import('@atelier/lineage');
  const kind = kindOf(bytes);
  if (kind !== 'png' && kind !== 'jpeg' && kind !== 'webp' && kind !== 'avif')
    throw new AtelierError('bad-reply', `${engine} sent ${bytes.length} bytes that are no PNG, JPEG, WebP or AVIF picture.`);
  const { default: sharp } = await import('sharp');
  const picture = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
  try {
    const { width, height } = await picture.metadata();
    if (width > LARGEST_SIDE || height > LARGEST_SIDE) throw new Error(`${width}x${height} pixels`);
    // As seen: orientation applied, in sRGB, with alpha.
    const { data, info } = await picture
      .rotate()
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return {
      width: info.width,
      height: info.height,
      data: new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength),
    };
  } catch (cause) {
    throw new AtelierError(
      'bad-reply',
      `${engine} sent a ${kind.toUpperCase()} that cannot be read whole (${(cause as Error).message}).`,
      { cause },
    );
  }
}
