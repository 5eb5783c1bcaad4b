import { describe, expect, test } from 'vitest';
import { flatten, signedArea } from '../vector/flatten.ts';
import { parsePath } from '../vector/parse-path.ts';
import { assetNames, loadAsset } from './load-asset.ts';
import { unpackShape } from './packed-asset.ts';
import { unpackPath } from './packed-path.ts';

describe('packed paths', () => {
  test('a known path opens to SVG path data', () => {
    // move 1 1, three lines (right 2, down 2, left 2), close: numbers in 1/32 of a unit, signs in the lowest bit.
    expect(unpackPath('AgCgCiBgEAAgEhEAI')).toBe('m1 1l2 0 0 2 -2 0z');
  });

  test('what is no base-64 number is refused', () => {
    expect(() => unpackPath('A!')).toThrow(/base-64/);
    expect(() => unpackPath('Ag')).toThrow(/base-64/);
    expect(() => unpackPath('M')).toThrow(/kind of 0 to 5/);
  });
});

describe('packed shapes', () => {
  test('every part of the short form is read', () => {
    expect(unpackShape('aabbccbeo.5k2s112233,1.5:I')).toEqual({
      d: 'z',
      fill: '#aabbcc',
      role: 'body',
      rule: 'evenodd',
      opacity: 0.5,
      clip: '2',
      stroke: { color: '#112233', width: 1.5 },
    });
    expect(unpackShape('~0w:I')).toEqual({ d: 'z', fill: 'url:0', role: 'window' });
    expect(unpackShape('-s~3,2:I')).toEqual({ d: 'z', fill: 'none', stroke: { color: 'url:3', width: 2 } });
  });

  test('nonsense is refused', () => {
    expect(() => unpackShape('red:I')).toThrow(/unpackShape/);
  });
});

describe('the collection', () => {
  const noto = assetNames().filter((name) => name.startsWith('noto:'));

  test('holds some hundreds of drawings, and none of the faces that must not ship', () => {
    expect(noto.length).toBeGreaterThan(300);
    for (const face of [
      'dog',
      'dog-face',
      'cat-face',
      'fox',
      'bear',
      'lion',
      'grinning-face',
      'waving-hand',
      'robot',
      'ghost',
    ]) {
      expect(loadAsset(`noto:${face}`)).toBeUndefined();
    }
  });

  test('an unknown name, or one of an object, is no drawing', () => {
    for (const name of ['noto:', 'noto:toString', 'own:constructor', 'horse', '']) expect(loadAsset(name)).toBeUndefined();
  });

  test('each is whole: every path parses, every gradient and clip is there, the foot is on the drawing', () => {
    for (const name of noto) checkWhole(name);
  });
});

function checkWhole(name: string): void {
  const asset = loadAsset(name);
  expect(asset?.shapes.length, name).toBeGreaterThan(0);
  let area = 0;
  for (const shape of asset!.shapes) {
    for (const polygon of flatten(parsePath(shape.d), 1)) area += Math.abs(signedArea(polygon));
    for (const paint of [shape.fill, shape.stroke?.color ?? 'none']) {
      if (paint.startsWith('url:')) expect(asset!.gradients?.[paint.slice(4)]?.stops.length).toBeGreaterThan(0);
      else expect(paint).toMatch(/^(none|#[0-9a-f]{6})$/);
    }
    if (shape.clip !== undefined) expect(asset!.clips?.[shape.clip]).toBeDefined();
  }
  expect(area, name).toBeGreaterThan(100);
  expect(asset!.foot[0], name).toBeGreaterThan(0);
  expect(asset!.foot[0], name).toBeLessThan(128);
  expect(asset!.foot[1], name).toBeGreaterThan(40);
  expect(asset!.foot[1], name).toBeLessThanOrEqual(128.5);
}
