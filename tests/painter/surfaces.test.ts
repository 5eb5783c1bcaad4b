/** Pieces that are one surface: colours that run into one another, and polished stone. */
import { stageOf } from '@atelier/illustrator';
import { describe, expect, it } from 'vitest';
import { pieceOf } from '../../packages/illustrator/src/abstract/piece.ts';
import { abstractSubjects } from '../../packages/illustrator/src/abstract/subjects.ts';
import { roomOf } from '../../packages/illustrator/src/scenes/room-words.ts';
import { painted } from '../../packages/illustrator/src/stage/painted.ts';
import { settingOf } from '../../packages/illustrator/src/stage/setting.ts';
import { briefOf, paint } from './paint.ts';

const size = { width: 160, height: 128, seed: 7 };
const pieceFor = (idea: string, seed = 7) => {
  const brief = painted(briefOf(idea, seed));
  return pieceOf(brief, abstractSubjects(brief, settingOf(brief, { ...size, seed }))!, { ...size, seed })!;
};
const pixelsOf = async (idea: string, seed = 7) => {
  const { data } = await paint(briefOf(idea, seed), size.width, size.height, seed);
  return Array.from(
    { length: size.width * size.height },
    (_, i) => [...data.subarray(4 * i, 4 * i + 3)] as [number, number, number],
  );
};

describe('a gradient', () => {
  it('is chosen by its name', () => {
    for (const idea of ['gradient background purple and pink', 'soft pastel gradient', 'blue ombre wallpaper'])
      expect(pieceFor(idea).engine, idea).toBe('gradient');
  });

  it('goes from one said colour to the other without an edge', async () => {
    const pixels = await pixelsOf('gradient background blue and yellow', 3);
    const warmth = pixels.map(([r, , b]) => r - b);
    expect(Math.min(...warmth)).toBeLessThan(-40);
    expect(Math.max(...warmth)).toBeGreaterThan(60);
    const steps = pixels.flatMap(([r, g, b], i) => {
      const next = i % size.width === size.width - 1 ? undefined : pixels[i + 1];
      return next ? [Math.max(Math.abs(next[0] - r), Math.abs(next[1] - g), Math.abs(next[2] - b))] : [];
    });
    expect(Math.max(...steps)).toBeLessThan(26);
  });
});

describe('stone', () => {
  it('is chosen by marble, and marbled paper is not', () => {
    expect(pieceFor('white marble background').engine).toBe('stone');
    expect(pieceFor('black marble texture').engine).toBe('stone');
    expect(pieceFor('marbling in blue and gold').engine).toBe('marbling');
  });

  it.each([1, 2, 3])('has its body of the said colour and its veins of the other, seed %i', async (seed) => {
    const pixels = await pixelsOf('black marble texture with white veins', seed);
    const light = pixels.map(([r, g, b]) => (r + g + b) / 3);
    expect(light.filter((l) => l < 90).length / light.length).toBeGreaterThan(0.6);
    expect(light.filter((l) => l > 150).length).toBeGreaterThan(30);
  });
});

describe('a print', () => {
  const abstractOf = (idea: string) =>
    stageOf(briefOf(idea), { ...size, missing: 'leave' }).objects.map(({ grounding }) => grounding.name);
  it('is no poster on the wall of a room, and no paw on a logo', () => {
    expect(abstractOf('college dorm room, posters on the wall')).not.toContain('abstract');
    expect(roomOf(briefOf('college dorm room, posters on the wall'))).toBeDefined();
    expect(abstractOf('logo for a dog grooming salon, paw print')).not.toContain('abstract');
    expect(abstractOf('a poster about friendship')).toContain('abstract');
  });
  it('of a firm has the colour that was said', async () => {
    const pixels = await pixelsOf('law firm logo, scales, navy blue');
    expect(pixels.filter(([r, , b]) => b > r + 30 && r < 90).length).toBeGreaterThan(300);
  });
  it('of splashes is splashed', () => {
    expect(pieceFor('abstract paint splashes, red and black').engine).toBe('gesture');
  });
});
