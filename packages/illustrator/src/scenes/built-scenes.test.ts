/** City, night sky, space, underwater and plain in every light, and the weather that falls: the same twice, finite, declared. */
import type { Brief } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import type { Frame } from '../kernels/frame.ts';
import { type PaintJob, preparePainting, stageOf } from '../painting.ts';
import { paintHere } from '../pool/run.ts';
import { factTable } from './context.ts';

const SIZE = 96;

function briefOf(
  place: string,
  time: string,
  more: Partial<Record<'weather' | 'background', readonly string[]>> = {},
  subjects: readonly string[] = [],
): Brief {
  const fact = (kind: string) => (value: string) => ({ id: value.replace(/ /g, '-'), kind, value, source: 'user' as const });
  return {
    v: 1,
    idea: place,
    subjects: subjects.map((name) => ({
      id: name.replace(/ /g, '-'),
      name,
      attributes: [],
      actions: [],
      parts: [],
      source: 'user' as const,
    })),
    relations: [],
    setting: [
      ...(place ? [fact('place')(place)] : []),
      ...(time ? [fact('time')(time)] : []),
      ...(more.weather ?? []).map(fact('weather')),
      ...(more.background ?? []).map(fact('background')),
    ],
    look: [],
    text: [],
    absent: [],
    format: {},
    references: [],
    unread: [],
  } as Brief;
}

const paint = (brief: Brief, seed: number, size = SIZE): Promise<Frame> => {
  const job: PaintJob = { brief, width: size, height: size, seed, missing: 'leave' };
  return paintHere(job, preparePainting);
};

function check(frame: Frame, brief: Brief): void {
  expect(frame.color.every(Number.isFinite)).toBe(true);
  expect(frame.depth.every((d) => d >= 0 && d <= 1)).toBe(true);
  const { facts } = factTable(brief, stageOf(brief, { width: frame.width, height: frame.height, seed: 5, missing: 'leave' }));
  for (const id of new Set(frame.ids)) expect(facts[id], `id ${id}`).toBeTruthy();
}

const TIMES = ['dawn', 'day', 'golden hour', 'sunset', 'dusk', 'night'];
const CITY = ['buildings', 'street', 'sky', 'street lamps', 'lit windows'];

describe('built scenes', () => {
  for (const time of TIMES) {
    it.each([
      ['city street', CITY],
      ['cyberpunk city', CITY],
      ['city skyline', ['buildings', 'sky']],
      ['underwater city', ['water']],
    ])(`%s, ${time}: finite and declared`, async (place, background) => {
      const brief = briefOf(place, time, { background });
      check(await paint(brief, 5), brief);
    });
  }

  it.each([
    ['night sky', ['sky', 'stars', 'milky way', 'dark hills'], []],
    ['night sky', ['sky', 'stars', 'dark hills'], ['moon', 'aurora', 'shooting star']],
    ['outer space', ['sky', 'stars', 'distant galaxy'], ['planet']],
    ['meadow', ['sky', 'grass'], ['rainbow']],
    ['nebula', ['sky', 'stars'], []],
    ['coral reef', ['water', 'sandy seabed'], []],
    ['kelp forest', ['water'], []],
    ['studio', [], []],
  ] as const)('%s with %s and %s: finite and declared', async (place, background, subjects) => {
    const brief = briefOf(place, place.includes('night') ? 'night' : '', { background }, subjects);
    check(await paint(brief, 11), brief);
  });

  it.each(['city street', 'city skyline', 'underwater city', 'night sky', 'outer space', 'studio'])(
    '%s: the same twice',
    async (place) => {
      const brief = briefOf(place, '', { background: ['sky', 'stars', 'street lamps'] });
      const [one, two] = [await paint(brief, 3), await paint(brief, 3)];
      expect(Buffer.from(one.output).equals(Buffer.from(two.output))).toBe(true);
      const other = await paint(brief, 4);
      expect(Buffer.from(one.output).equals(Buffer.from(other.output))).toBe(false);
    },
  );
});

describe('cars along the kerb', () => {
  const background = [...CITY, 'parked cars'];
  const shareOfCars = async (brief: Brief): Promise<number> => {
    const frame = await paint(brief, 5);
    const { facts } = factTable(brief, stageOf(brief, { width: SIZE, height: SIZE, seed: 5, missing: 'leave' }));
    const id = facts.indexOf('parked-cars');
    return frame.ids.filter((each) => each === id).length / frame.ids.length;
  };

  it.each(TIMES)('stand where they are told of, %s', async (time) => {
    expect(await shareOfCars(briefOf('city street', time, { background }))).toBeGreaterThan(0.004);
  });

  it('none beside a vehicle that was named, which is to be counted', async () => {
    expect(await shareOfCars(briefOf('city street', 'day', { background }, ['taxi']))).toBe(0);
  });
});

describe('weather that falls', () => {
  const weathers = [
    ['rain', 'rain'],
    ['snow', 'falling snow'],
    ['misty', 'mist'],
  ] as const;

  for (const [weather, element] of weathers)
    it.each(['beach', 'city street', 'meadow'])(`${weather} over a %s stays finite and declared`, async (place) => {
      const base = briefOf(place, 'dusk', { weather: [weather] });
      const brief = briefOf(place, 'dusk', { weather: [weather], background: [element] });
      const frame = await paint(brief, 8);
      check(frame, brief);
      // Said as weather alone it belongs to the weather's fact.
      check(await paint(base, 8), base);
    });

  it.each(['rain', 'falling snow'])('%s belongs to its element', async (element) => {
    const brief = briefOf('studio', 'day', { background: [element] });
    const own = factTable(brief).numberOf(element.replace(/ /g, '-'));
    // Large enough for a streak to be more than a shimmer.
    expect((await paint(brief, 8, 320)).ids.includes(own)).toBe(true);
  });

  it('under water nothing falls', async () => {
    const wet = await paint(briefOf('underwater', 'day', { weather: ['rain'], background: ['rain'] }), 2);
    const number = factTable(briefOf('underwater', 'day', { weather: ['rain'], background: ['rain'] })).numberOf('rain');
    expect(wet.ids.includes(number)).toBe(false);
  });
});

describe('water on a street', () => {
  /** Brightness of the road in the lower half, as far as it is bare asphalt and as far as it mirrors the sky. */
  async function road(weather: string): Promise<{ dark: number; bright: number }> {
    const { color, ids } = await paint(briefOf('city street', 'day', { weather: [weather], background: CITY }), 4);
    const id = ids[(SIZE - 1) * SIZE + SIZE / 2]!;
    const seen: number[] = [];
    for (let p = SIZE * SIZE * 0.75; p < ids.length; p++) if (ids[p] === id) seen.push(color[4 * p + 1]!);
    seen.sort((a, b) => a - b);
    return { dark: seen[Math.floor(seen.length * 0.2)]!, bright: seen[Math.floor(seen.length * 0.97)]! };
  }

  it('stands in puddles after rain: they mirror the sky, and between them is dark asphalt', async () => {
    const [after, dry] = [await road('after rain'), await road('cloudy')];
    expect(after.bright / after.dark).toBeGreaterThan(2 * (dry.bright / dry.dark));
  });
});
