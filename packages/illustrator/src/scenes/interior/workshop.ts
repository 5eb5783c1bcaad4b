/** Where things are made by hand: a bench with a vice under a board of tools, timber against the wall, shavings on the floor. */
import { floorPlant } from './dressing.ts';
import { type Builder, type Paint, type Plan, paint } from './panel.ts';
import { room } from './room-shell.ts';

const STEEL = paint('metal', '#b4b9bb');
const IRON = paint('metal', '#4a5054');
const GRIP = paint('metal', '#a8552f');
const BEECH = paint('boards', '#b98a56', '#6a4626', 0.14);
const OAK = paint('boards', '#8a6038', '#3f2814', 0.2);

/** A tool that hangs: how it is shaped, from its hook down. */
type Tool = (b: Builder, x: number, top: number, z: number) => void;

const hammer: Tool = (b, x, top, z) => {
  b.front(x - 0.016, x + 0.016, top - 0.32, top, z, GRIP);
  b.front(x - 0.08, x + 0.06, top - 0.09, top - 0.02, z - 0.004, IRON);
};
const saw: Tool = (b, x, top, z) => {
  b.panel([x - 0.05, top - 0.5, z], [0.06, 0, 0], [0.03, 0.38, 0], STEEL);
  b.panel([x - 0.08, top - 0.5, z + 0.002], [0.16, 0, 0], [-0.05, 0.4, 0], STEEL);
  b.front(x - 0.07, x + 0.09, top - 0.16, top, z - 0.004, GRIP, 'arch');
};
const chisel: Tool = (b, x, top, z) => {
  b.front(x - 0.018, x + 0.018, top - 0.12, top, z, GRIP);
  b.front(x - 0.013, x + 0.013, top - 0.28, top - 0.12, z, STEEL);
};
const square: Tool = (b, x, top, z) => {
  b.front(x - 0.015, x + 0.015, top - 0.3, top, z, OAK);
  b.front(x - 0.015, x + 0.2, top - 0.03, top, z - 0.002, STEEL);
};
const wrench: Tool = (b, x, top, z) => {
  b.front(x - 0.018, x + 0.018, top - 0.26, top - 0.04, z, STEEL);
  b.front(x - 0.04, x + 0.04, top - 0.07, top + 0.01, z, STEEL, 'round');
  b.front(x - 0.016, x + 0.016, top - 0.03, top + 0.02, z - 0.003, IRON);
};

function tools(b: Builder, x0: number, x1: number, z: number): void {
  b.front(x0 - 0.02, x1 + 0.03, 1.17, 1.96, z + 0.004, paint('shade', '#000000'));
  b.front(x0, x1, 1.2, 1.98, z, paint('boards', '#a57c4e', '#5a3e22', 0.26));
  b.box([x0 - 0.02, x1 + 0.02], [1.96, 2.01], [z - 0.03, z], OAK);
  const set = [saw, hammer, chisel, chisel, chisel, square, wrench, wrench, hammer];
  const from = b.r.below(set.length);
  const step = 0.19;
  for (let i = 0, x = x0 + 0.16; x < x1 - 0.14; i++, x += step) set[(from + i) % set.length]!(b, x, 1.86, z - 0.02);
  // Jars of screws along its foot.
  for (let x = x0 + 0.1; x < x1 - 0.1; x += 0.17)
    b.front(x - 0.05, x + 0.05, 1.2, 1.33, z - 0.05, paint('mirror', b.r.pick(['#c4cdd0', '#d8c8a0', '#a8b8b0']), '#6a6a62'));
}

