/** Paints lettering on the finished picture. */

import { lightness } from '../abstract/tint.ts';
import { toSrgb } from '../colour.ts';
import type { Frame } from '../kernels/frame.ts';
import { clamp, mix } from '../math.ts';
import type { Pass } from '../pool/pass.ts';
import type { FactTable } from '../scenes/context.ts';
import type { Setting } from '../stage/setting.ts';
import { boundsOf, fillMask } from '../vector/fill-mask.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { CarriedLetters } from './carried.ts';
import type { Lettering } from './lettering.ts';
import { neonRows } from './neon-pass.ts';
import { setApart } from './set-apart.ts';
import { stillSky } from './still-sky.ts';
import { tubesOf } from './tubes-of.ts';

export interface Letters {
  lettering: Lettering;
  carried: readonly CarriedLetters[];
  /** Ink of a print, sRGB-encoded, where its piece has a palette of its own. */
  ink?: readonly [number, number, number];
}

/** Words go on the finished picture, so that no brush blurs a letter. */
export function letteringPasses({ lettering, carried, ink }: Letters, setting: Setting, table: FactTable): Pass[] {
  const own = ink ?? (lettering.ink.map(toSrgb) as unknown as Colour);
  const { unit } = setting.view;
  const sign = tubesOf(lettering, unit);
  // A sign of tubes shines without words too.
  if (lettering.pieces.length + carried.length === 0 && !sign) return [];
  const neon =
    sign &&
    neonRows(
      sign.tubes.map(({ of, ...tube }) => ({ ...tube, id: table.numberOf(of) })),
      lettering.pieces.map((p) => ({ polygons: p.polygons, light: sign.light, id: table.numberOf(p.of) })),
      { ...sign, unit },
    );
  const dim = setting.light.night ? 0.5 : setting.light.time === 'dusk' ? 0.7 : 1;
  return [
    {
      name: 'lettering',
      run(frame, _k, y0, y1) {
        if (neon) return neon(frame, y0, y1);
        if (lettering.halo && !ink && setting.light.night)
          for (const { box } of lettering.pieces) stillSky(frame, box, unit * 0.008, y0, y1);
        for (const { polygons, of } of lettering.pieces) {
          if (lettering.halo && !ink) setApart(frame, polygons, { ink: lettering.ink, reach: unit * 0.012 }, y0, y1);
          if (lettering.halo && !ink) shade(frame, polygons, unit * 0.004, own[0] + own[1] + own[2] > 1.5 ? 0 : 255, y0, y1);
          paintLetters(frame, polygons, { ink: own, id: table.numberOf(of) }, y0, y1);
        }
        for (const { polygons, of, pale, owner, cut } of carried) {
          const lies = table.numberOfObject(owner);
          if (cut) lightEdge(frame, polygons, { owner: lies, cut, light: 90 * dim }, y0, y1);
          paintLetters(
            frame,
            polygons,
            {
              ink: inkOn(pale, lettering.said, dim),
              id: table.numberOf(of),
              owner: lies,
              ...(cut && { cut }),
            },
            y0,
            y1,
          );
        }
      },
    },
  ];
}

type Colour = readonly [number, number, number];

/** Paint on a thing: as was said, else cream on what is dark and nearly black on the rest. */
function inkOn(pale: boolean, said: Colour | undefined, dim: number): Colour {
  const [r, g, b] = said ? readOn(said, pale) : pale ? [0.95, 0.9, 0.77] : [0.16, 0.15, 0.17];
  return [r * dim, g * dim, b * dim];
}

/** A colour of middling lightness, which a board would swallow: lighter on what is dark, deeper on what is pale, and the same colour. */
function readOn(said: Colour, pale: boolean): Colour {
  const light = lightness(said);
  if (light < 0.2 || light > 0.85) return said;
  const to: Colour = pale ? [1, 0.98, 0.9] : [0.06, 0.05, 0.06];
  const by = pale ? clamp(0.84 - light, 0, 0.4) : clamp(light - 0.3, 0, 0.4);
  // What is lighter keeps its hue: the strongest channel rises first.
  const full = pale ? 1 / Math.max(...said) : 1;
  return said.map((c, i) => mix(Math.min(1, c * full), to[i]!, by * 0.6)) as unknown as Colour;
}

