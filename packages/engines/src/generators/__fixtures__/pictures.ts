/** Small true pictures, and one that claims to be larger than anything. */
import { encodePng } from '@atelier/lineage';
import type { Brief, EngineRequest } from '@atelier/spec';
import { briefSchema } from '@atelier/spec';

/** A PNG of one colour. */
export async function flatPng(width = 64, height = 64, grey = 128): Promise<Uint8Array> {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let i = 0; i < data.length; i += 4) data.fill(grey, i, i + 3);
  return encodePng({ width, height, data });
}

/** The same file with 100,000 pixels a side in its header: a bomb for whoever believes it. */
export async function hugePng(): Promise<Uint8Array> {
  const png = (await flatPng()).slice();
  new DataView(png.buffer, png.byteOffset).setUint32(16, 100_000);
  new DataView(png.buffer, png.byteOffset).setUint32(20, 100_000);
  return png;
}

const brief: Brief = briefSchema.parse({ v: 1, idea: 'a red fox', subjects: [{ id: 'fox', name: 'fox', source: 'user' }] });

export function requestFor(changes: Partial<EngineRequest> = {}): EngineRequest {
  return {
    brief,
    prompt: { dialect: 'gpt-image', prompt: 'A red fox.', parameters: {}, warnings: [] },
    width: 64,
    height: 64,
    seed: 7,
    count: 1,
    missing: 'leave',
    ...changes,
  };
}
