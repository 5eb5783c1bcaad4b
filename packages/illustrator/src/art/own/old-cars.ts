/** Cars that are not the everyday one: an old-timer, an open tourer, a jeep. */
import { cos, radians, sin } from '../../math.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';
import { archedWheel, GLASS, SHEEN, under } from './wheels.ts';

const CHROME = '#c9cdcf';

/** A wire wheel with a pale wall. */
function wire(d: Pen, x: number, y: number, r: number): void {
  d.form(ellipse(x, y, r), '#26252a', { round: r * 0.1, shade: 0.4, light: 0.12 });
  d.fill(ellipse(x, y, r * 0.8), '#e6dfcf');
  d.fill(ellipse(x, y, r * 0.66), '#33343a');
  for (let i = 0; i < 14; i++) {
    const a = radians((i * 360) / 14);
    d.fill(limb(`${x},${y},2 ${x + cos(a) * r * 0.64},${y + sin(a) * r * 0.64},2`, 'flat'), '#c9bfa8');
  }
  d.form(ellipse(x, y, r * 0.2), CHROME, { round: 3 });
}

export const vintageCar = sketch(
  'vintage-car',
  700,
  330,
  [350, 316],
  (d) => {
    under(d, 50, 650, 310);
    d.fill(box(120, 236, 460, 40), '#26242a');
    // Luggage behind, cabin, long bonnet.
    d.form(box(596, 168, 62, 78), '#7a5232', { round: 8 });
    for (const x of [610, 636]) d.fill(box(x, 168, 6, 78), '#4a3020');
    const cabin = curve('318,250! 312,150 330,64 360,44 540,40 584,58 600,110 604,250!');
    d.form(cabin, '#7a2f33', { role: 'body', round: 16, shade: 0.44 });
    d.form(curve('312,66! 330,40 370,28 530,26 590,42 604,66! 540,54 370,56'), '#2b2a2e', { round: 6 });
    for (const [a, b] of [
      [344, 436],
      [456, 560],
    ] as const) {
      d.fill(curve(`${a},140! ${a + 4},76! ${b},74! ${b + 6},140!`), GLASS, { role: 'window' });
      d.fill(polygon(`${a + 4},76 ${a + 40},76 ${a + 18},140 ${a},140`), SHEEN, { opacity: 0.4 });
    }
    const bonnet = curve('104,244! 100,160 116,132 150,124 320,118! 322,250! 104,252');
    d.form(bonnet, '#7a2f33', { role: 'body', round: 14, shade: 0.44, light: 0.3 });
    for (let x = 196; x < 300; x += 15) d.fill(limb(`${x},164,3 ${x + 4},222,3`), '#4a191c', { opacity: 0.7 });
    d.fill(limb('110,152,3 320,146,3 600,150,3', 'flat'), '#e6dfcf', { opacity: 0.75 });
    d.form(curve('92,246! 88,150 98,122 114,118 124,126 122,246!'), CHROME, { round: 6, light: 0.4 });
    d.form(ellipse(98, 150, 23, 24), CHROME, { round: 6, light: 0.4 });
    d.fill(ellipse(90, 150, 14, 19), '#fff3c9', { role: 'light' });
    d.fill(limb('446,80,2 448,246,2', 'flat'), NIGHT, { opacity: 0.5 });
    d.fill(limb('410,164,5 434,164,5'), CHROME);
    // Wings sweep down into the running board.
    const wing =
      '56,262! 58,212 92,178 148,176 204,190 238,236 262,266! 430,266! 452,216 494,184 550,184 602,204 636,262! 600,250 566,222 532,214 494,222 470,264 456,280! 240,280! 214,250 186,222 148,212 104,220 76,244';
    d.form(curve(wing), '#2b2428', { round: 8, shade: 0.3, light: 0.35 });
    wire(d, 150, 262, 52);
    wire(d, 528, 262, 52);
    d.form(limb('40,268,11 84,272,10'), CHROME, { round: 3 });
    d.form(ellipse(300, 214, 36, 38), '#26252a', { round: 5 });
    d.form(ellipse(300, 214, 20, 22), CHROME, { round: 4 });
  },
  'left',
);

