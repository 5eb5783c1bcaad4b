/** A picture file → what a chat model sees in it. What is sent is made anew from the pixels: smaller, and without anything else of the file. */
import { type ByModel, describeWith } from '@atelier/prompt';
import { AtelierError, type Brief, type ChatModel } from '@atelier/spec';
import sharp from 'sharp';

/** Pixels a side; the hosted models look at no more in one piece. */
const LARGEST_SIDE = 1568;
const LARGEST_FILE = 128 << 20;
/** Pixels; a header may claim any number. */
const LARGEST_PICTURE = 120_000_000;
const KINDS = new Set(['jpeg', 'png', 'webp', 'avif', 'heif', 'gif', 'tiff']);

export interface Sent {
  data: Uint8Array;
  mime: 'image/jpeg';
  width: number;
  height: number;
}

/** @throws AtelierError `not-a-picture` */
export async function pictureToSend(bytes: Uint8Array, name: string): Promise<Sent> {
  if (bytes.length > LARGEST_FILE)
    throw new AtelierError(
      'not-a-picture',
      `${name} has ${Math.round(bytes.length / 2 ** 20)} MB; pictures of up to 128 MB are looked at.`,
    );
  try {
    const picture = sharp(bytes, { limitInputPixels: LARGEST_PICTURE, pages: 1 });
    const { format } = await picture.metadata();
    if (!format || !KINDS.has(format)) throw new Error(`no photograph but ${format}`);
    // Turned as its camera says, since that is left out with the rest of what it says.
    const { data, info } = await picture
      .autoOrient()
      .resize({ width: LARGEST_SIDE, height: LARGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality: 85 })
      .toBuffer({ resolveWithObject: true });
    return { data: new Uint8Array(data), mime: 'image/jpeg', width: info.width, height: info.height };
  } catch (cause) {
    throw new AtelierError(
      'not-a-picture',
      `${name} cannot be read as a picture. Expected JPEG, PNG, WebP, AVIF, GIF or TIFF of at most 120 megapixels.`,
      { cause },
    );
  }
}

/** @throws AtelierError `usage` where the model cannot see; else as `describeWith` */
export function describe(
  model: ChatModel,
  { data, mime }: Sent,
  file: string,
  options: { signal?: AbortSignal; onPartial?: (brief: Brief) => void },
): Promise<ByModel<Brief>> {
  if (!model.capabilities.images)
    throw new AtelierError(
      'usage',
      `${model.id} sends no pictures; name another model, such as --writer ollama:llama3.2-vision.`,
    );
  return describeWith(model, { data, mime, file }, options);
}
