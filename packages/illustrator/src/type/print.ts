/** How a poster or a cover that is the picture itself parts its sheet between picture and words. */
import { random } from '@atelier/spec';
import type { Setting } from '../stage/setting.ts';
import type { Area } from './layout.ts';

/** A picture and words on the sheet, one above the other or, on a wide sheet, side by side. */
export function printOf(
  kind: 'poster' | 'cover',
  { view }: Setting,
  texts: number,
  seed: number,
): { picture: Area; words: Area; stand: 'top' | 'middle' | 'bottom' } {
  const { width, height, unit } = view;
  const m = unit * 0.07;
  const r = random(seed, 'lettering', 'print');
  const share = texts === 0 ? 0 : texts > 1 ? 0.36 : 0.31;
  if (texts === 0)
    return {
      picture: { x: 0, y: 0, width, height },
      words: { x: m, y: m, width: width - 2 * m, height: height * 0.2 },
      stand: 'top',
    };
  if (width > height * 1.5) {
    const w = width * 0.42;
    return {
      picture: { x: w, y: 0, width: width - w, height },
      words: { x: m, y: m, width: w - 1.6 * m, height: height - 2 * m },
      stand: 'middle',
    };
  }
  const h = height * share;
  const above = kind === 'cover' ? r.chance(0.75) : r.chance(0.45);
  return above
    ? {
        picture: { x: 0, y: h, width, height: height - h },
        words: { x: m, y: m, width: width - 2 * m, height: h - 1.7 * m },
        stand: 'bottom',
      }
    : {
        picture: { x: 0, y: 0, width, height: height - h },
        words: { x: m, y: height - h + m * 0.75, width: width - 2 * m, height: h - 1.6 * m },
        stand: 'top',
      };
}
