import { describe, expect, test } from 'vitest';
import type { VectorAsset } from '../art/asset.ts';
import { loadAsset } from '../art/load-asset.ts';
import { hex, type Rgb } from '../colour.ts';
import { drawSprite, type Target } from './draw-sprite.ts';
import { dropShadow, type ShadowOptions, shadowFrom } from './drop-shadow.ts';
import { flatMark } from './flat-mark.ts';
import { normalsOf } from './normals.ts';
import { rasterise } from './rasterise.ts';
import { reflect } from './reflect.ts';
import { relight, type SpriteLight, silhouette } from './relight.ts';
import type { Sprite } from './sprite.ts';

const RED_SQUARE: VectorAsset = {
  name: 'own:square',
  width: 20,
  height: 20,
  shapes: [
    { d: 'M2 2h16v16h-16z', fill: '#c02020', role: 'body' },
    { d: 'M6 6h4v4h-4z', fill: '#202020' },
    { d: 'M12 6h4v4h-4z', fill: '#9bd0f0', role: 'window' },
  ],
  foot: [10, 18],
};
const LIGHT: SpriteLight = {
  direction: [-1, 0.6, -0.4],
  key: [1, 0.9, 0.8],
  sky: [0.2, 0.25, 0.4],
  bounce: [0.1, 0.1, 0.05],
  ambientOcclusion: 0.6,
};

const target = (width = 96, height = 96): Target => ({
  width,
  height,
  color: new Float32Array(4 * width * height).fill(1),
  depth: new Float32Array(width * height).fill(1),
  ids: new Uint16Array(width * height),
});
const pixel = (sprite: Sprite, x: number, y: number): number[] =>
  Array.from(sprite.data.slice(4 * (y * sprite.width + x), 4 * (y * sprite.width + x) + 4));
const close = (a: readonly number[], b: readonly number[], within: number): void =>
  a.forEach((v, i) => {
    expect(Math.abs(v - b[i]!)).toBeLessThan(within);
  });

describe('rasterise', () => {
  test('the visible height is the asked one, the foot stands at the bottom in the middle', () => {
    const sprite = rasterise(RED_SQUARE, { height: 40 });
    expect(sprite.box.y1 - sprite.box.y0).toBe(40);
    expect(sprite.box.y1).toBe(sprite.foot[1]);
    expect(sprite.foot[0]).toBe((sprite.box.x0 + sprite.box.x1) / 2);
    close(pixel(sprite, sprite.box.x0 + 2, sprite.box.y0 + 2), [...hex('#c02020'), 1], 0.002);
  });

  test('a share of a pixel moves the art, not the box of the foot', () => {
    const sprite = rasterise(RED_SQUARE, { height: 40, subpixel: [0.25, 0] });
    expect(sprite.foot[0] - Math.floor(sprite.foot[0])).toBeCloseTo(0.25);
    expect(pixel(sprite, sprite.box.x0, 20)[3]).toBeCloseTo(0.75);
    expect(pixel(sprite, sprite.box.x1 - 1, 20)[3]).toBeCloseTo(0.25);
  });

  test('flipped, left is right', () => {
    const plain = rasterise(RED_SQUARE, { height: 32 });
    const flipped = rasterise(RED_SQUARE, { height: 32, flip: true });
    for (let y = 2; y < 34; y += 3)
      for (let x = 0; x < 32; x += 3) close(pixel(flipped, 2 + x, y), pixel(plain, 33 - x, y), 1e-5);
  });

  test('recolouring changes the body alone, and exactly to the colour', () => {
    const blue: Rgb = hex('#2040d0');
    const sprite = rasterise(RED_SQUARE, { height: 40, recolour: { body: blue } });
    const plain = rasterise(RED_SQUARE, { height: 40 });
    close(pixel(sprite, 4, 4), [...blue, 1], 0.003);
    // The dark square, x 6–10 of 2–18, spans pixels 12–22.
    expect(pixel(sprite, 16, 16)).toEqual(pixel(plain, 16, 16));
  });

  test('windows are known as what glows', () => {
    const sprite = rasterise(RED_SQUARE, { height: 40 });
    expect(sprite.glow?.[16 * sprite.width + 32]).toBe(1);
    expect(sprite.glow?.[16 * sprite.width + 5]).toBe(0);
  });

  test('no height is refused', () => {
    expect(() => rasterise(RED_SQUARE, { height: 0 })).toThrow(/height/);
    expect(() => rasterise(RED_SQUARE, { height: Number.NaN })).toThrow(/height/);
  });

  test.each([
    ['noto:teapot', '#2c7a3a'],
    ['noto:camel', '#f4f2ee'],
    ['noto:mouse', '#101012'],
  ])('%s in %s: most of it is near that colour', (name, code) => {
    const want = hex(code);
    const sprite = rasterise(loadAsset(name)!, { height: 120, recolour: { body: want } });
    let near = 0;
    let all = 0;
    for (let i = 0; i < sprite.data.length; i += 4) {
      if (sprite.data[i + 3]! < 0.9) continue;
      all++;
      if ([0, 1, 2].every((k) => Math.abs(sprite.data[i + k]! - want[k]!) < 0.28)) near++;
    }
    expect(near / all).toBeGreaterThan(0.45);
  });
});

