/** A round basin with a bowl on a stem above it, and the water that rises and falls. */
import type { Rgb } from '../../colour.ts';
import { cos, PI, sin, TAU } from '../../math.ts';
import type { Face } from '../faces.ts';
import { block, type Point, type Site } from './site.ts';

/** `tiles`: the rim is set with them. */
export function fountain(site: Site, x: number, z: number, { marble, tiles }: { marble: Rgb; tiles?: readonly Rgb[] }): void {
  const y = site.ground(x, z) - 0.05;
  const rim = tiles ?? [marble];
  const ring = (radius: number, low: number, high: number, tone: (i: number) => Rgb, sides = 16): void => {
    const faces: Face[] = [];
    const at = (i: number, up: number, k = 1): Point => [
      x + cos((i / sides) * TAU) * radius * k,
      y + up,
      z + sin((i / sides) * TAU) * radius * k,
    ];
    for (let i = 0; i < sides; i++) {
      const m = ((i + 0.5) / sides) * TAU;
      if (sin(m) > 0.35) continue;
      faces.push(site.face([at(i, low), at(i + 1, low), at(i + 1, high), at(i, high)], tone(i), [cos(m), 0, sin(m)], z));
    }
    site.put(z - radius * 0.6, faces);
  };
  const disc = (radius: number, up: number, colour: Rgb): void =>
    site.put(z - radius * 0.2, [
      site.face(
        Array.from(
          { length: 24 },
          (_, i): Point => [x + cos((i / 24) * TAU) * radius, y + up, z + sin((i / 24) * TAU) * radius],
        ),
        colour,
        [0, 1, 0],
        z,
      ),
    ]);
  const { light } = site.context;
  const sky = light.sky[light.sky.length - 1]![1];
  const water: Rgb = [0.05 + sky[0] * 0.35, 0.1 + sky[1] * 0.4, 0.12 + sky[2] * 0.42];
  site.shadow(
    z + 1.6,
    [
      [x - 1.7, y, z],
      [x + 1.7, y, z],
      [x, y, z + 1.6],
      [x, y, z - 1.6],
    ],
    0.7,
  );
  disc(1.75, 0.56, marble);
  disc(1.5, 0.575, water);
  ring(1.75, 0, 0.56, (i) => rim[i % rim.length]!);
  block(site, { x, z: z - 0.3, y: y + 0.5, wide: 0.3, tall: 0.8, deep: 0.3, albedo: marble, taper: 0.3 });
  // The upper bowl with the water that falls from it.
  const bowl: Face[] = [];
  for (let i = 0; i < 18; i++) {
    const [a, b] = [PI + (i / 18) * PI, PI + ((i + 1) / 18) * PI];
    bowl.push(
      site.face(
        [
          [x + cos(a) * 0.2, y + 1.22, z + sin(a) * 0.2],
          [x + cos(b) * 0.2, y + 1.22, z + sin(b) * 0.2],
          [x + cos(b) * 0.72, y + 1.5, z + sin(b) * 0.72],
          [x + cos(a) * 0.72, y + 1.5, z + sin(a) * 0.72],
        ],
        marble,
        [cos((a + b) / 2) * 0.8, -0.3, sin((a + b) / 2) * 0.8],
        z,
      ),
    );
  }
  bowl.push(
    site.face(
      Array.from({ length: 20 }, (_, i): Point => [x + cos((i / 20) * TAU) * 0.7, y + 1.505, z + sin((i / 20) * TAU) * 0.7]),
      water,
      [0, 1, 0],
      z,
    ),
  );
  const spray = site.lit([0.9, 0.94, 0.97], [0, 0.7, -0.7], z);
  for (let i = 0; i < 14; i++) {
    const a = PI + (i / 13) * PI;
    const [px, pz] = [cos(a) * 0.74, sin(a) * 0.74];
    bowl.push({
      polygon: site.polygon([
        [x + px - 0.012, y + 1.48, z + pz],
        [x + px + 0.012, y + 1.48, z + pz],
        [x + px * 1.25 + 0.02, y + 0.6, z + pz * 1.25],
        [x + px * 1.25 - 0.02, y + 0.6, z + pz * 1.25],
      ]),
      color: spray,
      id: site.id,
    });
  }
  for (let i = 0; i < 7; i++) {
    const s = (i - 3) / 3;
    const top = y + 2.15 - s * s * 0.2;
    bowl.push({
      polygon: site.polygon([
        [x - 0.015, y + 1.5, z - 0.8],
        [x + 0.015, y + 1.5, z - 0.8],
        [x + s * 0.24 + 0.02, top, z - 0.8],
        [x + s * 0.5, y + 1.52, z - 0.8],
        [x + s * 0.24 - 0.02, top - 0.06, z - 0.8],
      ]),
      color: spray,
      id: site.id,
    });
  }
  site.put(z - 1.3, bowl);
}
