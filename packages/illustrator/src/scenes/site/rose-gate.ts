/** A way into a garden: an arch over which roses climb, a gate that stands ajar, walls or a hedge on both sides, and beds along the path beyond. */
import { random } from '@atelier/spec';
import { hex, type Rgb, scaleRgb } from '../../colour.ts';
import { clamp, cos, PI, sin, smoothstep, TAU } from '../../math.ts';
import type { Face } from '../faces.ts';
import type { Land } from '../hills-land.ts';
import type { Built } from '../hills-trees.ts';
import type { LandWish } from '../land-wish.ts';
import type { SceneContext } from '../scene.ts';
import { clippedHedge, leafy, type Spot, spotsOn } from './leafage.ts';
import { type Point, type Site, siteOn } from './site.ts';
import { wallRun } from './stonework.ts';

const ROSES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bwisteria|\blavender|\bpurple/, ['#9a7fd0', '#b9a3e2', '#7f62bd']],
  [/\bwhite (?:\w+ )?ros|\bjasmine|\bwhite/, ['#f6f3ea', '#ece6d8', '#fbf9f4']],
  [/\byellow/, ['#f0cf4a', '#f5e08c', '#e3b52f']],
  [/\bred ros|\bred/, ['#c3263a', '#a31c30', '#d8465a']],
  [/./, ['#e2708f', '#f0a7ba', '#d14a72', '#f6d3da']],
];
const BORDER: readonly Rgb[] = ['#8f6fc4', '#f0ead8', '#e58fb0', '#f0c53c', '#6f8fd0'].map(hex);
const STONE: Rgb = [0.42, 0.36, 0.27];
const BRICK: Rgb = [0.38, 0.16, 0.1];

export function roseGateWish(context: SceneContext, id: number, said: string): LandWish {
  const { seed, light, setting } = context;
  const r = random(seed, 'rose gate', 'plan');
  const at = r.between(8.2, 9.6);
  const middle = r.between(-0.5, 0.5);
  const snow = light.weather === 'snow' || setting.season === 'winter';
  const half = 0.72;
  const path = (z: number): number => middle + 0.25 * sin((z - at) * 0.16);
  return {
    plan: { level: true },
    cover: { woods: 0.9, fields: 1e9 },
    bladesTo: 6,
    sward: (x, z) => Math.abs(x - path(z)) < half * 1.1,
    paint: {
      tint: (m, z, albedo, { fine, stroke }) => {
        if (z > 42 || snow) return;
        const away = Math.abs(m - path(z)) + (fine - 0.5) * 0.2;
        const on = smoothstep(half + 0.05, half - 0.05, away);
        for (let c = 0; c < 3; c++) albedo[c] = albedo[c]! + ([0.44, 0.37, 0.27][c]! * (0.62 + 0.7 * stroke) - albedo[c]!) * on;
      },
    },
    grove: { groups: [10, 14], from: 30, low: true },
    built: (land) => gateOn(context, land, id, said, { at, path, snow }),
  };
}

