import { describe, expect, it } from 'vitest';
import { artBox } from '../../../sprite/rasterise.ts';
import { GARMENTS } from '../garment-kinds.ts';
import { isHands } from '../hand-kinds.ts';
import { canPose, dressedAsset, OWN_ASSETS } from '../index.ts';
import { isPose, POSE_NAMES } from '../pose-kinds.ts';

describe('a jointed figure', () => {
  it.each(POSE_NAMES)('%s: every role has it, whole within its frame', (pose) => {
    for (const who of ['man', 'woman', 'child', 'wizard', 'bride', 'chef']) {
      const asset = dressedAsset(`${who}~${pose}`)!;
      const box = artBox(asset);
      expect(box.x0).toBeGreaterThan(0);
      expect(box.y0).toBeGreaterThan(0);
      expect(box.x1).toBeLessThan(asset.width);
      expect(box.y1).toBeLessThan(asset.height);
      expect(asset.shapes.every(({ d }) => !/NaN|Infinity/.test(d))).toBe(true);
    }
  });

  it('has most people, in what they wear', () => {
    const people = Object.keys(OWN_ASSETS).filter((name) => canPose(name));
    expect(people.length).toBeGreaterThan(90);
    expect(dressedAsset('firefighter~running')!.bodyColor).toBe(OWN_ASSETS.firefighter!.bodyColor);
  });

  it('lies lower than it stands, and jumps over its ground', () => {
    const height = (name: string): number => {
      const { y0, y1 } = artBox(dressedAsset(name)!);
      return y1 - y0;
    };
    expect(height('man~asleep')).toBeLessThan(0.4 * height('man~waving'));
    const jump = dressedAsset('man~jumping')!;
    expect(jump.foot[1]).toBeGreaterThan(artBox(jump).y1 + 50);
  });

  it('is named unlike hands and clothes', () => {
    for (const pose of POSE_NAMES) expect(isHands(pose) || (GARMENTS as readonly string[]).includes(pose)).toBe(false);
    expect(isPose('standing')).toBe(false);
  });
});
