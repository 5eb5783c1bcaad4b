/** `imagine --maps` and `why`: what stands where, beside the picture and asked of the picture. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePng } from '@atelier/lineage';
import { expect, it } from 'vitest';
import { atelier, atelierJson, emptyFolder } from './cli.ts';

interface Table {
  picture: string;
  objects: { color: string; fact: string; object?: string; box: [number, number, number, number] }[];
}
interface Image {
  file: string;
  pixels: string;
  maps: string[];
}
interface Why {
  fact: string;
  source: string;
  same: boolean;
  sentence: string;
}

it('writes four maps and their table beside the picture; `why` names what stands there and how to remove it', async () => {
  const cwd = emptyFolder();
  const args = ['imagine', 'two dogs on a beach', '--seed', '7', '--size', '192x128', '--maps'];
  const { images } = await atelierJson<{ images: [Image] }>(args, { cwd });
  const [{ file, pixels, maps }] = images;
  const names = ['-depth.png', '-ids.png', '-normal.png', '-edges.png', '-ids.json'];
  expect(maps).toEqual(names.map((name) => file.replace('.png', name)));
  for (const map of maps.slice(0, 4)) {
    const bytes = readFileSync(map);
    // Width, height, bits and colour type of the header.
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([192, 128]);
    expect([bytes[24], bytes[25]]).toEqual([map.includes('depth') ? 16 : 8, /depth|edges/.test(map) ? 0 : 2]);
    expect(bytes.includes(pixels)).toBe(true);
  }
  const table = JSON.parse(readFileSync(maps[4]!, 'utf8')) as Table;
  expect(table.picture).toBe(pixels);
  expect(decodePng(readFileSync(file))).toMatchObject({ width: 192, height: 128 });
  // Maps are no pictures: they take no number and are not complained about.
  const list = await atelierJson<{ pictures: unknown[]; skipped: unknown[] }>(['list'], { cwd });
  expect([list.pictures.length, list.skipped.length]).toEqual([1, 0]);
  // A second time nothing is overwritten.
  await atelierJson(args, { cwd });
  expect(readdirSync(join(cwd, 'pictures'))).toHaveLength(12);

  const palm = table.objects.find(({ object }) => object === 'palm-tree.1')!;
  const found: Why[] = [];
  for (let down = 1; down < 8 && found.length === 0; down++) {
    const [x, y] = [palm.box[0] + palm.box[2] / 2, palm.box[1] + (palm.box[3] * down) / 8];
    const why = await atelierJson<Why>(['why', 'last', `${(x * 100).toFixed(2)}%,${(y * 100).toFixed(2)}%`], { cwd });
    expect(why.same).toBe(true);
    if (why.fact === 'palm-tree') found.push(why);
  }
  expect(found[0]).toMatchObject({
    source: 'writer',
    sentence: 'palm tree, added by the writer because you said beach; remove it: atelier revise last "remove the palm tree"',
  });
  const bare = await atelierJson<{ patch: { removed: { value: string }[] } }>(
    ['revise', 'last', 'remove the palm tree', '--dry'],
    { cwd },
  );
  expect(bare.patch.removed.map(({ value }) => value)).toEqual(['palm trees']);
  const sky = await atelier(['why', file, '96,2'], { cwd });
  expect(sky.stdout).toBe('sky, it follows because you said beach\n');
}, 120_000);

it('refuses a place that is none', async () => {
  const cwd = emptyFolder();
  await atelierJson(['imagine', 'a beach', '--seed', '7', '--size', '64x64'], { cwd });
  for (const place of ['64,0', '0,64', '101%,3', 'left', '1,2,3', '-1,2']) {
    const outcome = await atelier(['why', 'last', '--', place], { cwd });
    expect([place, outcome.status]).toEqual([place, 2]);
    expect(outcome.stderr).toMatch(place.startsWith('-') || !/\d,/.test(place) ? /64 × 64|Expected/ : /64 × 64/);
  }
}, 60_000);