function gateOn(
  context: SceneContext,
  land: Land,
  id: number,
  said: string,
  { at: z, path, snow }: { at: number; path(z: number): number; snow: boolean },
): Built[] {
  const site = siteOn(context, land, id);
  const { seed, view } = context;
  const r = random(seed, 'rose gate', 'things');
  const x = path(z);
  const edge = view.centre / view.focal;
  const wide = 0.95;
  const reach = edge * z * 1.3 + 1;
  const colours = ROSES.find(([words]) => words.test(said))![1].map(hex);
  const ivy = /\bivy\b|\bvines?\b/.test(said) && !/\bros|\bwisteria/.test(said);
  const walled =
    /\bwall|\bbrick|\bstone|\bdoor|\bsecret/.test(said) || (!/\bhedge|\bfence|\bpicket/.test(said) && r.chance(0.6));
  const blooms = snow || ivy ? {} : { blooms: { colours, share: 0.3, size: 0.15 } };
  for (const s of [-1, 1] as const) {
    const [from, to] = [x + s * (wide + 0.1), x + s * reach];
    if (walled) {
      wallRun(site, {
        from: [Math.min(from, to), z],
        to: [Math.max(from, to), z],
        top: () => 1.75,
        thick: 0.4,
        albedo: /\bbrick/.test(said) ? BRICK : STONE,
        stone: /\bbrick/.test(said) ? [0.26, 0.09] : [0.46, 0.22],
        salt: `wall ${s}`,
      });
      // Climbers hang over its top, thick near the arch.
      const spots = spotsOn(
        [Math.min(from, to), site.ground(x, z) - 0.1, z - 0.08],
        [Math.abs(to - from), 0, 0],
        [0, 2.05, 0],
        [0, 0.2, -1],
        1500,
        `climb ${s}`,
        seed,
        0.1,
      ).filter(({ at }) => {
        const away = Math.abs(at[0] - x) - wide;
        const up = (at[1] - site.ground(x, z)) / 2;
        return up > 0.15 + clamp(away * 0.22) * 0.62 + 0.22 * sin(at[0] * 3.1 + s);
      });
      leafy(site, z - 0.12, { spots, leaf: 0.1, albedo: [0.07, 0.14, 0.035], salt: `climb ${s}`, ...blooms });
    } else {
      clippedHedge(site, [Math.min(from, to), z], [Math.max(from, to), z], { tall: 1.55, thick: 0.8, salt: `hedge ${s}` });
      leafy(site, z - 0.45, {
        spots: spotsOn(
          [Math.min(from, to), site.ground(x, z), z - 0.42],
          [Math.abs(to - from), 0, 0],
          [0, 1.6, 0],
          [0, 0.2, -1],
          500,
          `roses ${s}`,
          seed,
          0.1,
        ),
        leaf: 0.09,
        albedo: [0.07, 0.14, 0.035],
        salt: `roses ${s}`,
        ...blooms,
      });
    }
  }
  arch(site, x, z, wide, colours, snow || ivy, r.below(1000));
  gate(
    site,
    x,
    z,
    wide,
    /\bwood|\bdoor/.test(said) ? 'wood' : /\biron|\bwrought/.test(said) || r.chance(0.5) ? 'iron' : 'wood',
    snow,
  );
  // Borders on both sides of the path, beyond the gate and before it.
  for (let d = 2.4; d < 36; d = d * 1.07 + 0.35) {
    if (Math.abs(d - z) < 0.7) continue;
    for (const s of [-1, 1] as const) {
      const own = random(seed, 'rose border', s, Math.round(d * 10));
      const many = Math.min(260, Math.round(60 + 900 / d));
      const spots: Spot[] = Array.from({ length: many }, () => {
        const off = own.next();
        const px = path(d) + s * (0.95 + off * 1.5);
        return {
          at: [
            px,
            site.ground(px, d) + own.next() * (0.22 + off * 0.75) * (d < 4.5 ? 0.6 : 1),
            d + own.between(-0.3, 0.3),
          ] as Point,
          normal: [-s * 0.3, 0.6, -0.6] as Point,
        };
      }).sort((a, b) => b.at[2] - a.at[2]);
      leafy(site, d, {
        spots,
        leaf: 0.13,
        albedo: [0.08, 0.15, 0.04],
        salt: `border ${s} ${d}`,
        ...(snow
          ? {}
          : { blooms: { colours: own.chance(0.4) ? colours : [own.pick(BORDER), own.pick(BORDER)], share: 0.3, size: 0.1 } }),
      });
    }
  }
  for (let i = 0; i < 12; i++) {
    const tz = 16 + i * 2.3;
    site.plant(
      i % 3 === 0 ? 'tree.broadleaf' : 'plant.bush',
      path(tz) + (i % 2 === 0 ? -1 : 1) * r.between(3.4, edge * tz),
      tz,
      i % 3 === 0 ? r.between(5, 8) : r.between(1.4, 2.6),
      `garden ${i}`,
    );
  }
  return site.built;
}

