/** Rooms for one pursuit: dancing, painting, tea, games. */
import { type Builder, glass, type Plan, paint } from './panel.ts';

const DARK = paint('plain', '#2a2624');
const PALE = paint('boards', '#c9a070', '#7a5a38', 0.14);
const WHITE = paint('plain', '#efece4');

export const danceStudio: Plan = {
  eye: 1.4,
  row: 0.41,
  outside: 'town',
  sunlit: true,
  has: /^(?:mirror|bar(?:re)?|ballet barre|window|floor|wooden floor|mat|yoga mat|piano|wall mirror)s?$/,
  build(b) {
    const s = b.side;
    const yoga = /\b(?:yoga|pilates|meditation|dojo|martial|karate|judo)\b/.test(b.called);
    const depth = 7.2;
    b.shell(3.3, 3.3, depth, {
      floor: paint('boards', '#c99a62', '#8a6438', 0.13),
      wall: paint('plain', b.r.pick(['#e4dccb', '#dfe0dc', '#e0d4c8'])),
      ceiling: paint('plain', '#ece8de'),
    });
    for (const z of [1, 3.1, 5.2]) b.sideWindow(3.3 * s, [0.8, 2.9], [z, z + 1.6], glass('#efece2', 2, 4));
    // Glass along the whole end wall and the other side, in sheets.
    if (b.has('mirror', 'wall mirror')) {
      const sheet = paint('mirror', '#c4d2d4', '#8a949a');
      for (let x = -3.25; x < 3.2; x += 1.3) b.front(x, x + 1.29, 0.12, 2.5, depth - 0.02, sheet);
      // What the glass shows: the floor that goes on, and the light of the windows.
      b.front(-3.25, 3.25, 0.12, 0.72, depth - 0.03, paint('glow', '#d8a868', '#d8a868', 0.35));
      for (let z = 0.8; z < 6.6; z += 1.3) b.flank(-s * 3.28, 0.12, 2.5, z, z + 1.29, sheet);
    }
    b.box([-3.3, 3.3], [2.5, 2.56], [depth - 0.08, depth], WHITE);
    if (!yoga && b.has('bar', 'barre', 'ballet barre')) {
      for (const y of [0.82, 1.1]) {
        b.box([-3.1, 3.1], [y, y + 0.05], [depth - 0.34, depth - 0.29], PALE);
        b.box(s > 0 ? [-3, -2.95] : [2.95, 3], [y, y + 0.05], [0.8, depth - 0.4], PALE);
      }
      for (const x of [-2.4, -0.8, 0.8, 2.4]) b.front(x - 0.025, x + 0.025, 0, 1.1, depth - 0.3, DARK);
      for (let z = 1.6; z < 6; z += 1.6) b.box(s > 0 ? [-3, -2.96] : [2.96, 3], [0, 1.1], [z, z + 0.04], DARK);
    }
    if (yoga && b.has('mat', 'yoga mat'))
      for (const [x, z, c] of [
        [-1.9, 5.2, '#7a9a8a'],
        [-0.1, 5.4, '#a88ab0'],
        [1.7, 5.2, '#c48a6a'],
        [-2, 3.2, '#6a8ab0'],
        [1.75, 3.2, '#8aa870'],
      ] as const)
        b.level(0.012, x - 0.35, x + 0.35, z - 0.75, z + 0.75, paint('cloth', c));
    else if (b.has('piano') && b.claim([-s * 2.4 - 0.6, -s * 2.4 + 0.6], [0, 1.3], [5.6, 6.4])) {
      const x = -s * 2.3;
      b.box([x - 0.7, x + 0.7], [0, 1.22], [6.1, 6.6], paint('metal', '#2f2420'));
      b.box(
        [x - 0.7, x + 0.7],
        [0.66, 0.74],
        [5.85, 6.1],
        paint('metal', '#3a2c26'),
        paint('slats', '#efe9dc', '#2a2622', 0.06),
      );
    }
    for (const x of [-1.4, 1.4]) b.strip(x, 3.28, 1, 6.6, 0.14, 0.35);
    if (yoga && !b.bare) b.leafy(-s * 2.8, 0, 6.4, 1.3, paint('leaf', '#3f7a46', '#8fbf6a'), paint('metal', '#d8cfc0'));
  },
};

