/** A panda that sits and eats bamboo, and the red one that is none. */
import { curve, ellipse, limb } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const DARK = '#26252b';
const PALE = '#f3efe6';

/** A stick of bamboo with its leaves, across the chest. */
function bamboo(d: Pen): void {
  d.form(limb('120,330,13 210,262,13 300,196,12'), '#7fae4e', { round: 4 });
  for (const [x, y] of [
    [166, 296],
    [252, 232],
  ] as const)
    d.fill(limb(`${x - 6},${y - 8},3 ${x + 6},${y + 8},3`), '#4f7d34');
  for (const leaf of ['300,196,2 330,170,12 352,140,2', '300,196,2 340,196,12 372,186,2', '296,200,2 312,160,11 312,128,2'])
    d.fill(limb(leaf), '#5f9440');
}

export const panda = sketch(
  'panda',
  420,
  460,
  [210, 448],
  (d) => {
    const body = curve('210,150 300,176 344,270 346,370 310,436 210,448 110,436 74,370 76,270 120,176');
    d.form(body, PALE, { round: 30, shade: 0.4 });
    d.within(body, curve('60,190! 130,170 210,196 290,170 360,190! 346,260 300,232 210,244 120,232 74,260'), DARK, {
      opacity: 0.94,
    });
    for (const s of [-1, 1] as const) {
      d.form(
        curve(
          `${210 + s * 40},400 ${210 + s * 70},330 ${210 + s * 150},340 ${210 + s * 180},400 ${210 + s * 160},446 ${210 + s * 80},450`,
        ),
        DARK,
        {
          round: 16,
          light: 0.3,
        },
      );
      d.form(ellipse(210 + s * 146, 404, 26, 34, s * 14), '#4b484f', { round: 6 });
    }
    bamboo(d);
    for (const s of [-1, 1] as const)
      d.form(
        limb(`${210 + s * 104},220,62 ${210 + s * 130},280,58 ${210 + s * (s < 0 ? 76 : 48)},${s < 0 ? 310 : 246},50`),
        DARK,
        {
          round: 14,
          light: 0.3,
        },
      );
    for (const s of [-1, 1] as const) d.form(ellipse(210 + s * 84, 44, 38, 38), DARK, { round: 10, light: 0.3 });
    const head = curve('210,20 290,32 336,92 334,150 300,196 210,212 120,196 86,150 84,92 130,32');
    d.form(head, PALE, { round: 24, shade: 0.34 });
    for (const s of [-1, 1] as const) {
      d.within(head, ellipse(210 + s * 52, 110, 26, 36, s * 26), DARK);
      d.fill(ellipse(210 + s * 48, 112, 10, 11), '#0f0e12');
      d.fill(ellipse(210 + s * 48 - 3, 108, 3.4, 3.8), '#ffffff');
    }
    d.form(curve('186,148 210,140 234,148 226,166 210,174 194,166'), DARK, { round: 5, light: 0.4 });
    d.fill(limb('210,172,2 210,184,3 192,194,2'), NIGHT, { opacity: 0.7 });
    d.fill(limb('210,184,3 228,194,2'), NIGHT, { opacity: 0.7 });
  },
  'front',
);

export const redPanda = sketch(
  'red-panda',
  480,
  420,
  [220, 408],
  (d) => {
    const tail = limb('320,372,60 400,360,62 450,300,54 452,230,30');
    d.form(tail, '#b5572a', { round: 14 });
    for (const at of ['368,330,20 376,402,20', '418,300,20 452,352,20', '420,256,18 474,270,18'])
      d.within(tail, limb(at, 'flat'), '#7a3418', { opacity: 0.7 });
    d.form(curve('220,170 300,190 340,270 340,360 310,404 220,410 130,404 100,360 100,270 140,190'), '#bf5f2e', {
      role: 'body',
      round: 26,
    });
    d.form(curve('170,220 220,206 270,220 284,300 270,400 170,400 156,300'), '#3a2620', { round: 14 });
    for (const s of [-1, 1] as const) {
      d.form(limb(`${220 + s * 74},250,44 ${220 + s * 66},330,44 ${220 + s * 58},394,40`), '#2e1f1b', {
        round: 10,
        light: 0.3,
      });
      d.form(curve(`${220 + s * 60},70! ${220 + s * 110},-4 ${220 + s * 134},40 ${220 + s * 118},104!`), '#f6ecdc', {
        round: 8,
      });
      d.fill(curve(`${220 + s * 76},72! ${220 + s * 108},24 ${220 + s * 120},48 ${220 + s * 108},92!`), '#3a2620');
    }
    const head = curve('220,36 300,50 344,106 336,160 290,200 220,210 150,200 104,160 96,106 140,50');
    d.form(head, '#c9682f', { role: 'body', round: 20 });
    for (const s of [-1, 1] as const) {
      d.within(head, curve(`${220 + s * 24},92 ${220 + s * 70},70 ${220 + s * 80},96 ${220 + s * 50},104`), '#f6ecdc');
      d.within(head, curve(`${220 + s * 40},150 ${220 + s * 110},116 ${220 + s * 124},160 ${220 + s * 70},200`), '#f6ecdc');
      d.within(head, limb(`${220 + s * 50},120,12 ${220 + s * 66},160,14 ${220 + s * 54},206,8`), '#8a3f1c', { opacity: 0.8 });
      d.fill(ellipse(220 + s * 46, 122, 11, 12), '#16110f');
      d.fill(ellipse(220 + s * 46 - 3, 117, 3.6, 4), '#ffffff');
    }
    d.form(curve('184,156 220,136 256,156 250,190 220,202 190,190'), '#f6ecdc', { round: 8 });
    d.form(curve('204,150 220,144 236,150 230,162 220,168 210,162'), '#16110f', { round: 3, light: 0.5 });
    d.fill(limb('220,168,2 220,180,3 206,186,2'), NIGHT, { opacity: 0.7 });
    d.fill(limb('220,180,3 234,186,2'), NIGHT, { opacity: 0.7 });
  },
  'front',
);
