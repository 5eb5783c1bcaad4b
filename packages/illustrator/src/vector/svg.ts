/** A painting as SVG elements, where it is made of shapes: a flat illustration, an abstract piece, lettering. Words are outlines. */
import type { Brief } from '@atelier/spec';
import type { Artboard, Colour, Shade } from '../abstract/artboard.ts';
import { pieceOf } from '../abstract/piece.ts';
import { toSrgb } from '../colour.ts';
import { finishFor } from '../finish/choose.ts';
import type { PlanOptions, ScenePlan } from '../stage/plan.ts';
import { shineOf, type Tubes, tubesOf } from '../type/tubes-of.ts';
import type { Polygon } from './flatten.ts';
import { trace } from './trace.ts';

type Job = PlanOptions & { brief: Brief };

/** Hundredths of a pixel are finer than any screen or press shows. */
const number = (v: number): string => String(Math.round(v * 100) / 100);

const lineOf = (p: Polygon): string => {
  let d = '';
  for (let i = 0; i < p.length; i += 2) d += `${i === 0 ? 'M' : 'L'}${number(p[i]!)} ${number(p[i + 1]!)}`;
  return d;
};

const pathOf = (polygons: readonly Polygon[]): string => polygons.map((p) => `${lineOf(p)}Z`).join('');

const byte = (v: number): string =>
  Math.floor(Math.min(1, Math.max(0, v)) * 255 + 0.5)
    .toString(16)
    .padStart(2, '0');
const hexOf = (c: Colour): string => `#${c.map(byte).join('')}`;

/** Whether `svgOf` has something to give. */
export function isShapes({ brief, ...job }: Job, plan: ScenePlan): boolean {
  const finish = finishFor(brief, plan.placed, plan.lettering);
  if (finish !== undefined) return finish === 'flat-vector';
  const piece = plan.abstract && pieceOf(brief, plan.abstract, { ...job, print: plan.lettering.print });
  return piece?.artboard !== undefined || isBare(plan);
}

/** A designed sheet that nothing stands on. */
const isBare = ({ setting, placed, lettering }: ScenePlan): boolean =>
  setting.scene === 'plain' && placed.length === 0 && lettering.sheet !== undefined;

/** Undefined where the picture is painted and has no shapes. `pixels` is the finished picture, which a flat one is traced from. */
export function svgOf(job: Job, plan: ScenePlan, pixels: Uint8Array | Uint8ClampedArray): string | undefined {
  const { brief, width, height } = job;
  const finish = finishFor(brief, plan.placed, plan.lettering);
  const piece = plan.abstract && pieceOf(brief, plan.abstract, { ...job, print: plan.lettering.print });
  if (finish === 'flat-vector') return traced(pixels, width, height);
  if (finish !== undefined) return undefined;
  if (piece?.artboard) return [...board(piece.artboard), ...words(plan, piece.words)].join('\n');
  if (plan.lettering.sheet && isBare(plan)) {
    const sign = tubesOf(plan.lettering, plan.setting.view.unit);
    return [...board(plan.lettering.sheet.artboard), ...(sign ? neon(sign, plan) : words(plan))].join('\n');
  }
  return undefined;
}

function traced(pixels: Uint8Array | Uint8ClampedArray, width: number, height: number): string {
  return trace(pixels, width, height)
    .map(({ colour, outlines }) => {
      const fill = `#${colour.toString(16).padStart(6, '0')}`;
      return `<path fill="${fill}" stroke="${fill}" stroke-width="1.1" stroke-linejoin="round" fill-rule="evenodd" d="${pathOf(outlines)}"/>`;
    })
    .join('\n');
}

function board({ width, height, ground, shapes }: Artboard): string[] {
  return [
    `<rect width="${width}" height="${height}" fill="${hexOf(ground)}"/>`,
    ...shapes.map(
      ({ polygons, fill, opacity, rule, shade }, i) =>
        `${shade ? washOf(shade, fill, i) : ''}<path fill="${shade ? `url(#wash-${i})` : hexOf(fill)}"${opacity === undefined ? '' : ` fill-opacity="${opacity}"`}${rule ? ` fill-rule="${rule}"` : ''} d="${pathOf(polygons)}"/>`,
    ),
  ];
}

/** What the painter sprays in dots is a gradient here. */
const washOf = ({ from, to, tone }: Shade, fill: Colour, i: number): string =>
  `<linearGradient id="wash-${i}" gradientUnits="userSpaceOnUse" x1="${number(from[0])}" y1="${number(from[1])}" x2="${number(to[0])}" y2="${number(to[1])}"><stop stop-color="${hexOf(fill)}"/><stop offset="1" stop-color="${hexOf(tone)}"/></linearGradient>`;

function words({ lettering }: ScenePlan, ink?: Colour): string[] {
  const fill = hexOf(ink ?? (lettering.ink.map(toSrgb) as unknown as Colour));
  return lettering.pieces.map(
    ({ polygons, content }) => `<path fill="${fill}" aria-label="${attribute(content)}" d="${pathOf(polygons)}"/>`,
  );
}

/** Light that tubes throw on the wall, as strokes round them: reach beyond the glass as a part of the unit, far to near and ever closer. */
const GLOW = Array.from({ length: 12 }, (_, i) => 0.24 * ((12 - i) / 12) * ((12 - i) / 12));
const GLOW_STRENGTH = 0.042;

/** A sign of tubes: their light, the letters that it fills, the glass and the gas in it. */
function neon({ tubes, glass, core, light }: Tubes, { lettering, setting }: ScenePlan): string[] {
  const stroke = (colour: Colour, wide: number, d: string, opacity?: number): string =>
    `<path fill="none" stroke="${hexOf(colour)}" stroke-width="${number(wide)}" stroke-linecap="round" stroke-linejoin="round"${opacity === undefined ? '' : ` stroke-opacity="${opacity}"`} d="${d}"/>`;
  const lines = tubes.map((t) => ({ ...t, d: lineOf(t.line) + (t.closed ? 'Z' : '') }));
  const lights = [...new Set(tubes.map((t) => t.light))];
  return [
    ...GLOW.flatMap((reach) =>
      lights.map((one) => {
        const all = lines.filter((t) => t.light === one).map(({ d }) => d);
        return stroke(one, glass + reach * setting.view.unit, all.join(''), GLOW_STRENGTH);
      }),
    ),
    ...lettering.pieces.map(
      ({ polygons, content }) =>
        `<path fill="${hexOf(light)}" fill-opacity="0.3" aria-label="${attribute(content)}" d="${pathOf(polygons)}"/>`,
    ),
    ...lines.flatMap((t) => {
      const shine = shineOf(t.light);
      return [stroke(shine.glass, glass, t.d), stroke(shine.core, glass * core, t.d)];
    }),
  ];
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
