/** Parts of a house under the open sky: a porch seen along its length, and a terrace before its garden. */
import { type Builder, glass, type Paint, type Plan, paint } from './panel.ts';

const LEAF = paint('leaf', '#3f7a46', '#8fbf6a');
const CLAY = paint('metal', '#b5683f');
const SNOW = paint('plain', '#e9eef2');

/** All that is beyond is one pane without a frame. */
const beyond = (b: Builder, z: number): void =>
  b.front(-3 * z, 3 * z, -1.2 * z, 2.4 * z, z, { ...glass('#dfe4ea', 1, 1), size: 0.001 });

/** From one number to another, the lower first. */
const span = (from: number, to: number): readonly [number, number] => [Math.min(from, to), Math.max(from, to)];

/** A rail on balusters from near to far, with snow on it where snow lies. */
function railing(b: Builder, x: number, z: readonly [number, number], wood: Paint): void {
  for (let at = z[1] - 0.1; at > z[0]; at -= 0.17) b.box([x - 0.02, x + 0.02], [0.12, 0.84], [at, at + 0.04], wood);
  b.box([x - 0.03, x + 0.03], [0.08, 0.14], z, wood);
  b.box([x - 0.06, x + 0.06], [0.84, 0.91], z, wood, b.snowy ? SNOW : wood);
}

/** A door with panes in the upper half and a lamp beside it, in a wall along the way one looks. */
function frontDoor(b: Builder, x: number, inward: number, z: number, hue: string, trim: Paint): void {
  const at = (n: number): number => x + inward * 0.01 * n;
  b.flank(at(1), 0, 2.2, z - 0.12, z + 1.06, trim);
  b.flank(at(2), 0, 2.1, z, z + 0.94, paint('door', hue, '#1a1c1e', 0.08));
  b.flank(at(3), 1.15, 1.95, z + 0.16, z + 0.78, glass(hue, 2, 2));
  b.flank(at(3), 0.98, 1.06, z + 0.08, z + 0.15, paint('metal', '#c8a050'));
  b.flank(at(4), 1.75, 2, z - 0.42, z - 0.28, paint(b.dark ? 'lamp' : 'metal', b.dark ? '#ffe2a8' : '#3a3c3e'));
  b.lamp(x + inward * 0.5, 1.9, z - 0.4, b.dark ? 1.6 : 0.1);
}

export const porch: Plan = {
  eye: 1.5,
  row: 0.43,
  outside: 'land',
  sunlit: true,
  dim: 1.25,
  has: /^(?:railing|rail|post|step|stair|door|screen door|front door|window|shutter|roof|potted plant|plant|flower ?pot|fern|hanging basket|door ?mat|board|floorboard|lamp|porch light|lantern)s?$/,
  build(b) {
    const s = b.side;
    const worn = /\b(?:old|worn|weathered|rustic|cabin|wooden|log)\b/.test(b.called);
    const white = paint('plain', worn ? '#b49a78' : '#e9e5da');
    const boards = worn
      ? paint('boards', '#8a6a48', '#4a3420', 0.14)
      : paint('boards', b.r.pick(['#9a9a94', '#a88a64', '#8f9a94']), '#565a58', 0.14);
    const cladding = paint(
      'boards',
      worn ? '#8f7350' : b.r.pick(['#dfe0d8', '#d8c8a0', '#a9bcc4', '#b8c4a4']),
      worn ? '#4e3a24' : '#9a9c98',
      0.16,
    );
    const hue = b.r.pick(['#8a3a34', '#2f5a58', '#3a4f78', '#5a6a3a']);
    const wall = -s * 1.9;
    const edge = s * 1.85;
    const end = 8.6;
    beyond(b, 60);
    b.level(-0.7, -40, 40, 1, 58, b.snowy ? SNOW : paint('hay', '#6f9a4c', '#86ad5c'));
    b.level(0, ...span(wall, edge + s * 0.12), 0.3, end, boards);
    b.level(2.75, ...span(wall, edge + s * 0.3), 0.3, end + 0.3, paint('boards', '#c4d4d2', '#8fa4a2', 0.14));
    b.flank(wall, 0, 2.75, 0.3, end, cladding);
    // A window with its shutters, and the door farther on.
    b.flank(wall + s * 0.01, 0.75, 2.15, 2.5, 3.6, white);
    b.flank(wall + s * 0.02, 0.83, 2.07, 2.58, 3.52, glass('#e9e5da', 2, 2));
    for (const z of [1.98, 3.62]) b.flank(wall + s * 0.03, 0.75, 2.15, z, z + 0.5, paint('slats', hue, '#22282a', 0.07));
    frontDoor(b, wall, s, 4.9, hue, white);
    if (!b.bare && b.has('door mat', 'doormat'))
      b.level(0.01, ...span(wall + s * 0.1, wall + s * 0.75), 4.95, 5.8, paint('carpet', '#8a6a3a', '#5a4424'));
    // Railings along the yard and at the far end, posts, and the beam that they carry.
    b.box(span(wall, edge), [0.84, 0.91], [end - 0.05, end + 0.03], white);
    for (let x = -1.8; x < 1.8; x += 0.17) b.front(x - 0.02, x + 0.02, 0.1, 0.84, end, white);
    railing(b, edge, [0.4, end], white);
    b.box(span(edge - 0.09, edge + 0.09), [2.45, 2.75], [0.3, end], white);
    for (const z of [end - 0.1, 5.6, 2.7]) {
      b.box([edge - 0.075, edge + 0.075], [0, 2.5], [z, z + 0.15], white);
      b.box([edge - 0.12, edge + 0.12], [0, 0.2], [z - 0.04, z + 0.19], white);
      b.box([edge - 0.11, edge + 0.11], [2.32, 2.45], [z - 0.03, z + 0.18], white);
    }
    b.openings.push({ low: 0.9, high: 2.4, near: 0.5, far: end });
    if (b.bare || !b.has('plant', 'potted plant', 'flower pot', 'fern')) return;
    b.leafy(wall + s * 0.4, 0, 6.5, 1.05, LEAF, CLAY);
    // A fern hangs from the beam.
    const fern = edge - s * 0.3;
    b.front(fern - 0.006, fern + 0.006, 2.1, 2.75, 4.2, paint('plain', '#3a3430'));
    b.front(fern - 0.3, fern + 0.3, 1.72, 2.2, 4.19, paint('foliage', '#4f8a44', '#2f5a30'), 'round');
  },
};

