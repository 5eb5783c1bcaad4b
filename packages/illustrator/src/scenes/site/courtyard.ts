/** A court within a house: arcades on three sides with their galleries in the shade, a floor of tiles or stone, a fountain, trees and pots. */
import { random } from '@atelier/spec';
import { hex, mixRgb, type Rgb, scaleRgb } from '../../colour.ts';
import { cos, fract, sin, TAU } from '../../math.ts';
import type { Face } from '../faces.ts';
import type { Land } from '../hills-land.ts';
import type { Built } from '../hills-trees.ts';
import type { LandWish } from '../land-wish.ts';
import type { SceneContext } from '../scene.ts';
import { fountain } from './fountain.ts';
import { block, type Point, type Site, siteOn } from './site.ts';
import { column, wallRun } from './stonework.ts';

interface CourtKind {
  words: RegExp;
  wall: Rgb;
  /** Up to a man's height, and the bands and doors. */
  dado?: readonly Rgb[];
  trim: Rgb;
  /** Length and height of a stone; long ones are plaster. */
  stone: readonly [number, number];
  arch: 'round' | 'pointed' | 'none';
  storeys: 1 | 2;
  floor: 'tiles' | 'flags' | 'grass';
  roof?: Rgb;
  middle: 'fountain' | 'well' | 'pool' | 'tree';
  trees: string;
  fruit?: Rgb;
}

const KINDS: readonly CourtKind[] = [
  {
    words: /\bhutong|\bbeijing|\bchinese|\bchina|\bsiheyuan/,
    wall: hex('#8b8d8c'),
    trim: hex('#9c2b22'),
    stone: [0.6, 0.2],
    arch: 'none',
    storeys: 1,
    floor: 'flags',
    roof: hex('#4c5254'),
    middle: 'tree',
    trees: 'tree.broadleaf',
  },
  {
    words: /\bcloister|\bmonaster|\babbey|\bconvent|\bgothic|\boxford|\bcambridge|\bcollege/,
    wall: hex('#b3a88f'),
    trim: hex('#7d7463'),
    stone: [0.7, 0.36],
    arch: 'pointed',
    storeys: 2,
    floor: 'grass',
    roof: hex('#7a5a45'),
    middle: 'well',
    trees: 'tree.cypress',
  },
  {
    words: /\balhambra|\bgranada|\bmoorish|\bnasrid|\bandalus|\bseville|\bcordoba/,
    wall: hex('#d9bd93'),
    dado: ['#2f5f78', '#e3dcc8', '#3d7a5a'].map(hex),
    trim: hex('#8a5a36'),
    stone: [2.4, 1.4],
    arch: 'round',
    storeys: 2,
    floor: 'flags',
    roof: hex('#a9683f'),
    middle: 'fountain',
    trees: 'tree.fruit',
    fruit: hex('#f08a1c'),
  },
  {
    words: /\briad|\bmorocc|\bmarrake|\bfez\b|\bfes\b|\barab|\bpersian|\bcaravanserai|\bdamascus|\btunis/,
    wall: hex('#e2b48c'),
    dado: ['#1f6f8c', '#f0ead8', '#2f8a6a', '#c98a2f'].map(hex),
    trim: hex('#6a3f26'),
    stone: [2.6, 1.5],
    arch: 'round',
    storeys: 2,
    floor: 'tiles',
    middle: 'fountain',
    trees: 'tree.fruit',
    fruit: hex('#f08a1c'),
  },
  {
    words: /\bpatio|\bspanish|\bmexic|\bhacienda|\bgreek/,
    wall: hex('#efe8da'),
    trim: hex('#2f5f92'),
    stone: [2.6, 1.5],
    arch: 'round',
    storeys: 2,
    floor: 'tiles',
    roof: hex('#b8623c'),
    middle: 'fountain',
    trees: 'tree.fruit',
    fruit: hex('#f08a1c'),
  },
  {
    words: /./,
    wall: hex('#d3c0a0'),
    trim: hex('#5f4a38'),
    stone: [0.9, 0.45],
    arch: 'round',
    storeys: 2,
    floor: 'flags',
    roof: hex('#a0603f'),
    middle: 'fountain',
    trees: 'tree.fruit',
    fruit: hex('#f0d23c'),
  },
];

