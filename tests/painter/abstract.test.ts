/** Abstract pieces: which ideas get one, that each engine paints, and that every piece keeps to few colours. */
import { stageOf } from '@atelier/illustrator';
import { random } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import type { Artboard } from '../../packages/illustrator/src/abstract/artboard.ts';
import { moodPalette } from '../../packages/illustrator/src/abstract/palettes.ts';
import { pieceOf } from '../../packages/illustrator/src/abstract/piece.ts';
import { VECTOR_ENGINES } from '../../packages/illustrator/src/abstract/pieces.ts';
import { abstractSubjects } from '../../packages/illustrator/src/abstract/subjects.ts';
import { lightness } from '../../packages/illustrator/src/abstract/tint.ts';
import { type EngineName, traitsOf } from '../../packages/illustrator/src/abstract/traits.ts';
import { painted } from '../../packages/illustrator/src/stage/painted.ts';
import { settingOf } from '../../packages/illustrator/src/stage/setting.ts';
import { briefOf, paint } from './paint.ts';

const size = { width: 160, height: 160, seed: 7 };
const pieceFor = (idea: string, seed = 7) => {
  const brief = painted(briefOf(idea, seed));
  const ideas = abstractSubjects(brief, settingOf(brief, { ...size, seed }));
  return { brief, ideas, piece: ideas && pieceOf(brief, ideas, { ...size, seed }) };
};

describe('ideas without things', () => {
  it.each([
    'melancholy',
    'deep blue calm',
    'chaos turning into order',
    'geometric shapes in red, black and cream',
    'the sound of a cello',
    'growth',
    'joy',
    'silence',
    'terrazzo',
    'the sound of rain',
    'abstract waves',
    'wabi sabi',
    'art deco fans',
    'abstract painting about jealousy',
    'a flow field in sunset colours',
    'zen garden lines',
    'marbling in blue and gold',
    'a soak-stain in teal and pink',
    'abstract mountains',
    'abstract sea',
    'storm of emotions',
    'abstract fluid art in blue and gold',
    'marble texture, green with gold veins',
    'pink marble texture with gold',
    'white marble background',
    'gradient background purple and pink',
    'sunset gradient wallpaper orange and blue',
    'night gradient background',
    'holographic iridescent background',
  ])('%s is an abstract piece with nothing missing', (idea) => {
    const { brief, ideas } = pieceFor(idea);
    expect(ideas).toBeDefined();
    const { missing, objects } = stageOf(brief, { ...size, missing: 'leave' });
    expect(missing).toEqual([]);
    for (const id of ideas ?? []) expect(objects.map(({ of }) => of)).toContain(id);
  });

  it.each([
    'a cello',
    'a rose',
    'a red apple',
    'a beach',
    'a poster that says "JOY"',
    'a lonely man',
    'two art deco fans',
    'a storm over the sea',
    'an abstract lighthouse in the mountains',
    'a fan',
  ])('%s is none', (idea) => {
    expect(pieceFor(idea).ideas).toBeUndefined();
  });

  it.each<[string, EngineName]>([
    ['topographic lines', 'contours'],
    ['the sound of rain', 'rain'],
    ['marbled ink', 'marbling'],
    ['a woven textile pattern', 'weave'],
    ['a suprematist composition', 'suprematist'],
    ['bauhaus geometric composition', 'bauhaus'],
    ['a tessellation in green and cream', 'truchet'],
    ['the sound of a cello', 'resonance'],
    ['the sound of a bell', 'nodes'],
    ['infinity', 'endless'],
    ['concentric circles in teal and orange', 'painted-rings'],
    ['art deco wallpaper', 'deco'],
    ['psychedelic 60s pattern', 'liquid'],
    ['terrazzo in pink and grey', 'terrazzo'],
    ['art deco fans', 'deco'],
    ['a flow field in sunset colours', 'flow'],
    ['jazz rhythm', 'syncopation'],
    ['soak-stain melancholy', 'stain'],
    ['abstract mountains', 'peaks'],
    ['zen garden lines', 'rake'],
  ])('%s: %s', (idea, engine) => expect(pieceFor(idea).piece?.engine).toBe(engine));

  it.each([1, 2, 3, 4, 5, 6])('jealousy is green, whichever engine the seed gives it (seed %i)', (seed) => {
    const { piece } = pieceFor('abstract painting about jealousy', seed);
    expect(piece?.palette.main.some(([r, g, b]) => g > r && g > b + 0.1)).toBe(true);
  });

  it('sixteen seeds of one mood are of eight engines at least, and none of them is a third of all', () => {
    for (const mood of ['deep blue calm', 'melancholy', 'joy']) {
      const engines = Array.from({ length: 16 }, (_, i) => pieceFor(mood, i + 1).piece?.engine ?? 'colour-field');
      expect(new Set(engines).size, mood).toBeGreaterThanOrEqual(8);
      for (const engine of new Set(engines)) expect(engines.filter((e) => e === engine).length, mood).toBeLessThan(6);
    }
  });

  it('an hour in colours that were named is a piece in those colours; the hour alone is a place', () => {
    expect(pieceFor('a quiet morning, pale yellow and grey').piece?.palette.ground[2]).toBeLessThan(0.75);
    expect(pieceFor('a quiet morning').ideas).toBeUndefined();
  });

  it('triangles that were said make all of a composition', () => {
    const corners = (idea: string): number => {
      const shapes = pieceFor(idea, 333).piece?.artboard?.shapes ?? [];
      return shapes.filter(({ polygons }) => polygons.every((p) => p.length === 6)).length / shapes.length;
    };
    expect(corners('a Bauhaus composition of triangles')).toBeGreaterThan(0.8);
    expect(corners('a Bauhaus composition')).toBeLessThan(0.2);
  });

  it('metal that was said is laid as leaf: brighter and deeper than any flat colour of it', async () => {
    const lights = async (idea: string): Promise<number> => {
      const { data } = await paint(briefOf(idea, 330), 96);
      const golds: number[] = [];
      for (let i = 0; i < data.length; i += 4)
        if (data[i]! > data[i + 2]! + 60 && data[i + 1]! > data[i + 2]! + 25) golds.push(data[i + 1]!);
      golds.sort((a, b) => a - b);
      return golds[Math.floor(golds.length * 0.95)]! - golds[Math.floor(golds.length * 0.05)]!;
    };
    expect(await lights('marbling in blue and gold')).toBeGreaterThan(70);
    expect(await lights('marbling in blue and ochre')).toBeLessThan(60);
  });

  it('has the colours that were said', async () => {
    const image = await paint(briefOf('geometric shapes in red, black and cream'), 96);
    const share = (is: (r: number, g: number, b: number) => boolean): number => {
      let n = 0;
      for (let i = 0; i < image.data.length; i += 4) if (is(image.data[i]!, image.data[i + 1]!, image.data[i + 2]!)) n++;
      return n / (96 * 96);
    };
    expect(share((r, g, b) => r > 150 && g < 90 && b < 90)).toBeGreaterThan(0.02);
    expect(share((r, g, b) => r < 70 && g < 70 && b < 70)).toBeGreaterThan(0.02);
    expect(share((r, g, b) => r > 200 && g > 190 && b > 160)).toBeGreaterThan(0.2);
    expect(share((r, g, b) => b > r + 40 || g > r + 30)).toBeLessThan(0.005);
  });
});

