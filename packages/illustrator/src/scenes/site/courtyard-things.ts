/** What stands in a court. */
import { random } from '@atelier/spec';
import { hex, type Rgb, scaleRgb } from '../../colour.ts';
import { cos, sin, TAU } from '../../math.ts';
import type { Face } from '../faces.ts';
import { MARBLE } from './courtyard-kinds.ts';
import { block, type Point, type Site } from './site.ts';

const POT: Rgb = hex('#b5633c');

/** A well under its little roof. */
export function well(site: Site, x: number, z: number): void {
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

/** A basin flush with the floor, `half` and `deep` metres from its middle to its sides. */
export function pool(site: Site, x: number, z: number, half: number, deep: number, rim: Rgb = MARBLE): void {
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
    site.face(rect(half + 0.35, deep + 0.35, 0.05), rim, [0, 1, 0], z),
    { polygon: site.polygon(rect(half, deep, 0.06)), color: scaleRgb(water, light.night ? 0.4 : 0.8), id: site.id },
  ]);
}

/** A pot of clay with its plant, `size` metres broad at the rim. */
export function pot(site: Site, x: number, z: number, size: number, salt: string): void {
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

/** A lantern of red paper under the eaves. */
export function redLantern(site: Site, x: number, z: number): void {
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
