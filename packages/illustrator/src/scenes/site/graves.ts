/** An old graveyard: crooked rows of slabs and crosses with grass about them, a way between them, yews or bare trees, a railing at its end. */
import { type Random, random } from '@atelier/spec';
import { mixRgb, type Rgb, scaleRgb } from '../../colour.ts';
import { clamp, cos, sin } from '../../math.ts';
import type { Face } from '../faces.ts';
import type { Land } from '../hills-land.ts';
import type { Built } from '../hills-trees.ts';
import type { LandWish } from '../land-wish.ts';
import type { SceneContext } from '../scene.ts';
import { block, type Point, type Site, siteOn } from './site.ts';

const STONES: readonly Rgb[] = [
  [0.3, 0.3, 0.28],
  [0.24, 0.25, 0.22],
  [0.38, 0.36, 0.32],
  [0.2, 0.2, 0.2],
];
const IRON: Rgb = [0.025, 0.027, 0.03];
const END = 58;

export function gravesWish(context: SceneContext, id: number, said: string): LandWish {
  const { seed } = context;
  const r = random(seed, 'graves', 'plan');
  const side = r.chance(0.5) ? 1 : -1;
  return {
    framed: true,
    keptClear: side,
    plan: { level: true },
    cover: { woods: 0.7, fields: 1e9 },
    bladesTo: 6.5,
    built: (land) => gravesOn(context, land, id, said),
  };
}

function gravesOn(context: SceneContext, land: Land, id: number, said: string): Built[] {
  const site = siteOn(context, land, id);
  const { seed, view, light, setting } = context;
  const r = random(seed, 'graves', 'rows');
  const edge = view.centre / view.focal;
  const military = /\b(?:military|war|soldiers?|arlington|white crosses)\b/.test(said);
  const crosses = military || /\bcross(?:es)?\b/.test(said);
  const slant = r.between(-0.12, 0.12);
  let row = 0;
  for (let z = 6.6; z < END - 6; z += military ? 3 : r.between(2.4, 3.3), row++) {
    const own = random(seed, 'graves', 'row', row);
    const step = military ? 1.9 : own.between(1.8, 2.5);
    const shift = military ? 0 : own.next() * step;
    for (let x = -edge * z - 3 + shift; x < edge * z + 3; x += step) {
      const at = military ? x : x + own.bell() * 0.3;
      const away = Math.abs(at - land.path(z) * 0.4);
      if (away < 1.3 || (!military && own.chance(0.17))) continue;
      // What stands in the viewer's way is low.
      stone(site, at, z + at * slant + (military ? 0 : own.bell() * 0.4), own, { crosses, military });
    }
  }
  // Trees among them: yews, or bare ones.
  const wanted =
    /\bbare|\bdead|\bleafless|\bgnarled|\btwisted/.test(said) ||
    setting.season === 'winter' ||
    (light.night && !/\byews?|\bcypress/.test(said));
  const kind = wanted ? 'tree.bare' : /\bcypress|\bital|\btusc|\bgreek/.test(said) ? 'tree.cypress' : 'tree.broadleaf';
  const side = r.chance(0.5) ? 1 : -1;
  const spots: readonly (readonly [number, number, number])[] = [
    [side * 0.82, 11, 8.5],
    [-side * 0.62, 24, 9.5],
    [side * 0.38, 40, 9],
    [-side * 0.95, 34, 10],
    [-side * 0.16, 56, 10],
    [side * 0.72, 52, 11],
  ];
  for (const [i, [at, z, tall]] of spots.entries())
    site.plant(kind, at * edge * z, z * r.between(0.94, 1.06), tall * r.between(0.85, 1.12), `grave tree ${i}`, {
      lean: r.bell() * 0.12,
    });
  if (!wanted)
    for (let i = 0; i < 5; i++)
      site.plant('tree.cypress', (r.between(-1, 1) * edge + 0.02) * 50, r.between(44, 60), r.between(6, 9), `yew ${i}`);
  if (!military) railing(site);
  return site.built;
}

