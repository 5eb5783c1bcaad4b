/**
 * Layered paper: the picture cut into sheets by distance and tone, each of one colour and its own fibre, the nearer lying on the
 * farther with a shadow between and a bright cut edge. The order of the sheets comes from the depth map.
 * M. Meng, M. Zhao and S.-C. Zhu, "Artistic Paper-Cut of Human Portraits", ACM Multimedia 2010 (few flat regions that hang
 * together); the shadow is the largest height difference towards the light, as in screen-space occlusion.
 */

import { toSrgb } from '../colour.ts';
import type { Plane } from '../kernels/frame.ts';
import { sunPlace } from '../light/sky.ts';
import { clamp, smoothstep } from '../math.ts';
import { cutWood, GROUND } from './cut-wood.ts';
import { type Finish, type FinishContext, type FinishPass, span, type WoodOfPaper } from './finish.ts';
import { noiseRow } from './grain.ts';
import { fromOklab, toOklab } from './oklab.ts';
import { HALF, halvedPlanes, referencePasses } from './reference.ts';
import { bilinear } from './sample.ts';
import { FINE, finePlane, HUES, huePasses, huePlanes, SOFT, simplifyPasses, simplifyPlanes, softPasses } from './simplify.ts';
import { CANVAS } from './strokes.ts';