const TILES: readonly Rgb[] = ['#e6dcc6', '#2f6f8c', '#c9a25a', '#e6dcc6', '#3f7f66'].map(hex);
const FLAG: Rgb = [0.42, 0.38, 0.32];
const MARBLE: Rgb = [0.68, 0.66, 0.61];
const POT: Rgb = hex('#b5633c');

export function courtyardWish(context: SceneContext, id: number, said: string): LandWish {
  const { seed } = context;
  const kind = KINDS.find(({ words }) => words.test(said))!;
  const r = random(seed, 'courtyard', 'plan');
  const half = r.between(6.4, 7.6);
  const end = r.between(18, 22);
  const snow = context.light.weather === 'snow' || context.setting.season === 'winter' || context.element('snow') !== undefined;
  const middle = end * 0.56;
  return {
    plan: { level: true, hills: false },
    cover: { woods: 0, fields: 1e9 },
    ...(kind.floor === 'grass'
      ? { sward: (m: number, z: number) => paved(m, z, middle) || z > end, bladesTo: 8 }
      : { sward: 'none' as const }),
    paint: {
      cloudShadows: false,
      tint: (m, z, albedo, { fine, stroke }) => {
        if (snow || (kind.floor === 'grass' && !paved(m, z, middle))) return;
        const tone = 0.82 + 0.3 * stroke;
        const size = kind.floor === 'tiles' ? 0.46 : 0.95;
        const [u, v] = [m / size, z / size];
        const [fu, fv] = [fract(u), fract(v)];
        const [iu, iv] = [Math.floor(u), Math.floor(v)];
        const joint = z < 13 && (fu < 0.04 + z * 0.004 || fv < 0.05 + z * 0.006);
        if (kind.floor === 'tiles') {
          // A star in each tile, and borders of one colour round the middle.
          const away = Math.max(Math.abs(m), Math.abs(z - middle) * 0.8);
          const border = Math.abs(away - 3) < 0.3;
          const star = Math.abs(fu - 0.5) + Math.abs(fv - 0.5) < 0.32;
          const colour = border
            ? TILES[1]!
            : star && z < 16
              ? TILES[1 + ((iu * 3 + iv) & 1) * 3]!
              : (iu + iv) % 2 === 0
                ? TILES[0]!
                : TILES[2]!;
          for (let c = 0; c < 3; c++) albedo[c] = colour[c]! * tone * (joint ? 0.6 : 1) * 0.9;
        } else {
          const own = fract(sin(iu * 12.9 + iv * 78.2) * 43.7);
          for (let c = 0; c < 3; c++)
            albedo[c] = FLAG[c]! * tone * (0.8 + 0.34 * own) * (joint ? 0.55 : 1) * (0.9 + 0.2 * fine);
        }
      },
    },
    grove: { groups: [0, 1], from: 400 },
    built: (land) => courtOn(context, land, id, kind, half, end, said),
  };
}

/** Ways that cross in the middle of the grass. */
const paved = (m: number, z: number, middle: number): boolean =>
  Math.abs(m) < 0.9 || Math.abs(z - middle) < 0.9 || Math.sqrt(m * m + (z - middle) * (z - middle)) < 2.2;