/** A slab with a round or pointed head, a cross, an obelisk or a chest tomb; old ones lean. */
function stone(
  site: Site,
  x: number,
  z: number,
  r: Random,
  { crosses, military }: { crosses: boolean; military: boolean },
): void {
  const albedo = military ? ([0.72, 0.72, 0.7] as Rgb) : mixRgb(r.pick(STONES), [0.2, 0.24, 0.13], r.next() * 0.4);
  const kind = r.next();
  const y = site.ground(x, z) - 0.08;
  const lean = military ? 0 : r.bell() * 0.11;
  if (!military && kind > 0.93 && z > 11) {
    block(site, { x, z, wide: 0.95, tall: 0.75, deep: 1.6, albedo, top: scaleRgb(albedo, 1.15) });
    block(site, { x, z, y: y + 0.76, wide: 1.12, tall: 0.12, deep: 1.75, albedo: scaleRgb(albedo, 1.08) });
    return;
  }
  if (!military && kind > 0.87 && z > 9) {
    block(site, { x, z, wide: 0.7, tall: 0.4, deep: 0.7, albedo });
    block(site, {
      x,
      z,
      y: y + 0.4,
      wide: 0.42,
      tall: r.between(1.3, 2.1),
      deep: 0.42,
      albedo: scaleRgb(albedo, 1.05),
      taper: 0.35,
    });
    return;
  }
  const isCross = crosses ? kind < 0.75 : kind < 0.22;
  const tall = isCross ? r.between(1.05, 1.5) : r.between(0.7, 1.2);
  const half = isCross ? 0.1 : r.between(0.27, 0.38);
  const thick = 0.14;
  const outline: (readonly [number, number])[] = isCross
    ? [
        [-half, 0],
        [half, 0],
        [half * 0.9, tall * 0.62],
        [half + 0.24, tall * 0.62],
        [half + 0.24, tall * 0.77],
        [half * 0.9, tall * 0.77],
        [half * 0.9, tall],
        [-half * 0.9, tall],
        [-half * 0.9, tall * 0.77],
        [-half - 0.24, tall * 0.77],
        [-half - 0.24, tall * 0.62],
        [-half * 0.9, tall * 0.62],
      ]
    : headed(half, tall, r.next());
  const turn = military ? 0 : r.bell() * 0.3;
  const at = ([u, up]: readonly [number, number], back = 0): Point => [
    x + (u + lean * up) * cos(turn) + back * sin(turn),
    y + up,
    z + (u + lean * up) * sin(turn) + back * cos(turn),
  ];
  const n: Point = [sin(turn), 0.05, -cos(turn)];
  const faces: Face[] = [];
  // Its thickness first, as the shape drawn again behind, then its face.
  const edge = site.lit(scaleRgb(albedo, 0.7), x > 0 ? [-1, 0, 0] : [1, 0, 0], z);
  for (let i = 0; i < outline.length; i++) {
    const [a, b] = [outline[i]!, outline[(i + 1) % outline.length]!];
    faces.push({ polygon: site.polygon([at(a), at(b), at(b, thick), at(a, thick)]), color: edge, id: site.id });
  }
  faces.push(
    site.face(
      outline.map((p) => at(p)),
      albedo,
      n,
      z,
    ),
  );
  const k = site.metre(z);
  if (!isCross && k > 30) {
    // A sunk panel with lines of writing, and moss up from its foot.
    for (let i = 0; i < 3; i++) {
      const up = tall * (0.66 - 0.13 * i);
      const w = half * r.between(0.4, 0.66);
      faces.push(
        site.face([at([-w, up]), at([w, up]), at([w, up + 0.035]), at([-w, up + 0.035])], scaleRgb(albedo, 0.55), n, z),
      );
    }
  }
  if (!military)
    faces.push(
      site.face(
        [at([-half, 0]), at([half, 0]), at([half, tall * r.between(0.1, 0.3)]), at([-half, tall * r.between(0.05, 0.26)])],
        mixRgb(albedo, [0.1, 0.15, 0.05], 0.6),
        n,
        z,
      ),
    );
  if (site.snow) {
    const cap = outline.filter(([, up]) => up > tall * 0.55);
    const high = Math.max(...cap.map(([, up]) => up));
    faces.push(
      site.face(
        [
          at([-half * 0.85, high - 0.02]),
          at([half * 0.85, high - 0.02]),
          at([half * 0.6, high + 0.1]),
          at([-half * 0.6, high + 0.1]),
        ],
        [0.84, 0.87, 0.92],
        [0, 0.9, -0.4],
        z,
      ),
    );
  }
  site.shadow(z + thick, [at([-half, 0]), at([half, 0]), at([half, 0], thick), at([-half, 0], thick)], tall);
  site.put(z, faces);
}

function headed(half: number, tall: number, kind: number): (readonly [number, number])[] {
  const foot: (readonly [number, number])[] = [
    [-half, 0],
    [half, 0],
  ];
  if (kind < 0.25) return [...foot, [half, tall], [-half, tall]];
  if (kind < 0.42) return [...foot, [half, tall * 0.78], [0, tall], [-half, tall * 0.78]];
  const shoulder = tall - half;
  return [
    ...foot,
    ...Array.from({ length: 11 }, (_, i): readonly [number, number] => [
      cos((i / 10) * 3.1416) * half,
      shoulder + sin((i / 10) * 3.1416) * half,
    ]),
  ];
}

/** Iron bars between posts where the graveyard ends. */
function railing(site: Site): void {
  const { view } = site.context;
  const edge = view.centre / view.focal;
  const z = END;
  const faces: Face[] = [];
  const bar = (x: number, wide: number, low: number, high: number): void => {
    const y = site.ground(x, z);
    faces.push(
      site.face(
        [
          [x - wide, y + low, z],
          [x + wide, y + low, z],
          [x + wide, y + high, z],
          [x - wide, y + high, z],
        ],
        IRON,
        [0, 0, -1],
        z,
      ),
    );
  };
  for (let x = -edge * z - 1; x < edge * z + 1; x += 0.3) bar(x, 0.028, 0, 1.5);
  for (const up of [0.25, 1.3]) {
    for (let x = -edge * z - 1; x < edge * z + 1; x += 2) bar(x + 1, 1.01, up, up + 0.07);
  }
  site.put(z, faces);
  for (let x = -edge * z; x < edge * z + 4; x += 7)
    block(site, { x, z: z - 0.1, wide: 0.5, tall: 1.8 + clamp(x * 0), deep: 0.5, albedo: STONES[0]! });
}
