/** A railway station: a platform beside its track under a roof of iron and glass; ivy climbs it where it was left. */
import { glass, type Plan, paint } from './panel.ts';

const IRON = paint('metal', '#3f4a48');
const WOOD = paint('boards', '#6f4c2e', '#35210f', 0.18);
const LEAVES = ['#48662f', '#5a7a3a', '#3a5428', '#6f8f48'] as const;

/** Said of a station that nobody keeps. */
const LEFT =
  /\b(?:abandoned|overgrown|derelict|disused|ruined|forgotten|lost|iv(?:y|ies)|vines?|creepers?|post-?apocalyptic)\b/;

/** Half the width of the hall, how far the track lies below the platform, and the length of both, in metres. */
const HALF = 4.8;
const LOW = -1;
const LONG = 27;

export const station: Plan = {
  eye: 1.65,
  row: 0.44,
  outside: 'land',
  has: /^(?:bench|clock|platform|track|rail|ivy|vine|creeper|arch|roof|column|lamp)(?:e?s)?$/,
  build(b) {
    const s = b.side;
    const bricks = paint('bricks', '#a8705a', '#c9b8a4', 0.22);
    const edge = 0.7 * s;
    const span = (from: number, to: number): [number, number] => [Math.min(from, to), Math.max(from, to)];
    const [p0, p1] = span(edge, -HALF * s);
    const [t0, t1] = span(edge, HALF * s);
    b.level(0, p0, p1, 0.3, LONG, paint('tiles', '#b3aa9c', '#8f877a', 0.6));
    b.level(0.004, ...span(edge - 0.5 * s, edge - 0.3 * s), 0.3, LONG, paint('plain', '#d9b84a'));
    b.level(LOW, t0, t1, 0.3, LONG, paint('stone', '#6a6258', '#4a443c', 0.24));
    b.flank(edge, LOW, 0, 0.3, LONG, paint('stone', '#9a9184', '#5f584e', 0.5));
    const middle = (edge + HALF * s) / 2;
    for (let z = 25.6; z > 1; z -= 1.1) b.box(span(middle - 1.15, middle + 1.15), [LOW, LOW + 0.07], [z, z + 0.3], WOOD);
    for (const x of [-0.75, 0.75]) b.box([middle + x - 0.05, middle + x + 0.05], [LOW + 0.07, LOW + 0.2], [0.3, LONG], IRON);
    for (const at of [-1, 1]) b.flank(at * HALF, at === s ? LOW : 0, 4.4, 0.3, LONG, bricks);
    // Arches of doors and windows in both walls.
    for (let z = 24; z > 2; z -= 4.4)
      for (const at of [-1, 1])
        b.sideWindow(at * HALF, at === s ? [1.1, 3.5] : [0.5, 3.3], [z - 2, z - 0.2], glass('#5a4a38', 2, 3), 'arch');
    // The shed: iron ribs, glass along the ridge, boards over the sides.
    const arc = [
      [HALF, 4.4],
      [4.2, 5.4],
      [3.1, 6.3],
      [1.6, 6.9],
      [0, 7.1],
    ] as const;
    for (const at of [-1, 1])
      for (let i = 0; i < 4; i++) {
        const [p, q] = [arc[i]!, arc[i + 1]!];
        b.panel(
          [at * p[0], p[1], 0.3],
          [0, 0, LONG - 0.3],
          [at * (q[0] - p[0]), q[1] - p[1], 0],
          i === 0 ? paint('slats', '#8a8070', '#5a5246', 0.24) : glass('#4a5654', 18, 2),
        );
        for (let z = 24; z > 1.4; z -= 4.4)
          b.panel([at * p[0] * 0.98, p[1] - 0.06, z], [0, 0, 0.22], [at * (q[0] - p[0]) * 0.98, q[1] - p[1], 0], IRON);
      }
    b.front(-HALF, HALF, LOW, 7.1, LONG, glass('#55605c', 9, 7));
    const post = -1.6 * s;
    for (let z = 24; z > 2; z -= 4.4) {
      b.box([post - 0.09, post + 0.09], [0, 5.9], [z, z + 0.18], IRON);
      b.box([post - 0.2, post + 0.2], [0, 0.5], [z - 0.1, z + 0.28], IRON);
    }
    for (const z of [17, 9]) b.pendant(post, 3.4, z, 6.1, paint('metal', '#2f3a38'), 1.4);
    const bench = span(-HALF * s + 0.15 * s, -HALF * s + 0.75 * s);
    for (const z of [13, 6.2]) {
      b.box(bench, [0.42, 0.5], [z, z + 1.9], WOOD);
      for (const leg of [z + 0.1, z + 1.7]) b.box(bench, [0, 0.42], [leg, leg + 0.1], IRON);
    }
    // The clock hangs over the platform from an iron arm.
    const clock = post - 0.75 * s;
    b.front(clock - 0.5, clock + 0.5, 3.1, 4.1, 10.02, paint('plain', '#2c3230'), 'round');
    b.front(clock - 0.42, clock + 0.42, 3.18, 4.02, 10, paint('plain', '#efe8d6'), 'round');
    b.front(clock - 0.025, clock + 0.025, 3.58, 3.94, 9.99, paint('plain', '#23262a'));
    b.front(clock, clock + 0.28, 3.57, 3.62, 9.99, paint('plain', '#23262a'));
    b.box(span(post, clock), [4.1, 4.18], [10, 10.1], IRON);
    if (!LEFT.test(b.called) || !b.has('ivy', 'vine', 'creeper')) return;
    // Ivy has come over the walls and up the posts, and grass between the sleepers.
    const leaf = (i: number) => paint('plain', LEAVES[i % 4]!);
    for (let i = 0; i < 420; i++) {
      const at = b.r.chance(0.6) ? -s : s;
      const z = 1.8 + b.r.next() * b.r.next() * 22;
      const clump = Math.floor(z / 2.1);
      const reach = 1.2 + ((clump * 37 + (at > 0 ? 11 : 0)) % 10) * 0.34;
      const low = at === s ? LOW : 0;
      const y = low + b.r.next() * b.r.next() * reach * 1.4 + (b.r.chance(0.3) ? 2.2 : 0);
      const r = 0.1 + 0.16 * b.r.next();
      b.flank(at * (HALF - 0.02), y, y + r * 1.6, z, z + r * 1.8, leaf(i), 'round');
    }
    for (let i = 0; i < 90; i++) {
      const z = [2.8, 7.2, 11.6, 16][i % 4]!;
      const y = b.r.next() * 4.6;
      const r = 0.09 + 0.1 * b.r.next();
      const x = post + (b.r.next() - 0.5) * 0.42;
      b.front(x - r, x + r, y, y + r * 1.7, z - 0.13, leaf(i), 'round');
    }
    for (let i = 0; i < 120; i++) {
      const z = 2 + b.r.next() * 20;
      const x = b.r.between(t0 + 0.2, t1 - 0.2);
      const tall = 0.14 + 0.3 * b.r.next();
      b.front(x - 0.05, x + 0.05, LOW, LOW + tall, z, leaf(i + 1), 'round');
    }
  },
};