/** Canvases as they lean: faces, fields of colour, a land. */
function canvas(b: Builder, x: number, y: number, z: number, w: number, h: number, lean = 0): void {
  const kinds = ['#c8553f', '#e0b04a', '#4f7fa0', '#6a9a5a', '#d8cfc0', '#8a5a7a', '#2f4a56', '#e8a88a'];
  b.panel(
    [x, y, z],
    [w, 0, 0],
    [0, h, lean],
    b.r.chance(0.45) ? paint('picture', '#d8cfc0', '#e8e0cc') : paint('marble', b.r.pick(kinds), b.r.pick(kinds), 0.3),
  );
}

export const artStudio: Plan = {
  eye: 1.4,
  row: 0.41,
  outside: 'town',
  sunlit: true,
  takes: /^(?:easel|painting|canvas|brush)s?$/,
  has: /^(?:painting|canvas|easel|brush|paint ?brush|paint|palette|window|stool|jar|picture|framed picture|sketch|paint tube|drawing)(?:e?s)?$/,
  build(b) {
    const s = b.side;
    const depth = 5.6;
    b.shell(2.8, 3.4, depth, {
      floor: paint('boards', '#a88660', '#5a4228', 0.18),
      wall: paint('plain', b.r.pick(['#dcd6c8', '#d4d8d4', '#e0d8cc'])),
      ceiling: paint('boards', '#d8d0bc', '#a89a7c', 0.3),
    });
    b.sideWindow(2.8 * s, [0.9, 3.1], [1.5, 4.9], glass('#4a4a48', 5, 4));
    const spans: readonly (readonly [number, number, number, number])[] = [
      [-2.5, 1.5, 0.95, 0.75],
      [-1.4, 1.7, 0.62, 0.8],
      [-0.65, 1.4, 1.2, 0.9],
      [0.75, 1.6, 0.7, 0.55],
      [1.6, 1.35, 0.9, 1.1],
      [-1.5, 2.6, 0.8, 0.55],
      [0.72, 2.3, 0.62, 0.7],
    ];
    if (b.has('painting', 'picture', 'framed picture', 'canvas', 'canvases'))
      for (const [x, y, w, h] of spans) if (b.free([x, x + w], [y, y + h], [depth, depth])) canvas(b, x, y, depth - 0.03, w, h);
    if (b.has('canvas', 'canvases', 'painting')) {
      // Leaning along the foot of the walls.
      for (const [x, w, h] of [
        [-2.5, 0.9, 1.1],
        [-1.9, 0.7, 0.8],
        [0.9, 1, 0.9],
        [1.7, 0.8, 1.2],
      ] as const)
        canvas(b, x, 0, depth - 0.35, w, h, 0.28);
      for (const z of [2.2, 3.1, 4]) {
        const x = -s * 2.5;
        b.panel([x, 0, z], [0, 0, 0.75], [-s * 0.24, 0.95, 0], paint('picture', '#d8cfc0', '#e8e0cc'));
      }
    }
    // The big easel with what is being painted.
    const e = -0.75 * s;
    if (b.has('easel') && b.claim([e - 0.55, e + 0.55], [0, 2], [3.6, 4])) {
      const wood = paint('boards', '#9a6f44', '#5a3a20', 0.3);
      for (const at of [-1, 1]) b.panel([e + at * 0.5, 0, 3.7], [0.06, 0, 0], [-at * 0.36, 2.1, 0.2], wood);
      b.panel([e - 0.03, 0, 4.3], [0.06, 0, 0], [0, 2, -0.4], wood);
      b.box([e - 0.52, e + 0.52], [0.66, 0.72], [3.68, 3.8], wood);
      b.panel([e - 0.48, 0.72, 3.76], [0.96, 0, 0], [0, 1.15, 0.1], paint('picture', '#d8cfc0', '#efe8d8'));
      b.shadow(e - 0.5, e + 0.5, 3.6, 4.3);
    }
    if (!b.bare && b.has('table') && b.claim([1.3 * s - 0.55, 1.3 * s + 0.55], [0, 1.1], [3.4, 4])) {
      const x = 1.3 * s;
      const wood = paint('boards', '#8a6a48', '#4a3018', 0.2);
      b.table([x - 0.5, x + 0.5], 0.76, [3.4, 3.95], wood, wood);
      for (let i = 0; i < 5; i++) {
        const at = x - 0.36 + i * 0.17;
        const c = b.r.pick(['#8fb0b8', '#d8d2c4', '#b5683f']);
        b.front(at - 0.055, at + 0.055, 0.76, 0.92, 3.6, paint('metal', c));
        for (let k = -1; k < 2; k++)
          b.panel(
            [at + k * 0.03, 0.9, 3.61],
            [0.014, 0, 0],
            [k * 0.05, 0.26, 0],
            paint('plain', b.r.pick(['#8a5f38', '#c8302f', '#2f5a8a', '#e0a83a'])),
          );
      }
      b.level(0.775, x - 0.1, x + 0.3, 3.42, 3.58, paint('boards', '#b98a52', '#b98a52', 0.5), 'round');
      for (let i = 0; i < 4; i++)
        b.level(
          0.78,
          x - 0.05 + i * 0.08,
          x + i * 0.08,
          3.46,
          3.52,
          paint('plain', ['#c8302f', '#2f5a8a', '#e0b03a', '#3f7a46'][i]!),
          'round',
        );
    }
    for (let i = 0; i < 16; i++) {
      const [x, z] = [b.r.between(-1.8, 1.8), b.r.between(2.3, 4.6)];
      const r = b.r.between(0.015, 0.05);
      b.level(
        0.006,
        x - r,
        x + r,
        z - r,
        z + r,
        paint('plain', b.r.pick(['#c8553f', '#4f7fa0', '#e0b04a', '#efe8d8', '#6a9a5a'])),
        'round',
      );
    }
  },
};