function courtOn(
  context: SceneContext,
  land: Land,
  id: number,
  kind: CourtKind,
  half: number,
  end: number,
  said: string,
): Built[] {
  const site = siteOn(context, land, id);
  const { seed } = context;
  const r = random(seed, 'courtyard', 'things');
  const sides: readonly (readonly [from: readonly [number, number], to: readonly [number, number], salt: string])[] = [
    [[-half, end], [half, end], 'back'],
    [[-half, 1.4], [-half, end], 'left'],
    [[half, 1.4], [half, end], 'right'],
  ];
  for (const [from, to, salt] of sides) front(site, kind, from, to, salt);
  const middle = end * 0.56;
  const wants = /\bwells?\b/.test(said)
    ? 'well'
    : /\b(?:pool|basin)\b/.test(said)
      ? 'pool'
      : /\bfountains?\b/.test(said)
        ? 'fountain'
        : kind.middle;
  if (wants === 'fountain') fountain(site, 0, middle, { marble: MARBLE, ...(kind.dado ? { tiles: kind.dado } : {}) });
  else if (wants === 'well') well(site, 0, middle);
  else if (wants === 'pool') pool(site, 0, middle, half * 0.42, end * 0.22, kind);
  else site.plant(kind.trees, -half * 0.34, middle, 6.5, 'court tree');
  const spots: readonly (readonly [number, number])[] = [
    [-half * 0.62, end * 0.42],
    [half * 0.62, end * 0.42],
    [-half * 0.6, end * 0.82],
    [half * 0.6, end * 0.82],
  ];
  const orange = /\borange/.test(said) ? hex('#f08a1c') : /\blemon/.test(said) ? hex('#f0d23c') : kind.fruit;
  const tree = /\bpalms?\b/.test(said)
    ? 'tree.palm'
    : /\bolive/.test(said)
      ? 'tree.olive'
      : /\b(?:orange|lemon|citrus) trees?\b/.test(said)
        ? 'tree.fruit'
        : kind.trees;
  for (const [i, [x, z]] of spots.entries()) {
    if (wants === 'tree' && i % 2 === 1) continue;
    if (kind.floor !== 'grass')
      block(site, {
        x,
        z,
        wide: 1.15,
        tall: 0.42,
        deep: 1.15,
        albedo: kind.dado ? kind.dado[i % kind.dado.length]! : scaleRgb(kind.wall, 0.85),
        top: [0.09, 0.06, 0.04],
      });
    site.plant(
      tree,
      x,
      z - 0.02,
      r.between(2.9, 3.8),
      `tree ${i}`,
      tree === 'tree.fruit' && orange && !site.snow ? { fruit: orange } : {},
    );
  }
  for (let i = 0; i < 10; i++) {
    const s = i % 2 === 0 ? -1 : 1;
    pot(site, s * (half - 0.55), 4.4 + Math.floor(i / 2) * (end - 6) * 0.2, r.between(0.34, 0.5), `pot ${i}`);
  }
  if (kind.roof && kind.arch === 'none')
    for (let i = 0; i < 6; i++) redLantern(site, -half + ((i + 0.5) * half) / 3, end - 0.9);
  return site.built;
}