export const terrace: Plan = {
  eye: 1.55,
  row: 0.42,
  outside: 'land',
  sunlit: true,
  dim: 1.3,
  has: /^(?:railing|balustrade|parapet|wall|step|paving|paving stone|tile|flagstone|pergola|awning|potted plant|plant|flower ?pot|planter|door|french door)s?$/,
  build(b) {
    const s = b.side;
    const stone = paint('stone', b.r.pick(['#cdbfa4', '#c4b8a8', '#bfb6a0']), '#8f8470', 0.34);
    const cap = paint('plain', '#d8cdb8');
    const wood = paint('boards', '#8a6a48', '#4a3420', 0.16);
    const end = 5.6;
    const wall = -s * 2.9;
    beyond(b, 60);
    b.level(-0.9, -40, 40, end, 58, b.snowy ? SNOW : paint('hay', '#6f9a4c', '#86ad5c'));
    b.level(0, -5, 5, 0.3, end, b.snowy ? SNOW : paint('tiles', b.r.pick(['#c98f6c', '#c8b89a', '#b8ac9c']), '#a88a70', 0.5));
    // The house on the far side from the light, with a glazed door.
    b.flank(wall, 0, 3.4, 0.3, end, paint('plain', b.r.pick(['#e6d8bc', '#d8c0a0', '#dfdccf'])));
    b.flank(wall + s * 0.01, 0, 2.35, 2.7, 4.3, cap);
    b.flank(wall + s * 0.02, 0.05, 2.25, 2.8, 4.2, glass('#5f7f78', 2, 4));
    // Bushes of the garden behind a low wall with its coping.
    if (!b.bare && !b.snowy)
      for (let x = -4.6; x < 4.8; x += 0.72) {
        const tall = b.r.between(0.25, 0.75);
        b.front(
          x - 0.6,
          x + 0.6,
          0,
          0.7 + tall,
          end + 0.9 - 0.01 * x,
          paint('foliage', b.r.pick(['#5f9048', '#4f8044', '#6f9a50']), '#3a6234'),
          'round',
        );
      }
    b.box([-5, 5], [0, 0.62], [end, end + 0.3], stone, cap);
    b.box([-5, 5], [0.62, 0.7], [end - 0.06, end + 0.36], cap, b.snowy ? SNOW : cap);
    for (const x of [-3.4, 0, 3.4]) {
      b.box([x - 0.2, x + 0.2], [0, 0.86], [end - 0.08, end + 0.36], stone, cap);
      if (!b.bare && b.has('plant', 'potted plant', 'flower pot', 'planter')) b.leafy(x, 0.86, end + 0.1, 0.85, LEAF, CLAY);
    }
    b.openings.push({ low: 0.5, high: 3.4, near: -1, far: end - 0.3 });
    if (!b.bare && b.has('plant', 'potted plant', 'flower pot', 'planter')) b.leafy(wall + s * 0.5, 0, 4.9, 1.3, LEAF, CLAY);
    // Beams overhead, grown with leaves.
    if (b.bare || !b.has('pergola', 'awning')) return;
    const post = s * 2.75;
    for (const z of [end - 0.5, 2.4]) b.box([post - 0.07, post + 0.07], [0, 2.6], [z, z + 0.14], wood);
    for (let z = end - 0.4; z > 1.6; z -= 0.8) b.box(span(wall, post + s * 0.3), [2.6, 2.72], [z, z + 0.1], wood);
    b.box(span(post - 0.08, post + 0.08), [2.5, 2.6], [1.6, end], wood);
    if (b.snowy) return;
    for (let i = 0; i < 12; i++) {
      const x = b.r.between(-2.6, 2.6);
      const z = b.r.between(2.6, end);
      b.front(x - 0.34, x + 0.34, 2.46, 2.86, z, paint('foliage', '#5a8f4a', '#35602f'), 'round');
    }
  },
};
