/** Where one waits for a journey or is on one: a gate at an airport, a compartment of a train, a tunnel of glass in the sea. */
import { type Builder, glass, type Plan, paint } from './panel.ts';

const STEEL = paint('metal', '#b0b5b8');
const DARK = paint('plain', '#2a2d32');
const WHITE = paint('plain', '#eef0ee');

/** A liner at its stand, seen from the side through the panes: body, tail, wing, windows. */
function liner(b: Builder, x: number, z: number, tail: string): void {
  const body = paint('drum', '#e6eaee', '#f4f6f8');
  b.front(x - 3.4, x + 2.8, 0.5, 1.75, z, paint('metal', '#e8ecf0'));
  b.front(x - 4.3, x - 2.5, 0.5, 1.75, z + 0.01, body, 'round');
  b.front(x - 3.4, x + 2.8, 0.5, 0.82, z - 0.01, paint('plain', '#a4b0bc'));
  for (let i = 0; i < 17; i++)
    b.front(x - 3.2 + i * 0.34, x - 3.07 + i * 0.34, 1.18, 1.38, z - 0.02, paint('plain', '#3a4a5a'));
  b.front(x - 4.05, x - 3.7, 1.3, 1.5, z - 0.02, paint('plain', '#2a3642'));
  b.panel([x + 1.9, 1.7, z - 0.01], [1, 0, 0], [0.8, 1.5, 0], paint('plain', tail));
  b.panel([x - 0.9, 0.8, z - 0.03], [1.7, 0, 0], [-0.5, -0.42, 0], paint('metal', '#c4ccd4'));
  b.front(x - 1.2, x - 0.3, 0.14, 0.58, z - 0.04, paint('drum', '#8a96a4', '#c4ccd4'), 'round');
  for (const w of [-2.9, 0.9]) b.front(x + w - 0.14, x + w + 0.14, 0, 0.28, z - 0.03, DARK, 'round');
}

/** Seats on one rail, back to the viewer or towards him. */
function seats(b: Builder, x: readonly [number, number], z: number, hide: string, away: boolean): void {
  const [seat, back] = [paint('cloth', hide), paint('soft', hide)];
  const n = Math.round((x[1] - x[0]) / 0.56);
  b.box([x[0], x[1]], [0.3, 0.34], [z + 0.1, z + 0.2], STEEL);
  for (const at of [x[0] + 0.2, x[1] - 0.26]) b.box([at, at + 0.06], [0, 0.32], [z, z + 0.4], STEEL);
  for (let i = 0; i < n; i++) {
    const l = x[0] + i * 0.56 + 0.03;
    if (!away) b.front(l, l + 0.5, 0.44, 0.98, z + 0.46, back);
    b.box([l, l + 0.5], [0.36, 0.46], [z, z + 0.46], seat);
    if (away) b.front(l, l + 0.5, 0.44, 0.98, z - 0.02, back);
    b.box([l - 0.03, l + 0.01], [0.5, 0.64], [z, z + 0.4], DARK);
  }
  b.shadow(x[0], x[1], z, z + 0.5);
}