/** A bench with a shelf under it, a vice at its end, and what is being made on it. */
function bench(b: Builder, x: readonly [number, number], z: readonly [number, number]): void {
  const [x0, x1] = x;
  b.box([x0 + 0.1, x1 - 0.1], [0.2, 0.25], [z[0] + 0.08, z[1]], OAK);
  for (let i = 0, at = x0 + 0.24; at < x1 - 0.4; i++, at += 0.42)
    b.box([at, at + 0.3], [0.25, 0.46 + 0.06 * (i & 1)], [z[0] + 0.16, z[1] - 0.1], crate(b));
  b.table(x, 0.86, z, BEECH, OAK);
  b.box([x0 + 0.02, x1 - 0.02], [0.7, 0.81], [z[0] + 0.02, z[0] + 0.05], OAK);
  const vice = x1 - 0.3;
  b.box([vice - 0.08, vice + 0.08], [0.86, 0.93], [z[0] + 0.02, z[0] + 0.2], IRON);
  b.box([vice - 0.1, vice + 0.1], [0.8, 0.97], [z[0] - 0.06, z[0] - 0.02], IRON);
  b.front(vice - 0.12, vice + 0.12, 0.865, 0.885, z[0] - 0.09, STEEL);
  // A box half made, a plane, planks.
  const made = x0 + 0.5;
  b.box([made - 0.24, made + 0.24], [0.86, 1.04], [z[0] + 0.22, z[0] + 0.48], paint('boards', '#d0a468', '#8a6234', 0.1));
  b.level(1.042, made - 0.2, made + 0.2, z[0] + 0.26, z[0] + 0.44, paint('plain', '#5a3e22'));
  b.box([0.02, 0.26], [0.86, 0.91], [z[0] + 0.12, z[0] + 0.2], OAK);
  b.front(0.18, 0.23, 0.91, 0.98, z[0] + 0.15, GRIP);
}

const crate = (b: Builder): Paint => paint('slats', b.r.pick(['#b0824c', '#7f8a6a', '#8a6a4a', '#6a7f8a']), '#3a2814', 0.11);

export const workshop: Plan = {
  eye: 1.3,
  row: 0.4,
  outside: 'land',
  open: true,
  aside: 0.06,
  has: /^(?:pendant lamp|workbench|tool board|work bench|bench|tool|shelf|stool)(?:e?s)?$/,
  build(b) {
    const half = room(b, {
      floor: paint('boards', '#a3835c', '#5a4228', 0.22),
      wall: paint('bricks', '#b09a84', '#c9bfae', 0.2),
      beams: paint('boards', '#7a5a38', '#3a2814', 0.3),
    });
    const s = b.side;
    const far = -s * half;
    const wide = Math.min(1.1, 0.72 * half);
    const hung = !b.bare && b.has('tool board', 'tool');
    if (hung && b.claim([-wide, wide], [1.2, 2], [4, 4])) tools(b, -wide, wide, 3.97);
    if (!b.bare && b.has('workbench', 'bench', 'table') && b.claim([-wide, wide], [0, 1], [3.1, 3.9]))
      bench(b, [-wide - 0.1, wide + 0.1], [3.15, 3.85]);
    const x: readonly [number, number] = far < 0 ? [far, far + 0.35] : [far - 0.35, far];
    if (b.has('shelf', 'shelves'))
      for (const y of [1.2, 1.75]) {
        b.box(x, [y, y + 0.05], [2, 3.8], OAK);
        for (let z = 3.5; z > 2; z -= 0.45) b.box([x[0] + 0.06, x[1] - 0.06], [y + 0.05, y + 0.3], [z, z + 0.26], crate(b));
      }
    if (!b.bare && b.free([far * 0.9 - 0.3, far * 0.9 + 0.3], [0, 1.1], [2.5, 3]))
      for (let i = 0; i < 5; i++)
        b.panel(
          [far * 0.96 - s * -0.02 * i, 0, 3.1 - i * 0.13],
          [0.09, 0, 0],
          [0.05 * -s * -1, 1.15 - 0.12 * (i % 3), 0.16],
          paint('boards', b.r.pick(['#c29a62', '#b8905a', '#a87c48']), '#6a4a28', 0.2),
        );
    // Shavings under the bench, pale in the light.
    if (!b.bare)
      for (let i = 0; i < 26; i++) {
        const [px, pz] = [b.r.between(-0.8, 0.8) * half, b.r.between(2.35, 3.2)];
        const r = b.r.between(0.012, 0.035);
        b.level(
          0.006,
          px - r * 1.6,
          px + r * 1.6,
          pz - r,
          pz + r,
          paint('plain', b.r.pick(['#d8b888', '#e0c89a', '#c9a676'])),
          'round',
        );
      }
    floorPlant(b, s * (half - 0.4), 3.6, 0.9);
    if (b.has('pendant lamp', 'lamp'))
      for (const at of [-0.5, 0.4]) b.pendant(at * half, 1.98, 2.9, 2.7, paint('metal', '#3f5a52'), 0.8);
  },
};
