import { hex, mixRgb, type Rgb, scaleRgb } from '../../colour.ts';
import type { Face } from '../faces.ts';
import { type CourtKind, MARBLE } from './courtyard-kinds.ts';
import type { Point, Site } from './site.ts';
import { column, wallRun } from './stonework.ts';

/** One side: a dark gallery behind, the arcade before it, a storey over it with windows, and its cornice. */
export function front(
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
