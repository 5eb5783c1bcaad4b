/** A golden coach, round as a gourd, on high wheels. */
import { cos, radians, sin } from '../../math.ts';
import { box, curve, ellipse, limb } from './outline.ts';
import { type Pen, sketch } from './sketch.ts';

const GOLD = '#dcb04c';

function spoked(d: Pen, x: number, y: number, r: number): void {
  d.fill([ellipse(x, y, r), ellipse(x, y, r - 13)], '#a8782a');
  d.fill([ellipse(x, y, r - 3), ellipse(x, y, r - 10)], GOLD);
  for (let i = 0; i < 12; i++) {
    const a = radians(i * 30);
    d.fill(limb(`${x},${y},7 ${x + cos(a) * (r - 11)},${y + sin(a) * (r - 11)},5`, 'flat'), '#b3342f');
  }
  d.form(ellipse(x, y, 15), GOLD, { round: 4 });
}

export const royalCoach = sketch(
  'royal-coach',
  760,
  520,
  [380, 508],
  (d) => {
    d.form(limb('90,380,12 60,330,12 70,280,12 110,262,12'), GOLD, { round: 4 });
    d.form(limb('90,384,15 240,416,15 420,420,15 560,400,15 640,372,13 736,380,10'), '#8e2f3c', { round: 5 });
    d.form(limb('150,392,10 118,300,9 156,214,9'), GOLD, { round: 3 });
    d.form(limb('560,392,10 596,300,9 550,214,9'), GOLD, { round: 3 });
    // The driver's box.
    d.form(curve('590,300! 690,290! 700,330 660,360 596,360!'), '#8e2f3c', { round: 8 });
    d.form(box(586, 284, 110, 16), GOLD, { round: 4 });
    const body = curve('170,210! 340,196 530,210! 548,280 520,360 450,392! 250,392! 180,360 150,280');
    d.form(body, '#c93f4a', { role: 'body', round: 26, shade: 0.46, light: 0.32 });
    d.form(curve('160,214! 190,128 260,96 350,88 440,96 510,128 540,214! 350,198'), '#8e2f3c', { round: 18 });
    for (const line of [
      '166,212,11 350,196,11 534,212,11',
      '184,358,9 250,392,9 450,392,9 516,358,9',
      '350,200,7 350,392,7',
      '250,206,7 246,392,7',
      '450,206,7 454,392,7',
    ])
      d.form(limb(line), GOLD, { round: 3 });
    for (const [x, w] of [
      [188, 50],
      [268, 66],
      [366, 66],
      [464, 50],
    ] as const) {
      d.fill(curve(`${x},296! ${x},236 ${x + w / 2},222 ${x + w},236 ${x + w},296!`), '#3d4a57', { role: 'window' });
      d.fill(curve(`${x},236! ${x + w / 2},222 ${x + w / 2},224 ${x + 12},290 ${x},296!`), '#efe3c8', { opacity: 0.8 });
      d.fill(curve(`${x + w},236! ${x + w / 2},222 ${x + w / 2},224 ${x + w - 12},290 ${x + w},296!`), '#efe3c8', {
        opacity: 0.8,
      });
    }
    for (const x of [220, 300, 400, 486]) d.form(ellipse(x, 342, 16, 20), GOLD, { round: 4 });
    // A crown on the roof, and lamps.
    d.form(curve('310,92! 300,44 326,62 336,30 350,54 364,30 374,62 400,44 390,92!'), GOLD, { round: 5, light: 0.4 });
    d.form(ellipse(350, 24, 9), '#c93f4a', { round: 3 });
    for (const x of [196, 504]) d.form(curve(`${x - 14},132! ${x},96 ${x + 14},132! ${x},142`), GOLD, { round: 3 });
    for (const x of [152, 548]) {
      d.form(box(x - 9, 236, 18, 34), GOLD, { round: 3 });
      d.fill(box(x - 5, 242, 10, 20), '#fff0b8', { role: 'light' });
    }
    spoked(d, 180, 412, 92);
    spoked(d, 586, 430, 74);
  },
  'right',
);
