/**
 * Layout maps of a painted picture, for generators that take them (ControlNet and its like) and for anyone who wants to know
 * what stands where. The encodings are written down in docs/maps.md; numbers in the files are big-endian, as PNG has them.
 */
import { AtelierError, type EngineImage } from '@atelier/spec';
import { edgeMap } from './edge-map.ts';
import { normalMap } from './normal-map.ts';
import { colourOf } from './object-colours.ts';

export const MAP_KINDS = ['depth', 'ids', 'normal', 'edges'] as const;
export type MapKind = (typeof MAP_KINDS)[number];

/** Samples of one map: `channels` a pixel, each of `bits`. */
export interface LayoutMap {
  kind: MapKind;
  width: number;
  height: number;
  channels: 1 | 3;
  bits: 8 | 16;
  /** Row by row; 16-bit samples with the high byte first. */
  data: Uint8Array;
}

/** One entry of the table that reads the id map. */
export interface MapObject {
  /** As the id map shows it: `#800000`. */
  color: string;
  /** Fact of the Brief, and the Stage's object where it is one of several or stands for itself. */
  fact: string;
  object?: string;
  /** What is visible of it: x, y, width, height as parts of the picture, and its share of the pixels. */
  box: [number, number, number, number];
  area: number;
}

/** @throws AtelierError `usage` where the engine gave no depth or no object numbers */
export function mapsOf(image: EngineImage): LayoutMap[] {
  const { width, height, depth, objectMap } = image;
  if (!depth || !objectMap)
    throw new AtelierError('usage', '--maps needs an engine that knows depth and objects; the Illustrator does.');
  const { ids } = objectMap;
  const size = { width, height };
  return [
    { kind: 'depth', ...size, channels: 1, bits: 16, data: nearness(depth) },
    { kind: 'ids', ...size, channels: 3, bits: 8, data: colours(ids) },
    { kind: 'normal', ...size, channels: 3, bits: 8, data: normalMap(depth, ids, objectMap.objects, width, height) },
    { kind: 'edges', ...size, channels: 1, bits: 8, data: edgeMap(image.data, ids, width, height) },
  ];
}

/** What is seen in the picture, by number. */
export function mapObjects({ width, height, objectMap }: EngineImage): MapObject[] {
  if (!objectMap) return [];
  const { ids, facts, objects } = objectMap;
  const seen = facts.map(() => ({ x0: width, y0: height, x1: 0, y1: 0, n: 0 }));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = seen[ids[y * width + x]!]!;
      at.n++;
      if (x < at.x0) at.x0 = x;
      if (x >= at.x1) at.x1 = x + 1;
      if (y < at.y0) at.y0 = y;
      if (y >= at.y1) at.y1 = y + 1;
    }
  return seen.flatMap(({ x0, y0, x1, y1, n }, number): MapObject[] => {
    if (n === 0 || number === 0) return [];
    const [r, g, b] = colourOf(number);
    return [
      {
        color: `#${[r, g, b].map((c) => c.toString(16).padStart(2, '0')).join('')}`,
        fact: facts[number]!,
        ...(objects[number] ? { object: objects[number] } : {}),
        box: [x0 / width, y0 / height, (x1 - x0) / width, (y1 - y0) / height],
        area: n / (width * height),
      },
    ];
  });
}

/** White is nearest, as depth-conditioned generators expect it. */
function nearness(depth: Float32Array): Uint8Array {
  const out = new Uint8Array(depth.length * 2);
  for (let i = 0; i < depth.length; i++) {
    const v = Math.floor((1 - Math.min(1, Math.max(0, depth[i]!))) * 65535 + 0.5);
    out[2 * i] = v >> 8;
    out[2 * i + 1] = v & 255;
  }
  return out;
}

function colours(ids: Uint16Array): Uint8Array {
  const out = new Uint8Array(ids.length * 3);
  for (let i = 0; i < ids.length; i++) out.set(colourOf(ids[i]!), 3 * i);
  return out;
}
