/** What stands on furniture goes where that goes, and what floats on strings is counted. */
import { describe, expect, it } from 'vitest';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import { planOf } from './plan.ts';

const placed = (given: BriefIn) =>
  planOf(brief(given), { width: 512, height: 512, seed: 7, missing: 'leave' }).stage.objects.map(
    ({ name, box, grounding }) => ({
      name,
      x: box[0] + box[2] / 2,
      top: box[1],
      foot: box[1] + box[3],
      art: grounding.name,
    }),
  );
const of = (all: ReturnType<typeof placed>, name: string) => all.find((each) => each.name === name);

describe('by the window', () => {
  it.each([
    ['violin', 'chair'],
    ['cup', 'table'],
    ['lamp', 'desk'],
  ])('a %s on a %s stays on it', (thing, holder) => {
    const all = placed({
      subjects: [{ name: thing }, { name: holder }, { name: 'window' }],
      relations: [
        [thing, 'on', holder],
        [holder, 'by', 'window'],
      ],
    });
    const [on, under] = [of(all, thing), of(all, holder)];
    expect(on?.foot).toBeGreaterThan(under?.top ?? 1);
    expect(on?.foot).toBeLessThan(under?.foot ?? 0);
    const down = ((on?.foot ?? 0) - (under?.top ?? 0)) / ((under?.foot ?? 1) - (under?.top ?? 0));
    if (holder === 'chair') expect(down).toBeGreaterThan(0.3);
    expect(Math.abs((on?.x ?? 0) - (under?.x ?? 1))).toBeLessThan(0.2);
  });
});

describe('on a counter', () => {
  it('a bowl stands between the till and the jars, and not over them', () => {
    const all = placed({ subjects: [{ name: 'bowl' }, { name: 'counter' }], relations: [['bowl', 'on', 'counter']] });
    const [bowl, counter] = [of(all, 'bowl'), of(all, 'counter')];
    const height = (counter?.foot ?? 0) - (counter?.top ?? 0);
    expect((bowl?.foot ?? 0) - (counter?.top ?? 0)).toBeGreaterThan(0.15 * height);
  });
});

describe('balloons', () => {
  it('that a fox holds are over its head side by side', () => {
    const all = placed({
      subjects: [{ name: 'fox' }, { name: 'balloon', count: 3 }],
      relations: [['fox', 'holding', 'balloon']],
    });
    const balloons = all.filter(({ name }) => name === 'balloon');
    expect(balloons).toHaveLength(3);
    expect(new Set(balloons.map(({ x }) => Math.round(100 * x))).size).toBe(3);
    for (const each of balloons) expect(each.foot).toBeLessThan((of(all, 'fox')?.top ?? 0) + 0.05);
  });
});

describe('a board', () => {
  it('is the one of who has it', () => {
    const art = (who: string) =>
      of(placed({ subjects: [{ name: who }, { name: 'board' }], relations: [[who, 'carrying', 'board']] }), 'board')?.art;
    expect(art('surfer')).not.toMatch(/cutting-board/);
    expect(art('cook')).toMatch(/cutting-board/);
  });
});
