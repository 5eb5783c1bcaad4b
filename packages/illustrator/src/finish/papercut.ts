/**
 * Layered paper: the picture cut into sheets by distance and tone, each of one colour and its own fibre, the nearer lying on the
 * farther with a shadow between and a bright cut edge. The order of the sheets comes from the depth map.
 * M. Meng, M. Zhao and S.-C. Zhu, "Artistic Paper-Cut of Human Portraits", ACM Multimedia 2010 (few flat regions that hang
 * together); the shadow is the largest height difference towards the light, as in screen-space occlusion.
 */
import type { Plane } from '../kernels/frame.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, smoothstep } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import { type Finish, type FinishContext, span } from './finish.ts';
import { noiseRow } from './grain.ts';
import { fromOklab, toOklab } from './oklab.ts';
import { HALF, referencePasses, referencePlanes } from './reference.ts';
import { bilinear } from './sample.ts';
import { FINE, HUES, huePasses, SOFT, simplifyPasses, simplifyPlanes, softPasses } from './simplify.ts';
import { CANVAS } from './strokes.ts';

export function papercut(context: FinishContext): Finish {
  return {
    planes: [...referencePlanes, ...simplifyPlanes, { name: CANVAS, scale: 1 }],
    tone: { vignette: 0, grain: 0, saturation: 1.02 },
    passes: [
      ...referencePasses(context, undefined, 'near'),
      ...simplifyPasses(context, 11, 3),
      ...softPasses(context, 2.5),
      ...huePasses(context, 16),
      sheetsPass(context),
      shadowPass(context),
    ],
  };
}

/** Sheet of scenery by its nearness, 0 … 0.6, counted from the back; what is near is cut finest. */
function sheetOf(near: number): number {
  const far = 1 - clamp(near / 0.6);
  return far > 0.996 ? 0 : far > 0.55 ? 1 : far > 0.2 ? 2 : far > 0.085 ? 3 : 4;
}

/** The sheet between four pixels of the half plane: of the nearer or the farther of them, never of one that lies between both. */
function sheetAt({ data, width, height }: Plane, x: number, y: number): number {
  const ix = Math.min(width - 2, Math.floor(x));
  const iy = Math.min(height - 2, Math.floor(y));
  const at = 4 * (iy * width + ix) + 3;
  const [a, b, c, d] = [data[at]!, data[at + 4]!, data[at + 4 * width]!, data[at + 4 * width + 4]!];
  const u = x - ix;
  const v = y - iy;
  const here = (a + (b - a) * u) * (1 - v) + (c + (d - c) * u) * v;
  const low = Math.min(a, b, c, d);
  const high = Math.max(a, b, c, d);
  return sheetOf(here - low < high - here ? low : high);
}

/** Lightness of the papers of a wood by night, far to near. */
const NIGHT = [0.6, 0.5, 0.39, 0.3, 0.225] as const;