export function papercut(context: FinishContext): Finish {
  const { wood } = context;
  return {
    planes: [...halvedPlanes(2), ...simplifyPlanes, finePlane, ...huePlanes, { name: CANVAS, scale: 1 }],
    window: 384,
    tone: { vignette: 0, grain: 0, saturation: 1.02 },
    passes: [
      ...referencePasses(context, undefined, 'near'),
      ...simplifyPasses(context, 11, 3),
      ...(wood
        ? [woodPass({ ...context, wood })]
        : [...softPasses(context, 2.5), ...huePasses(context, 16), sheetsPass(context)]),
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

/** Lightness of the papers of a wood, far to near: by night and by day. */
const NIGHT = [0.6, 0.5, 0.39, 0.3, 0.215] as const;
const DAY = [0.93, 0.8, 0.66, 0.5, 0.35] as const;

/** Ground of the nearest sheet, among the papers. */
const NEAREST = 9;

/** A wood cut from sheets of one paper each: what is not a thing, and no growth that stands on its floor. */
function woodPass({ view, things, light, seed, wood }: FinishContext & { wood: WoodOfPaper }): FinishPass {
  const { width } = view;
  const { trees, leaves, snow, moon, growth, path } = wood;
  const sun = sunPlace(view, light);
  const free = { x: sun.x, y: sun.y, radius: sun.radius * 1.5 };
  const rowOf = cutWood({ view, seed, trees, free: moon > 0 ? free : undefined });
  const lab = [0, 0, 0];
  toOklab(toSrgb(leaves[0]), toSrgb(leaves[1]), toSrgb(leaves[2]), lab);
  const chroma = Math.max(0.02, Math.sqrt(lab[1]! * lab[1]! + lab[2]! * lab[2]!));
  const [leanA, leanB] = [lab[1]! / chroma, lab[2]! / chroma];
  const warm = light.time === 'day' ? 0.01 : 0.05;
  /** sRGB of each sheet, ground of snow apart, and of the rings of air round the moon. */
  const paper = (sheet: number, ring: number, ground: boolean): [number, number, number] => {
    const out: [number, number, number] = [0, 0, 0];
    const white = ground && snow;
    if (light.night)
      fromOklab(
        (white ? 0.8 - 0.05 * sheet : NIGHT[sheet]!) + 0.065 * ring,
        -0.012 - 0.004 * sheet,
        -0.062 + 0.012 * ring,
        out,
      );
    else if (sheet === 0) fromOklab(DAY[0], 0.4 * warm, warm, out);
    else if (white) fromOklab(0.96 - 0.03 * sheet, -0.004, -0.012, out);
    else {
      const c = [0, 0.045, 0.07, 0.08, 0.065][sheet]!;
      fromOklab(DAY[sheet]! - (ground ? 0.025 : 0), leanA * c, leanB * c + (ground ? 0.008 : 0), out);
    }
    return out;
  };
  const papers = [0, 1, 2, 3, 4].flatMap((sheet) => [false, true].map((ground) => paper(sheet, 0, ground)));
  const rings = [0, 1, 2, 3].map((ring) => paper(0, ring, false));
  const disc: [number, number, number] = [0, 0, 0];
  fromOklab(0.95, 0.004, 0.03, disc);
  return {
    name: 'sheets',
    weight: 1,
    reach: 1,
    run(frame, _k, y0, y1) {
      const { ids } = frame;
      const canvas = frame.plane(CANVAS).data;
      const fine = frame.plane(FINE);
      const [here, own, rgb] = [frame.rows(4), frame.rows(4), frame.rows(4)];
      const subs = [frame.bytes(width), frame.bytes(width), frame.bytes(width), frame.bytes(width)];
      // How much of each row is path, and where: as it was painted its rim is ragged with grass.
      const reach = Math.ceil(span(view, 22));
      const counts = frame.rows(y1 - y0 + 2 * reach);
      const sums = frame.rows(y1 - y0 + 2 * reach);
      if (path > 0)
        for (let i = 0; i < counts.length; i++) {
          const y = clamp(y0 - reach + i, 0, view.height - 1);
          let [count, sum] = [0, 0];
          for (let x = 0; x < width; x++)
            if (ids[y * width + x] === path) {
              count++;
              sum += x;
            }
          counts[i] = count;
          sums[i] = sum;
        }
      for (let y = y0; y < y1; y++) {
        let [count, sum] = [0, 0];
        for (let i = y - y0; path > 0 && i <= y - y0 + 2 * reach; i++) {
          count += counts[i]!;
          sum += sums[i]!;
        }
        const middle = sum / Math.max(1, count);
        const half = count / (2 * reach + 1) / 2;
        for (const [i, sub] of subs.entries()) rowOf(y + (i < 2 ? 0.25 : 0.75), i % 2 === 0 ? 0.25 : 0.75, sub);
        for (let x = 0; x < width; x++) {
          const o = 4 * (y * width + x);
          const id = ids[y * width + x]!;
          if (things[id] && id !== moon && !growth[id]) {
            bilinear(fine, x, y, here, 0);
            toOklab(here[0]!, here[1]!, here[2]!, own);
            const tone = Math.floor(Math.min(0.999, clamp(own[0]! * (light.night ? 1.5 : 1.02))) * 5);
            const hue = 0.045;
            const a = Math.floor((own[1]! + clamp(own[2]! - 0.06, 0, 0.045)) / hue + 0.5) * hue;
            fromOklab(0.16 + ((tone + 0.5) / 5) * 0.8, a, Math.floor(own[2]! / hue + 0.5) * hue, rgb);
            for (let c = 0; c < 3; c++) canvas[o + c] = rgb[c]!;
            canvas[o + 3] = 4.9;
            continue;
          }
          for (let c = 0; c < 3; c++) canvas[o + c] = 0;
          let height = 0;
          const [dx, dy] = [x - sun.x, y - sun.y];
          const way = clamp(half - Math.abs(x + 0.5 - middle) + 0.5);
          const grown = growth[id] === 1 && isThick(ids, width, view.height, x, y, growth);
          const away = moon > 0 ? Math.sqrt(dx * dx + dy * dy) / sun.radius : 99;
          const ring = away < 2.6 ? 3 : away < 4.6 ? 2 : away < 7.2 ? 1 : 0;
          const full = clamp((1.35 - away) * sun.radius + 0.5);
          for (const sub of subs) {
            const code = sub[x]!;
            const ground = code > GROUND;
            const sheet = ground ? code - GROUND : code;
            const at = 2 * sheet + (ground ? 1 : 0);
            // A path is a lighter paper that is laid on the ground, and ferns are cut from the sheet behind the nearest.
            const under = sheet === 0 ? rings[ring]! : papers[grown && at === NEAREST ? at - 2 : at]!;
            const over = sheet === 0 ? disc : papers[Math.max(1, at - 4)]!;
            const share = sheet === 0 ? full : ground ? way : 0;
            for (let c = 0; c < 3; c++) canvas[o + c] = canvas[o + c]! + 0.25 * (under[c]! + (over[c]! - under[c]!) * share);
            height +=
              0.25 * (sheet === 0 ? 0.9 - 0.25 * ring + 0.2 * full : sheet + 0.4 * (grown && at === NEAREST ? 1 : share));
          }
          canvas[o + 3] = height;
        }
      }
    },
  };
}

/** Colour of the sheet in RGB, its height in the fourth lane: 0 the back sheet, about 5 the front. */
function sheetsPass({ view, things, light }: FinishContext): FinishPass {
  const { width } = view;
  // By night the few lightnesses there are must still be several papers: they are told apart first, and dark papers of a
  // cool family taken then.
  const [lift, floor, reach, blue] = light.night ? [2.6, 0.17, 0.62, 0.045] : [1.02, 0.16, 0.8, 0];
  const dark = light.night;
  return {
    name: 'sheets',
    weight: 2,
    reach: 1,
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

/** Whether most of what lies about a pixel grows there too: stray leaves are not cut. */
function isThick(ids: Uint16Array, width: number, height: number, x: number, y: number, growth: Uint8Array): boolean {
  let found = 0;
  for (let v = Math.max(0, y - 2); v <= Math.min(height - 1, y + 2); v++)
    for (let u = Math.max(0, x - 2); u <= Math.min(width - 1, x + 2); u++) found += growth[ids[v * width + u]!]!;
  return found > 11;
}

const AWAY = [0.35, 0.7, 1.1, 1.6, 2.2, 3] as const;

function shadowPass({ view, seed }: FinishContext): FinishPass {
  const { width, height } = view;
  const reach = span(view, 6);
  return {
    name: 'shadow',
    // What lies highest throws its shadow farthest: a quarter beyond the last step.
    reach: Math.ceil(AWAY.at(-1)! * 1.25 * reach) + 1,
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
