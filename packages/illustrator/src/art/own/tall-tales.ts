/** Houses and things of tales: in a hill, in a toadstool, over a fire, in a crypt. */
import { cos, radians, sin } from '../../math.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

export const coffin = sketch(
  'coffin',
  300,
  560,
  [150, 550],
  (d) => {
    d.form(polygon('96,10 204,10 284,150 216,550 84,550 16,150'), '#4f3322', { role: 'body', round: 12, shade: 0.45 });
    const lid = polygon('104,28 196,28 264,152 204,532 96,532 36,152');
    d.form(lid, '#7a5236', { role: 'body', round: 8, shade: 0.4, light: 0.3 });
    d.strokes(lid, '#3a2416', { count: 50, length: 120, width: 2.4, angle: 90, stray: 3, opacity: 0.4 });
    d.form(
      polygon('138,110 162,110 162,164 214,164 214,188 162,188 162,330 138,330 138,188 86,188 86,164 138,164'),
      '#c9a24e',
      { round: 5, shade: 0.42 },
    );
    for (const [x, y] of [
      [112, 44],
      [188, 44],
      [50, 154],
      [250, 154],
      [106, 516],
      [194, 516],
      [78, 330],
      [222, 330],
    ] as const)
      d.form(ellipse(x, y, 6), '#c9a24e', { round: 2 });
  },
  'front',
);

/** Black iron over its fire, with a green brew. */
export const cauldron = sketch(
  'cauldron',
  440,
  440,
  [220, 430],
  (d) => {
    for (const [x, y, r] of [
      [140, 52, 15],
      [196, 24, 11],
      [270, 46, 18],
      [318, 16, 9],
    ] as const) {
      d.fill(ellipse(x, y, r), '#8fdc5a', { opacity: 0.7 });
      d.fill(ellipse(x - r * 0.3, y - r * 0.3, r * 0.3), '#f2ffe0', { opacity: 0.9 });
    }
    for (let i = 0; i < 5; i++) {
      const x = 110 + i * 54;
      d.fill(curve(`${x - 30},430 ${x - 20},386 ${x - 4},350 ${x + 14},392 ${x + 30},430`), '#e8702c', { role: 'light' });
      d.fill(curve(`${x - 14},430 ${x - 6},400 ${x + 4},384 ${x + 16},430`), '#f6d45a', { role: 'light' });
    }
    for (const line of ['60,420,20 380,428,18', '90,430,18 350,412,18']) d.form(limb(line), '#5c3a22', { round: 6 });
    for (const line of ['110,330,22 84,396,18', '330,330,22 356,396,18']) d.form(limb(line), '#26252a', { round: 5 });
    const pot = curve('64,132! 30,220 60,320 140,376 220,384 300,376 380,320 410,220 376,132!');
    d.form(pot, '#2e2d33', { role: 'body', round: 34, shade: 0.42, light: 0.4 });
    d.fill(curve('66,190 60,250 88,310 110,320 92,250 96,186'), '#ffffff', { opacity: 0.13 });
    for (const x of [44, 396]) d.fill([ellipse(x, 190, 24, 30), ellipse(x, 190, 13, 19)], '#1d1c20');
    d.form(ellipse(220, 130, 172, 46), '#3b3a41', { role: 'body', round: 7, light: 0.4 });
    const brew = ellipse(220, 132, 148, 33);
    d.form(brew, '#6fbf3a', { role: 'light', round: 7, shade: 0.3 });
    for (let i = 0; i < 20; i++) {
      const [x, y, r] = [d.chance.between(96, 344), d.chance.between(112, 152), d.chance.between(6, 17)];
      d.within(brew, ellipse(x, y, r, r * 0.6), '#a9e86a', { opacity: 0.9 });
      d.within(brew, ellipse(x - r * 0.2, y - r * 0.15, r * 0.4, r * 0.22), '#efffd8', { opacity: 0.9 });
    }
    for (const [x, h] of [
      [118, 40],
      [282, 66],
      [322, 34],
    ] as const)
      d.form(limb(`${x},150,17 ${x - 2},${160 + h * 0.5},13 ${x},${160 + h},17`), '#6fbf3a', { round: 5, light: 0.4 });
  },
  'front',
);

