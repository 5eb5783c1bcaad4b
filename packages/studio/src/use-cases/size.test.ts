import { describe, expect, it } from 'vitest';
import { parseAspect, parseSize, sizeOf } from './size.ts';

describe('sizes', () => {
  it.each([
    ['1:1', 1024, 1024],
    ['16:9', 1408, 792],
    ['9:16', 792, 1408],
    ['3:2', 1248, 832],
    ['21:9', 1568, 672],
    ['16/9', 1408, 792],
    ['50:1', 4096, 82],
    ['1:64', 64, 4096],
  ])('%s is %i × %i', (aspect, width, height) => {
    expect(parseAspect(aspect)).toEqual({ width, height });
  });

  it.each(['1:0', '0:1', 'wide', '-1:1', '1000:1', '65:1', '16:9:3', ''])('%j is no ratio to paint', (aspect) => {
    expect(() => parseAspect(aspect)).toThrowError(expect.objectContaining({ code: 'bad-size', exitStatus: 2 }));
  });

  it.each(['63x64', '64x4097', '0x0', '1e3x20', '99999999x1', '-5x5', '10', 'axb', '640.5x480'])('%j is no size', (size) => {
    expect(() => parseSize(size)).toThrowError(expect.objectContaining({ code: 'bad-size' }));
  });

  it('takes flags before what the idea said, and a square without either', () => {
    expect(sizeOf({ size: '64x4096', aspect: '1:1' }, { aspect: '16:9' })).toEqual({ width: 64, height: 4096 });
    expect(sizeOf({}, { aspect: '9:16' })).toEqual({ width: 792, height: 1408 });
    expect(sizeOf({}, { width: 640, height: 480, aspect: '4:3' })).toEqual({ width: 640, height: 480 });
    expect(sizeOf({}, {})).toEqual({ width: 1024, height: 1024 });
  });
});
