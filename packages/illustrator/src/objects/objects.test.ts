import { random } from '@atelier/spec';
import { describe, expect, test } from 'vitest';
import { type PaintJob, preparePainting } from '../painting.ts';
import { paintHere } from '../pool/run.ts';
import { factTable } from '../scenes/context.ts';
import { type BriefIn, brief, writtenBeach } from '../stage/__fixtures__/briefs.ts';
import { planOf } from '../stage/plan.ts';

const job = (given: BriefIn | PaintJob['brief'], size = 96, more: Partial<PaintJob> = {}): PaintJob => ({
  brief: 'v' in given ? given : brief(given),
  width: size,
  height: size,
  seed: 7,
  missing: 'leave',
  ...more,
});
const paint = (wanted: PaintJob) => paintHere(wanted, preparePainting);

/** Box of a number in the object map, as parts of the picture. */
function boxOfId(ids: Uint16Array, width: number, id: number): [number, number, number, number] {
  const height = ids.length / width;
  let [x0, y0, x1, y1] = [width, height, 0, 0];
  ids.forEach((v, i) => {
    if (v !== id) return;
    const [x, y] = [i % width, Math.floor(i / width)];
    [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x + 1), Math.max(y1, y + 1)];
  });
  return [x0 / width, y0 / height, (x1 - x0) / width, (y1 - y0) / height];
}

describe('what is painted is what the stage says', () => {
  test.each([
    ['a cat before a backdrop', { subjects: [{ name: 'cat' }] }],
    ['a penguin on snow', { place: 'snowfield', subjects: [{ name: 'penguin' }] }],
    ['a balloon in the air', { place: 'meadow', subjects: [{ name: 'balloon' }] }],
    ['a palm on a beach', { place: 'beach', subjects: [{ name: 'palm tree' }] }],
    ['a boat on the sea', { place: 'sea', subjects: [{ name: 'sailboat' }] }],
  ] satisfies [string, BriefIn][])('%s: the painted box agrees to 2 %%', async (_, given) => {
    const wanted = job(given, 192);
    const { ids } = await paint(wanted);
    const { objects } = planOf(wanted.brief, wanted).stage;
    const table = factTable(wanted.brief);
    const [x, y, w, h] = boxOfId(ids, 192, table.numberOf(objects[0]!.of));
    const [bx, by, bw, bh] = objects[0]!.box;
    for (const [painted, planned] of [
      [x, bx],
      [y, by],
      [x + w, bx + bw],
      // Grass and sand may stand before the lowest part.
    ] as const)
      expect(Math.abs(painted - planned)).toBeLessThan(0.02);
    expect(Math.abs(y + h - (by + bh))).toBeLessThan(0.025);
  });

  test('its depth is in the depth map', async () => {
    const wanted = job({ subjects: [{ name: 'cat' }] });
    const { ids, depth } = await paint(wanted);
    const [cat] = planOf(wanted.brief, wanted).stage.objects;
    const id = factTable(wanted.brief).numberOf('cat');
    const found = [...depth].filter((_, i) => ids[i] === id);
    expect(found.length).toBeGreaterThan(200);
    for (const d of found) expect(d).toBeCloseTo(cat!.depth, 5);
  });

  test('a blue car is blue, a red one red', async () => {
    for (const [color, channel] of [
      ['blue', 2],
      ['red', 0],
    ] as const) {
      const wanted = job({ subjects: [{ name: 'car', color }] });
      const { ids, output } = await paint(wanted);
      const id = factTable(wanted.brief).numberOf('car');
      const sums = [0, 0, 0];
      ids.forEach((v, i) => {
        if (v === id) for (let c = 0; c < 3; c++) sums[c] = sums[c]! + output[4 * i + c]!;
      });
      expect(sums.indexOf(Math.max(...sums)), `${color}: ${sums}`).toBe(channel);
    }
  });

  test('L2: every number in the object map is a fact of the Brief', async () => {
    const wanted = job(writtenBeach('sunset', [{ name: 'dog', count: 3 }]));
    const { ids } = await paint(wanted);
    const { facts } = factTable(wanted.brief, planOf(wanted.brief, wanted).stage);
    const known = new Set([...wanted.brief.subjects, ...wanted.brief.setting].map((f) => f.id));
    for (const id of new Set(ids)) if (id !== 0) expect(known, `number ${id}`).toContain(facts[id]);
    expect(facts).toContain('dog');
  });
});

