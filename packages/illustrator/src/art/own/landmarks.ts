import { box, curve, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

/** Half of an iron leg: cross-braced between two lines, mirrored by the caller. */
function lattice(d: Pen, outer: readonly [number, number][], inner: readonly [number, number][], color: string): void {
  outer.forEach((a, i) => {
    const [b, c, e] = [outer[i + 1], inner[i], inner[i + 1]];
    if (!b || !c || !e) return;
    for (const [p, q, w] of [
      [a, b, 9],
      [c, e, 7],
      [a, e, 3.4],
      [c, b, 3.4],
      [b, e, 4],
    ] as const) {
      const bar = limb(`${p[0]},${p[1]},${w} ${q[0]},${q[1]},${w * 0.92}`, 'flat');
      d.fill(bar, color);
      // By night lamps in the iron light it from within.
      d.fill(bar, color, { role: 'window', opacity: 0.36 });
    }
  });
}

export const eiffelTower = sketch(
  'eiffel-tower',
  520,
  1000,
  [260, 990],
  (d) => {
    for (const [mirror, color, deep] of [
      [false, '#96805f', '#6b5a47'],
      [true, '#7a674f', '#54463a'],
    ] as const)
      d.include(
        (half) => {
          half.fill(polygon('-4,-900 0,-900 0,-560 -26,-560'), deep);
          lattice(
            half,
            [
              [-9, -860],
              [-13, -800],
              [-18, -740],
              [-24, -680],
              [-31, -620],
              [-40, -560],
            ],
            [
              [0, -860],
              [-1, -800],
              [-2, -740],
              [-4, -680],
              [-7, -620],
              [-12, -560],
            ],
            color,
          );
          half.fill(polygon('-42,-556 -14,-556 -30,-380 -82,-380'), deep);
          lattice(
            half,
            [
              [-43, -545],
              [-51, -495],
              [-62, -440],
              [-76, -385],
            ],
            [
              [-14, -545],
              [-17, -495],
              [-23, -440],
              [-32, -385],
            ],
            color,
          );
          half.fill(polygon('-88,-360 -36,-360 -118,-10 -216,-10'), deep);
          lattice(
            half,
            [
              [-86, -350],
              [-104, -280],
              [-130, -200],
              [-166, -110],
              [-216, -10],
            ],
            [
              [-38, -350],
              [-48, -280],
              [-64, -200],
              [-86, -110],
              [-122, -10],
            ],
            color,
          );
          half.fill(limb('-118,-96,10 -96,-170,9 -56,-222,9 0,-240,9', 'flat'), color);
          half.fill(limb('-128,-84,4 -104,-166,4 -60,-230,4 0,-252,4', 'flat'), color);
          half.fill(box(-96, -378, 97, 20), color);
          half.fill(box(-100, -384, 101, 7), '#4f4136');
          half.fill(box(-52, -560, 53, 15), color);
          half.fill(box(-55, -565, 56, 6), '#4f4136');
          half.fill(box(-18, -882, 19, 22), color);
          half.fill(box(-226, -14, 112, 24), '#9a8d7c');
        },
        { x: 260, y: 980, flip: mirror },
      );
    d.form(curve('246,96! 250,78 260,70 270,78 274,96!'), '#8a7560', { round: 4 });
    d.fill(limb('260,72,5 260,6,2'), '#655445');
    for (const [y, w] of [
      [602, 180],
      [424, 96],
    ] as const)
      for (let x = 260 - w / 2; x < 260 + w / 2; x += 12)
        d.fill(box(x, y + 3, 6, 9), '#f0c878', { role: 'window', opacity: 0.5 });
  },
  'front',
);

export const skyscraper = sketch(
  'skyscraper',
  320,
  900,
  [160, 890],
  (d) => {
    const tiers = [
      [60, 420, 200, 470],
      [84, 240, 152, 190],
      [112, 128, 96, 120],
    ] as const;
    for (const [x, y, w, h] of tiers) {
      const [front, side] = [box(x, y, w * 0.62, h), box(x + w * 0.62, y, w * 0.38, h)];
      d.fill(front, '#9fb0ba');
      d.fill(side, '#66788a');
      for (let r = 0; r < h / 18 - 1; r++)
        for (let c = 0; c < w / 14 - 1; c++) {
          const lit = d.chance.chance(0.3);
          d.fill(box(x + 5 + c * 14, y + 8 + r * 18, 9.4, 12), d.chance.pick(['#4e6274', '#5b7083', '#40525f', '#7c93a3']), {
            role: lit ? 'window' : 'glass',
            opacity: 0.9,
          });
        }
      d.fill(polygon(`${x},${y} ${x + w * 0.5},${y} ${x + w * 0.2},${y + h} ${x},${y + h}`), '#ffffff', { opacity: 0.1 });
      d.fill(side, NIGHT, { opacity: 0.18 });
      d.form(box(x - 4, y - 6, w + 8, 9), '#c3ced4', { round: 2 });
    }
    d.form(polygon('138,122 160,40 182,122'), '#7f92a0', { round: 6 });
    d.fill(limb('160,46,4 160,2,1.6'), '#52626f');
    d.form(box(52, 850, 216, 40), '#56646f', { round: 4 });
    for (let x = 66; x < 254; x += 24) d.fill(box(x, 858, 15, 32), '#f0c878', { role: 'window', opacity: 0.6 });
  },
  'front',
);
