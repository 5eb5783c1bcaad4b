/** The layout maps of a picture as files beside it: four PNGs, and the table that reads the object map. */
import { mapObjects, mapsOf } from '@atelier/illustrator';
import { encodeSamples } from '@atelier/lineage';
import type { EngineImage } from '@atelier/spec';

/** Puts a file beside a picture: `beach-7.png` → `beach-7-depth.png`. Answers with its path. */
export type KeepBeside = (picture: string, bytes: Uint8Array, suffix: string, extension: string) => Promise<string>;

/** What each map holds, as its file and docs/maps.md say it. */
const ENCODINGS = {
  depth: 'nearness: 65535 nearest, 0 farthest; 1 - depth of the Stage',
  ids: 'one colour for each object; PASCAL VOC label colours of its number; black is nothing',
  normal: 'red right, green up, blue towards the viewer; (n + 1) / 2',
  edges: 'white lines: edges of lightness and outlines of objects',
} as const;

/** `pixels` is the hash of the picture that they belong to. Answers with the paths, the table last. */
export async function keepMaps(image: EngineImage, pixels: string, picture: string, keep: KeepBeside): Promise<string[]> {
  const files: string[] = [];
  for (const map of mapsOf(image)) {
    const about = JSON.stringify({ kind: map.kind, encoding: ENCODINGS[map.kind], picture: pixels });
    const bytes = encodeSamples(map, [{ keyword: 'atelier-map', text: about }]);
    files.push(await keep(picture, bytes, map.kind, 'png'));
  }
  const table = { picture: pixels, width: image.width, height: image.height, objects: mapObjects(image) };
  files.push(await keep(picture, new TextEncoder().encode(`${JSON.stringify(table, undefined, 1)}\n`), 'ids', 'json'));
  return files;
}
