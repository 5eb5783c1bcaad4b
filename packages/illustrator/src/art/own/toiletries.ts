/** What stands on a shelf in a bathroom and in every shop's pictures: a jar of cream, a pump bottle, a dropper, a lipstick, a tube. */
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

/** A plain label with lines of print. */
function label(d: Pen, x: number, y: number, w: number, h: number): void {
  d.fill(box(x, y, w, h), '#f6f1e6', { opacity: 0.92 });
  d.fill(limb(`${x + w * 0.24},${y + h * 0.34},4 ${x + w * 0.76},${y + h * 0.34},4`), '#5a4a44', { opacity: 0.8 });
  for (const at of [0.56, 0.7])
    d.fill(limb(`${x + w * 0.32},${y + h * at},2 ${x + w * 0.68},${y + h * at},2`), '#5a4a44', { opacity: 0.5 });
}

export const creamJar = sketch(
  'cream-jar',
  360,
  270,
  [180, 258],
  (d) => {
    const pot = curve('34,112! 326,112! 322,220 304,250 270,258 90,258 56,250 38,220');
    d.form(pot, '#e9c9c0', { role: 'body', round: 26, shade: 0.42, light: 0.4 });
    d.within(pot, limb('62,130,10 70,200,12 84,240,6'), '#ffffff', { opacity: 0.4 });
    label(d, 112, 140, 136, 84);
    d.form(polygon('30,30 38,22 322,22 330,30 334,108 326,116 34,116 26,108'), '#d9a856', {
      round: 18,
      shade: 0.46,
      light: 0.4,
    });
    d.fill(polygon('38,22 322,22 330,30 326,38 34,38 30,30'), '#f0cf8c', { opacity: 0.8 });
    for (let x = 44; x < 320; x += 13) d.fill(limb(`${x},52,1.6 ${x},104,1.6`), NIGHT, { opacity: 0.1 });
  },
  'front',
);

export const pumpBottle = sketch(
  'pump-bottle',
  250,
  520,
  [125, 510],
  (d) => {
    d.form(limb('60,40,18 110,34,20 150,34,24', 'flat'), '#f3efe6', { round: 6 });
    d.form(curve('50,34 64,28 70,46 62,62 50,58'), '#f3efe6', { round: 4 });
    d.form(curve('104,22! 172,22! 176,50! 100,50!'), '#f3efe6', { round: 6 });
    d.form(box(128, 48, 18, 54), '#dcd6c8', { round: 4 });
    d.form(curve('88,98! 188,98! 192,140! 84,140!'), '#f3efe6', { round: 9, shade: 0.4 });
    const body = curve('84,140! 192,140! 222,170 230,210 230,480 216,506 190,510 62,510 36,506 22,480 22,210 30,170');
    d.form(body, '#8fae9b', { role: 'body', round: 24, shade: 0.44, light: 0.36 });
    d.within(body, limb('48,190,10 48,330,14 52,470,8'), '#ffffff', { opacity: 0.34 });
    label(d, 62, 240, 128, 170);
  },
  'front',
);

export const dropperBottle = sketch(
  'dropper-bottle',
  220,
  480,
  [110, 470],
  (d) => {
    d.form(curve('88,14 100,4 122,4 134,14 140,70! 82,70!'), '#35302f', { round: 10, light: 0.3 });
    d.form(curve('70,66! 150,66! 154,134! 66,134!'), '#d9a856', { round: 12, shade: 0.44, light: 0.4 });
    for (let x = 78; x < 150; x += 10) d.fill(limb(`${x},74,1.4 ${x},128,1.4`), NIGHT, { opacity: 0.14 });
    const glass = curve(
      '72,134! 148,134! 158,160 196,186 204,220 204,440 190,466 166,470 54,470 30,466 16,440 16,220 24,186 62,160',
    );
    d.form(glass, '#9c5a2c', { role: 'body', round: 22, shade: 0.44, light: 0.36 });
    d.within(glass, curve('30,250! 190,250! 190,460 30,460'), NIGHT, { opacity: 0.14 });
    d.within(glass, limb('102,134,9 106,300,9 108,380,6'), '#fff0d2', { opacity: 0.3 });
    d.within(glass, limb('40,210,9 38,320,13 42,430,7'), '#ffffff', { opacity: 0.36 });
    label(d, 48, 270, 124, 130);
  },
  'front',
);

export const lipstick = sketch(
  'lipstick',
  150,
  420,
  [75, 412],
  (d) => {
    d.form(curve('50,150! 50,62 66,34 98,16 100,60 100,150!'), '#b8263a', {
      role: 'body',
      round: 10,
      shade: 0.42,
      light: 0.36,
    });
    d.fill(curve('56,60 74,32 96,20 98,40 76,60 60,78'), '#ffd9d2', { opacity: 0.3 });
    d.form(box(40, 146, 70, 76), '#d9a856', { round: 12, shade: 0.46, light: 0.44 });
    d.form(box(24, 216, 102, 196), '#2c2629', { round: 16, shade: 0.4, light: 0.34 });
    d.fill(box(24, 216, 102, 14), '#d9a856');
    d.fill(limb('42,244,7 42,390,7'), '#ffffff', { opacity: 0.22 });
  },
  'front',
);

export const creamTube = sketch(
  'cream-tube',
  200,
  470,
  [100, 460],
  (d) => {
    const tube = curve('14,14! 186,14! 184,120 168,300 156,390! 44,390! 32,300 16,120');
    d.form(tube, '#e7d6e4', { role: 'body', round: 20, shade: 0.4, light: 0.36 });
    d.fill(polygon('10,8 190,8 188,34 12,34'), '#cdb6ca', { role: 'body' });
    for (let x = 20; x < 186; x += 11) d.fill(limb(`${x},12,1.4 ${x},32,1.4`), NIGHT, { opacity: 0.14 });
    d.within(tube, limb('46,60,10 50,220,12 64,370,6'), '#ffffff', { opacity: 0.4 });
    label(d, 52, 120, 96, 150);
    d.form(curve('42,388! 158,388! 152,452 140,460 60,460 48,452'), '#f3efe6', { round: 12, shade: 0.44 });
    d.fill(ellipse(100, 424, 22, 10), NIGHT, { opacity: 0.08 });
  },
  'front',
);