/** Colour of the sheet in RGB, its height in the fourth lane: 0 the back sheet, about 5 the front. */
function sheetsPass({ view, things, light, scene }: FinishContext): Pass {
  const { width } = view;
  // By night the few lightnesses there are must still be several papers: they are told apart first, and dark papers of a
  // cool family taken then.
  const [lift, floor, reach, blue] = light.night ? [2.6, 0.17, 0.62, 0.045] : [1.02, 0.16, 0.8, 0];
  const dark = light.night;
  const moon = sunPlace(view, light);
  return {
    name: 'sheets',
    weight: 2,
    run(frame, _k, y0, y1) {
      const { ids } = frame;
      const canvas = frame.plane(CANVAS).data;
      const [half, soft, fine, hues] = [frame.plane(HALF), frame.plane(SOFT), frame.plane(FINE), frame.plane(HUES)];
      const [here, lab, about, rgb] = [frame.rows(4), frame.rows(4), frame.rows(4), frame.rows(4)];
      for (let y = y0; y < y1; y++)
        for (let x = 0; x < width; x++) {
          const o = 4 * (y * width + x);
          const thing = things[ids[y * width + x]!]!;
          if (thing) bilinear(fine, x, y, here, 0);
          else bilinear(soft, x / 2, y / 2, here, 0);
          toOklab(here[0]!, here[1]!, here[2]!, lab);
          // A blur would lay thin sheets between a near one and a far one: nearness is read where it is sharp.
          const sheet = thing ? 3.6 : sheetAt(half, x / 2, y / 2);
          if (dark && !thing && scene === 'forest') {
            // A wood by night is one paper a sheet, from pale air to the dark of what is near, and round the moon rings of paler air.
            const away = Math.sqrt((x - moon.x) * (x - moon.x) + (y - moon.y) * (y - moon.y)) / moon.radius;
            const ring = sheet > 1 ? 0 : away < 2.6 ? 3 : away < 4.6 ? 2 : away < 7.2 ? 1 : 0;
            fromOklab(NIGHT[sheet]! + 0.065 * ring, -0.012 - 0.004 * sheet, -0.062 + 0.012 * ring, rgb);
            canvas[o] = rgb[0]!;
            canvas[o + 1] = rgb[1]!;
            canvas[o + 2] = rgb[2]!;
            canvas[o + 3] = sheet + 0.9 - 0.25 * ring;
            continue;
          }
          // A sky has few papers: its clouds would be blots.
          const values = thing ? 5 : dark ? (sheet > 1 ? 2 : 3) : sheet === 0 ? 3 : 4;
          const seen = clamp(lab[0]! * lift);
          // By night sheets are told apart by distance first: pale air behind, dark paper in front.
          const value = thing || !dark ? seen : seen * 0.5 + 0.5 * (1 - sheet / 4);
          const tone = Math.floor(Math.min(0.999, value) * values);
          if (!thing) {
            bilinear(hues, x / 4, y / 4, about, 0);
            toOklab(about[0]!, about[1]!, about[2]!, lab);
          }
          const hue = 0.045;
          const a = Math.floor((lab[1]! + clamp(lab[2]! - 0.06, 0, 0.045)) / hue + 0.5) * hue;
          const b = Math.floor(lab[2]! / hue + 0.5) * hue - blue;
          const lightness = thing || !dark ? (tone + 0.5) / values : ((tone + 0.5) / values) * 0.45 + 0.55 * (1 - sheet / 4.6);
          fromOklab(floor + lightness * reach, a, b, rgb);
          canvas[o] = rgb[0]!;
          canvas[o + 1] = rgb[1]!;
          canvas[o + 2] = rgb[2]!;
          canvas[o + 3] = sheet + (thing ? 0.35 : 0.95) * (1 - tone / values);
        }
    },
  };
}

const AWAY = [0.35, 0.7, 1.1, 1.6, 2.2, 3] as const;

function shadowPass({ view, seed }: FinishContext): Pass {
  const { width, height } = view;
  const reach = span(view, 6);
  return {
    name: 'shadow',
    weight: 2,
    run(frame, k, y0, y1) {
      const { output } = frame;
      const canvas = frame.plane(CANVAS).data;
      const at = [frame.rows(width), frame.rows(width)] as const;
      const [fibre, tooth] = [frame.rows(width), frame.rows(width)];
      const heightAt = (x: number, y: number): number => {
        const px = x < 0 ? 0 : x >= width ? width - 1 : Math.floor(x);
        const py = y < 0 ? 0 : y >= height ? height - 1 : Math.floor(y);
        return canvas[4 * (py * width + px) + 3]!;
      };
      for (let y = y0; y < y1; y++) {
        noiseRow(k, view, y, at, fibre, 60, 120, 4, seed ^ 31);
        noiseRow(k, view, y, at, tooth, 500, 500, 2, seed ^ 32);
        for (let x = 0; x < width; x++) {
          const o = 4 * (y * width + x);
          const own = canvas[o + 3]!;
          let dark = 0;
          // The light comes from the upper left: what lies there and higher throws its shadow here.
          for (const d of AWAY)
            for (let side = -1; side <= 1; side++) {
              const over = heightAt(x - (d + side * 0.25 * d) * reach * 0.75, y - (d - side * 0.25 * d) * reach) - own;
              if (over > d * 0.16) dark += Math.min(1, over) / (1 + d * 0.6);
            }
          const shade = 1 - 0.5 * smoothstep(0, 5.5, dark);
          const lip = own - heightAt(x - reach * 0.18, y - reach * 0.22);
          const bright = lip > 0.12 ? 0.07 : 0;
          const paper = 1 + (fibre[x]! - 0.5) * 0.07 + (tooth[x]! - 0.5) * 0.06;
          for (let c = 0; c < 3; c++) {
            const v = canvas[o + c]! * paper * (shade + (1 - shade) * [0.0, 0.02, 0.07][c]!) + bright;
            output[o + c] = Math.floor(clamp(v) * 255 + 0.5);
          }
          output[o + 3] = 255;
        }
      }
    },
  };
}
