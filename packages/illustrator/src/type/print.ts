/** How a poster or a cover that is the picture itself parts its sheet between picture and words. */
import { type Random, random } from '@atelier/spec';
import { circle, polygon } from '../abstract/shapes.ts';
import type { TypeWish } from '../design/wish.ts';
import { cos, PI, sin } from '../math.ts';
import type { Setting } from '../stage/setting.ts';
import type { Polygon } from '../vector/flatten.ts';
import type { Area } from './layout.ts';
import type { TypeSaid } from './type-said.ts';

export interface Print {
  picture: Area;
  words: Area;
  type: TypeWish;
  /** A label that lies on the picture and carries the words. */
  label?: Area;
  /** What the picture is seen through; `plain` is the room of one that would lose its corners there. */
  window?: { outline: Polygon; plain: Area };
}

interface Sheet {
  width: number;
  height: number;
  unit: number;
  /** Margin. */
  m: number;
  /** The words' part of the sheet. */
  share: number;
  r: Random;
  /** Where the words were said to stand. */
  stand: TypeSaid['stand'];
}

/**
 * Picture and words on the sheet. The words are part of the composition and not a caption: a short title has nearly half of the sheet, its
 * lines one above the other as large as they will go. The picture runs off three edges, or is seen through a disc that the edge cuts, an
 * arch that stands on the foot, or a slanting cut; on a cover a label may lie on it, as on a bound book.
 */
export function printOf(
  kind: 'poster' | 'cover',
  { view }: Setting,
  { idea, texts, seed, type: said }: { idea: string; texts: readonly string[]; seed: number; type: TypeSaid },
): Print {
  const { width, height, unit } = view;
  const m = Math.round(unit * 0.07);
  const r = random(seed, idea, 'print');
  if (texts.length === 0)
    return {
      picture: { x: 0, y: 0, width, height },
      words: { x: m, y: m, width: width - 2 * m, height: height * 0.2 },
      type: type('left', 'top'),
    };
  const lines = texts[0]!.split(/\s+/).filter(Boolean).length;
  const usual = texts.length > 1 ? 0.42 : lines === 1 ? 0.3 : lines <= 3 ? 0.46 : 0.4;
  const share = Math.min(0.68, usual * said.grow);
  const sheet: Sheet = { width, height, unit, m, share, r, stand: said.stand };
  if (width > height * 1.5) return beside(sheet);
  const roll = r.next();
  if (kind === 'cover' && roll < 0.3 && said.stand !== 'bottom') return labelled(sheet);
  const all = kind === 'cover' ? ([bleed, bleed, disc, arch] as const) : ([bleed, disc, arch, slant] as const);
  const wished = r.pick(all);
  // Words that are to be above or below have a sheet that has them there.
  const amiss = said.stand === 'top' ? wished === disc || wished === slant : said.stand === 'bottom' && wished === arch;
  return (amiss ? bleed : wished)(sheet);
}

const type = (align: 'left' | 'centre', stand: TypeWish['stand']): TypeWish => ({ mode: 'block', align, stand });

/** Side by side on a wide sheet. */
function beside({ width, height, m }: Sheet): Print {
  const w = Math.round(width * 0.44);
  return {
    picture: { x: w, y: 0, width: width - w, height },
    words: { x: m, y: m, width: w - 1.8 * m, height: height - 2 * m },
    type: type('left', 'middle'),
  };
}

function labelled({ width, height, unit }: Sheet): Print {
  const [w, h] = [Math.round(width * 0.72), Math.round(Math.min(height * 0.38, width * 0.5))];
  const label = { x: Math.round((width - w) / 2), y: Math.round(height * 0.15), width: w, height: h };
  const pad = unit * 0.055;
  return {
    picture: { x: 0, y: 0, width, height },
    label,
    words: { x: label.x + pad * 1.2, y: label.y + pad, width: w - 2.4 * pad, height: h - 2 * pad },
    type: type('centre', 'middle'),
  };
}

/** The picture off three edges, the words on the fourth. */
function bleed({ width, height, m, share, r, stand }: Sheet): Print {
  const h = Math.round(height * share);
  const above = r.chance(0.5);
  return (stand ? stand === 'top' : above)
    ? {
        picture: { x: 0, y: h, width, height: height - h },
        words: { x: m, y: m, width: width - 2 * m, height: h - 1.8 * m },
        type: type('left', 'middle'),
      }
    : {
        picture: { x: 0, y: 0, width, height: height - h },
        words: { x: m, y: height - h + m * 0.85, width: width - 2 * m, height: h - 1.85 * m },
        type: type('left', 'middle'),
      };
}

/** A great disc cut by the upper edge and one side. */
function disc({ width, height, m, share, r }: Sheet): Print {
  const h = Math.round(height * share);
  const room = height - h;
  const radius = Math.min(room * 0.62, width * 0.5);
  const right = r.chance(0.5);
  const cx = right ? width - radius * 0.82 : radius * 0.82;
  const cy = room - radius - m * 0.1;
  return {
    picture: whole({ x: cx - radius, y: cy - radius, width: 2 * radius, height: 2 * radius }, width, height),
    window: { outline: circle(cx, cy, radius, 160), plain: { x: 0, y: 0, width, height: room } },
    words: { x: m, y: room + m * 0.55, width: width - 2 * m, height: h - 1.55 * m },
    type: type('left', 'bottom'),
  };
}

/** An arch on the foot of the sheet, the words above it. */
function arch({ width, height, m, share }: Sheet): Print {
  const h = Math.round(height * share);
  const half = Math.min(width * 0.5 - m, (height - h) * 0.8);
  const cx = width / 2;
  const spring = h + half;
  const points: [number, number][] = [[cx - half, height + 2]];
  for (let i = 0; i <= 64; i++) {
    const a = PI + (PI * i) / 64;
    points.push([cx + half * cos(a), spring + half * sin(a)]);
  }
  points.push([cx + half, height + 2]);
  return {
    picture: whole({ x: cx - half, y: h, width: 2 * half, height: height - h }, width, height),
    window: { outline: polygon(...points), plain: { x: 0, y: h, width, height: height - h } },
    words: { x: m, y: m, width: width - 2 * m, height: h - 1.6 * m },
    type: type('centre', 'middle'),
  };
}

/** A slanting cut from edge to edge; the words stand in the deeper corner below it. */
function slant({ width, height, m, share, r }: Sheet): Print {
  const h = height * share;
  const rise = Math.min(height * 0.16, width * 0.2);
  const up = r.chance(0.5);
  const foot = height - h;
  const [left, right] = up ? [foot, foot - rise] : [foot - rise, foot];
  return {
    picture: { x: 0, y: 0, width, height: Math.round(foot) },
    window: {
      outline: polygon([-2, -2], [width + 2, -2], [width + 2, right], [-2, left]),
      plain: { x: 0, y: 0, width, height: Math.round(foot - m * 0.3) },
    },
    words: { x: m, y: foot + m * 0.55, width: width - 2 * m, height: h - 1.55 * m },
    type: type('left', 'bottom'),
  };
}

/** In whole pixels and inside the sheet. */
function whole({ x, y, width: w, height: h }: Area, width: number, height: number): Area {
  const [x0, y0] = [Math.max(0, Math.floor(x)), Math.max(0, Math.floor(y))];
  return { x: x0, y: y0, width: Math.min(width, Math.ceil(x + w)) - x0, height: Math.min(height, Math.ceil(y + h)) - y0 };
}