export const convertible = sketch(
  'convertible',
  720,
  260,
  [360, 246],
  (d) => {
    under(d, 50, 680, 240);
    // Seats and wheel stand up out of the open body; the windscreen is all there is above.
    for (const x of [388, 500])
      d.form(curve(`${x},132! ${x + 6},84 ${x + 26},70 ${x + 48},74 ${x + 56},132!`), '#a86a3c', { round: 8 });
    d.fill([ellipse(348, 106, 20, 30, 20), ellipse(348, 106, 14, 24, 20)], '#2b2523');
    d.fill(curve('280,120! 326,52! 336,54! 302,124!'), '#a9bcc6', { opacity: 0.75 });
    d.form(limb('276,122,6 328,48,6'), CHROME, { round: 2 });
    const body = curve(
      '16,186! 14,150 30,132 80,120 200,112 286,112 330,124 380,128 560,126 600,112 660,114 700,132! 708,164 702,196! 660,206! 60,206! 24,200!',
    );
    d.form(body, '#2f7f8a', { role: 'body', round: 15, shade: 0.46, light: 0.32 });
    d.within(body, curve('40,136 130,124 280,120 420,140 560,134 690,136 560,152 300,144 100,140'), '#fff1d8', {
      opacity: 0.3,
    });
    d.within(body, curve('20,180 200,172 440,176 704,168 710,220 10,220'), NIGHT, { opacity: 0.2 });
    d.within(body, limb('30,164,5 340,158,5 690,160,4'), CHROME, { opacity: 0.9 });
    // The folded hood.
    d.form(curve('548,126! 556,100 600,92 650,98 664,118! 610,122'), '#e6dcc4', { round: 6 });
    for (const x of [580, 612]) d.fill(limb(`${x},98,2 ${x - 6},122,2`), NIGHT, { opacity: 0.25 });
    for (const seam of ['340,130,1.6 334,170,1.6 350,202,1.6', '480,132,1.6 482,170,1.6 470,202,1.6'])
      d.fill(limb(seam), NIGHT, { opacity: 0.5 });
    d.fill(limb('440,148,5 466,148,4'), CHROME);
    d.form(ellipse(44, 152, 20, 19), CHROME, { round: 4 });
    d.fill(ellipse(40, 152, 13, 14), '#fff3c9', { role: 'light' });
    d.fill(curve('684,136! 702,138 706,156 690,154!'), '#d8432e', { role: 'light' });
    d.form(limb('8,192,13 86,198,11'), CHROME, { round: 4 });
    d.form(limb('640,198,11 714,190,12'), CHROME, { round: 4 });
    for (const x of [138, 572]) archedWheel(d, [x, 194, 47, 9], [54, 52], '#17161a');
  },
  'left',
);

export const jeep = sketch(
  'jeep',
  620,
  360,
  [310, 346],
  (d) => {
    under(d, 40, 590, 340);
    d.form(ellipse(582, 190, 30, 52), '#26252a', { round: 8 });
    d.fill(ellipse(586, 190, 14, 26), '#6d7378');
    // The cage over open seats.
    for (const x of [340, 440])
      d.form(curve(`${x},190! ${x + 4},128 ${x + 20},116 ${x + 50},118 ${x + 62},190!`), '#3a352f', { round: 6 });
    d.fill([ellipse(300, 160, 15, 28, 20), ellipse(300, 160, 10, 22, 20)], '#2b2523');
    const bar = '#3d4136';
    d.form(limb('430,186,9 424,60,9 414,52,9 266,56,9'), bar, { round: 3 });
    d.form(limb('540,186,9 532,64,9 520,54,9 414,52,9'), bar, { round: 3 });
    d.fill(curve('232,176! 258,62! 276,62! 252,178!'), '#a9bcc6', { opacity: 0.8 });
    d.form(limb('230,180,8 262,56,8'), bar, { round: 3 });
    const body = polygon('44,176 228,172 246,186 270,190 286,246 356,246 372,186 562,184 566,282 40,286');
    d.form(body, '#66704a', { role: 'body', round: 14, shade: 0.44, light: 0.3 });
    d.within(body, box(0, 250, 620, 60), NIGHT, { opacity: 0.2 });
    d.within(body, polygon('270,190 286,246 356,246 372,186'), '#2b2a24');
    d.fill(limb('60,190,3 224,186,3', 'flat'), '#f0ecd8', { opacity: 0.4 });
    d.fill(limb('196,178,2 196,280,2', 'flat'), NIGHT, { opacity: 0.4 });
    d.form(box(32, 172, 18, 110), '#565f3e', { round: 4 });
    for (let i = 0; i < 5; i++) d.fill(box(34, 184 + i * 16, 14, 8), '#23241c');
    d.form(ellipse(56, 206, 15, 19), CHROME, { round: 4 });
    d.fill(ellipse(52, 206, 10, 14), '#fff3c9', { role: 'light' });
    d.form(box(462, 200, 62, 46), '#59623f', { round: 4 });
    d.fill(box(552, 214, 10, 22), '#d8432e', { role: 'light' });
    d.form(limb('14,290,16 90,294,14'), '#33352c', { round: 4 });
    for (const [x, from] of [
      [134, 60],
      [474, 400],
    ] as const) {
      d.form(
        polygon(
          `${from},236 ${from + 20},218 ${from + 128},218 ${from + 152},256 ${from + 136},256 ${from + 118},234 ${from + 28},234 ${from + 10},262 ${from - 6},262`,
        ),
        '#4c5438',
        { round: 4 },
      );
      d.form(ellipse(x, 286, 58), '#26252a', { round: 8, shade: 0.4 });
      for (let i = 0; i < 18; i++) {
        const a = radians(i * 20);
        d.fill(limb(`${x + cos(a) * 50},${286 + sin(a) * 50},9 ${x + cos(a) * 60},${286 + sin(a) * 60},8`, 'flat'), '#1b1a1e');
      }
      d.form(ellipse(x, 286, 32), '#8f959a', { round: 5 });
      d.fill(ellipse(x, 286, 22), '#4a4d50');
      d.form(ellipse(x, 286, 9), CHROME, { round: 2 });
    }
  },
  'left',
);
