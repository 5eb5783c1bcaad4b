/** The moon: a grey disc with darker plains and a bright rayed crater, lit from one side; the limb hardly darkens. */
import type { Frame } from '../kernels/frame.ts';
import { atan2, clamp, cos, exp, mix, radians, sin, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { View } from '../stage/view.ts';
import type { Light } from './light.ts';
import type { SunPlace } from './sky.ts';

/** Plains (maria) as seen from the north: place on the disc, size, depth of tone. */
const MARIA = [
  [-0.34, -0.38, 0.3, 1],
  [0.22, -0.36, 0.2, 0.95],
  [0.36, -0.08, 0.22, 0.9],
  [0.6, -0.22, 0.12, 0.8],
  [0.52, 0.16, 0.15, 0.7],
  [-0.52, 0.02, 0.34, 0.85],
  [-0.2, 0.26, 0.2, 0.75],
  [-0.46, 0.4, 0.14, 0.7],
  [0.05, -0.66, 0.24, 0.35],
] as const;

/** Share of the disc that is lit, from the words said of it: "full moon", "crescent". */
export function moonPhase(words: string): number {
  if (/crescent|thin|sickle|new moon/.test(words)) return 0.2;
  if (/half|quarter/.test(words)) return 0.5;
  if (/gibbous/.test(words)) return 0.8;
  return 1;
}

export function paintMoon(
  frame: Frame,
  id: number,
  view: View,
  light: Light,
  moon: SunPlace,
  phase: number,
  y0: number,
  y1: number,
  floor: number,
): void {
  const { color, ids, width } = frame;
  const { radius } = moon;
  const soft = Math.max(0.7, view.unit / 1100);
  const veil = (1 - light.cover * 0.9) * (1 - light.mist * 0.35);
  const turn = radians(-18);
  const [c, s] = [cos(turn), sin(turn)];
  // A small one is paler: its plains would be specks.
  const depth = mix(0.4, 0.6, smoothstep(0.1, 0.2, radius / view.unit));
  // A great one is a ball in lit air: it throws a halo, darkens to its limb, and sinks into the haze over the land.
  const great = smoothstep(0.1, 0.18, radius / view.unit);
  if (great > 0) halo(frame, light, moon, 0.3 * great * veil * phase, y0, Math.min(y1, floor));
  const from = Math.max(y0, Math.floor(moon.y - radius - 2));
  const to = Math.min(y1, Math.ceil(Math.min(floor, moon.y + radius + 2)));
  for (let y = from; y < to; y++) {
    const sunk = 1 - 0.62 * great * smoothstep(1.25 * radius, 0, floor - y);
    for (let x = Math.max(0, Math.floor(moon.x - radius - 2)); x < Math.min(width, Math.ceil(moon.x + radius + 2)); x++) {
      const px = (x + 0.5 - moon.x) / radius;
      const py = (y + 0.5 - moon.y) / radius;
      const d = Math.sqrt(px * px + py * py);
      const disc = smoothstep(radius + soft, radius - soft, d * radius);
      if (disc <= 0) continue;
      const mx = px * c + py * s;
      const my = -px * s + py * c;
      // The edge between day and night on the moon is half an ellipse.
      const edge = Math.sqrt(Math.max(0, 1 - my * my)) * (1 - 2 * phase);
      const day = phase >= 1 ? 1 : smoothstep(edge - 0.06, edge + 0.09, mx);
      const ball = Math.sqrt(Math.max(0, 1 - d * d));
      const rough = fractal(mx * 3.4 + 9, my * 3.4 + 4, 5, 7331);
      // Basalt that has run together: each plain a soft hollow, their edge frayed by finer and finer bays.
      let open = 1;
      for (const [ax, ay, size, tone] of MARIA) {
        const dx = mx - ax;
        const dy = my - ay;
        open *= 1 - tone * exp((-(dx * dx + dy * dy) / (size * size)) * 0.85);
      }
      // Off the axes, and fine: the cells of coarse noise show as boxes on a pale disc.
      const [qx, qy] = [mx * 0.8 + my * 0.6, my * 0.8 - mx * 0.6];
      const bays = fractal(qx * 7 + 5, qy * 7 + 3, 6, 412) - 0.5;
      const plain = smoothstep(0.3, 0.78, 1 - open + bays * 0.85) * (0.7 + 0.6 * rough);
      const [tx, ty] = [mx + 0.08, my - 0.72];
      const from0 = Math.sqrt(tx * tx + ty * ty);
      // Bright dust thrown out of one young crater.
      const dust = smoothstep(0.55, 0.8, fractal(atan2(ty, tx) * 3.3 + 20, from0 * 0.8, 2, 77)) * exp(-from0 * 1.5);
      const tycho = exp(-from0 * from0 * 60);
      const grain = 0.86 + 0.28 * fractal(qx * 17, qy * 17, 4, 513);
      const shade =
        clamp((1 - depth * plain) * grain + 0.16 * tycho + 0.12 * dust) * mix(0.76 + 0.24 * ball, 0.5 + 0.5 * ball, great);
      const o = (y * width + x) * 4;
      for (let k = 0; k < 3; k++) {
        const lit = mix(light.disc[1][k]!, light.disc[0][k]!, ball) * shade * 1.22;
        const ash = color[o + k]! + 0.014 * shade;
        color[o + k] = mix(color[o + k]!, mix(ash, Math.max(color[o + k]! * 0.6 + lit * 0.5, lit), day), disc * veil * sunk);
      }
      if (disc > 0.5) ids[y * width + x] = id;
    }
  }
}

/** Its light in the air around it. */
function halo({ color, width }: Frame, light: Light, moon: SunPlace, power: number, y0: number, y1: number): void {
  const reach = 2.3 * moon.radius;
  for (let y = Math.max(y0, Math.floor(moon.y - reach)); y < Math.min(y1, Math.ceil(moon.y + reach)); y++)
    for (let x = Math.max(0, Math.floor(moon.x - reach)); x < Math.min(width, Math.ceil(moon.x + reach)); x++) {
      const dx = (x + 0.5 - moon.x) / moon.radius;
      const dy = (y + 0.5 - moon.y) / moon.radius;
      const d = dx * dx + dy * dy;
      // Within it the disc hides it.
      if (d < 0.9 || d > 5.29) continue;
      const left = 1 - Math.max(0, Math.sqrt(d) - 1) / 1.3;
      const a = power * left * left * left;
      const o = 4 * (y * width + x);
      color[o] = color[o]! + light.disc[0][0] * a * 0.26;
      color[o + 1] = color[o + 1]! + light.disc[0][1] * a * 0.33;
      color[o + 2] = color[o + 2]! + light.disc[0][2] * a * 0.42;
    }
}
