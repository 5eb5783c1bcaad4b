/** Scenery that is named is painted by its scene, and its pixels are its own fact's: nothing that was said is only a place kept free. */
import { describe, expect, it } from 'vitest';
import { briefOf, paint } from './paint.ts';

const SIZE = 128;

describe('named scenery', () => {
  it.each([
    // Idea, the word whose pixels are counted, the least share of the picture, the scene.
    ['the Great Wall of China', 'great wall', 0.015, 'hills'],
    ['a canyon river at noon', 'canyon river', 0.003, 'canyon'],
    ['rice terraces at dawn', 'rice terrace', 0.05, 'hills'],
    ['Mount Fuji with cherry blossoms', 'cherry blossom', 0.01, 'mountains'],
    ['mount fuji over a lake', 'lake', 0.05, 'lake'],
    ['a red sports car on a coastal road', 'coastal road', 0.08, 'beach'],
    ['a canal in venice', 'canal', 0.1, 'harbour'],
    ['a pagoda by a lake', 'pagoda', 0.01, 'lake'],
  ])('%s: %s', async (idea, name, least, scene) => {
    for (const seed of [3, 416]) {
      const brief = briefOf(idea, seed);
      const { objectMap, stage } = await paint(brief, SIZE, SIZE, seed);
      expect(stage?.scene.setting).toBe(scene);
      const fact = brief.subjects.find((s) => s.name === name)?.id ?? brief.setting.find((f) => f.value === name)?.id;
      expect(stage?.missing.map((m) => m.of)).not.toContain(fact);
      const numbers = new Set((objectMap?.facts ?? []).flatMap((f, i) => (f === fact ? [i] : [])));
      const own = Array.from(objectMap?.ids ?? []).filter((id) => numbers.has(id));
      const share = own.length / (SIZE * SIZE);
      expect(share, `seed ${seed}`).toBeGreaterThan(least);
    }
  });
});