/** A round door in a green bank. */
export const hobbitDoor = sketch(
  'hobbit-door',
  760,
  470,
  [380, 460],
  (d) => {
    const hill = curve('6,460! 20,330 90,210 200,110 330,46 430,44 560,110 670,210 740,330 754,460!');
    d.form(hill, '#6a9a45', { round: 40, shade: 0.36, light: 0.26 });
    for (let i = 0; i < 360; i++) {
      const [x, y] = [d.chance.between(20, 740), d.chance.between(60, 450)];
      d.within(
        hill,
        limb(`${x},${y},4 ${x + d.chance.bell() * 6},${y - d.chance.between(10, 22)},1`),
        ['#4f7f36', '#86b45a', '#5f8f3f', '#a3c873'][i % 4]!,
        { opacity: 0.8 },
      );
    }
    d.form(curve('226,462! 226,300 250,230 310,176 380,160 450,176 510,230 534,300 534,462!'), '#b9ab94', {
      round: 10,
      shade: 0.4,
    });
    for (let i = 0; i < 17; i++) {
      const a = radians(180 + i * 11.25);
      d.form(put4(380 + cos(a) * 138, 306 + sin(a) * 138, 30, 24, i * 11.25), i % 2 ? '#c9bda6' : '#a89a82', {
        round: 5,
        shade: 0.36,
      });
    }
    d.form(box(222, 306, 34, 156), '#b0a28a', { round: 6 });
    d.form(box(504, 306, 34, 156), '#b0a28a', { round: 6 });
    d.form(box(250, 300, 260, 162), '#8f8270', { round: 5 });
    d.form(ellipse(380, 322, 130, 130), '#5c3a20', { round: 9 });
    const door = ellipse(380, 322, 116, 116);
    d.form(door, '#3f7a4a', { role: 'body', round: 12, shade: 0.4, light: 0.34 });
    for (let i = -3; i < 4; i++)
      d.within(door, limb(`${380 + i * 34},190,3 ${380 + i * 34},450,3`, 'flat'), NIGHT, { opacity: 0.3 });
    d.strokes(door, '#285233', { count: 40, length: 70, width: 2, angle: 90, stray: 3, opacity: 0.4 });
    d.form(ellipse(380, 322, 13), '#e7b13c', { round: 5, light: 0.5 });
    for (const y of [262, 382]) d.form(limb(`276,${y},13 330,${y},10 352,${y},5`), '#3a2f2a', { round: 3 });
    d.form(polygon('250,448 510,448 540,464 220,464'), '#c9bda6', { round: 5 });
    for (const x of [140, 620]) {
      d.form(ellipse(x, 330, 46), '#5c3a20', { round: 6 });
      d.form(ellipse(x, 330, 36), '#f6d27a', { role: 'window', round: 5 });
      d.fill(box(x - 3, 294, 6, 72), '#5c3a20');
      d.fill(box(x - 36, 327, 72, 6), '#5c3a20');
      d.form(box(x - 50, 380, 100, 22), '#8a5c34', { round: 5 });
      for (let i = 0; i < 9; i++)
        d.form(ellipse(x - 42 + i * 10.5, 376 - (i % 3) * 6, 9), ['#d13a34', '#f2c531', '#e58fb5'][i % 3]!, { round: 3 });
    }
    d.form(box(548, 70, 44, 70), '#a89a82', { round: 6 });
    d.form(box(540, 62, 60, 14), '#8f8270', { round: 4 });
    d.form(curve('196,318! 188,338 190,372 202,380! 216,372 218,338 210,318!'), '#f6d27a', { role: 'light', round: 4 });
    d.form(polygon('184,320 222,320 212,304 194,304'), '#3a2f2a', { round: 3 });
    for (let i = 0; i < 44; i++) {
      const x = i < 22 ? d.chance.between(10, 220) : d.chance.between(540, 750);
      const y = d.chance.between(410, 456);
      d.fill(limb(`${x},${y + 8},3 ${x},${y},2`), '#4f7f36');
      d.form(ellipse(x, y, 6), ['#fbf7ec', '#f2c531', '#c58fd0', '#e2574a'][i % 4]!, { round: 2 });
    }
  },
  'front',
);

