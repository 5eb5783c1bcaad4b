import { type Drawing, drawingOf, drawings } from '@atelier/lexicon';
import { describe, expect, it } from 'vitest';
import { hex, toSrgb } from '../../colour.ts';
import { rasterise } from '../../sprite/rasterise.ts';
import { assetNames, loadAsset } from '../load-asset.ts';
import { clip, inside, merge } from './clip.ts';
import { OWN_ASSETS } from './index.ts';
import { box, curve, ellipse, limb, type Outline } from './outline.ts';

/** Sum of the rings' areas; none of the shapes here has a hole. */
function area(rings: readonly Outline[]): number {
  return rings.reduce((sum, ring) => {
    const twice = ring.reduce((part, [x, y], i) => {
      const [nx, ny] = ring[(i + 1) % ring.length] ?? [x, y];
      return part + x * ny - nx * y;
    }, 0);
    return sum + Math.abs(twice) / 2;
  }, 0);
}

const PAINTS = { red: '#c8261f', blue: '#2a62bd', green: '#3f9142', orange: '#ee8120' } as const;
const HUES = { red: 2, blue: 217, green: 140, orange: 28 } as const;
type Hue = keyof typeof HUES;

/** The smallest part of a drawing that counts as its body: the panels of a pagoda. */
const LEAST = 0.1;

/** The part of what one sees that is of this hue. */
function share(name: string, said: Hue, hue: Hue): number {
  const asset = loadAsset(name);
  if (!asset) throw new Error(`no drawing ${name}`);
  const { data } = rasterise(asset, { height: 40, recolour: { body: hex(PAINTS[said]) } });
  let [all, found] = [0, 0];
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3]! < 0.5) continue;
    all++;
    if (isOf(hue, [toSrgb(data[i]!), toSrgb(data[i + 1]!), toSrgb(data[i + 2]!)])) found++;
  }
  return found / all;
}

function isOf(wanted: Hue, [r, g, b]: readonly [number, number, number]): boolean {
  const max = Math.max(r, g, b);
  const range = max - Math.min(r, g, b);
  if (range < 0.12) return false;
  const hue = 60 * (max === r ? ((g - b) / range + 6) % 6 : max === g ? (b - r) / range + 2 : (r - g) / range + 4);
  const off = Math.abs(hue - HUES[wanted]);
  return Math.min(off, 360 - off) < 22;
}

const looks = (drawing: Omit<Drawing, 'via'>): string[] =>
  [drawing.grounding, ...Object.values(drawing.poses ?? {})].filter(({ kind }) => kind === 'asset').map(({ name }) => name);

const things = drawings()
  .map(({ drawing }) => drawing)
  .filter(({ category }) => category !== 'person');

describe('the drawing lexicon', () => {
  it('names only drawings that exist', () => {
    const known = new Set(assetNames());
    const asked = drawings().flatMap(({ drawing }) => [drawing.grounding, ...Object.values(drawing.poses ?? {})]);
    const missing = asked.filter(({ kind, name }) => kind === 'asset' && !known.has(name)).map(({ name }) => name);
    expect(missing).toEqual([]);
  });

  it('names every baked drawing, so that none is carried along for nothing', () => {
    const named = new Set(
      drawings()
        .flatMap(({ drawing }) => [drawing.grounding, ...Object.values(drawing.poses ?? {})])
        .map(({ name }) => name),
    );
    expect(assetNames().filter((name) => name.startsWith('noto:') && !named.has(name))).toEqual([]);
  });

  it('looks the way its drawing looks', () => {
    const wrong = drawings()
      .filter(({ drawing }) => {
        const own = OWN_ASSETS[drawing.grounding.name.slice(4)];
        return drawing.grounding.name.startsWith('own:') && own?.faces !== drawing.heading;
      })
      .map(({ drawing }) => `${drawing.noun}: ${drawing.heading}`);
    expect(wrong).toEqual([]);
  });

  it('offers another colour only where the drawing has a body to take it', () => {
    const wrong = drawings()
      .filter(({ drawing }) => {
        const own = OWN_ASSETS[drawing.grounding.name.slice(4)];
        return !drawing.fixed && drawing.grounding.name.startsWith('own:') && !own?.bodyColor;
      })
      .map(({ drawing }) => drawing.noun);
    expect(wrong).toEqual([]);
  });
});

