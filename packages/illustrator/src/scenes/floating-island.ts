/** An island that floats in the sky, with its castle where one was said and its waters falling off the edge. */
import { random } from '@atelier/spec';
import { mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import { clamp, cos, PI, sin, smoothstep } from '../math.ts';
import { noise } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { pointsFrom } from '../vector/points.ts';
import { airBelowPass } from './air-below.ts';
import { castleFaces, ROOFS } from './castle-faces.ts';
import { type Face, paintFaces } from './faces.ts';
import { litFace } from './lit-face.ts';
import { CASTLE } from './rock-words.ts';
import { saidFromStart } from './said-from-start.ts';
import type { ScenePainter } from './scene.ts';
import { skyPasses } from './sky-passes.ts';

const SHARE = { night: 0.4, backlit: 0.45, day: 0.85, sky: 0.62 };

/** An island that floats: its rock hangs below it, its waters fall into the haze. */
export const paintFloating: ScenePainter = (context) => {
  const { view, light, seed, brief } = context;
  const r = random(seed, 'floating', 'plan');
  const said = saidFromStart(brief);
  const u = view.unit;
  const id = context.element('island')?.id ?? context.mass('clouds');
  const castleId = context.element('castle')?.id ?? id;
  const falls = /\b(?:waterfalls?|falls|cascad\w+)\b/.test(said);
  const fallsId = context.element('waterfall')?.id ?? id;
  const side = r.chance(0.5) ? 1 : -1;
  const ground: Pass[] = [...skyPasses(context), airBelowPass(context)];
  const islands: Pass[] = [];
  const small = 3 + r.below(3);
  for (let i = 0; i < small; i++) {
    const t = (i + 0.5) / small;
    const x = view.centre + (t * 2 - 1) * 0.46 * u + r.between(-0.04, 0.04) * u;
    const size = r.between(0.035, 0.075) * u;
    const y = view.height * (0.2 + 0.5 * r.next());
    islands.push(
      island({
        x,
        y: Math.abs(x - view.centre) < 0.25 * u ? y * 0.5 + 0.62 * view.height : y,
        half: size,
        haze: 0.55,
        plain: true,
        salt: 10 + i,
      }),
    );
  }
  const main = {
    x: view.centre + side * r.between(0, 0.06) * u,
    y: view.height * r.between(0.56, 0.6),
    half: r.between(0.3, 0.35) * u,
  };
  ground.push(...islands, island({ ...main, haze: 0.08, plain: false, salt: 1 }), cloudsUnder());
  return { ground, front: [] };

  function island({
    x,
    y,
    half,
    haze,
    plain,
    salt,
  }: {
    x: number;
    y: number;
    half: number;
    haze: number;
    plain: boolean;
    salt: number;
  }): Pass {
    const own = random(seed, 'floating', salt);
    const faces: Face[] = [];
    const sunny = light.azimuth >= 0 ? 1 : -1;
    const tone = (albedo: Rgb, facing: number): Rgb => litFace(albedo, facing, haze, light, SHARE);
    const put = (points: readonly (readonly [number, number])[], color: Rgb, of = id): void => {
      faces.push({ polygon: pointsFrom(points.flatMap(([a, b]) => [x + a * half, y - b * half])), color, id: of });
    };
    // Spikes of rock below, each darker towards its shaded side and its tip.
    const spikes = plain ? 7 : 15;
    const order = Array.from({ length: spikes }, (_, i) => i).sort(
      (a, b) => Math.abs(b - spikes / 2) - Math.abs(a - spikes / 2),
    );
    put(
      Array.from({ length: 17 }, (_, i): [number, number] => {
        const a = (i / 16) * PI;
        return [cos(a), -0.62 * sin(a) * (0.7 + 0.5 * own.next()) + 0.02];
      }),
      tone([0.2, 0.16, 0.13], 0.35),
    );
    for (const i of order) {
      const c = ((i + 0.5) / spikes) * 2 - 1;
      const w = (1.9 / spikes) * own.between(0.8, 1.3);
      const deep = (0.25 + 0.85 * (1 - c * c)) * own.between(0.75, 1.15);
      const tip = c * 0.8 + own.between(-0.05, 0.05);
      put(
        [
          [c - w, 0.01],
          [c + w, 0.01],
          [tip + w * 0.3, -deep * 0.62],
          [tip, -deep],
          [tip - w * 0.4, -deep * 0.55],
        ],
        tone([0.34, 0.27, 0.21], 0.5 + 0.25 * sunny * c),
      );
      put(
        [
          [c, 0.01],
          [c + sunny * w, 0.01],
          [tip + sunny * w * 0.3, -deep * 0.6],
          [tip, -deep * 0.95],
        ],
        tone([0.44, 0.36, 0.28], 0.85),
      );
      put(
        [
          [c - sunny * w, 0],
          [c - sunny * w * 0.5, 0],
          [tip - sunny * w * 0.1, -deep * 0.7],
        ],
        tone([0.2, 0.16, 0.13], 0.3),
      );
    }
    // The turf hangs over the rock in tongues.
    const green: Rgb = context.setting.season === 'autumn' ? [0.26, 0.2, 0.06] : [0.12, 0.24, 0.06];
    const edge = Array.from({ length: 41 }, (_, i): [number, number] => [
      ((i / 40) * 2 - 1) * 1.02,
      -0.035 - 0.06 * own.next(),
    ]);
    const mound = Array.from({ length: 41 }, (_, i): [number, number] => {
      const t = 1 - (i / 40) * 2;
      return [t * 1.02, 0.03 + 0.13 * (1 - t * t) + 0.012 * own.between(-1, 1)];
    });
    put([...edge, ...mound], tone(green, 0.7));
    put(
      [...mound.slice(sunny > 0 ? 0 : 20, sunny > 0 ? 21 : 41), [sunny * 0.5, 0.02], [sunny * 0.98, 0]],
      tone(scaleRgb(green, 1.5), 0.9),
    );
    const trees = plain ? 4 : 22;
    const crowns = Array.from({ length: trees }, () => own.between(-0.94, 0.94)).filter(
      (t) => plain || !CASTLE.test(said) || Math.abs(t) > 0.5,
    );
    for (const t of crowns) tree(t, 0.05 + 0.11 * (1 - t * t), own.between(0.1, plain ? 0.42 : 0.19));
    if (!plain && CASTLE.test(said))
      faces.push(
        ...castleFaces(
          {
            x,
            y: y - half * 0.2,
            half: half * 0.56,
            id: castleId,
            haze,
            stone: [0.76, 0.72, 0.66],
            roof: ROOFS[own.below(2)]!,
            lit: light.night || light.time === 'dusk',
          },
          light,
          own,
        ),
      );
    if (!plain) for (const t of [-0.7, 0.58, -0.34, 0.84]) tree(t, 0.06 + 0.03 * own.next(), own.between(0.12, 0.2));
    if (falls && !plain) for (const c of [-0.62, 0.34, 0.74]) fall(c, own.between(0.045, 0.075));
    return { name: 'island', run: (frame, _k, y0, y1) => paintFaces(frame, faces, plain ? 0.9 : 0.5, y0, y1) };

    function tree(t: number, foot: number, tall: number): void {
      put(
        [
          [t - 0.008, foot - 0.02],
          [t + 0.008, foot - 0.02],
          [t + 0.006, foot + tall * 0.5],
          [t - 0.006, foot + tall * 0.5],
        ],
        tone([0.1, 0.07, 0.05], 0.5),
      );
      for (let k = 0; k < 9; k++) {
        const [dx, dy, size] = [
          own.between(-0.32, 0.32) * tall,
          (0.4 + 0.5 * own.next()) * tall,
          tall * own.between(0.16, 0.26),
        ];
        const bright = 0.55 + 0.6 * clamp(0.5 + (sunny * dx) / tall + (dy / tall - 0.6));
        put(
          Array.from({ length: 9 }, (_, i): [number, number] => {
            const a = (i / 9) * 2 * PI;
            const out = size * own.between(0.8, 1.15);
            return [t + dx + out * cos(a), foot + dy + out * sin(a)];
          }),
          tone(scaleRgb(green, bright), 0.7),
        );
      }
    }

    /** Water over the edge: strands that widen and fade into spray. */
    function fall(c: number, w: number): void {
      for (let k = 0; k < 7; k++) {
        const at = c + own.between(-0.5, 0.5) * w;
        const long = own.between(0.75, 1.15);
        const thin = w * own.between(0.12, 0.3);
        const white = mixRgb(scaleRgb(light.fill, light.night ? 0.7 : 0.95), light.haze, 0.25);
        const n = 6;
        for (let s = 0; s < n; s++) {
          const [v0, v1] = [-(s / n) * long, -((s + 1) / n) * long];
          put(
            [
              [at - thin, 0.02 + v0],
              [at + thin, 0.02 + v0],
              [at + thin * (1.1 + 0.12 * s), 0.02 + v1],
              [at - thin * (1.1 + 0.12 * s), 0.02 + v1],
            ],
            mixRgb(scaleRgb(white, 0.85 + 0.1 * ((s + k) % 2)), light.haze, s / n),
            fallsId,
          );
        }
      }
    }
  }

  /** Clouds below it, so that its height is felt. */
  function cloudsUnder(): Pass {
    const salt = r.below(1 << 16);
    const pale = mixRgb(scaleRgb(light.fill, 0.9), light.key, light.night ? 0.1 : 0.22);
    const row = view.height * 0.93;
    return {
      name: 'clouds below',
      weight: 2,
      run({ color, ids, width }, _k, y0, y1) {
        for (let y = Math.max(y0, Math.floor(view.height * 0.66)); y < y1; y++)
          for (let x = 0; x < width; x++) {
            const a = (x / u) * 3.2;
            const b = (y / u) * 6.5;
            const n =
              noise(a, b, salt) * 0.55 + noise(a * 2.3, b * 2.3, salt ^ 1) * 0.3 + noise(a * 5.2, b * 5.2, salt ^ 2) * 0.15;
            const cover = smoothstep(0.45, 0.7, n + 0.62 * ((y - row) / (0.22 * view.height)));
            if (cover <= 0.01) continue;
            const lit = 0.72 + 0.6 * (n - 0.4);
            const p = 4 * (y * width + x);
            for (let c = 0; c < 3; c++) color[p + c] = color[p + c]! + (pale[c]! * lit - color[p + c]!) * cover * 0.92;
            if (cover > 0.6) ids[p / 4] = context.mass('clouds');
          }
      },
    };
  }
};