interface Ink {
  ink: Colour;
  /** Object number of the words. */
  id: number;
  /** Object number of what carries them: they are seen only where it is. */
  owner?: number;
  /** How deep they are cut into it, pixels: its grain shows through the paint, and the upper left side of the cut lies in shadow. */
  cut?: number;
}

function paintLetters(frame: Frame, polygons: readonly Polygon[], { ink, id, owner, cut }: Ink, y0: number, y1: number): void {
  const { output, ids, depth, width } = frame;
  const bounds = boundsOf(polygons, { x0: 0, y0, x1: width, y1 });
  if (bounds.x1 <= bounds.x0 || bounds.y1 <= bounds.y0) return;
  const mask = fillMask(polygons, bounds);
  const floor = cut === undefined ? undefined : fillMask(shifted(polygons, cut), bounds);
  for (let y = bounds.y0; y < bounds.y1; y++)
    for (let x = bounds.x0; x < bounds.x1; x++) {
      const at = (y - bounds.y0) * mask.width + (x - bounds.x0);
      const a = mask.data[at]!;
      if (a <= 0) continue;
      const p = y * width + x;
      if (owner !== undefined && ids[p] !== owner) continue;
      // The floor of a cut is in the light, its near side is not.
      const [keep, dark] = floor ? [0.16, mix(0.5, 1, floor.data[at]!)] : [0, 1];
      for (let c = 0; c < 3; c++) {
        const under = output[p * 4 + c]!;
        output[p * 4 + c] = Math.floor(mix(under, mix(ink[c]! * 255, under, keep) * dark, a) + 0.5);
      }
      if (a > 0.5) {
        ids[p] = id;
        if (owner === undefined) depth[p] = 0.55;
      }
    }
}

const shifted = (polygons: readonly Polygon[], by: number): Polygon[] => polygons.map((polygon) => polygon.map((v) => v + by));

/** The lower right rim of a cut catches the light; painted before the letters, which cover the rest. */
function lightEdge(
  frame: Frame,
  polygons: readonly Polygon[],
  { owner, cut, light }: { owner: number; cut: number; light: number },
  y0: number,
  y1: number,
): void {
  const { output, ids, width } = frame;
  const moved = shifted(polygons, cut);
  const bounds = boundsOf(moved, { x0: 0, y0, x1: width, y1 });
  if (bounds.x1 <= bounds.x0 || bounds.y1 <= bounds.y0) return;
  const mask = fillMask(moved, bounds);
  for (let y = bounds.y0; y < bounds.y1; y++)
    for (let x = bounds.x0; x < bounds.x1; x++) {
      const p = y * width + x;
      const a = mask.data[(y - bounds.y0) * mask.width + (x - bounds.x0)]!;
      if (a > 0 && ids[p] === owner)
        for (let c = 0; c < 3; c++)
          output[p * 4 + c] = Math.min(255, Math.floor(output[p * 4 + c]! + light * a * (1 - 0.2 * c) + 0.5));
    }
}

/** A short soft shadow below the letters keeps them readable on a bright sky, a light one dark letters on what is dark; `to` is 0 or 255. */
function shade(frame: Frame, polygons: readonly Polygon[], reach: number, to: number, y0: number, y1: number): void {
  const { output, width } = frame;
  for (const [dx, dy, dark] of [
    [0, 1, 0.16],
    [1, 1, 0.13],
    [-1, 1, 0.13],
    [0, 2, 0.16],
    [0, 3.4, 0.1],
    [2, 0.6, 0.08],
    [-2, 0.6, 0.08],
  ] as const) {
    const moved = polygons.map((polygon) => polygon.map((v, i) => v + (i % 2 === 0 ? dx : dy) * reach));
    const bounds = boundsOf(moved, { x0: 0, y0, x1: width, y1 });
    if (bounds.x1 <= bounds.x0 || bounds.y1 <= bounds.y0) continue;
    const mask = fillMask(moved, bounds);
    for (let y = bounds.y0; y < bounds.y1; y++)
      for (let x = bounds.x0; x < bounds.x1; x++) {
        const a = mask.data[(y - bounds.y0) * mask.width + (x - bounds.x0)]!;
        if (a > 0)
          for (let c = 0; c < 3; c++) {
            const o = (y * width + x) * 4 + c;
            output[o] = Math.floor(output[o]! + (to - output[o]!) * dark * a + 0.5);
          }
      }
  }
}
