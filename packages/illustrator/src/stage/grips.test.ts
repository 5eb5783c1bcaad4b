import { describe, expect, it } from 'vitest';
import { type BriefIn, brief } from './__fixtures__/briefs.ts';
import { gripsOf } from './grips.ts';
import { planOf } from './plan.ts';

const plan = (given: BriefIn) => planOf(brief(given), { width: 512, height: 512, seed: 7, missing: 'leave' });

/** Who holds, what is held, and the pixel where the hands are that hold it. */
function holding(who: string, predicate: string, what: string, source?: 'edit') {
  const { placed } = plan({
    subjects: [{ name: who }, { name: what, ...(source && { source }) }],
    relations: [[who, predicate, what]],
  });
  const [holder, held] = [who, what].map((name) => placed.find((p) => p.fact.name === name)!);
  const grip = gripsOf(holder!.art)?.[0];
  const top = holder!.y - holder!.height * holder!.footShare[1];
  return { holder: holder!, held: held!, hand: grip && top + grip[1] * holder!.height, top };
}

describe('what somebody holds is in the hands that are drawn for it', () => {
  it.each([
    ['chef', 'with', 'cake'],
    ['woman', 'holding', 'basket'],
    ['child', 'holding', 'teddy bear'],
    ['nurse', 'holding', 'baby'],
  ])('a %s %s a %s: on both hands, below the chin', (who, predicate, what) => {
    const { holder, held, hand, top } = holding(who, predicate, what);
    expect(holder.art).toBe(`${holder.drawing!.grounding.name}~carrying`);
    expect(Math.abs(held.y - hand!)).toBeLessThan(0.03 * holder.height);
    expect(Math.abs(held.x - holder.x)).toBeLessThan(0.06 * holder.height);
    expect(held.y - held.height).toBeGreaterThan(top + 0.15 * holder.height);
    expect(held.near).toBeGreaterThan(holder.near);
  });

  it.each([
    ['man', 'candle'],
    ['girl', 'rose'],
  ])('a %s holding a %s has a hand raised, and the face free', (who, what) => {
    const { holder, held } = holding(who, 'holding', what);
    expect(holder.art).toBe(`own:${who}~raising`);
    expect(held.x - held.width / 2).toBeGreaterThan(holder.x + 0.05 * holder.height);
  });

  it('a suitcase hangs from the hand', () => {
    const { holder, held, hand } = holding('man', 'carrying', 'suitcase');
    expect(holder.art).toBe('own:man~bearing');
    expect(Math.abs(held.y - held.height - hand!)).toBeLessThan(0.06 * holder.height);
  });

  it('a balloon flies over the hand on a string that ends in it', () => {
    const { holder, held, hand, top } = holding('child', 'holding', 'balloon');
    expect(held.y).toBeLessThan(hand!);
    expect(held.tether![1]).toBeCloseTo(hand!, 3);
    expect(held.tether![1]).toBeGreaterThan(top);
    expect(Math.abs(held.tether![0] - holder.x)).toBeLessThan(0.5 * holder.width);
  });

  it('a kite hangs on the raised hand', () => {
    const { holder, held, hand } = holding('child', 'flying', 'kite');
    expect(holder.art).toBe('own:child~reaching');
    expect(held.tether![1]).toBeCloseTo(hand!, 3);
  });

  it('who stood there before the edit that gives them something is not drawn anew', () => {
    expect(holding('woman', 'holding', 'basket', 'edit').holder.art).toBe('own:woman');
  });

  it('holds in the clothes that are worn', () => {
    const { placed } = plan({
      subjects: [{ name: 'man' }, { name: 'suit' }, { name: 'cake' }],
      relations: [
        ['man', 'in', 'suit'],
        ['man', 'holding', 'cake'],
      ],
    });
    expect(placed.map((p) => p.art)).toContain('own:man~suit+carrying');
  });
});

describe('several hold, and one holds several', () => {
  const deal = (who: string, count: number, what: string, many: number | string) => {
    const { placed } = plan({
      subjects: [
        { name: who, count },
        { name: what, count: many },
      ],
      relations: [[who, 'holding', what]],
    });
    return [who, what].map((name) => placed.filter((p) => p.fact.name === name)) as [typeof placed, typeof placed];
  };

  it.each([
    [3, 3],
    [2, 4],
  ])(
    '%i children with %i balloons: each has a hand raised, and no two strings end in the same hand before all have one',
    (n, m) => {
      const [children, balloons] = deal('child', n, 'balloon', m);
      expect(balloons).toHaveLength(m);
      for (const child of children) {
        expect(child.art).toBe('own:child~raising');
        const own = balloons.filter((b) => Math.abs(b.tether![0] - child.x) < child.width / 2);
        expect(own).toHaveLength(m / n);
        for (const b of own) expect(b.height).toBeGreaterThan(0.25 * child.height);
      }
    },
  );

  it('a bunch of balloons is spread over the hand that holds all its strings', () => {
    const [[man], balloons] = deal('man', 1, 'balloon', 'bunch');
    expect(balloons.length).toBeGreaterThan(3);
    expect(new Set(balloons.map((b) => b.tether!.join())).size).toBe(1);
    for (const [i, a] of balloons.entries())
      for (const b of balloons.slice(i + 1))
        expect(Math.abs(a.x - b.x) / a.width + Math.abs(a.y - b.y) / a.height, man!.art).toBeGreaterThan(0.5);
  });

  it.each([
    ['chef', 'cake', 'knife', 'raising+raising'],
    ['woman', 'candle', 'suitcase', 'raising+bearing'],
  ])('a %s with a %s and a %s has one in each hand', (who, one, other, hands) => {
    const { placed } = plan({
      subjects: [{ name: who }, { name: one }, { name: other }],
      relations: [
        [who, 'carrying', one],
        [who, 'carrying', other],
      ],
    });
    const [holder, first, second] = [who, one, other].map((name) => placed.find((p) => p.fact.name === name)!);
    expect(holder!.art).toBe(`own:${who}~${hands}`);
    expect(first!.x).toBeGreaterThan(holder!.x + 0.1 * holder!.height);
    expect(second!.x).toBeLessThan(holder!.x - 0.1 * holder!.height);
    for (const held of [first, second]) expect(held!.height).toBeLessThan(0.45 * holder!.height);
  });
});