export const airport: Plan = {
  eye: 1.45,
  row: 0.41,
  outside: 'land',
  sunlit: true,
  has: /^(?:seat|chair|bench|window|gate|sign|board|departure board|plane|airplane|counter|desk|gate number|screen|column)(?:e?s)?$/,
  build(b) {
    const s = b.side;
    b.shell(4.2, 3.9, 11, {
      floor: paint('tiles', '#c4c8ca', '#b8bec2', 1.1),
      wall: paint('plain', '#d4d8d8'),
      ceiling: paint('slats', '#e0e2e0', '#b4b8b8', 0.4),
    });
    // The end and one side are glass, to the stands.
    b.front(-4.2, 4.2, 0.02, 3.7, 10.98, { ...glass('#8a9298', 1, 1), size: 0.002 });
    if (b.has('plane', 'airplane')) liner(b, -0.9 * s, 10.9, b.r.pick(['#c8402f', '#2f5a9a', '#2f7a5a', '#d88a2a']));
    for (let x = -4.2; x < 4.3; x += 1.2) b.box([x - 0.04, x + 0.04], [0, 3.75], [10.7, 10.8], paint('plain', '#8a9298'));
    for (const y of [0, 2.3, 3.7]) b.box([-4.2, 4.2], [y, y + 0.07], [10.7, 10.8], paint('plain', '#8a9298'));
    b.sideWindow(4.2 * s, [0.1, 3.3], [1.4, 10.4], glass('#8a9298', 6, 2));
    const x = -s * 3.2;
    // The desk at the gate under its board.
    if (b.has('gate', 'gate number', 'sign', 'board', 'screen')) {
      b.box([x - 0.9, x + 0.9], [2.6, 3.05], [7.3, 7.4], DARK);
      b.front(x - 0.78, x - 0.3, 2.68, 2.97, 7.28, paint('lamp', '#ffd24a'));
      for (const y of [2.7, 2.83]) b.front(x - 0.15, x + 0.75, y, y + 0.07, 7.28, paint('lamp', '#dfe8ec'));
      b.front(x - 0.02, x + 0.02, 3.05, 3.9, 7.35, STEEL);
    }
    if (b.has('counter', 'desk')) {
      b.box([x - 0.8, x + 0.8], [0, 1.1], [7.2, 7.8], paint('door', '#4a6a84', '#2a3a4a', 0.08), WHITE);
      b.front(x - 0.3, x + 0.1, 1.1, 1.45, 7.3, DARK);
    }
    for (const z of [9, 5.4])
      for (const at of [-1, 1])
        if (b.has('column') && at * s < 0) b.box(at < 0 ? [-2, -1.7] : [1.7, 2], [0, 3.9], [z, z + 0.3], WHITE);
    const hide = b.r.pick(['#2f3a4a', '#3a4a5a', '#4a4048', '#2f4a4a']);
    if (b.has('seat', 'chair', 'bench')) {
      const near: readonly [number, number] = s > 0 ? [0.9, 3.7] : [-3.7, -0.9];
      const far: readonly [number, number] = s > 0 ? [-2.6, -0.4] : [0.4, 2.6];
      for (const z of [8.6, 6.6, 4.6]) seats(b, near, z, hide, z > 6);
      for (const z of [9, 5.2]) seats(b, far, z, hide, true);
    }
    for (const at of [-2.2, 2.2]) b.strip(at, 3.86, 1.2, 10.4, 0.24, 0.4);
    if (!b.bare) b.leafy(-s * 1.2, 0, 9.9, 1.4, paint('leaf', '#3f7a46', '#8fbf6a'), paint('metal', '#d8dcd8'));
  },
};