/** Mats, paper screens, an alcove with a scroll, a low table. */
export const teaRoom: Plan = {
  eye: 1.15,
  row: 0.43,
  outside: 'land',
  sunlit: true,
  has: /^(?:tatami(?: mat)?|mat|screen|paper screen|shoji(?: screen| door)?|sliding door|table|low table|cushion|kettle|tea ?pot|tea bowl|scroll|hearth|lantern|bonsai|window)(?:e?s)?$/,
  build(b) {
    const s = b.side;
    const depth = 5.2;
    const post = paint('boards', '#6a4a2e', '#3a2616', 0.4);
    const paper = paint('glass', '#f4eedc', '#6a4a2e', 0.03, [1, 1]);
    b.shell(2.5, 2.5, depth, {
      floor: paint('plain', '#b8b078'),
      wall: paint('plain', b.r.pick(['#d4c49c', '#c9b88f', '#cfc6a8'])),
      ceiling: paint('boards', '#b08a5a', '#6a4a28', 0.36),
    });
    // Mats of rush, two to one, with dark borders.
    const edge = paint('plain', '#3a4430');
    for (let i = 0; i < 6; i++)
      for (let k = 0; k < 4; k++) {
        const long = (i + k) % 2 === 0;
        const [x, z] = [-2.5 + k * 1.25, 0.3 + i * 0.82];
        b.level(0.004, x, x + 1.25, z, z + 0.82, paint('slats', long ? '#bdb47c' : '#b4ac72', '#a49c64', 0.02));
        if (long) b.level(0.006, x, x + 1.25, z, z + 0.05, edge);
        else b.level(0.006, x, x + 0.045, z, z + 0.82, edge);
      }
    const shoji = (front: boolean, from: number, to: number): void => {
      const n = 2;
      for (let i = 0; i < n; i++) {
        const [a, c] = [from + ((to - from) * i) / n, from + ((to - from) * (i + 1)) / n];
        if (front) b.front(a, c, 0.05, 1.95, depth - 0.04, paint('lamp', '#f6ecd2'));
        else b.flank(s * 2.47, 0.05, 1.95, a, c, paint('lamp', '#f6ecd2'));
        for (let y = 0.5; y < 1.96; y += 0.29) {
          if (front) b.front(a, c, y, y + 0.018, depth - 0.05, post);
          else b.flank(s * 2.465, y, y + 0.018, a, c, post);
        }
        for (let k = 1; k < 5; k++) {
          const x = a + ((c - a) * k) / 5;
          if (front) b.front(x - 0.009, x + 0.009, 0.5, 1.95, depth - 0.05, post);
          else b.flank(s * 2.465, 0.5, 1.95, x - 0.009, x + 0.009, post);
        }
        if (front) {
          b.front(a, c, 0.05, 0.5, depth - 0.05, paint('boards', '#a87c4c', '#6a4a28', 0.5));
          for (const x of [a, c - 0.045]) b.front(x, x + 0.045, 0, 1.98, depth - 0.06, post);
        } else {
          b.flank(s * 2.46, 0.05, 0.5, a, c, paint('boards', '#a87c4c', '#6a4a28', 0.5));
          for (const x of [a, c - 0.045]) b.flank(s * 2.455, 0, 1.98, x, x + 0.045, post);
        }
      }
    };
    // One leaf stands open to the garden.
    const [l, r] = s > 0 ? [-0.5, 2.3] : [-2.3, 0.5];
    b.front(l, r, 0.05, 1.95, depth - 0.02, { ...paper, size: 0.002 });
    shoji(true, s > 0 ? 0.9 : -2.3, s > 0 ? 2.3 : -0.9);
    shoji(false, 1, 4.6);
    b.openings.push({ low: 0.2, high: 1.9, near: 1.4, far: 2.4 }, { low: 0.2, high: 1.9, near: 2.8, far: 3.8 });
    b.box([-2.5, 2.5], [1.95, 2.06], [depth - 0.1, depth], post);
    for (const x of [-2.46, s > 0 ? -0.56 : 0.46, 2.36]) b.box([x, x + 0.1], [0, 2.5], [depth - 0.12, depth], post);
    // The alcove, with its scroll and one branch.
    const [a0, a1] = s > 0 ? [-2.36, -0.62] : [0.62, 2.36];
    b.front(a0, a1, 0.18, 2.3, depth - 0.02, paint('plain', '#8a8258'));
    b.box([a0, a1], [0, 0.18], [depth - 0.5, depth], paint('boards', '#4f3420', '#2a1a0e', 0.6));
    const m = (a0 + a1) / 2;
    if (b.has('scroll')) {
      b.front(m - 0.26, m + 0.26, 0.75, 1.95, depth - 0.04, paint('plain', '#efe6cf'));
      for (const y of [0.72, 1.94]) b.front(m - 0.3, m + 0.3, y, y + 0.05, depth - 0.05, DARK);
      b.front(m - 0.12, m + 0.1, 1.1, 1.34, depth - 0.045, paint('ring', '#3a3634'), 'round');
      b.front(m - 0.02, m + 0.03, 1.4, 1.8, depth - 0.045, DARK);
    }
    b.leafy(m + 0.42, 0.18, depth - 0.25, 0.62, paint('leaf', '#5a7a3a', '#d87a8a'), paint('metal', '#3a4a52'));
    if (b.has('table', 'low table') && b.claim([-0.72, 0.72], [0, 0.42], [3, 3.7])) {
      b.table([-0.7, 0.7], 0.36, [3, 3.7], paint('boards', '#5a3a22', '#2a1a0e', 0.4), post);
      if (b.has('teapot', 'kettle', 'tea pot')) {
        b.front(-0.16, 0.08, 0.36, 0.52, 3.3, paint('drum', '#2f3436', '#4a5254'), 'round');
        b.front(0.06, 0.15, 0.44, 0.47, 3.29, paint('metal', '#2f3436'));
      }
      for (const x of [-0.42, 0.36]) b.front(x - 0.06, x + 0.06, 0.36, 0.44, 3.2, paint('metal', '#d8d2c4'));
    }
    if (b.has('cushion'))
      for (const [x, z] of [
        [-1.15, 3.35],
        [1.15, 3.35],
      ] as const)
        b.box(
          [x - 0.27, x + 0.27],
          [0, 0.07],
          [z - 0.25, z + 0.25],
          paint('cloth', b.r.pick(['#3a4a6a', '#7a3a34', '#5a6a48'])),
        );
    b.front(s * 1.6 - 0.008, s * 1.6 + 0.008, 2.2, 2.5, 3.6, DARK);
    b.front(s * 1.6 - 0.2, s * 1.6 + 0.2, 1.86, 2.22, 3.6, paint('lamp', '#ffe8b4'));
    b.lamp(s * 1.5, 2, 3.5, 0.5);
  },
};