/** A stone of an arch. */
function put4(x: number, y: number, w: number, h: number, degrees: number) {
  const [c, s] = [cos(radians(degrees)), sin(radians(degrees))];
  return (
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const
  ).map(([u, v]) => [x + (u * w * c - v * h * s) / 2, y + (u * w * s + v * h * c) / 2] as const);
}

/** A fairy's home: a cap with white spots over a stem with a door. */
export const mushroomHouse = sketch(
  'mushroom-house',
  520,
  540,
  [260, 530],
  (d) => {
    const stem = curve('156,250! 148,360 116,470 96,522 180,534 260,536 340,534 424,522 404,470 372,360 364,250!');
    d.form(stem, '#f2e6cf', { role: 'piece', round: 30, shade: 0.42 });
    d.strokes(stem, '#b9a27c', { count: 40, length: 70, width: 3, angle: 86, stray: 8, opacity: 0.35 });
    const door = curve('206,530! 206,420 226,384 260,376 294,384 314,420 314,530!');
    d.form(curve('194,532! 194,416 218,374 260,362 302,374 326,416 326,532!'), '#b9ab94', { round: 6 });
    d.form(door, '#8a5c34', { round: 7, shade: 0.4 });
    for (const x of [234, 260, 286]) d.within(door, limb(`${x},370,2.4 ${x},534,2.4`), NIGHT, { opacity: 0.35 });
    d.form(ellipse(298, 456, 6), '#e7b13c', { round: 2 });
    for (const [x, y] of [
      [176, 330],
      [344, 330],
    ] as const) {
      d.form(ellipse(x, y, 31), '#8a5c34', { round: 5 });
      d.form(ellipse(x, y, 23), '#f6d27a', { role: 'window', round: 4 });
      d.fill(box(x - 2, y - 23, 4, 46), '#8a5c34');
      d.fill(box(x - 23, y - 2, 46, 4), '#8a5c34');
    }
    d.form(curve('40,250! 140,284 260,294 380,284 480,250! 400,308 260,320 120,308'), '#e2d2b4', { round: 8 });
    for (let i = -9; i < 10; i++)
      d.fill(limb(`${260 + i * 22},${282 - Math.abs(i) * 2},2 ${260 + i * 17},308,2`), NIGHT, { opacity: 0.16 });
    d.form(box(356, 20, 44, 110), '#a89a82', { round: 7 });
    d.form(box(348, 12, 60, 16), '#8f8270', { round: 4 });
    const cap = curve('14,248 20,170 80,86 170,34 260,20 350,34 440,86 500,170 506,248 440,274 350,284 260,288 170,284 80,274');
    d.form(cap, '#c9362c', { role: 'body', round: 42, shade: 0.44, light: 0.34 });
    for (const [x, y, rx, ry] of [
      [140, 120, 40, 32],
      [252, 74, 34, 24],
      [370, 116, 44, 34],
      [76, 206, 32, 30],
      [230, 180, 52, 40],
      [340, 218, 34, 26],
      [446, 208, 30, 32],
      [150, 238, 26, 18],
    ] as const)
      d.within(cap, ellipse(x, y, rx, ry), '#fbf6ea', { opacity: 0.96 });
    d.glaze(cap, { round: 42, shade: 0.36, light: 0.18 });
    for (let i = 0; i < 30; i++) {
      const x = d.chance.between(70, 450);
      if (x > 190 && x < 330) continue;
      d.fill(limb(`${x},536,4 ${x + d.chance.bell() * 8},${d.chance.between(500, 520)},1`), i % 2 ? '#5f8f3c' : '#7fae52');
    }
  },
  'front',
);
