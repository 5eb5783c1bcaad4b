/** Vaporwave and synthwave land: a striped sun over a grid of light that runs to the horizon, peaks or towers drawn as lines, palms as silhouettes. */
import { type Random, random } from '@atelier/spec';
import { hex, mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, cos, exp, mix, PI, sin, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { pointsFrom } from '../vector/points.ts';
import { type Face, paintFaces } from './faces.ts';
import { begunAs } from './said-from-start.ts';
import type { SceneContext, ScenePasses } from './scene.ts';

interface Look {
  top: Rgb;
  middle: Rgb;
  low: Rgb;
  rim: Rgb;
  sun: readonly [Rgb, Rgb];
  line: Rgb;
  far: Rgb;
  floor: Rgb;
}

const look = (
  top: string,
  middle: string,
  low: string,
  rim: string,
  sun: [string, string],
  line: string,
  far: string,
): Look => ({
  top: hex(top),
  middle: hex(middle),
  low: hex(low),
  rim: hex(rim),
  sun: [hex(sun[0]), hex(sun[1])],
  line: hex(line),
  far: hex(far),
  floor: hex('#12042b'),
});

const LOOKS: readonly Look[] = [
  look('#150734', '#5a1a8c', '#e23a94', '#ffb066', ['#ffe566', '#ff2e88'], '#ff4fd0', '#37d6ff'),
  look('#0b0a3a', '#3a1e86', '#b42fa6', '#ff7ab0', ['#ffd25e', '#ff4a7a'], '#3fe0ff', '#ff5fc8'),
  look('#1b0840', '#7a2a9a', '#f25a8a', '#ffc27a', ['#fff09a', '#ff5a5a'], '#b36bff', '#4fe6e0'),
];

export function paintNeonGrid(context: SceneContext): ScenePasses {
  const { view, light, seed, brief } = context;
  const r = random(seed, 'neon grid', 'plan');
  const said = begunAs(brief);
  const colours = r.pick(LOOKS);
  const u = view.unit;
  const H = view.horizon;
  const sun = { x: sunPlace(view, light).x, y: H - r.between(0.1, 0.17) * u, radius: r.between(0.19, 0.25) * u };
  const salt = r.below(1 << 16);
  const id = { sky: context.mass('sky'), sun: context.element('sun')?.id ?? context.mass('sky'), floor: context.mass('grass') };
  const towers = /\b(?:skyline|city|skyscrapers?|buildings?)\b/.test(said);
  const back: Face[] = towers ? skyline() : peaks();
  const palms: Face[] = /\bpalms?\b/.test(said) || (!/\bmountains?\b/.test(said) && r.chance(0.4)) ? grove() : [];
  const ground: Pass[] = [
    { name: 'neon sky', weight: 2, run: (frame, _k, y0, y1) => paintSky(frame, y0, Math.min(y1, Math.ceil(H))) },
    { name: 'lines beyond', run: (frame, _k, y0, y1) => paintFaces(frame, back, 0.9, y0, y1) },
    { name: 'neon floor', weight: 2, run: (frame, _k, y0, y1) => paintFloor(frame, Math.max(y0, Math.floor(H)), y1) },
    { name: 'palms', run: (frame, _k, y0, y1) => paintFaces(frame, palms, 0.2, y0, y1) },
  ];
  return { ground, front: [] };

  function paintSky({ color, ids, depth, width }: Parameters<Pass['run']>[0], y0: number, y1: number): void {
    for (let y = y0; y < y1; y++) {
      const t = clamp(y / H);
      const base =
        t < 0.55
          ? mixRgb(colours.top, colours.middle, t / 0.55)
          : t < 0.86
            ? mixRgb(colours.middle, colours.low, (t - 0.55) / 0.31)
            : mixRgb(colours.low, colours.rim, (t - 0.86) / 0.14);
      for (let x = 0; x < width; x++) {
        const p = y * width + x;
        const [dx, dy] = [(x + 0.5 - sun.x) / sun.radius, (y + 0.5 - sun.y) / sun.radius];
        const d = Math.sqrt(dx * dx + dy * dy);
        const edge = clamp((1 - d) * sun.radius + 0.5);
        // Bars of sky that grow wider towards its foot.
        const low = clamp((dy + 0.34) / 0.95);
        const phase = (dy + 0.34) * 8.2;
        const bar = dy < -0.34 ? 1 : smoothstep(0.04, 0.1, phase - Math.floor(phase) - low * 0.62);
        const disc = edge * bar;
        const glow = 0.5 * exp(-Math.max(0, d - 0.9) * 2.1);
        const star = t < 0.7 ? smoothstep(0.985, 1, noise((x / u) * 190, (y / u) * 190, salt)) * (0.7 - t) * 2.4 : 0;
        for (let c = 0; c < 3; c++) {
          const sky = base[c]! + colours.low[c]! * glow * (1 - edge) + star;
          color[4 * p + c] = mix(sky, mix(colours.sun[0][c]!, colours.sun[1][c]!, clamp((dy + 1) / 1.5)) * 0.86, disc);
        }
        color[4 * p + 3] = 1;
        ids[p] = edge > 0.5 ? id.sun : id.sky;
        depth[p] = 1;
      }
    }
  }

  function paintFloor({ color, ids, depth, width }: Parameters<Pass['run']>[0], y0: number, y1: number): void {
    for (let y = y0; y < y1; y++) {
      const below = Math.max(0.4, y + 0.5 - H) / u;
      const z = 0.32 / below;
      // Rows of the picture that one line of the grid is wide, and how close together they lie.
      const step = (z * z) / 0.32 / u;
      const away = clamp(1 - z / 14);
      for (let x = 0; x < width; x++) {
        const p = y * width + x;
        const m = ((x + 0.5 - view.centre) / u) * z * 2.6;
        const across = Math.abs(m - Math.round(m));
        const along = Math.abs(z * 1.4 - Math.round(z * 1.4));
        const wideX = (z * 2.6) / u;
        const wideZ = step * 1.4;
        const line = Math.max(strand(across, wideX), strand(along, wideZ));
        const halo = 0.22 * Math.max(exp((-across / wideX) * 0.16), exp((-along / wideZ) * 0.16));
        const mirror = exp(-Math.abs(x - sun.x) / (0.17 * u)) * exp(-below * 4.2) * 0.5;
        for (let c = 0; c < 3; c++) {
          const floor = colours.floor[c]! + colours.low[c]! * (0.5 * exp(-below * 11) + mirror);
          color[4 * p + c] = floor + colours.line[c]! * (1.35 * line + halo) * (0.25 + 0.75 * away);
        }
        color[4 * p + 3] = 1;
        ids[p] = id.floor;
        depth[p] = clamp(z / 20);
      }
    }
  }

  /** Of a line whose middle is `off` cells away, with `wide` cells to a pixel. */
  function strand(off: number, wide: number): number {
    return clamp(1.1 - off / (wide * 1.1)) * clamp(0.5 / wide, 0.15, 1);
  }

  /** Peaks as nets of triangles, each edge a line. */
  function peaks(): Face[] {
    const own = random(seed, 'neon grid', 'peaks');
    const faces: Face[] = [];
    const mass = context.mass('mountains');
    for (const [layer, tall] of [0.2, 0.12].entries()) {
      const n = 13 + layer * 4;
      const heights = Array.from({ length: n + 1 }, (_, i) => {
        const t = Math.abs((i / n) * 2 - 1);
        return u * tall * (0.25 + 0.9 * t) * own.between(0.45, 1.15) * (i % 2 === 0 ? 1 : 0.55);
      });
      const at = (i: number): [number, number] => [(i / n) * view.width * 1.1 - 0.05 * view.width, H - heights[i]!];
      const mid = (i: number): [number, number] => [at(i)[0], H - heights[i]! * 0.42];
      for (let i = 0; i < n; i++) {
        const [a, b, c, d] = [at(i), at(i + 1), mid(i + 1), mid(i)];
        const shade = own.between(0.5, 1);
        faces.push({
          polygon: pointsFrom([...a, ...b, b[0], H + 2, a[0], H + 2]),
          color: scaleRgb(mixRgb(colours.floor, colours.middle, 0.3 * shade), 0.8),
          id: mass,
        });
        for (const [p, q] of [
          [a, b],
          [d, c],
          [a, c],
          [a, [a[0], H] as [number, number]],
          [d, [b[0], H] as [number, number]],
        ] as const)
          faces.push(
            stroke(p, q, 0.0026 * u, scaleRgb(layer === 0 ? mixRgb(colours.far, colours.low, 0.4) : colours.far, 0.85), mass),
          );
      }
    }
    return faces;
  }

  /** Towers as dark blocks with an edge of light and a few windows. */
  function skyline(): Face[] {
    const own = random(seed, 'neon grid', 'towers');
    const faces: Face[] = [];
    const mass = context.element('buildings')?.id ?? context.mass('mountains');
    for (let x = -0.02 * view.width; x < view.width; ) {
      const w = own.between(0.03, 0.075) * u;
      const t = Math.abs((x - view.centre) / view.width) * 2;
      const h = u * own.between(0.07, 0.2) * (0.75 + 0.6 * t);
      const dark = scaleRgb(mixRgb(colours.floor, colours.middle, own.between(0.05, 0.25)), 0.9);
      faces.push({ polygon: pointsFrom([x, H + 1, x, H - h, x + w, H - h, x + w, H + 1]), color: dark, id: mass });
      const edge = own.chance(0.5) ? colours.far : colours.line;
      faces.push(
        stroke([x, H - h], [x + w, H - h], 0.003 * u, edge, mass),
        stroke([x, H - h], [x, H], 0.002 * u, scaleRgb(edge, 0.7), mass),
      );
      for (let i = 0; i < 7; i++) {
        const [a, b] = [x + w * own.between(0.1, 0.8), H - h * own.between(0.1, 0.92)];
        faces.push({
          polygon: pointsFrom([a, b, a + 0.006 * u, b, a + 0.006 * u, b + 0.009 * u, a, b + 0.009 * u]),
          color: scaleRgb(own.chance(0.6) ? colours.sun[0] : colours.far, 0.9),
          id: mass,
        });
      }
      x += w * own.between(0.85, 1.15);
    }
    return faces;
  }

  /** Two groups at the sides, the taller on one of them. */
  function grove(): Face[] {
    const own = random(seed, 'neon grid', 'palms');
    const mass = context.element('grove')?.id ?? id.floor;
    const side = own.chance(0.5) ? 1 : -1;
    const half = view.width / 2;
    return [
      [side * 0.82, 0.74, 1.04],
      [side * 0.6, 0.55, 0.92],
      [-side * 0.86, 0.6, 1],
      [-side * 0.66, 0.34, 0.82],
    ].flatMap(([at, tall, foot]) =>
      palm(
        view.centre + at! * half * own.between(0.96, 1.04),
        mix(H, view.height, clamp((foot! - 0.68) * 3)),
        tall! * u * own.between(0.92, 1.06),
        own,
        mass,
      ),
    );
  }

  function palm(x: number, foot: number, tall: number, own: Random, of: number): Face[] {
    const faces: Face[] = [];
    const dark: Rgb = scaleRgb(colours.floor, 0.55);
    const lean = own.between(-0.12, 0.12) * tall;
    const trunk = (t: number): [number, number] => [x + lean * t * t, foot - tall * t];
    for (let i = 0; i < 9; i++) {
      const [t0, t1] = [i / 9, (i + 1) / 9];
      const [a, b] = [trunk(t0), trunk(t1)];
      const [w0, w1] = [tall * (0.021 - 0.01 * t0), tall * (0.021 - 0.01 * t1)];
      faces.push({
        polygon: pointsFrom([a[0] - w0, a[1] + 1, a[0] + w0, a[1] + 1, b[0] + w1, b[1], b[0] - w1, b[1]]),
        color: dark,
        id: of,
      });
    }
    const [cx, cy] = trunk(1);
    const fronds = 11;
    for (let i = 0; i < fronds; i++) {
      const angle = PI * (-0.12 + (1.24 * (i + own.between(0.2, 0.8))) / fronds);
      const long = tall * own.between(0.32, 0.42);
      const points = (off: number): [number, number][] =>
        Array.from({ length: 8 }, (_, k) => {
          const t = k / 7;
          // Out and up, then it hangs by its own weight.
          const px = cx + cos(angle) * long * t;
          const py = cy - sin(angle) * long * t * 0.9 + long * 0.5 * t * t;
          return [px, py + off * long * 0.055 * sin(PI * Math.min(1, t * 1.02)) * (off > 0 ? 1.4 : 0.6)];
        });
      const spine = points(0);
      faces.push({ polygon: pointsFrom([...points(-1), ...points(1).reverse()].flat()), color: dark, id: of });
      // Leaflets that hang from it.
      for (let k = 1; k < 7; k++) {
        const [px, py] = spine[k]!;
        const drop = long * 0.15 * sin((PI * k) / 7.5);
        faces.push({
          polygon: pointsFrom([px - long * 0.03, py, px + long * 0.03, py, px + cos(angle) * long * 0.07, py + drop]),
          color: dark,
          id: of,
        });
      }
    }
    return faces;
  }

  function stroke(a: readonly [number, number], b: readonly [number, number], wide: number, color: Rgb, of: number): Face {
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const l = Math.max(0.001, Math.sqrt(dx * dx + dy * dy));
    const [nx, ny] = [(-dy / l) * wide * 0.5, (dx / l) * wide * 0.5];
    return {
      polygon: pointsFrom([a[0] + nx, a[1] + ny, b[0] + nx, b[1] + ny, b[0] - nx, b[1] - ny, a[0] - nx, a[1] - ny]),
      color,
      id: of,
    };
  }
}
