/** A bathroom: a tub along the back wall under its window, a basin with a mirror, tiles. */
import { EDGE, floorPlant } from './dressing.ts';
import { type Builder, glass, type Plan, paint } from './panel.ts';
import { FRAME, room, WHITE } from './room-shell.ts';

export const bathroom: Plan = {
  eye: 1.35,
  row: 0.4,
  outside: 'land',
  open: true,
  aside: 0.06,
  has: /^(?:window|sink|basin|towel|toilet|bathtub|bath|tub|mirror|shower|rug|bath mat)s?$/,
  build(b) {
    const tile = b.r.pick(['#a8ccd0', '#cfc6b4', '#a8c4b4', '#8fb4c4']);
    // Of two colours the one is the walls' and the other that of every other tile.
    const [wall, other] = b.tones;
    const laid = paint('tiles', '#d8d6cc', b.r.pick(['#a8b4b4', '#b8ac98', '#98a4a8']), 0.34);
    const clad = paint('tiles', tile, '#ffffff', 0.15);
    const half = room(b, {
      floor: wall ? { ...laid, ...(other ? { color: wall, second: other } : { second: wall }) } : laid,
      wall: paint('plain', b.r.pick(['#e6e2d6', '#e4dccf', '#dce2de'])),
      clad: [wall ? { ...clad, color: wall, second: other ?? wall } : { ...clad, second: clad.color }, 1.7],
    });
    const s = b.side;
    const white = paint('plain', '#f0eee8');
    const steel = paint('metal', '#b8bcbc');
    const far = -s * half;
    // A tub along the back wall, with water in it; its tap and its shower on the wall.
    if (!b.bare && b.has('bathtub', 'bath', 'tub') && b.claim([-0.8 * EDGE, 0.8 * EDGE], [0, 0.7], [3.15, 4])) {
      const x = 0.2 * half * s;
      const [x0, x1, near] = [x - 0.85, x + 0.85, 3.16];
      b.box([x0, x1], [0, 0.56], [near, 3.98], paint('door', '#f2f0ea', '#c8c8c2', 0.07), white);
      b.front(x0 - 0.02, x1 + 0.02, 0.52, 0.58, near - 0.02, white);
      b.level(0.585, x0 + 0.1, x1 - 0.1, near + 0.1, 3.88, paint('water', '#8fc0c8', '#e4f2f2'), 'round');
      // Foam at the tap's end.
      for (let i = 0; i < 9; i++) {
        const [w, at] = [b.r.between(0.12, 0.24), b.r.between(0, 0.62)];
        b.front(
          x0 + 0.16 + at,
          x0 + 0.16 + at + w,
          0.56,
          0.56 + w * 0.7,
          3.5 + b.r.between(-0.15, 0.2),
          paint('soft', '#f6f6f2'),
          'round',
        );
      }
      const tap = x0 + 0.3;
      b.front(tap - 0.02, tap + 0.02, 0.72, 2.05, 3.95, steel);
      b.panel([tap - 0.02, 2.02, 3.94], [0.34, 0, 0], [0, 0.035, 0], steel);
      b.front(tap + 0.2, tap + 0.46, 1.96, 2.03, 3.93, steel, 'arch');
      b.front(tap - 0.07, tap + 0.07, 0.8, 0.88, 3.93, steel);
      b.front(tap - 0.03, tap + 0.2, 0.72, 0.77, 3.92, steel);
      // Bottles on its rim, a towel over its side.
      for (const [at, c] of [
        [-0.2, '#d8a86a'],
        [-0.32, '#5f8a84'],
      ] as const)
        b.front(x1 + at - 0.04, x1 + at + 0.04, 0.58, 0.78, 3.86, paint('metal', c), 'arch');
      if (b.has('towel'))
        b.front(x + 0.25, x + 0.6, 0.14, 0.6, near - 0.03, paint('folds', b.r.pick(['#d8907a', '#e8dcc4', '#d8b86a'])));
    }
    const x: readonly [number, number] = far < 0 ? [far, far + 0.5] : [far - 0.5, far];
    if (!b.bare && b.has('sink', 'basin')) {
      b.box(x, [0, 0.74], [2.5, 3.2], paint('door', '#a87c50', '#5a3e24', 0.06));
      b.box(x, [0.74, 0.86], [2.46, 3.24], white);
      b.front(far * 0.86 - 0.02, far * 0.86 + 0.02, 0.86, 1.02, 3.1, steel);
    }
    if (b.has('mirror')) b.flank(far * 0.985, 1.15, 1.95, 2.5, 3.2, paint('mirror', '#bcccd0', '#b08a4a'));
    if (b.has('towel')) b.flank(far * 0.975, 0.9, 1.5, 3.35, 3.75, paint('folds', b.r.pick(['#d88a7a', '#e8dcc4', '#d8b86a'])));
    if (!b.bare && b.has('rug', 'mat', 'bath mat'))
      b.level(
        0.006,
        -0.5 * half,
        0.55 * half,
        2.2,
        2.9,
        paint('carpet', b.r.pick(['#c98a7a', '#5f8490', '#d0b078']), '#efe6d2'),
      );
    highWindow(b, 0.45 * half * s);
    floorPlant(b, -0.62 * half * s, 3.7, 0.95);
    b.pendant(-0.1 * half * s, 2.15, 2.9, 2.7, paint('metal', '#c9a25a'), 0.8);
  },
};

/** A low window over the tub, with a plant on its sill. */
function highWindow(b: Builder, x: number): void {
  if (!b.claim([x - 0.45, x + 0.45], [1.35, 2.2], [4, 4])) return;
  b.front(x - 0.48, x + 0.48, 1.3, 2.2, 3.98, WHITE);
  b.front(x - 0.42, x + 0.42, 1.36, 2.14, 3.975, glass(FRAME, 2, 1));
  b.box([x - 0.52, x + 0.52], [1.26, 1.31], [3.84, 3.98], WHITE);
  if (!b.bare) b.leafy(x + 0.2, 1.31, 3.9, 0.36, paint('leaf', '#3f7a46', '#8fbf6a'), paint('metal', '#c99a6a'));
}