describe('who has no drawing of sitting takes a seat as they are', () => {
  it.each(['businessman', 'student', 'police officer', 'bride'])('a %s on a bench', (who) => {
    const { placed } = plan({ subjects: [{ name: who }, { name: 'bench' }], relations: [[who, 'on', 'bench']] });
    const [sitter, bench] = [who, 'bench'].map((name) => placed.find((p) => p.fact.name === name)!);
    expect(sitter!.art).toBe(`own:${who.replace(' ', '-')}~sitting`);
    expect(sitter!.near).toBeGreaterThan(bench!.near);
    expect(Math.abs(sitter!.y - bench!.y)).toBeLessThan(0.08 * bench!.height);
  });

  it('in an armchair is on it, not behind its front', () => {
    const { placed } = plan({
      subjects: [{ name: 'old woman', action: 'knitting' }, { name: 'armchair' }],
      relations: [['old woman', 'in', 'armchair']],
    });
    const [sitter, chair] = ['old woman', 'armchair'].map((name) => placed.find((p) => p.fact.name === name)!);
    expect(sitter!.near).toBeGreaterThan(chair!.near);
    expect(sitter!.seat).toBe('ground');
  });

  it('an old man has a stick, and a lantern only where one is said', () => {
    const { placed } = plan({
      subjects: [{ name: 'old man' }, { name: 'lantern' }],
      relations: [['old man', 'with', 'lantern']],
    });
    expect(placed.map((p) => p.art?.split(':')[1])).toEqual(['old-man~bearing', expect.stringContaining('lantern')]);
    expect(plan({ subjects: [{ name: 'old man' }] }).placed.map((p) => p.art)).toEqual(['own:old-man']);
  });
});

describe('somebody in a boat is on the water', () => {
  it('floats, clear of the bank', () => {
    const { placed } = plan({
      place: 'lake',
      subjects: [{ name: 'fisherman' }, { name: 'rowing boat' }],
      relations: [['fisherman', 'in', 'rowing boat']],
    });
    expect(placed.find((p) => p.fact.name === 'rowing boat')!.seat).toBe('water');
  });

  it('on no water that the Brief does not have (L2): the writer says which it is', () => {
    const { setting } = plan({
      subjects: [{ name: 'fisherman' }, { name: 'rowing boat' }],
      relations: [['fisherman', 'in', 'rowing boat']],
    });
    expect(setting.scene).toBe('plain');
  });
});

it('a chimney that is crooked has a cottage drawn with it', () => {
  const art = (position?: string) =>
    plan({
      subjects: [{ name: 'cottage' }, { name: 'chimney', ...(position && { material: position }) }],
      relations: [['cottage', 'with', 'chimney']],
    }).placed.map((p) => p.art);
  expect(art('crooked')).toEqual(['own:crooked-cottage']);
  expect(art('brick')).toEqual(['own:cottage']);
});

describe('who rides is on the saddle', () => {
  const drawn = (who: string, predicate: string, what: string) =>
    plan({ subjects: [{ name: who }, { name: what }], relations: [[who, predicate, what]] }).placed;

  it.each([
    ['man', 'riding', 'bicycle', 'own:cyclist'],
    ['cowboy', 'on', 'horse', 'own:horse-rider'],
  ])('a %s %s a %s is one drawing', (who, predicate, what, art) => {
    expect(drawn(who, predicate, what).map((p) => p.art)).toEqual([art]);
  });

  it.each([
    ['nurse', 'riding', 'bicycle'],
    ['girl', 'on', 'bike'],
    ['businessman', 'on', 'bicycle'],
    ['old woman', 'riding', 'bike'],
  ])('a %s %s a %s rides it as who they are, in one drawing', (who, predicate, what) => {
    const all = drawn(who, predicate, what);
    expect(all.map((p) => p.art)).toEqual([`own:${who.replace(' ', '-')}~cycling`]);
  });

  it('who is on top of a bicycle, or at the bottom of one, is apart from it', () => {
    for (const predicate of ['on top of', 'on the bottom of']) expect(drawn('girl', predicate, 'bicycle')).toHaveLength(2);
  });

  it('a princess on a horse is astride, the near leg before it', () => {
    const [rider, horse] = ['princess', 'horse'].map(
      (name) => drawn('princess', 'on', 'horse').find((p) => p.fact.name === name)!,
    );
    expect(rider!.art).toBe('own:princess~riding');
    expect(rider!.near).toBeGreaterThan(horse!.near);
  });

  it('a teddy that is hugged is in the arms, a tree is not', () => {
    expect(drawn('girl', 'hugging', 'teddy bear').map((p) => p.art)).toContain('own:girl~carrying');
    expect(drawn('girl', 'hugging', 'tree').map((p) => p.art)).toContain('own:girl~embracing');
  });
});