/** One side: a dark gallery behind, the arcade before it, a storey over it with windows, and its cornice. */
function front(
  site: Site,
  kind: CourtKind,
  from: readonly [number, number],
  to: readonly [number, number],
  salt: string,
): void {
  const [dx, dz] = [to[0] - from[0], to[1] - from[1]];
  const long = Math.sqrt(dx * dx + dz * dz);
  const out: readonly [number, number] = salt === 'back' ? [0, 1] : salt === 'left' ? [-1, 0] : [1, 0];
  const n: Point = [-out[0], 0, -out[1]];
  const place = (a: number, y: number, back = 0): Point => [
    from[0] + (dx * a) / long + out[0] * back,
    y,
    from[1] + (dz * a) / long + out[1] * back,
  ];
  const lower = kind.storeys === 2 ? 4.1 : 3;
  const tall = kind.storeys === 2 ? 7.2 : 3.4;
  const z = Math.max(from[1], to[1]);
  const shade = scaleRgb(kind.wall, 0.11);
  // What is seen through the arches: the wall of the gallery, its doors.
  const bay = kind.arch === 'none' ? 2.7 : 2.5;
  const bays = Math.max(3, Math.round(long / bay));
  const wide = long / bays;
  const behind: Face[] = [
    site.face(
      [place(-6, -0.1, 2.2), place(long + 16, -0.1, 2.2), place(long + 16, lower + 0.6, 2.2), place(-6, lower + 0.6, 2.2)],
      shade,
      n,
      z,
    ),
  ];
  for (let i = 0; i < bays; i++)
    if (i % 2 === 1 || kind.arch === 'none')
      behind.push(
        site.face(
          [
            place((i + 0.3) * wide, 0, 2.15),
            place((i + 0.7) * wide, 0, 2.15),
            place((i + 0.7) * wide, 2.3, 2.15),
            place((i + 0.3) * wide, 2.3, 2.15),
          ],
          scaleRgb(kind.trim, 0.4),
          n,
          z,
        ),
      );
  site.put(z + 2.3, behind);
  if (kind.arch === 'none') {
    panels(site, kind, place, n, bays, wide, lower, z);
  } else {
    const spring = kind.arch === 'pointed' ? 1.9 : 2.2;
    wallRun(site, {
      from,
      to,
      y: -0.05,
      top: () => tall,
      thick: 0.45,
      albedo: kind.wall,
      stone: kind.stone[0] > 2 ? [0.62, 0.2] : kind.stone,
      ...(kind.stone[0] > 2 ? { plaster: true } : {}),
      openings: [
        ...Array.from({ length: bays }, (_, i) => ({
          at: (i + 0.5) * wide,
          half: wide * 0.38,
          from: 0,
          to: spring,
          pointed: kind.arch === 'pointed',
        })),
        ...(kind.storeys === 2
          ? Array.from({ length: bays }, (_, i) => ({
              at: (i + 0.5) * wide,
              half: wide * 0.17,
              from: lower + 0.75,
              to: lower + 1.9,
              pointed: kind.arch === 'pointed',
            }))
          : []),
      ],
      salt,
    });
    // Rooms behind the upper windows, and their frames.
    site.put(z + 0.6, [
      site.face(
        [place(0, lower, 0.5), place(long, lower, 0.5), place(long, tall - 0.3, 0.5), place(0, tall - 0.3, 0.5)],
        mixRgb([0.03, 0.03, 0.035], kind.trim, 0.25),
        n,
        z,
      ),
    ]);
    for (let i = 0; i <= bays; i++) {
      const [x, , cz] = place(i * wide, 0, -0.02);
      if (cz > 2)
        column(site, {
          x,
          z: cz,
          y: -0.05,
          tall: spring - 0.3,
          radius: 0.15,
          albedo: scaleRgb(MARBLE, 1.02),
          salt: `${salt} ${i}`,
        });
    }
  }
  const bands: Face[] = [];
  const band = (low: number, high: number, colour: Rgb, before = -0.04): void => {
    const many = 10;
    for (let i = 0; i < many; i++)
      bands.push(
        site.face(
          [
            place((long * i) / many, low, before),
            place((long * (i + 1)) / many, low, before),
            place((long * (i + 1)) / many, high, before),
            place((long * i) / many, high, before),
          ],
          colour,
          n,
          z,
        ),
      );
  };
  if (kind.storeys === 2) band(lower, lower + 0.28, kind.dado ? kind.dado[0]! : scaleRgb(kind.trim, 1.2));
  if (kind.dado)
    // Tiles up the piers.
    for (let i = 0; i <= bays; i++) {
      const [a, b] = [Math.max(0, (i - 0.12) * wide), Math.min(long, (i + 0.12) * wide)];
      for (let k = 0; k < 6; k++)
        bands.push(
          site.face(
            [
              place(a, k * 0.22, -0.03),
              place(b, k * 0.22, -0.03),
              place(b, k * 0.22 + 0.22, -0.03),
              place(a, k * 0.22 + 0.22, -0.03),
            ],
            scaleRgb(kind.dado[(i + k) % kind.dado.length]!, 0.9),
            n,
            z,
          ),
        );
    }
  band(tall - 0.32, tall, scaleRgb(kind.wall, 1.06), -0.1);
  site.put(Math.min(from[1], to[1]) > 3 ? z - 0.12 : 2, bands);
  if (kind.roof) {
    const eaves: Rgb = site.snow ? [0.84, 0.87, 0.92] : kind.roof;
    const roof: Face[] = [];
    const many = Math.round(long / 0.34);
    for (let i = 0; i < many; i++) {
      const [a, b] = [(long * i) / many, (long * (i + 1)) / many];
      roof.push(
        site.face(
          [place(a, tall - 0.08, -0.75), place(b, tall - 0.08, -0.75), place(b, tall + 1.35, 1.9), place(a, tall + 1.35, 1.9)],
          scaleRgb(eaves, i % 2 === 0 ? 1.06 : 0.84),
          [n[0] * 0.5, 0.85, n[2] * 0.5],
          z,
        ),
      );
    }
    roof.push(
      site.face(
        [
          place(0, tall - 0.22, -0.75),
          place(long, tall - 0.22, -0.75),
          place(long, tall - 0.06, -0.75),
          place(0, tall - 0.06, -0.75),
        ],
        scaleRgb(kind.roof, 0.5),
        n,
        z,
      ),
    );
    site.put(Math.min(from[1], to[1]) > 3 ? z - 0.13 : 1.9, roof);
  }
}

