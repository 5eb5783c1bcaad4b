/**
 * Mountains as bands of colour, one behind the other and each paler with distance: what "layers", a minimal wallpaper or a cut paper ask
 * of a range. The bands take the colour that was said, or that of the light.
 */
import { random } from '@atelier/spec';
import { luminance, mixRgb, type Rgb, scaleRgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, mix, smoothstep } from '../math.ts';
import { fractal } from '../noise.ts';
import type { Pass } from '../pool/pass.ts';
import { coloursOf } from './colour-words.ts';
import { wordsOfLand } from './rock-lands.ts';
import { saidFromStart } from './said-from-start.ts';
import type { SceneContext, ScenePainter } from './scene.ts';
import { skyPasses } from './sky-passes.ts';

const LAYERED =
  /\blayer(?:s|ing)?\b|\blayered (?:mountain|hill|ridge|range)s?\b|(?:mountains?|hills?|ridges?) layered\b|\bminimal(?:ist|istic|ism)?\b|\bridge ?lines?\b|\bmountain silhouettes?\b|\bsilhouettes? of mountains?\b|\bpaper ?cut\b|\bcut paper\b/;

/** Whether the range is asked for as bands: by what is said of it, or by the kind of picture. */
const isLayered = ({ brief }: SceneContext): boolean =>
  LAYERED.test(
    `${wordsOfLand(brief)} ; ${brief.look
      .filter((f) => !f.off && f.source === 'user')
      .map((f) => f.value)
      .join(' ; ')} ; ${saidFromStart(brief)}`.toLowerCase(),
  );

const BANDS = 8;
/** Of a canyon that nobody gave a colour. */
const CLAY: Rgb = [0.55, 0.17, 0.06];

/** A painter of a range, and its bands where those are asked for. */
export const inLayers =
  (paint: ScenePainter): ScenePainter =>
  (context) =>
    isLayered(context)
      ? {
          ground: [
            ...skyPasses(context),
            ...layeredRangePasses(context, context.mass(context.setting.scene) || context.mass('mountains')),
          ],
          front: [],
        }
      : paint(context);

function layeredRangePasses(context: SceneContext, id: number): Pass[] {
  const { view, light, seed, brief } = context;
  const r = random(seed, 'layers');
  // The colour that was said for the land or the picture; by itself the air's.
  const asked = <T extends { source: string }>(facts: readonly T[]): T[] => facts.filter((f) => f.source === 'user');
  const said =
    coloursOf({ look: asked(brief.look), setting: asked(brief.setting), subjects: asked(brief.subjects) })[0] ??
    (context.setting.scene === 'canyon' ? CLAY : undefined);
  const horizon: Rgb = light.haze;
  const zenith = light.sky[light.sky.length - 1]![1];
  const body = said ?? mixRgb(zenith, [0.06, 0.1, 0.2], 0.4);
  // Deep and full in front, nearly the sky's behind.
  const dark = scaleRgb(body, Math.min(1, 0.035 / Math.max(0.01, luminance(body))) * (light.night ? 0.5 : 1));
  const pale = said ? mixRgb(horizon, scaleRgb(said, 0.5 / Math.max(0.12, luminance(said))), 0.45) : horizon;
  const first = view.horizon - view.unit * 0.2;
  const jagged = r.between(0.5, 1);
  return Array.from({ length: BANDS }, (_, i) => {
    const t = i / (BANDS - 1);
    const own = random(seed, 'layers', i);
    const base = mix(first, view.height * 0.93, t * (0.75 + 0.25 * t));
    const rise = view.unit * mix(0.15, 0.13, t) * own.between(0.75, 1.25);
    const shift = own.between(0, 90);
    const salt = own.below(1 << 16);
    const broad = mix(2.6, 1.3, t);
    const tops = Float32Array.from({ length: view.width }, (_, x) => {
      const u = ((x + 0.5 - view.centre) / view.unit) * broad + shift;
      // Peaks of straight flanks far off, long backs in front.
      const swell = fractal(u, i * 3.7, 2, salt);
      const peak = 1 - Math.abs(2 * fractal(u * 1.7 + 40, i * 1.3, 3, salt ^ 7) - 1) * 1.6;
      const teeth = fractal(u * 9, i, 4, salt ^ 3) - 0.5;
      return base - rise * (0.9 * (swell - 0.5) + (1 - t * 0.7) * jagged * 0.75 * peak + 0.16 * teeth * (1 - 0.5 * t));
    });
    const look = {
      tops,
      body: mixRgb(pale, dark, 0.06 + 0.94 * t * (0.62 + 0.38 * t)),
      foot: mixRgb(pale, horizon, 0.4),
      t,
      unit: view.unit,
      id,
    };
    return {
      name: 'layer',
      weight: 0.2,
      look,
      run: (frame: Frame, _k: unknown, y0: number, y1: number) => paintBand(look, frame, y0, y1),
    };
  });
}

interface BandLook {
  tops: Float32Array;
  body: Rgb;
  foot: Rgb;
  /** 0 far, 1 near. */
  t: number;
  unit: number;
  id: number;
}

/** Flat, but for the air that lies at its foot. */
function paintBand({ tops, body, foot, t, unit, id }: BandLook, frame: Frame, y0: number, y1: number): void {
  const { color, ids, depth, width } = frame;
  for (let y = y0; y < y1; y++)
    for (let x = 0; x < width; x++) {
      const down = y + 1 - tops[x]!;
      const a = clamp(down);
      if (a <= 0) continue;
      const o = (y * width + x) * 4;
      const air = 0.5 * (1 - t) * smoothstep(0, unit * 0.2, down);
      for (let c = 0; c < 3; c++) color[o + c] = mix(color[o + c]!, mix(body[c]!, foot[c]!, air), a);
      color[o + 3] = 1;
      if (a > 0.5) {
        ids[y * width + x] = id;
        depth[y * width + x] = mix(0.96, 0.15, t);
      }
    }
}