describe('L1: an edit stays local', () => {
  test.each([1, 2, 3])('a sailboat on the left changes only itself, its shadow and its mirror image, seed %d', async (seed) => {
    const size = 128;
    const before = await paint(job(writtenBeach(), size, { seed }));
    const edited = job(writtenBeach('sunset', [{ name: 'sailboat', position: 'on the left', source: 'edit' }]), size, { seed });
    const after = await paint(edited);
    const [bx, by, bw, bh] = planOf(edited.brief, edited).stage.objects.find((o) => o.of === 'sailboat')!.box;
    // Light that spills: three widths of the middle glow. The image in the water is as tall as the boat.
    const spill = 0.06;
    let outside = 0;
    let inside = 0;
    for (let i = 0; i < before.output.length; i++) {
      const p = i >> 2;
      const [u, v] = [((p % size) + 0.5) / size, (Math.floor(p / size) + 0.5) / size];
      const near = u > bx - spill && u < bx + bw + spill && v > by - spill && v < by + 2 * bh + spill;
      const d = Math.abs(before.output[i]! - after.output[i]!);
      if (near) inside = Math.max(inside, d);
      else outside = Math.max(outside, d);
    }
    expect(outside).toBeLessThanOrEqual(2);
    expect(inside).toBeGreaterThan(40);
  });
});

describe('what cannot be drawn', () => {
  const given: BriefIn = { subjects: [{ name: 'gyroscope' }] };

  test('"leave" paints nothing there, "sketch" a pencilled outline with its number', async () => {
    const other = await paint(job({ subjects: [{ name: 'thingamajig' }] }));
    const left = await paint(job(given));
    expect(Buffer.compare(left.output, other.output)).toBe(0);
    const sketched = await paint(job(given, 96, { missing: 'sketch' }));
    const changed = sketched.output.filter((v, i) => Math.abs(v - left.output[i]!) > 20).length;
    expect(changed).toBeGreaterThan(200);
    const box = boxOfId(sketched.ids, 96, factTable(brief(given)).numberOf('gyroscope'));
    const planned = planOf(brief(given), job(given)).stage.objects[0]!.box;
    box.forEach((v, i) => {
      expect(Math.abs(v - planned[i]!)).toBeLessThan(0.025);
    });
  });
});

test('random Briefs paint without trouble: no NaN, nothing black throughout', async () => {
  const names = [
    'cat',
    'castle',
    'balloon',
    'sailboat',
    'apple',
    'palm tree',
    'pine tree',
    'seagull',
    'fish',
    'gyroscope',
    'rock',
    'lantern',
    'owl',
  ];
  const places = ['beach', 'sea', 'lake', 'meadow', 'snowfield', 'desert', 'nowhere'];
  const times = ['day', 'sunset', 'night', 'dusk', 'dawn'];
  const predicates = ['on', 'in', 'behind', 'under', 'riding', 'holding', 'left of'];
  for (let n = 0; n < 16; n++) {
    const r = random(n, 'random briefs');
    const place = r.pick(places);
    const subjects = Array.from({ length: r.below(4) }, (_, i) => ({
      name: r.pick(names),
      id: `s${i}`,
      count: 1 + r.below(4) * r.below(9),
    }));
    const wanted = job(
      {
        ...(place === 'nowhere' ? {} : { place }),
        time: r.pick(times),
        subjects,
        relations: subjects.length > 1 ? [['s0', r.pick(predicates), 's1']] : [],
      },
      64,
      { seed: n, missing: 'sketch' },
    );
    const { color, output } = await paint(wanted);
    const note = JSON.stringify(wanted.brief.subjects.map((s) => [s.name, s.count]));
    expect(color.some(Number.isNaN), note).toBe(false);
    expect(
      output.some((v, i) => i % 4 !== 3 && v > 20),
      note,
    ).toBe(true);
  }
});
