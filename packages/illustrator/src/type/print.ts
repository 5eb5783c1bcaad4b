/** How a poster or a cover that is the picture itself parts its sheet between picture and words. */
import { random } from '@atelier/spec';
import type { TypeWish } from '../design/wish.ts';
import type { Setting } from '../stage/setting.ts';
import type { Area } from './layout.ts';

export interface Print {
  picture: Area;
  words: Area;
  type: TypeWish;
  /** A label that lies on the picture and carries the words. */
  label?: Area;
}

/**
 * A picture and words on the sheet: one above the other with the picture running off three edges, side by side on a wide sheet, the
 * picture in a margin as museums print it, or on a cover a label pasted on it, as on a bound book.
 */
export function printOf(
  kind: 'poster' | 'cover',
  { view }: Setting,
  { idea, texts, seed }: { idea: string; texts: number; seed: number },
): Print {
  const { width, height, unit } = view;
  const m = Math.round(unit * 0.07);
  const r = random(seed, idea, 'print');
  const type = (align: 'left' | 'centre', stand: TypeWish['stand']): TypeWish => ({ mode: 'block', align, stand });
  if (texts === 0)
    return {
      picture: { x: 0, y: 0, width, height },
      words: { x: m, y: m, width: width - 2 * m, height: height * 0.2 },
      type: type('left', 'top'),
    };
  if (width > height * 1.5) {
    const w = Math.round(width * 0.44);
    return {
      picture: { x: w, y: 0, width: width - w, height },
      words: { x: m, y: m, width: w - 1.8 * m, height: height - 2 * m },
      type: type('left', 'middle'),
    };
  }
  const roll = r.next();
  if (kind === 'cover' && roll < 0.4) {
    const [w, h] = [Math.round(width * 0.68), Math.round(Math.min(height * 0.34, width * 0.46))];
    const label = { x: Math.round((width - w) / 2), y: Math.round(height * 0.17), width: w, height: h };
    const pad = unit * 0.055;
    return {
      picture: { x: 0, y: 0, width, height },
      label,
      words: { x: label.x + pad * 1.2, y: label.y + pad, width: w - 2.4 * pad, height: h - 2 * pad },
      type: { mode: 'lines', align: 'centre', stand: 'middle' },
    };
  }
  const share = texts > 2 ? 0.4 : texts > 1 ? 0.36 : 0.31;
  const h = Math.round(height * share);
  if (kind === 'poster' && roll < 0.4) {
    const picture = { x: m, y: m, width: width - 2 * m, height: height - h - m };
    return {
      picture,
      words: { x: m, y: picture.y + picture.height + m * 0.7, width: width - 2 * m, height: h - 1.7 * m },
      type: type('left', 'top'),
    };
  }
  const above = kind === 'cover' ? r.chance(0.75) : r.chance(0.4);
  return above
    ? {
        picture: { x: 0, y: h, width, height: height - h },
        words: { x: m, y: m, width: width - 2 * m, height: h - 1.8 * m },
        type: type('left', texts > 1 ? 'bottom' : 'middle'),
      }
    : {
        picture: { x: 0, y: 0, width, height: height - h },
        words: { x: m, y: height - h + m * 0.85, width: width - 2 * m, height: h - 1.85 * m },
        type: type('left', texts > 1 ? 'top' : 'middle'),
      };
}
