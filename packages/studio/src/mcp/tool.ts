/** What all tools share: our errors in our words, progress, previews and links. */
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { encodePng } from '@atelier/lineage';
import { AtelierError } from '@atelier/spec';
import type { CallToolResult, ServerContext } from '@modelcontextprotocol/server';
import type { Artwork } from '../use-cases/imagine.ts';
import { thumbnail } from '../use-cases/thumbnail.ts';
import type { ImageOut } from './schemas.ts';

type Content = CallToolResult['content'];

/** Pixels. Base64 swells what a model reads; the whole picture is behind the link. */
const ONE = 256;
const ONE_OF_SEVERAL = 160;

export const text = (words: string): Content[number] => ({ type: 'text', text: words });

/** Trouble is a result that says what to do, so that the model can; only faults of the protocol are the protocol's. */
export async function answered(work: () => Promise<CallToolResult>): Promise<CallToolResult> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AtelierError) return { isError: true, content: [text(error.message)] };
    const why = error instanceof Error ? error.message : String(error);
    return { isError: true, content: [text(`Something in Atelier itself went wrong: ${why}`)] };
  }
}

/** Tells the client how far the work is, where it asked for that. */
export function progressOf({ mcpReq }: ServerContext): (fraction: number, stage: string) => Promise<void> {
  const token = mcpReq._meta?.progressToken;
  let told = -1;
  return async (fraction, stage) => {
    if (token === undefined || fraction <= told || (fraction < 1 && fraction - told < 0.04)) return;
    told = fraction;
    await mcpReq.notify({
      method: 'notifications/progress',
      params: { progressToken: token, progress: fraction, total: 1, message: stage },
    });
  };
}

export const imageOut = ({ file, image, provenance }: Artwork): ImageOut => ({
  file,
  uri: pathToFileURL(file).href,
  width: image.width,
  height: image.height,
  seed: provenance.seed,
  drawnBy: provenance.engine.name,
  prompt: provenance.prompt,
  missing: image.stage?.missing.map(({ name }) => name) ?? [],
  ...(provenance.parent && { parent: provenance.parent }),
});

/** A small preview and a link to the file for each. */
export function shown(artworks: readonly Artwork[]): Content {
  const side = artworks.length > 1 ? ONE_OF_SEVERAL : ONE;
  return artworks.flatMap(({ file, image }): Content => {
    const data = Buffer.from(encodePng(thumbnail(image, side))).toString('base64');
    return [
      { type: 'image', data, mimeType: 'image/png' },
      {
        type: 'resource_link',
        uri: pathToFileURL(file).href,
        name: basename(file),
        description: `${image.width} × ${image.height}, its whole record inside`,
        mimeType: 'image/png',
      },
    ];
  });
}