const sumOf = ({ shapes }: Artboard): number =>
  shapes.reduce(
    (sum, { polygons }, i) => sum + polygons.reduce((s, p) => s + p[0]! * 3 + p[1]! + p.length, 0) * (1 + (i % 7)),
    0,
  );

describe('engines', () => {
  const names = Object.keys(VECTOR_ENGINES) as (keyof typeof VECTOR_ENGINES)[];
  const sheet = (engine: string, seed: number, width = 160, height = 160) => ({
    width,
    height,
    unit: Math.sqrt(width * height),
    palette: moodPalette(new Set(['joy']), 0.3),
    traits: traitsOf(seed % 2 === 0 ? 'calm order' : 'wild chaos'),
    r: random(seed, 'test', engine),
    said: [],
    salt: seed,
  });

  it.each(names)('%s: few colours, inside reason, the same for the same seed, another for another', (name) => {
    const board = VECTOR_ENGINES[name](sheet(name, 1));
    expect(board.shapes.length).toBeGreaterThan(2);
    for (const { polygons, fill } of board.shapes) {
      expect(fill.every((v) => v >= 0 && v <= 1)).toBe(true);
      expect(polygons.every((polygon) => polygon.every(Number.isFinite))).toBe(true);
    }
    expect(sumOf(VECTOR_ENGINES[name](sheet(name, 1)))).toBe(sumOf(board));
    expect(sumOf(VECTOR_ENGINES[name](sheet(name, 2)))).not.toBe(sumOf(board));
  });

  it.each(names)('%s fills wide and tall sheets', (name) => {
    for (const [w, h] of [
      [240, 100],
      [90, 210],
    ] as const) {
      const { shapes } = VECTOR_ENGINES[name](sheet(name, 3, w, h));
      const xs = shapes.flatMap(({ polygons }) => polygons.flatMap((p) => [p[0]!, p[(p.length >> 2) << 1]!]));
      const [least, most] = [xs.reduce((a, b) => Math.min(a, b)), xs.reduce((a, b) => Math.max(a, b))];
      expect(most - least).toBeGreaterThan(w * 0.12);
    }
  });
});

it('a poster of the night keeps words that can be read where the writer added a pale colour', () => {
  for (let seed = 0; seed < 12; seed++) {
    const brief = painted(briefOf('a poster that says "Keep Going, mystery and dread"', seed));
    const print = { picture: { x: 0, y: 0, width: 160, height: 90 } };
    const { palette } = pieceOf(brief, new Set(), { ...size, seed, print })!;
    const apart = Math.abs(lightness(palette.ground) - lightness(palette.ink));
    expect(apart, `seed ${seed}`).toBeGreaterThan(0.35);
  }
});
