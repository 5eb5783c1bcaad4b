/** The old: a bun and a long dress, a beard, a hat and a stick. */
import type { Look } from './look.ts';
import { book } from './open-book.ts';
import { box, curve, ellipse, limb } from './outline.ts';
import type { Pen, Sketch } from './sketch.ts';
import { adult, GREY, READS, STANDS, seated, WOMAN } from './townsfolk.ts';

const OLD_WOMAN: Look = { ...WOMAN, top: '#6a5a78', bottom: '#6a5a78', hair: GREY, hairCut: 'bun', aged: true };

export const oldWoman = adult('old-woman', { ...OLD_WOMAN, left: [84, 268], right: [118, 270] });
export const oldWomanBook = adult('old-woman-book', { ...OLD_WOMAN, ...STANDS, held: book(100, 236) });
export const oldWomanReading = seated('old-woman-reading', { ...OLD_WOMAN, ...READS, held: book(100, 236) });
export const oldWomanSitting = seated('old-woman-sitting', { ...OLD_WOMAN, legs: 'sit', left: [78, 312], right: [122, 312] });

const KNITS: Look = {
  ...OLD_WOMAN,
  ...READS,
  held: (d) => {
    d.form(curve('70,250! 130,250! 136,330 120,346 90,340 66,350'), '#c58a3e', { round: 6 });
    d.fill(limb('52,268,3.4 112,230,2.4'), '#e9e2d0');
    d.fill(limb('148,268,3.4 90,230,2.4'), '#e9e2d0');
  },
};

/** With needles, wool and what has been knitted so far; on a stool where nothing to sit on was named. */
export const knitter = seated('old-woman-knitting', KNITS);
export const knitterOnStool = seated('old-woman-knitting-stool', {
  ...KNITS,
  seat: (d) => {
    for (const x of [44, 156]) d.form(limb(`${x},340,13 ${x - (100 - x) * 0.12},505,10`), '#6d4a30', { round: 4 });
    d.form(box(30, 322, 140, 26), '#8a6040', { round: 6 });
  },
});

const HAT = '#6b5644';

/** A hat with a soft brim, low on the brow. */
const oldHat = (d: Pen): void => {
  d.form(curve('34,42 66,28 100,26 134,28 166,42 142,54 100,46 58,54'), HAT, { role: 'hat', round: 6 });
  d.form(curve('66,34! 70,4 84,-8 100,-3 116,-8 130,4 134,34! 100,42'), HAT, { role: 'hat', round: 8 });
  d.fill(limb('67,30,8 100,38,8 133,30,8', 'flat'), '#3b2f26', { opacity: 0.85 });
};

const vest = (d: Pen): void => {
  for (const y of [206, 236, 266]) d.fill(ellipse(100, y, 3.6, 3.6), '#2a211b', { opacity: 0.7 });
};

const OLD_MAN: Look = {
  top: '#77644f',
  bottom: '#4a433d',
  hair: GREY,
  beard: '#e6e2da',
  aged: true,
  gown: 'coat',
  shoes: '#33281f',
  hat: oldHat,
  over: [vest],
  bent: -4,
};

const walking = adult(
  'old-man',
  {
    ...OLD_MAN,
    left: [36, 300],
    leftElbow: [26, 224],
    behind: (d) => {
      d.fill(limb('36,316,9 34,460,8 30,590,7'), '#5d4430');
      d.form(curve('18,306 28,294 46,296 58,304 54,312 42,308 28,318'), '#5d4430', { round: 3 });
    },
  },
  220,
  14,
);
/** Close by, the hat would hide the hair. */
const bareheaded = adult('old-man', { ...OLD_MAN, hat: undefined, over: [] });
export const oldMan: Sketch = { ...walking, ...(bareheaded.bust && { bust: bareheaded.bust }) };
export const oldManBook = adult('old-man-book', { ...OLD_MAN, ...STANDS, held: book(100, 236) });
export const oldManReading = seated('old-man-reading', { ...OLD_MAN, ...READS, held: book(100, 236) });
export const oldManSitting = seated('old-man-sitting', { ...OLD_MAN, legs: 'sit', left: [70, 320], right: [132, 320] });