/** Red posts, lattice windows and doors between them, on a step of stone: a house of one storey. */
function panels(
  site: Site,
  kind: CourtKind,
  place: (a: number, y: number, back?: number) => Point,
  n: Point,
  bays: number,
  wide: number,
  tall: number,
  z: number,
): void {
  const faces: Face[] = [];
  const rect = (a: number, b: number, low: number, high: number, colour: Rgb, back = 0): void => {
    faces.push(site.face([place(a, low, back), place(b, low, back), place(b, high, back), place(a, high, back)], colour, n, z));
  };
  for (let i = 0; i < bays; i++) {
    const a = i * wide;
    rect(a, a + wide, -0.1, 0.9, kind.wall, 0.02);
    for (let c = 0; c < 4; c++) rect(a, a + wide, 0.02 + c * 0.22, 0.05 + c * 0.22, scaleRgb(kind.wall, 0.7), 0.01);
    rect(a, a + wide, 0.9, tall, scaleRgb(kind.trim, 0.8), 0.02);
    rect(a + 0.3, a + wide - 0.3, 1, tall - 0.5, [0.3, 0.25, 0.16], 0.01);
    for (let c = 1; c < 6; c++)
      rect(a + 0.3 + (c * (wide - 0.6)) / 6, a + 0.34 + (c * (wide - 0.6)) / 6, 1, tall - 0.5, scaleRgb(kind.trim, 0.6));
    for (let c = 1; c < 5; c++)
      rect(a + 0.3, a + wide - 0.3, 1 + (c * (tall - 1.5)) / 5, 1.05 + (c * (tall - 1.5)) / 5, scaleRgb(kind.trim, 0.6));
    rect(a - 0.13, a + 0.13, -0.1, tall, kind.trim, -0.05);
    rect(a, a + wide, tall - 0.36, tall, hex('#2f5f6a'), -0.04);
    rect(a, a + wide, tall - 0.36, tall - 0.3, hex('#c9a03c'), -0.05);
  }
  site.put(n[2] < 0 ? z - 0.02 : 2.2, faces);
}

function well(site: Site, x: number, z: number): void {
  const y = site.ground(x, z) - 0.05;
  const stone: Rgb = [0.42, 0.4, 0.35];
  block(site, { x, z, y, wide: 2.6, tall: 0.16, deep: 2.6, albedo: scaleRgb(stone, 1.05) });
  const sides = 8;
  const faces: Face[] = [];
  for (let k = 0; k < 4; k++)
    for (let i = 0; i < sides; i++) {
      const at = (j: number, up: number): Point => [
        x + cos(((j + 0.5) / sides) * TAU) * 0.85,
        y + 0.16 + up,
        z + sin(((j + 0.5) / sides) * TAU) * 0.85,
      ];
      const m = ((i + 1) / sides) * TAU;
      if (sin(m) > 0.3) continue;
      faces.push(
        site.face(
          [at(i, k * 0.22), at(i + 1, k * 0.22), at(i + 1, k * 0.22 + 0.2), at(i, k * 0.22 + 0.2)],
          scaleRgb(stone, 0.9 + 0.06 * ((i * 3 + k * 5) % 4)),
          [cos(m), 0, sin(m)],
          z,
        ),
      );
    }
  faces.unshift(
    site.face(
      Array.from({ length: 16 }, (_, i): Point => [x + cos((i / 16) * TAU) * 0.8, y + 1, z + sin((i / 16) * TAU) * 0.8]),
      [0.03, 0.03, 0.03],
      [0, 1, 0],
      z,
    ),
  );
  site.put(z - 0.5, faces);
  for (const s of [-1, 1] as const)
    block(site, { x: x + s * 0.95, z: z - 0.02, y, wide: 0.14, tall: 2.5, deep: 0.14, albedo: [0.12, 0.085, 0.06] });
  block(site, {
    x,
    z: z - 0.6,
    y: y + 2.4,
    wide: 2.5,
    tall: 0.75,
    deep: 1.7,
    albedo: site.snow ? [0.84, 0.87, 0.92] : hex('#8c4a30'),
    taper: 0.75,
  });
  block(site, { x, z: z - 0.03, y: y + 1.9, wide: 1.9, tall: 0.1, deep: 0.1, albedo: [0.14, 0.1, 0.07] });
  block(site, { x, z: z - 0.61, y: y + 1.2, wide: 0.3, tall: 0.34, deep: 0.3, albedo: [0.2, 0.14, 0.09], taper: -0.15 });
}

