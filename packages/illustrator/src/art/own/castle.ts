/** A castle on its rock: a gatehouse before curtain walls, and round towers of many heights behind them. */
import { courses } from './masonry.ts';
import { box, curve, ellipse, limb, type Outline, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const WARM = '#ffeccb';
const STONE = ['#cfc4b0', '#9c9180', '#b3a792', '#8b8172'];

interface Tower {
  /** Axis, top and foot of its wall, half its width. */
  readonly x: number;
  readonly top: number;
  readonly foot: number;
  readonly half: number;
  /** Height of its roof; 0 for battlements. */
  readonly roof: number;
  readonly flag?: boolean;
}

/** A wall that curves away to both sides: light on its left, three steps of shade towards its right. */
function curved(d: Pen, wall: Outline, x: number, half: number, top: number, foot: number): void {
  for (const [from, opacity] of [
    [0.1, 0.12],
    [0.42, 0.15],
    [0.72, 0.2],
  ] as const)
    d.within(wall, box(x + half * from, top - 4, half * 1.3, foot - top + 8), NIGHT, { opacity });
  d.within(wall, box(x - half * 1.05, top - 4, half * 0.42, foot - top + 8), WARM, { opacity: 0.26 });
}

function slit(d: Pen, x: number, y: number, w: number): void {
  d.fill(
    curve(`${x - w},${y + w * 3.6}! ${x - w},${y} ${x},${y - w * 1.5}! ${x + w},${y} ${x + w},${y + w * 3.6}!`),
    '#2b2d36',
    {
      role: 'window',
    },
  );
  d.fill(limb(`${x - w * 1.5},${y + w * 4},2.4 ${x + w * 1.5},${y + w * 4},2.4`, 'flat'), WARM, { opacity: 0.35 });
}

/** A ring of corbels carries what stands out: battlements, or the eaves of a roof. */
function crown(d: Pen, x: number, top: number, half: number, open: boolean): void {
  const wide = half + 5;
  for (let u = -0.86; u < 0.9; u += 0.285)
    d.fill(curve(`${x + u * wide - 4},${top + 13}! ${x + u * wide},${top + 27} ${x + u * wide + 4},${top + 13}!`), NIGHT, {
      opacity: 0.34,
    });
  const ring = curve(
    `${x - wide},${top - 4}! ${x},${top + 2} ${x + wide},${top - 4}! ${x + wide},${top + 13}! ${x},${top + 20} ${x - wide},${top + 13}!`,
  );
  d.fill(ring, '#b9ae9a', { role: 'body' });
  curved(d, ring, x, wide, top - 4, top + 20);
  if (!open) return;
  const teeth = Math.max(3, Math.round(wide / 11));
  for (let i = 0; i < teeth; i++) {
    const u = ((i + 0.5) / teeth) * 2 - 1;
    const w = (wide / teeth) * 1.16;
    const tooth = box(x + u * wide - w / 2, top - 19, w, 20);
    d.fill(tooth, '#b9ae9a', { role: 'body' });
    d.fill(tooth, u < -0.4 ? WARM : NIGHT, { opacity: u < -0.4 ? 0.2 : 0.08 + 0.2 * Math.max(0, u) });
  }
}

function tower(d: Pen, { x, top, foot, half, roof, flag }: Tower): void {
  const wall = box(x - half, top, half * 2, foot - top);
  d.fill(wall, '#b7ac98', { role: 'body' });
  courses(d, wall, [x - half, top, x + half, foot], 13, 22, STONE, 0.32);
  curved(d, wall, x, half, top, foot);
  for (let y = top + 52, i = 0; y < foot - 50; y += 84, i++)
    slit(d, x + (i % 2 === 0 ? -0.18 : 0.2) * half, y, Math.max(4, half * 0.13));
  crown(d, x, top, half, roof === 0);
  if (roof === 0) return;
  const [w, tip] = [half + 15, top - roof];
  const cone = curve(
    `${x},${tip}! ${x + w * 0.34},${top - roof * 0.42} ${x + w},${top}! ${x},${top + 11} ${x - w},${top}! ${x - w * 0.34},${top - roof * 0.42}`,
  );
  d.fill(cone, '#4d6680');
  for (let y = tip + 22; y < top; y += 12)
    d.within(cone, limb(`${x - w},${y - 3},1.3 ${x},${y + 4},1.6 ${x + w},${y - 3},1.3`), NIGHT, { opacity: 0.26 });
  for (const [from, opacity] of [
    [0.04, 0.14],
    [0.3, 0.16],
    [0.6, 0.2],
  ] as const)
    d.within(cone, polygon(`${x + 1},${tip} ${x + w * from},${top + 14} ${x + w + 6},${top + 14} ${x + w},${tip}`), NIGHT, {
      opacity,
    });
  d.within(cone, polygon(`${x},${tip} ${x - w * 0.62},${top + 12} ${x - w - 6},${top + 12} ${x - w},${tip}`), WARM, {
    opacity: 0.24,
  });
  d.fill(limb(`${x},${tip + 6},4 ${x},${tip - (flag ? 42 : 16)},1.6`, 'flat'), '#4a3f36');
  if (flag)
    d.form(
      curve(
        `${x + 1},${tip - 42}! ${x + 20},${tip - 46} ${x + 40},${tip - 36}! ${x + 30},${tip - 30} ${x + 38},${tip - 22}! ${x + 18},${tip - 28} ${x + 1},${tip - 22}!`,
      ),
      '#b0412f',
      { round: 3 },
    );
}

/** A straight wall with its walk, battlements and buttresses. */
function curtain(d: Pen, x: number, top: number, w: number, foot: number): void {
  const wall = box(x, top, w, foot - top);
  d.fill(wall, '#bcb19d', { role: 'body' });
  courses(d, wall, [x, top, x + w, foot], 13, 26, STONE, 0.34);
  d.within(wall, box(x, foot - 60, w, 60), NIGHT, { opacity: 0.14 });
  const n = Math.round(w / 17);
  for (let i = 0; i < n; i++) {
    const tooth = box(x + (i * w) / n, top - 15, (w / n) * 0.58, 17);
    d.fill(tooth, '#bcb19d', { role: 'body' });
    d.fill(tooth, WARM, { opacity: 0.16 });
  }
  d.fill(limb(`${x},${top + 9},3 ${x + w},${top + 9},3`, 'flat'), NIGHT, { opacity: 0.24 });
}

export const castle = sketch(
  'castle',
  760,
  860,
  [380, 836],
  (d) => {
    for (const one of [
      { x: 300, top: 300, foot: 660, half: 34, roof: 140 },
      { x: 508, top: 352, foot: 660, half: 30, roof: 118 },
      { x: 404, top: 206, foot: 660, half: 52, roof: 158, flag: true },
    ])
      tower(d, one);
    // The great hall between them.
    const hall = box(306, 420, 190, 260);
    d.fill(hall, '#aea38f', { role: 'body' });
    courses(d, hall, [306, 420, 496, 680], 13, 26, STONE, 0.34);
    const gable = polygon('296,424 338,356 462,356 506,424');
    d.form(gable, '#4d6680', { round: 12, shade: 0.5 });
    for (let y = 368; y < 424; y += 12) d.within(gable, limb(`290,${y},1.4 510,${y},1.4`, 'flat'), NIGHT, { opacity: 0.24 });
    d.within(hall, box(306, 424, 190, 18), NIGHT, { opacity: 0.24 });
    for (const x of [336, 370, 434, 468]) slit(d, x, 474, 8);
    curtain(d, 116, 560, 200, 800);
    curtain(d, 470, 574, 190, 800);
    tower(d, { x: 108, top: 470, foot: 800, half: 42, roof: 124, flag: true });
    tower(d, { x: 654, top: 500, foot: 800, half: 40, roof: 0 });
    tower(d, { x: 566, top: 424, foot: 700, half: 26, roof: 96 });
    curtain(d, 540, 640, 100, 800);
    // The gatehouse, its arch under a shield.
    const gate = box(322, 540, 136, 262);
    d.fill(gate, '#c4b9a5', { role: 'body' });
    courses(d, gate, [322, 540, 458, 802], 13, 26, STONE, 0.34);
    crown(d, 390, 540, 66, true);
    tower(d, { x: 318, top: 520, foot: 806, half: 34, roof: 88 });
    tower(d, { x: 462, top: 520, foot: 806, half: 34, roof: 88 });
    for (const x of [376, 404]) slit(d, x, 606, 6);
    d.form(curve('352,806! 352,706 390,652 428,706 428,806!'), '#8b8172', { round: 5 });
    const arch = curve('362,806! 362,710 390,668 418,710 418,806!');
    d.fill(arch, '#2a2320');
    d.within(arch, curve('362,806 362,740 390,716 418,740 418,806'), '#6b4a2c', { role: 'window', opacity: 0.5 });
    for (let x = 368; x < 416; x += 11) d.within(arch, box(x, 660, 3, 90), '#5a4a3c');
    for (let y = 682; y < 744; y += 16) d.within(arch, box(356, y, 70, 3), '#5a4a3c');
    // Ivy climbs where the sun does not.
    for (let i = 0; i < 46; i++) {
      const up = d.chance.next();
      d.fill(
        ellipse(496 + d.chance.bell() * (26 - up * 18), 800 - up * up * 190, d.chance.between(5, 10), d.chance.between(4, 8)),
        d.chance.pick(['#4a6237', '#5d7742', '#3b5130']),
        { opacity: 0.9 },
      );
    }
    // The rock that it stands on.
    const rock = curve(
      '20,840! 40,800 74,786 120,792 170,780 240,796 300,790 350,800! 430,800! 480,788 560,796 620,778 690,790 722,806 744,840! 560,848 380,850 180,848',
    );
    d.form(rock, '#857c6c', { round: 12, shade: 0.5 });
    for (const facet of [
      '60,834 96,796 150,800 128,840',
      '170,842 204,794 268,804 250,844',
      '500,842 524,800 590,802 604,842',
      '628,840 640,792 700,800 716,838',
    ]) {
      d.within(rock, polygon(facet), NIGHT, { opacity: 0.16 });
      d.within(rock, limb(`${facet.split(' ').slice(0, 3).join(',2.4 ')},2.4`), WARM, { opacity: 0.3 });
    }
    d.form(polygon('352,804 428,804 452,846 326,846'), '#c2ac86', { round: 3 });
    for (let i = 0; i < 60; i++) {
      const x = d.chance.chance(0.5) ? d.chance.between(24, 330) : d.chance.between(448, 740);
      const y = 812 + d.chance.next() * 34;
      d.fill(ellipse(x, y, d.chance.between(8, 18), d.chance.between(4, 8)), d.chance.pick(['#5d7742', '#6f8a4c', '#4a6237']), {
        opacity: 0.85,
      });
    }
  },
  'front',
);
