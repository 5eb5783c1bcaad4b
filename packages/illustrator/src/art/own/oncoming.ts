/** Vehicles as they come towards the viewer, for streets that run away from him. */
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, type Sketch, sketch } from './sketch.ts';

const RUBBER = '#26262a';
const GLASS = '#5d7688';

interface Face {
  readonly color: string;
  /** A lit sign on the roof. */
  readonly sign?: string;
  /** Low and wide. */
  readonly low?: boolean;
}

function carFace(d: Pen, { color, sign, low }: Face): void {
  const roof = low ? 118 : 62;
  for (const x of [66, 334]) d.form(box(x - 28, 236, 56, 82), RUBBER, { round: 8 });
  if (sign) {
    d.form(box(156, roof - 34, 88, 36), sign, { role: 'light', round: 5 });
    d.fill(limb(`172,${roof - 16},6 228,${roof - 16},6`, 'flat'), '#3a3428');
  }
  const cabin = curve(`92,176! 118,${roof + 14} 146,${roof} 254,${roof} 282,${roof + 14} 308,176! 200,188`);
  d.form(cabin, color, { role: 'body', round: 14, shade: 0.45 });
  const pane = curve(`108,174! 130,${roof + 24}! 150,${roof + 16} 250,${roof + 16} 270,${roof + 24}! 292,174! 200,182`);
  d.form(pane, GLASS, { round: 8, shade: 0.45, light: 0.1 });
  d.within(pane, polygon(`150,${roof + 10} 190,${roof + 10} 150,184 112,184`), '#dbe8ee', { opacity: 0.35 });
  d.within(pane, ellipse(152, 172, 22, 26), '#232b33', { opacity: 0.6 });
  d.within(pane, ellipse(250, 172, 22, 26), '#232b33', { opacity: 0.6 });
  for (const s of [-1, 1]) d.form(ellipse(200 + s * 122, 166, 17, 12), color, { role: 'body', round: 4 });
  const body = curve('50,214! 64,186 110,174 290,174 336,186 350,214! 356,262 346,290 300,298 100,298 54,290 44,262');
  d.form(body, color, { role: 'body', round: 20, shade: 0.45 });
  d.within(body, limb('120,180,3 112,214,5 108,236,3'), NIGHT, { opacity: 0.2 });
  d.within(body, limb('280,180,3 288,214,5 292,236,3'), NIGHT, { opacity: 0.2 });
  d.within(body, curve('130,178 200,172 270,178 262,196 200,200 138,196'), '#fff0d2', { opacity: 0.2 });
  d.form(curve('130,226! 270,226! 262,262! 138,262!'), '#2c2e33', { round: 5 });
  for (const y of [236, 246, 255]) d.fill(limb(`136,${y},2 264,${y},2`), '#9a9da0', { opacity: 0.7 });
  for (const s of [-1, 1]) {
    d.form(ellipse(200 + s * 108, 232, 29, 22), '#d9d8d0', { round: 5 });
    d.fill(ellipse(200 + s * 108, 232, 21, 16), '#fff3c9', { role: 'light' });
  }
  d.form(curve('46,270! 354,270! 350,298 320,304 80,304 50,298'), '#3a3c41', { round: 7 });
  d.form(box(164, 272, 72, 22), '#eceadf', { round: 3 });
  d.fill(limb('174,283,5 226,283,5', 'flat'), '#3a3c41', { opacity: 0.8 });
}

const oncoming = (name: string, face: Face): Sketch => sketch(name, 400, 324, [200, 314], (d) => carFace(d, face), 'front');

export const carFront = oncoming('car-front', { color: '#b3392f' });
export const sportsCarFront = oncoming('sports-car-front', { color: '#b3392f', low: true });
export const taxiFront = oncoming('taxi-front', { color: '#e0ae2c', sign: '#fff0b8' });

export const busFront = sketch(
  'bus-front',
  400,
  480,
  [200, 470],
  (d) => {
    for (const x of [78, 322]) d.form(box(x - 28, 400, 56, 72), RUBBER, { round: 8 });
    d.form(curve('50,70! 62,34 100,24 300,24 338,34 350,70! 358,240 354,420 330,440 70,440 46,420 42,240'), '#d8a62e', {
      role: 'body',
      round: 22,
      shade: 0.45,
    });
    d.form(box(112, 38, 176, 38), '#23272b', { round: 5 });
    d.fill(limb('136,57,9 264,57,9', 'flat'), '#ffcf7a', { role: 'light' });
    const pane = curve('66,92! 334,92! 340,246! 60,246!');
    d.form(pane, GLASS, { round: 9, shade: 0.45, light: 0.1 });
    d.within(pane, polygon('120,80 190,80 130,256 66,256'), '#dbe8ee', { opacity: 0.32 });
    d.fill(limb('200,92,6 200,246,6'), '#3a3c41');
    d.within(pane, ellipse(132, 232, 30, 38), '#232b33', { opacity: 0.6 });
    for (const s of [-1, 1])
      d.form(limb(`${200 + s * 156},120,9 ${200 + s * 184},130,10 ${200 + s * 182},196,18`), '#2c2e33', { round: 4 });
    d.form(box(124, 300, 152, 46), '#2c2e33', { round: 6 });
    for (const y of [312, 324, 336]) d.fill(limb(`132,${y},2.4 268,${y},2.4`), '#9a9da0', { opacity: 0.7 });
    for (const s of [-1, 1]) {
      d.form(ellipse(200 + s * 112, 344, 27), '#d9d8d0', { round: 5 });
      d.fill(ellipse(200 + s * 112, 344, 19), '#fff3c9', { role: 'light' });
    }
    d.form(curve('44,392! 356,392! 352,432 320,444 80,444 48,432'), '#3a3c41', { round: 8 });
    d.form(box(164, 396, 72, 24), '#eceadf', { round: 3 });
  },
  'front',
);