describe('own drawings', () => {
  it.each(Object.keys(OWN_ASSETS))('%s is whole', (name) => {
    const asset = OWN_ASSETS[name];
    if (!asset) throw new Error(`no drawing ${name}`);
    expect(asset.name).toBe(name);
    expect(asset.shapes.length).toBeGreaterThan(5);
    const [x, y] = asset.foot;
    expect(x > 0 && x < asset.width && y > 0 && y <= asset.height).toBe(true);
    // Asked for each of some hundred and sixty thousand shapes, `expect` would take longer than they take to draw.
    const odd = asset.shapes.filter(
      ({ fill, d, opacity = 1 }) => !/^#[0-9a-f]{6}$/.test(fill) || d.includes('NaN') || !(opacity > 0),
    );
    expect(odd).toEqual([]);
  });
});

it('a drawing for the press stands where the thing itself would', () => {
  const marks = Object.keys(OWN_ASSETS).filter((name) => name.endsWith('-mark'));
  expect(marks).toContain('bread-mark');
  for (const name of marks) {
    const [mark, thing] = [OWN_ASSETS[name], OWN_ASSETS[name.slice(0, -5)]];
    expect([mark?.width, mark?.height, ...(mark?.foot ?? [])], name).toEqual([
      thing?.width,
      thing?.height,
      ...(thing?.foot ?? []),
    ]);
  }
});

describe('a colour that is said', () => {
  it('shows on every drawing that does not keep its own', () => {
    const names = new Set(things.filter(({ fixed }) => !fixed).flatMap(looks));
    const without = [...names].filter((name) => share(name, 'red', 'red') < LEAST || share(name, 'blue', 'blue') < LEAST);
    expect(names.size).toBeGreaterThan(650);
    expect(without).toEqual([]);
  });

  it.each([
    ['tractor', 'red', 'green'],
    ['truck', 'blue', 'red'],
    ['articulated lorry', 'blue', 'red'],
    ['motorcycle', 'blue', 'red'],
    ['robin', 'blue', 'orange'],
    ['goldfish', 'blue', 'orange'],
    ['scissors', 'blue', 'red'],
  ] as const)('leaves no other on the body of a %s that is to be %s', (noun, said, gone) => {
    expect(share(drawingOf(noun)?.grounding.name ?? '', said, gone)).toBeLessThan(0.08);
  });
});

describe('clipping', () => {
  const a = box(0, 0, 10, 10);
  const b = box(5, 5, 10, 10);

  it('cuts, keeps and joins two squares', () => {
    expect(area(clip(a, b, 'and'))).toBeCloseTo(25, 1);
    expect(area(clip(a, b, 'minus'))).toBeCloseTo(75, 1);
    expect(area(clip(a, b, 'or'))).toBeCloseTo(175, 1);
  });

  it('knows what lies inside what', () => {
    const small = box(2, 2, 3, 3);
    expect(clip(a, small, 'and')).toHaveLength(1);
    expect(area(clip(small, a, 'minus'))).toBe(0);
    expect(clip(a, box(50, 50, 5, 5), 'and')).toEqual([]);
  });

  it('splits areas of curved shapes without loss', () => {
    const body = curve('10,40 60,10 120,30 150,80 100,120 30,100');
    for (const cutter of [ellipse(150, 60, 50, 40), limb('0,60,20 80,70,40 160,50,10')]) {
      const whole = area([body]);
      expect(area(clip(body, cutter, 'and')) + area(clip(body, cutter, 'minus'))).toBeCloseTo(whole, -1);
    }
    expect(inside([80, 60], merge(body, ellipse(150, 80, 30)))).toBe(true);
  });
});
