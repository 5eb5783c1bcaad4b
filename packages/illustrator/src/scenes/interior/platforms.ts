/** The platform of a railway under the open sky: its track on one side, a canopy on iron columns over it. */
import { type Builder, glass, type Plan, paint } from './panel.ts';

const IRON = paint('metal', '#3a4a46');
const WOOD = paint('boards', '#6f4c2e', '#35210f', 0.18);
const SNOW = paint('plain', '#e6ebf0');
/** How far the track lies below the platform, and the length of both, in metres. */
const LOW = -0.95;
const LONG = 46;

const span = (from: number, to: number): [number, number] => [Math.min(from, to), Math.max(from, to)];

export const platform: Plan = {
  eye: 1.65,
  row: 0.45,
  outside: 'land',
  dim: 1.35,
  has: /^(?:bench|clock|platform|track|rail|railway track|sleeper|canopy|roof|column|lamp|street ?lamp|station sign|sign|footbridge|snow)(?:e?s)?$/,
  build(b) {
    const s = b.side;
    const edge = 1.45 * s;
    const back = -3.9 * s;
    b.front(-190, 190, -80, 160, 62, { ...glass('#dfe4ea', 1, 1), size: 0.001 });
    const field = b.snowy ? SNOW : paint('hay', '#6f9450', '#88a860');
    b.level(LOW - 0.05, -90, 90, 0.4, 60, field);
    b.level(0, ...span(edge, back), 0.3, LONG, b.snowy ? SNOW : paint('tiles', '#aaa296', '#8a8378', 0.7));
    b.level(0.004, ...span(edge - 0.55 * s, edge - 0.38 * s), 0.3, LONG, paint('plain', b.snowy ? '#d8cfa0' : '#d9b84a'));
    b.flank(edge, LOW, 0, 0.3, LONG, paint('stone', '#9a9184', '#5f584e', 0.5));
    track(b, edge + 1.75 * s, s);
    // The house of the station with its doors and windows, a canopy before it.
    const bricks = paint('bricks', '#a8705a', '#c9b8a4', 0.22);
    b.flank(back, 0, 4.2, 3, 26, bricks);
    b.front(...span(back, back - 6 * s), 0, 4.2, 26, bricks);
    const trim = paint('plain', '#e4dcc8');
    for (let z = 22.5; z > 4; z -= 3.6) {
      b.flank(back + 0.02 * s, 0.9, 2.75, z - 0.1, z + 1.3, trim, 'arch');
      b.flank(back + 0.03 * s, 1, 2.65, z, z + 1.2, b.dark ? paint('lamp', '#ffdf9c') : glass('#5a4a38', 2, 3), 'arch');
      if (b.dark) b.lamp(back + 1.2 * s, 1.8, z, 0.5);
    }
    const post = -1.5 * s;
    const eaves = -0.5 * s;
    b.panel([back, 4.1, 4], [0, 0, 22], [eaves - back, -0.55, 0], paint('slats', '#8a8474', '#5a564a', 0.3));
    b.flank(eaves, 3.2, 3.58, 4, 26, paint('slats', '#d8d0ba', '#8a8270', 0.26));
    b.front(...span(back, eaves), 3.5, 3.62, 4, trim);
    if (b.snowy) b.flank(eaves - 0.01 * s, 3.55, 3.72, 4, 26, SNOW);
    for (let z = 25; z > 4; z -= 4.2) {
      b.box([post - 0.08, post + 0.08], [0, 3.7], [z, z + 0.16], IRON);
      b.box([post - 0.18, post + 0.18], [0, 0.45], [z - 0.1, z + 0.26], IRON);
      b.panel([post, 3, z], [0.7 * s, 0.5, 0], [0, 0.1, 0], IRON);
    }
    if (b.has('bench'))
      for (const z of [12.4, 6.6]) {
        const seat = span(back + 0.25 * s, back + 0.85 * s);
        b.box(seat, [0.42, 0.5], [z, z + 1.9], WOOD, b.snowy && z < 4 ? SNOW : WOOD);
        for (const leg of [z + 0.1, z + 1.7]) b.box(seat, [0, 0.42], [leg, leg + 0.1], IRON);
      }
    if (b.has('clock')) {
      const x = post + 0.5 * s;
      b.front(x - 0.36, x + 0.36, 2.44, 3.16, 9.02, paint('plain', '#2c3230'), 'round');
      b.front(x - 0.3, x + 0.3, 2.5, 3.1, 9, paint('plain', '#efe8d6'), 'round');
      b.front(x - 0.02, x + 0.02, 2.79, 3.04, 8.99, paint('plain', '#23262a'));
      b.front(x, x + 0.2, 2.78, 2.82, 8.99, paint('plain', '#23262a'));
    }
    // Lamps on masts where the canopy has ended.
    for (const z of [40, 31]) {
      const x = -2 * s;
      b.box([x - 0.06, x + 0.06], [0, 3.6], [z, z + 0.12], IRON);
      b.front(x - 0.22, x + 0.22, 3.5, 4, z - 0.02, paint('lamp', '#ffe9bf'), 'round');
      b.lamp(x, 3.6, z, b.dark ? 2 : 0.1);
    }
  },
};

/** Rails on their sleepers in the middle of a bed of stones; of snow only the rails stand out. */
function track(b: Builder, middle: number, s: number): void {
  b.level(
    LOW,
    ...span(middle - 1.5 * s, middle + 1.5 * s),
    0.3,
    58,
    b.snowy ? paint('plain', '#d4dae0') : paint('stone', '#77706a', '#565048', 0.2),
  );
  for (let z = 44; z > 1; z -= 0.8)
    b.level(LOW + 0.03, ...span(middle - 1.15 * s, middle + 1.15 * s), z, z + 0.26, b.snowy ? paint('plain', '#a8a49c') : WOOD);
  for (const x of [-0.72, 0.72]) b.box([middle + x - 0.05, middle + x + 0.05], [LOW + 0.03, LOW + 0.16], [0.3, 58], IRON);
}