/** Two benches that face each other, and between them the window. */
export const compartment: Plan = {
  eye: 1.35,
  row: 0.43,
  outside: 'land',
  sunlit: true,
  has: /^(?:seat|bench|window|table|luggage rack|curtain|lamp)(?:e?s)?$/,
  build(b) {
    const s = b.side;
    const wood = paint('door', '#8a5a34', '#4a2c16', 0.08);
    const plush = b.r.pick(['#7a2a30', '#2f4f6a', '#3f5f48']);
    const seat = paint('cloth', plush);
    const back = paint('soft', plush);
    b.shell(1.75, 2.45, 3.9, {
      floor: paint('boards', '#5a4634', '#2f2218', 0.2),
      wall: wood,
      ceiling: paint('plain', '#d8cbb0'),
    });
    const z = 3.88;
    b.front(-0.98, 0.98, 0.72, 2.02, z, paint('plain', '#5a3a20'));
    b.front(-0.9, 0.9, 0.8, 1.95, z - 0.01, glass('#5a3a20', 1, 1));
    b.front(-0.9, 0.9, 1.6, 1.63, z - 0.02, paint('metal', '#b08a48'));
    b.openings.push({ low: 0.9, high: 2, near: 2.6, far: 3.8 });
    if (b.has('curtain'))
      for (const at of [-1, 1]) b.front(at * 0.98 - 0.2, at * 0.98 + 0.2, 0.7, 2.05, z - 0.05, paint('folds', '#b08a48'));
    for (const at of [-1, 1]) {
      const span = (from: number, to: number): readonly [number, number] => (at < 0 ? [-to, -from] : [from, to]);
      b.box(span(0.72, 1.75), [0, 0.36], [1.5, 3.85], wood);
      b.box(span(0.7, 1.72), [0.34, 0.52], [1.5, 3.85], seat);
      for (const zz of [1.55, 2.35, 3.13]) {
        b.flank(at * 1.56, 0.52, 1.4, zz, zz + 0.72, back);
        b.flank(at * 1.53, 1.14, 1.44, zz + 0.1, zz + 0.62, paint('soft', '#e8e0d0'));
      }
      b.box(span(1.5, 1.75), [1.46, 1.52], [1.5, 3.85], wood);
      // Cases in the net over the seats.
      b.box(span(1.2, 1.75), [1.92, 1.95], [1.5, 3.85], paint('metal', '#b08a48'));
      if (!b.bare && b.has('luggage', 'suitcase'))
        for (const [zz, c] of [
          [1.9, '#8a5a34'],
          [2.9, '#4a5a4a'],
        ] as const)
          b.box(span(1.26, 1.68), [1.95, 2.24], [zz, zz + 0.62], paint('door', c, '#d0b070', 0.03));
      b.flank(at * 1.73, 1.56, 1.86, 2.2, 2.8, paint('picture', '#8fb0b8', '#b08a48'));
    }
    if (b.has('table') && b.claim([-0.4, 0.4], [0.5, 0.8], [3.5, 3.85])) {
      b.box([-0.38, 0.38], [0.7, 0.74], [3.45, 3.86], wood);
      b.box([-0.03, 0.03], [0, 0.7], [3.7, 3.76], DARK);
    }
    b.front(-0.16, 0.16, 2.32, 2.44, 2.7, paint('lamp', '#ffe2ac'), 'arch');
    b.lamp(0, 2.25, 2.6, 0.9);
    b.level(0.006, -0.5, 0.5, 0.4, 3.7, paint('cloth', s > 0 ? '#6a3a34' : '#4a4a5a'));
  },
};

/** A walk under an arch of glass, with the sea over it and on both sides. */
export const aquarium: Plan = {
  eye: 1.4,
  row: 0.47,
  outside: 'deep',
  closed: true,
  dim: 0.7,
  has: /^(?:glass|tunnel|window|pane|walkway|rail|rock|coral|water|aquarium|fish|tank)(?:e?s)?$/,
  build(b) {
    const half = 2.1;
    const pane = { ...glass('#2a4a58', 1, 1), size: 0.002 };
    b.front(-9, 9, -3, 9, 16, pane);
    b.level(0, -half, half, 0.3, 15.5, paint('tiles', '#3a5a68', '#2f4a58', 0.9));
    // Ribs of steel every few steps; the glass between them is what one sees.
    const rib = paint('metal', '#4a6a78');
    const points: (readonly [number, number])[] = [
      [1, 0],
      [0.99, 0.34],
      [0.92, 0.62],
      [0.75, 0.84],
      [0.45, 0.96],
      [0, 1],
    ];
    const at = (i: number): readonly [number, number] => [points[i]![0] * half, points[i]![1] * 2.9 + 0.1];
    for (let z = 14.6; z > 1; z -= 2.6)
      for (const side of [-1, 1])
        for (let i = 0; i < points.length - 1; i++) {
          const [x0, y0] = at(i);
          const [x1, y1] = at(i + 1);
          b.panel(
            [side * x0, y0, z],
            [side * -0.13 * points[i]![0], i > 2 ? -0.13 : 0, 0],
            [side * (x1 - x0), y1 - y0, 0],
            rib,
          );
          b.panel([side * x0, y0, z], [0, 0, 0.2], [side * (x1 - x0), y1 - y0, 0], rib);
        }
    for (const side of [-1, 1]) {
      b.box(
        side < 0 ? [-half, -half + 0.24] : [half - 0.24, half],
        [0, 0.42],
        [0.4, 15.4],
        paint('plain', '#1f3a48'),
        paint('lamp', '#7ad8f0'),
      );
      b.level(0.01, side * 1.5 - 0.7, side * 1.5 + 0.7, 0.5, 15, paint('glow', '#5ad0f0', '#5ad0f0', 0.22));
    }
    b.front(-0.9, 0.9, 0, 2.1, 15.4, paint('plain', '#0e2430'), 'arch');
    for (const z of [3, 6.5, 10.5]) b.lamp(0, 0.7, z, 0.35);
  },
};
