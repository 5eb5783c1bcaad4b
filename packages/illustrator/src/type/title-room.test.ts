import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewOf } from '../stage/view.ts';
import { titleRoom } from './title-room.ts';

const view = viewOf(640, 640, 0.6, 1.6);
const wish = { texts: ['HOLIDAYS'], most: 0.24 };
const palms = { x: 0, y: 90, width: 280, height: 550 };

describe('the room of a title', () => {
  it('is the sky over its whole width where nothing reaches up', () => {
    expect(titleRoom(view, [{ x: 100, y: 400, width: 100, height: 200 }], wish)).toMatchObject({
      width: 640 * 0.82,
      y: 640 * 0.07,
    });
  });

  it('is beside what reaches into the sky, on the other side', () => {
    const right = titleRoom(view, [palms], wish)!;
    expect(right.x).toBeGreaterThan(palms.x + palms.width);
    expect(right.y + right.height).toBeLessThan(view.horizon);
    const left = titleRoom(view, [{ ...palms, x: 360 }], wish)!;
    expect(left.x + left.width).toBeLessThan(360);
  });

  it('is at the foot where the sky is taken from side to side', () => {
    expect(titleRoom(view, [{ x: 0, y: 0, width: 640, height: 440 }], wish)!.y).toBeGreaterThan(440);
  });

  it('is none where all is taken', () => {
    expect(titleRoom(view, [{ x: 0, y: 0, width: 640, height: 640 }], wish)).toBeUndefined();
  });

  it('never has anything in it', () => {
    const side = fc.integer({ min: 0, max: 600 });
    const box = fc.record({
      x: side,
      y: side,
      width: fc.integer({ min: 20, max: 300 }),
      height: fc.integer({ min: 20, max: 500 }),
    });
    fc.assert(
      fc.property(
        fc.array(box, { maxLength: 5 }),
        fc.constantFrom(['Alps'], ['A Winter in the Mountains', 'by nobody']),
        (things, texts) => {
          const room = titleRoom(view, things, { texts, most: 0.3 });
          if (!room) return;
          for (const b of things)
            expect(
              b.x >= room.x + room.width || b.x + b.width <= room.x || b.y >= room.y + room.height || b.y + b.height <= room.y,
            ).toBe(true);
        },
      ),
    );
  });
});