/** Two posts and a round head, wholly grown over. */
function arch(site: Site, x: number, z: number, wide: number, colours: readonly Rgb[], plain: boolean, salt: number): void {
  const { seed } = site.context;
  const r = random(seed, 'rose arch', salt);
  const y = site.ground(x, z);
  const spring = 1.95;
  const many = 1500;
  const spots: Spot[] = [];
  for (let i = 0; i < many; i++) {
    // Along the hoop from one foot over the top to the other.
    const t = r.next();
    const long = spring * 2 + PI * wide;
    const s = t * long;
    const thick = 0.2 + 0.1 * sin(t * 19 + salt);
    let p: readonly [number, number];
    let n: readonly [number, number];
    if (s < spring)
      [p, n] = [
        [-wide, s],
        [-1, 0],
      ];
    else if (s > long - spring)
      [p, n] = [
        [wide, long - s],
        [1, 0],
      ];
    else {
      const a = PI - (s - spring) / wide;
      [p, n] = [
        [cos(a) * wide, spring + sin(a) * wide],
        [cos(a), sin(a)],
      ];
    }
    const a = r.next() * TAU;
    const d = Math.sqrt(r.next()) * thick;
    spots.push({
      at: [
        x + p[0] + n[0] * cos(a) * d,
        y + Math.max(0.02, p[1] + n[1] * cos(a) * d + (n[1] === 0 ? sin(a) * 0.1 : 0)),
        z + sin(a) * 0.4,
      ],
      normal: [n[0] * 0.5 + cos(a) * 0.3, n[1] * 0.5 + 0.25, -0.6],
    });
  }
  spots.sort((p, q) => q.at[2] - p.at[2]);
  site.shadow(
    z + 0.5,
    [
      [x - wide - 0.2, y, z],
      [x + wide + 0.2, y, z],
      [x + wide + 0.2, y, z + 0.5],
      [x - wide - 0.2, y, z + 0.5],
    ],
    2.6,
  );
  leafy(site, z - 0.3, {
    spots,
    leaf: 0.12,
    albedo: [0.07, 0.14, 0.035],
    salt: `arch ${salt}`,
    ...(plain ? {} : { blooms: { colours, share: 0.34, size: 0.17 } }),
  });
}

/** One leaf of a gate, half open into the garden. */
function gate(site: Site, x: number, z: number, wide: number, kind: 'wood' | 'iron', snow: boolean): void {
  const y = site.ground(x, z) + 0.05;
  const tall = 1.35;
  const faces: Face[] = [];
  const colour: Rgb = kind === 'iron' ? [0.03, 0.032, 0.035] : [0.42, 0.4, 0.36];
  for (const s of [-1, 1] as const) {
    const open = s < 0 ? 1.15 : 0.25;
    const at = (u: number, up: number): Point => [x + s * wide - s * cos(open) * u, y + up, z + sin(open) * u];
    const bars = kind === 'iron' ? 7 : 6;
    const w = kind === 'iron' ? 0.016 : 0.06;
    for (let i = 0; i <= bars; i++) {
      const u = (i / bars) * wide * 0.94;
      const top = tall + 0.22 * sin((i / bars) * PI * 0.5);
      faces.push(
        site.face([at(u - w, 0), at(u + w, 0), at(u + w, top), at(u, top + 0.08), at(u - w, top)], colour, [0, 0.1, -1], z),
      );
    }
    for (const up of [0.2, 1.05])
      faces.push(
        site.face(
          [at(0, up), at(wide * 0.94, up), at(wide * 0.94, up + 0.08), at(0, up + 0.08)],
          scaleRgb(colour, 0.9),
          [0, 0.1, -1],
          z,
        ),
      );
    if (snow)
      faces.push(
        site.face([at(0, 1.13), at(wide * 0.94, 1.13), at(wide * 0.94, 1.17), at(0, 1.17)], [0.84, 0.87, 0.92], [0, 1, 0], z),
      );
  }
  site.put(z + 0.12, faces);
}
