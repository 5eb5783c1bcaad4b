/** Scenery that is named is painted by its scene, and its pixels are its own fact's: nothing that was said is only a place kept free. */
import { describe, expect, it } from 'vitest';
import { briefOf, paint } from './paint.ts';

const SIZE = 128;

describe('named scenery', () => {
  it.each([
    // Idea, the word whose pixels are counted, the least share of the picture, the scene.
    ['the Great Wall of China', 'great wall', 0.015, 'hills'],
    ['a canyon river at noon', 'canyon river', 0.003, 'canyon'],
    ['rice terraces at dawn', 'rice terraces', 0.05, 'hills'],
    ['Mount Fuji with cherry blossoms', 'cherry blossom', 0.01, 'mountains'],
    ['mount fuji over a lake', 'lake', 0.05, 'lake'],
    ['a red sports car on a coastal road', 'coastal road', 0.08, 'beach'],
    ['a canal in venice', 'canal', 0.1, 'harbour'],
    ['a pagoda by a lake', 'pagoda', 0.01, 'lake'],
    ['an empty stage with blue curtains', 'stage', 0.2, 'plain'],
    ['an empty stage with blue curtains', 'curtain', 0.1, 'plain'],
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

  it('hangs a stage with curtains of the colour that was said', async () => {
    const brief = briefOf('an empty stage with blue curtains', 3);
    const { data, objectMap, stage } = await paint(brief, SIZE, SIZE, 3);
    const fact = brief.subjects.find((s) => s.name === 'curtain')?.id;
    expect(stage?.objects.find((o) => o.of === fact)?.colors).toEqual(['blue']);
    const sum = [0, 0, 0];
    for (const [i, id] of (objectMap?.ids ?? []).entries())
      if (objectMap?.facts[id] === fact) for (let c = 0; c < 3; c++) sum[c] = sum[c]! + data[4 * i + c]!;
    expect(sum[2]).toBeGreaterThan(1.3 * sum[0]!);
  });
});
