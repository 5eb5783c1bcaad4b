/** L2: every nameable thing in a picture is a fact in its Brief, and what a Brief names in a drawing is in the picture. */
import type { Brief } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { briefOf, paint, SCENES } from './paint.ts';

const SIDE = 64;

/** Ids of the facts that may own a pixel. */
const owners = (brief: Brief): Set<string> =>
  new Set(
    [...brief.subjects, ...brief.setting, ...brief.look, ...brief.text]
      .filter(({ off }) => !off)
      .map(({ id }) => id)
      .filter((id) => id !== undefined),
  );

const factsSeen = (map: { ids: Uint16Array; facts: string[] } | undefined): string[] =>
  [...new Set(map?.ids)].filter((id) => id !== 0).map((id) => map?.facts[id] ?? `number ${id} of no fact`);

describe.each(['balanced', 'faithful'] as const)('L2, %s', (liberty) => {
  it.each(SCENES)('%s shows nothing but its facts', async (idea) => {
    const brief = briefOf(idea, 7, liberty);
    const { objectMap, stage } = await paint(brief, SIDE);
    const seen = factsSeen(objectMap);
    const known = owners(brief);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((fact) => !known.has(fact))).toEqual([]);
    expect(stage?.objects.filter(({ of }) => !known.has(of))).toEqual([]);
    if (liberty === 'faithful')
      expect(
        seen.filter((fact) => [...brief.subjects, ...brief.setting].find(({ id }) => id === fact)?.source === 'writer'),
      ).toEqual([]);
  });
});

describe('L2: what was switched off or not asked for is not there', () => {
  it('--liberty faithful shows no palm and no gull', async () => {
    for (const idea of ['a beach sunset', 'a tropical beach at noon', 'a beach at night']) {
      const { objectMap, stage } = await paint(briefOf(idea, 7, 'faithful'), SIDE);
      const names = [
        ...factsSeen(objectMap),
        ...(stage?.objects.flatMap(({ name, grounding }) => [name, grounding.name]) ?? []),
      ];
      expect(
        names.filter((name) => /palm|gull|bird/.test(name)),
        idea,
      ).toEqual([]);
    }
  });

  it('balanced shows them, so that the test above can fail', async () => {
    const { objectMap } = await paint(briefOf('a beach sunset'), SIDE);
    expect(factsSeen(objectMap).filter((fact) => /palm|gull/.test(fact)).length).toBeGreaterThan(0);
  });

  it('a fact that is off owns no pixel and has no box', async () => {
    const brief = briefOf('a horse in a flower meadow');
    const off: Brief = { ...brief, subjects: brief.subjects.map((s) => (s.id === 'horse' ? { ...s, off: true } : s)) };
    const [on, without] = [await paint(brief, SIDE), await paint(off, SIDE)];
    expect(factsSeen(on.objectMap)).toContain('horse');
    expect(factsSeen(without.objectMap)).not.toContain('horse');
    expect(without.stage?.objects.filter(({ of }) => of === 'horse')).toEqual([]);
  });
});

it('every thing of the Stage that stands free owns pixels in its own box', async () => {
  for (const idea of [
    'a horse in a flower meadow',
    'two sailboats on the sea',
    'a cabin beside a mountain lake',
    'a red car in a city street',
  ]) {
    const { objectMap, stage } = await paint(briefOf(idea), SIDE);
    for (const { id, of, box, grounding } of stage?.objects ?? []) {
      if (grounding.kind !== 'asset') continue;
      const [x, y, w, h] = box.map((part) => part * SIDE) as [number, number, number, number];
      let own = 0;
      objectMap?.ids.forEach((number, i) => {
        const [px, py] = [i % SIDE, Math.floor(i / SIDE)];
        if (objectMap.facts[number] === of && px >= x - 1 && px <= x + w && py >= y - 1 && py <= y + h) own++;
      });
      expect(own, `${idea}: ${id}`).toBeGreaterThan(0.1 * w * h);
    }
  }
});