describe('light', () => {
  const sprite = rasterise(RED_SQUARE, { height: 60 });

  test('normals lean outwards at the edges and look at the viewer in the middle', () => {
    const normals = normalsOf(sprite);
    const at = (x: number, y: number): number => y * sprite.width + x;
    expect(normals.x[at(4, 32)]).toBeLessThan(-0.2);
    expect(normals.x[at(59, 32)]).toBeGreaterThan(0.2);
    expect(normals.y[at(32, 4)]).toBeLessThan(-0.2);
    expect(normals.z[at(33, 44)]).toBeGreaterThan(0.9);
  });

  test('the side towards the light is brighter, alpha stays, the source is not touched', () => {
    const before = sprite.data.slice();
    const lit = relight(sprite, LIGHT);
    expect(pixel(lit, 5, 20)[0]).toBeGreaterThan(pixel(lit, 58, 50)[0]! * 1.3);
    for (let i = 3; i < before.length; i += 4) expect(lit.data[i]).toBe(before[i]);
    expect(sprite.data).toEqual(before);
  });

  test('the rim lies on the side it comes from', () => {
    const lit = relight(sprite, { ...LIGHT, key: [0, 0, 0], rim: { direction: [1, 0], color: [3, 3, 3], width: 0.04 } });
    expect(pixel(lit, 61, 32)[1]).toBeGreaterThan(0.3);
    expect(pixel(lit, 2, 32)[1]).toBeLessThan(0.1);
    expect(pixel(lit, 32, 32)[1]).toBeLessThan(0.1);
  });

  test('same in, same out; another seed, other paint', () => {
    const one = relight(sprite, { ...LIGHT, texture: { seed: 1 } });
    expect(relight(sprite, { ...LIGHT, texture: { seed: 1 } }).data).toEqual(one.data);
    expect(relight(sprite, { ...LIGHT, texture: { seed: 2 } }).data).not.toEqual(one.data);
  });

  test('a silhouette is dark all over', () => {
    const dark = silhouette(sprite, [0.02, 0.02, 0.03]);
    for (let i = 0; i < dark.data.length; i += 4) expect(dark.data[i]).toBeLessThan(0.05);
  });
});