/** A desk with screens in the dark, lit by strips of colour. */
export const gamingRoom: Plan = {
  eye: 1.3,
  row: 0.41,
  outside: 'town',
  closed: true,
  dim: 0.36,
  takes: /^(?:desk|computer|keyboard|monitor|screen|headphones?|(?:gaming )?chair)s?$/,
  has: /^(?:monitor|screen|(?:gaming )?(?:desk|chair|computer|pc|setup)|computer|keyboard|mouse|headphone|headset|(?:rgb |led |neon )?(?:light|strip|lamp)|neon sign|shel(?:f|ves)|console|speaker|poster|server|camera)(?:e?s)?$/,
  counts: [/^monitors?$|^screens?$/, 4],
  build(b) {
    const s = b.side;
    const [hue, other] = b.r.pick([
      ['#b04cff', '#3fd0ff'],
      ['#ff3f9a', '#4c7aff'],
      ['#3fe0b0', '#8a5cff'],
    ] as const);
    const depth = 4.8;
    const wall = paint('plain', '#2f2a44');
    b.shell(2.4, 2.7, depth, { floor: paint('boards', '#3a3040', '#1c1824', 0.2), wall, ceiling: paint('plain', '#1f1b2c') });
    // A window on the town by night at one side.
    b.flank(2.39 * s, 0.95, 2.1, 1.6, 3, paint('plain', '#141428'));
    for (let i = 0; i < 24; i++) {
      const [y, z] = [1 + b.r.between(0, 0.7), 1.65 + b.r.between(0, 1.28)];
      b.flank(2.385 * s, y, y + 0.035, z, z + 0.035, paint('lamp', b.r.pick(['#ffd890', '#8ad0ff', '#ff9ad0'])));
    }
    for (const z of [1.58, 2.28, 3]) b.flank(2.38 * s, 0.92, 2.12, z, z + 0.04, paint('plain', '#4a4460'));
    // Tubes under the ceiling and behind the desk.
    b.box([-2.4, 2.4], [2.6, 2.64], [depth - 0.06, depth - 0.02], paint('lamp', hue));
    for (const at of [-1, 1])
      b.box(at < 0 ? [-2.4, -2.36] : [2.36, 2.4], [2.6, 2.64], [0.4, depth], paint('lamp', at < 0 ? hue : other));
    b.front(-2.4, 2.4, 1.4, 3.4, depth - 0.01, paint('glow', hue, hue, 0.55));
    b.front(-1.8, 1.8, 0.1, 1.9, depth - 0.012, paint('glow', other, other, 0.6));
    // Tiles of light on the wall.
    for (const [x, y] of [
      [-1.95, 1.75],
      [-1.68, 1.9],
      [-1.95, 2.06],
      [-1.68, 2.21],
    ] as const)
      b.front(x, x + 0.24, y, y + 0.27, depth - 0.02, paint('lamp', b.r.pick([hue, other, '#ff8ad0'])), 'round');
    if (b.has('shelf', 'shelves')) {
      for (const y of [1.7, 2.15]) {
        b.box([1.2, 2.2], [y, y + 0.03], [depth - 0.26, depth], paint('plain', '#4a4460'));
        b.front(1.2, 2.2, y - 0.015, y, depth - 0.25, paint('lamp', other));
        for (let x = 1.26; x < 2.1; x += 0.17)
          b.front(
            x,
            x + 0.11,
            y + 0.03,
            y + b.r.between(0.16, 0.32),
            depth - 0.2,
            paint('metal', b.r.pick(['#c8503a', '#4fa0c0', '#e0b04a', '#8a6ac0', '#7ac08a'])),
          );
      }
    }
    const z0 = depth - 0.95;
    if (b.has('desk', 'table', 'gaming desk')) {
      const top = paint('plain', '#3a3648');
      b.box([-1.55, 1.55], [0.7, 0.75], [z0, depth - 0.12], paint('plain', '#1c1a24'), top);
      b.front(-1.55, 1.55, 0.68, 0.7, z0 - 0.005, paint('lamp', hue));
      for (const x of [-1.5, 1.42]) b.box([x, x + 0.08], [0, 0.7], [z0 + 0.05, depth - 0.2], DARK);
      b.level(0.01, -1.6, 1.6, z0 - 1, depth, paint('glow', hue, hue, 0.4));
    }
    if (b.has('monitor', 'screen')) {
      const n = b.count('monitor', 'screen') || 2;
      const w = Math.min(0.95, 2.8 / n - 0.06);
      for (let i = 0; i < n; i++) {
        const x = (i - (n - 1) / 2) * (w + 0.06) - w / 2;
        const lean = n === 1 ? 0 : (((n - 1) / 2 - i) / n) * 0.24;
        b.box([x + w / 2 - 0.03, x + w / 2 + 0.03], [0.75, 0.95], [depth - 0.4, depth - 0.34], DARK);
        b.panel([x, 0.92, depth - 0.42 - Math.max(0, lean)], [w, 0, lean], [0, w * 0.6, 0], paint('plain', '#15131c'));
        const at = (fx: number, fy: number, fw: number, fh: number, c: string): void =>
          b.panel(
            [x + w * fx, 0.92 + w * 0.6 * fy, depth - 0.425 - Math.max(0, lean) + lean * fx - 0.004],
            [w * fw, 0, lean * fw],
            [0, w * 0.6 * fh, 0],
            paint('lamp', c),
          );
        at(0.03, 0.05, 0.94, 0.9, i % 2 ? '#1a3a5a' : '#2a2a6a');
        if (i % 2)
          for (let k = 0; k < 6; k++)
            at(
              0.08 + (k % 3) * 0.04,
              0.78 - k * 0.11,
              b.r.between(0.2, 0.6),
              0.045,
              b.r.pick(['#7af0c0', '#8ac8ff', '#f0d08a']),
            );
        else {
          at(0.03, 0.05, 0.94, 0.32, '#2f6a5a');
          at(0.5, 0.3, 0.3, 0.3, '#6a4aa0');
          at(0.66, 0.66, 0.12, 0.18, '#ffd8a0');
          at(0.07, 0.82, 0.3, 0.05, '#ff5a6a');
        }
      }
      b.front(-1.6, 1.6, 0.6, 1.9, depth - 0.5, paint('glow', other, other, 0.25));
      b.lamp(0, 1.2, depth - 0.9, 0.9);
    }
    if (b.has('keyboard')) {
      b.box([-0.4, 0.3], [0.75, 0.78], [z0 + 0.12, z0 + 0.34], paint('plain', '#22202c'), paint('tiles', hue, '#22202c', 0.06));
      b.box([0.4, 0.5], [0.75, 0.79], [z0 + 0.15, z0 + 0.3], paint('lamp', other));
    }
    if (b.has('computer', 'pc', 'gaming pc', 'gaming computer')) {
      b.box([1.12, 1.42], [0.75, 1.3], [depth - 0.75, depth - 0.25], paint('plain', '#1a1822'));
      for (const y of [0.9, 1.14])
        b.front(1.17, 1.37, y - 0.1, y + 0.1, depth - 0.76, paint('lamp', y > 1 ? hue : other), 'round');
      for (const y of [0.9, 1.14]) b.front(1.2, 1.34, y - 0.07, y + 0.07, depth - 0.765, paint('plain', '#22202c'), 'round');
    }
    if (b.has('chair', 'gaming chair') && b.claim([-0.4, 0.4], [0, 1.3], [z0 - 0.6, z0 - 0.1])) {
      const z = z0 - 0.35;
      const hide = paint('soft', '#26242e');
      b.level(0.06, -0.3, 0.3, z - 0.2, z + 0.3, DARK, 'round');
      b.front(-0.03, 0.03, 0.08, 0.45, z, DARK);
      b.box([-0.28, 0.28], [0.42, 0.52], [z - 0.2, z + 0.25], paint('cloth', '#26242e'));
      b.front(-0.3, 0.3, 0.44, 1.3, z - 0.22, hide);
      for (const at of [-1, 1]) b.front(at * 0.2 - 0.035, at * 0.2 + 0.035, 0.5, 1.24, z - 0.225, paint('plain', hue));
      b.front(-0.16, 0.16, 1.08, 1.22, z - 0.23, paint('soft', '#3a3644'));
    }
    b.lamp(-1.5, 2.3, 3.6, 0.5);
    b.lamp(1.5, 2.3, 3.6, 0.5);
    b.lamp(0, 2.3, 2, 0.5);
  },
};