function pool(site: Site, x: number, z: number, half: number, deep: number, kind: CourtKind): void {
  const y = site.ground(x, z) + 0.02;
  const { light } = site.context;
  const sky = light.sky[light.sky.length - 1]![1];
  const water: Rgb = [0.03 + sky[0] * 0.5, 0.08 + sky[1] * 0.55, 0.1 + sky[2] * 0.58];
  const rect = (w: number, d: number, up: number): Point[] => [
    [x - w, y + up, z - d],
    [x + w, y + up, z - d],
    [x + w, y + up, z + d],
    [x - w, y + up, z + d],
  ];
  site.put(z + deep, [
    site.face(rect(half + 0.35, deep + 0.35, 0.05), kind.dado ? kind.dado[0]! : MARBLE, [0, 1, 0], z),
    { polygon: site.polygon(rect(half, deep, 0.06)), color: scaleRgb(water, light.night ? 0.4 : 0.8), id: site.id },
  ]);
}

function pot(site: Site, x: number, z: number, size: number, salt: string): void {
  if (z < 3) return;
  const r = random(site.context.seed, 'pot', salt);
  block(site, {
    x,
    z,
    wide: size * 0.72,
    tall: size * 1.1,
    deep: size * 0.72,
    albedo: scaleRgb(POT, r.between(0.8, 1.15)),
    taper: -0.3,
    top: [0.07, 0.05, 0.035],
  });
  site.plant(r.chance(0.5) ? 'plant.bush' : 'plant.fern', x, z - 0.03, size * 2.3, salt);
}

function redLantern(site: Site, x: number, z: number): void {
  const y = 2.5;
  const { light } = site.context;
  const glows = light.night || light.time === 'dusk';
  const red: Rgb = glows ? [1.1, 0.16, 0.06] : hex('#c0281f');
  const ring = Array.from({ length: 18 }, (_, i): Point => [x + cos((i / 18) * TAU) * 0.28, y + sin((i / 18) * TAU) * 0.23, z]);
  site.put(z, [
    site.face(
      [
        [x - 0.012, y, z],
        [x + 0.012, y, z],
        [x + 0.012, y + 0.9, z],
        [x - 0.012, y + 0.9, z],
      ],
      [0.03, 0.02, 0.02],
      [0, 0, -1],
      z,
    ),
    glows ? { polygon: site.polygon(ring), color: red, id: site.id } : site.face(ring, red, [0, 0.2, -0.9], z),
    site.face(
      [
        [x - 0.11, y + 0.2, z],
        [x + 0.11, y + 0.2, z],
        [x + 0.11, y + 0.26, z],
        [x - 0.11, y + 0.26, z],
      ],
      hex('#d8b040'),
      [0, 0, -1],
      z,
    ),
    site.face(
      [
        [x - 0.025, y - 0.5, z],
        [x + 0.025, y - 0.5, z],
        [x + 0.012, y - 0.22, z],
        [x - 0.012, y - 0.22, z],
      ],
      hex('#d8b040'),
      [0, 0, -1],
      z,
    ),
  ]);
}