describe('drawing', () => {
  const sprite = rasterise(RED_SQUARE, { height: 40 });
  const whole = { y0: 0, y1: 96 };
  const shadow: ShadowOptions = {
    x: 48,
    y: 60,
    direction: [1, 0.4],
    length: 0.8,
    softness: 0.08,
    strength: 0.8,
    color: [0.2, 0.2, 0.3],
    ...whole,
  };

  test('bands give the same picture as the whole', () => {
    const paint = (bands: readonly (readonly [number, number])[]): Target => {
      const t = target();
      for (const [y0, y1] of bands) {
        dropShadow(t, sprite, { ...shadow, y0, y1 });
        drawSprite(t, sprite, { x: 48, y: 60, id: 3, depth: 0.4, y0, y1, fog: { color: [0.5, 0.6, 0.7], amount: 0.2 } });
        reflect(t, sprite, { x: 48, y: 60, y0, y1, ripple: (x, y) => [(x + y) % 3, 0], strength: 0.5, fade: 1 });
      }
      return t;
    };
    const once = paint([[0, 96]]);
    const often = paint([
      [0, 31],
      [31, 64],
      [64, 96],
    ]);
    expect(often.color).toEqual(once.color);
    expect(often.ids).toEqual(once.ids);
    expect(often.depth).toEqual(once.depth);
  });

  test('id and depth are written where it is more than half there, and nothing outside its rows', () => {
    const t = target();
    drawSprite(t, sprite, { x: 48, y: 60, id: 7, depth: 0.3, y0: 30, y1: 50 });
    const rows = new Set<number>();
    t.ids.forEach((id, i) => {
      if (id === 7) rows.add(Math.floor(i / 96));
    });
    expect([Math.min(...rows), Math.max(...rows)]).toEqual([30, 49]);
    expect(t.depth[40 * 96 + 48]).toBeCloseTo(0.3);
    expect(t.depth[20 * 96 + 48]).toBe(1);
  });

  test('what is nearer hides it when asked', () => {
    const t = target();
    t.depth.fill(0.1);
    drawSprite(t, sprite, { x: 48, y: 60, id: 7, depth: 0.3, ...whole, occlude: true });
    expect(t.ids.every((id) => id === 0)).toBe(true);
  });

  test('partly outside the picture it is cut, not wrapped', () => {
    const t = target();
    drawSprite(t, sprite, { x: -5, y: 10, id: 7, depth: 0.3, ...whole });
    for (let y = 0; y < 96; y++) expect(t.ids[y * 96 + 95]).toBe(0);
    expect(t.ids[5 * 96 + 2]).toBe(7);
  });

  test('the shadow lies under and beside the thing, away from the light, and fades out', () => {
    const t = target();
    dropShadow(t, sprite, shadow);
    const dark = (x: number, y: number): number => 1 - t.color[4 * (y * 96 + x)]!;
    expect(dark(48, 60)).toBeGreaterThan(0.35);
    expect(dark(70, 66)).toBeGreaterThan(0.15);
    expect(dark(22, 66)).toBeLessThan(0.1);
    expect(dark(48, 20)).toBe(0);
    expect(dark(95, 95)).toBe(0);
    expect(t.ids.every((id) => id === 0)).toBe(true);
  });

  test.each([-400, 0, 1])('what rises %i pixels above its foot throws no shadow', (tall) => {
    const flat = { ...sprite, foot: [sprite.foot[0], sprite.box.y0 + tall] as const };
    expect(shadowFrom(flat, shadow)).toBeUndefined();
    const t = target();
    const before = t.color.slice();
    dropShadow(t, flat, shadow);
    expect(t.color).toEqual(before);
  });

  test('no stripes: along a row the shadow rises once and falls once', () => {
    const t = target();
    dropShadow(t, sprite, shadow);
    let turns = 0;
    let rising = true;
    for (let x = 1; x < 96; x++) {
      const step = t.color[4 * (68 * 96 + x - 1)]! - t.color[4 * (68 * 96 + x)]!;
      if (step < -1e-4 && rising) {
        turns++;
        rising = false;
      } else if (step > 1e-4 && !rising) {
        turns++;
        rising = true;
      }
    }
    expect(turns).toBe(1);
  });

  test('a reflection is upside down, below the water only, and fades', () => {
    const t = target();
    reflect(t, sprite, { x: 48, y: 50, ...whole, ripple: () => [0, 0], strength: 1, fade: 1 });
    const green = (x: number, y: number): number => t.color[4 * (y * 96 + x) + 1]!;
    expect(green(48, 49)).toBe(1);
    expect(green(48, 52)).toBeLessThan(0.2);
    expect(green(48, 80)).toBeGreaterThan(green(48, 60));
    expect(green(48, 92)).toBe(1);
    // Where the water ends, so does the image.
    const banked = target();
    reflect(banked, sprite, {
      ...{ x: 48, y: 50, ...whole, ripple: () => [0, 0] as const, strength: 1, fade: 1 },
      onWater: (at) => at % 96 < 48,
    });
    expect(banked.color[4 * (52 * 96 + 46) + 1]).toBeLessThan(0.2);
    expect(banked.color[4 * (52 * 96 + 50) + 1]).toBe(1);
  });
});

test('a mark is one ink: its outline and its darks are printed, its lights are open', () => {
  const ink: Rgb = [0.2, 0.05, 0.1];
  const drawn = rasterise(RED_SQUARE, { height: 160 });
  const mark = flatMark(drawn, ink);
  const at = (u: number, v: number): number => {
    const [x, y] = [0, 1].map((i) => Math.floor([u, v][i]! * 10 + 2)) as [number, number];
    return 4 * (y * mark.width + x);
  };
  // The window is the lightest part, the dark square the darkest; the rim is printed though the body is as light as the paper allows.
  expect(mark.data[at(12, 6) + 3]).toBeLessThan(0.2);
  expect(mark.data[at(6, 6) + 3]).toBeGreaterThan(0.9);
  expect(mark.data[at(0.1, 8) + 3]).toBeGreaterThan(0.9);
  for (let i = 0; i < mark.data.length; i += 4)
    if (mark.data[i + 3]! > 0) expect([...mark.data.subarray(i, i + 3)]).toEqual([...Float32Array.from(ink)]);
  expect(mark.box).toEqual(drawn.box);
});
