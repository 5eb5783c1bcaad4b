/** What stands in far places: a felt tent of the steppe, a rover on another world, flags of prayer on a pass. */
import { curve, ellipse, limb } from './outline.ts';
import { sketch } from './sketch.ts';

export const yurt = sketch(
  'yurt',
  800,
  480,
  [400, 466],
  (d) => {
    const felt = '#ece4d4';
    // The wall, and the roof that sits on it like a hat.
    const wall = curve(
      '70,240! 66,300 66,400 76,456! 180,470 300,474 400,474 500,474 620,470 724,456! 734,400 734,300 730,240! 600,262 400,270 200,262',
    );
    d.form(wall, felt, { role: 'body', round: 60, shade: 0.5, light: 0.3 });
    for (const y of [296, 372, 428])
      d.within(wall, limb(`60,${y},5 200,${y + 12},6 400,${y + 16},6 600,${y + 12},6 744,${y},5`), '#a9825a');
    const roof = curve(
      '40,250! 120,186 240,118 340,84! 400,76 460,84! 560,118 680,186 760,250! 700,274 560,290 400,294 240,290 100,274',
    );
    d.form(roof, '#f4eee0', { round: 46, shade: 0.44, light: 0.34 });
    for (const line of [
      '330,90,3 210,170,4 120,262,5',
      '372,84,3 310,180,4 270,282,5',
      '428,84,3 490,180,4 530,282,5',
      '470,90,3 590,170,4 680,262,5',
    ])
      d.within(roof, limb(line), '#b99a70');
    d.within(roof, limb('44,250,10 200,280,11 400,288,11 600,280,11 756,250,10'), '#3f6d9a');
    // The crown, with the pipe of its stove.
    d.form(ellipse(400, 80, 66, 17), '#8a3b2a', { round: 6 });
    d.form(ellipse(400, 76, 46, 10), '#3b2c28');
    d.form(limb('446,76,9 448,14,9', 'flat'), '#5b5650', { round: 4 });
    d.form(limb('438,12,12 460,12,12', 'flat'), '#4a4641', { round: 3 });
    // A painted door looks south.
    d.form(curve('326,304! 474,304! 478,474! 322,474!'), '#b5532f', { round: 10 });
    d.form(curve('340,318! 396,318! 396,468! 338,468!'), '#d8772f', { round: 6 });
    d.form(curve('404,318! 460,318! 462,468! 404,468!'), '#d8772f', { round: 6 });
    for (const x of [368, 432]) for (const y of [352, 424]) d.form(ellipse(x, y, 15, 20), '#2f6f9a', { round: 4 });
  },
  'right',
);

export const marsRover = sketch(
  'mars-rover',
  760,
  560,
  [380, 540],
  (d) => {
    const metal = '#c9c6c0';
    const dark = '#4b4a4e';
    const wheel = (x: number, y: number, r: number): void => {
      d.form(ellipse(x, y, r, r), '#3c3a3c', { round: 12 });
      d.form(ellipse(x, y, r * 0.62, r * 0.62), '#77736d', { round: 8 });
      d.fill(ellipse(x, y, r * 0.2, r * 0.2), dark);
    };
    // The far wheels, then the rocker that carries the body.
    for (const x of [150, 380, 610]) wheel(x + 26, 470, 50);
    d.form(limb('150,480,11 250,380,12 390,470,11'), '#8f8b86', { round: 4 });
    d.form(limb('250,380,12 430,360,12 610,480,11'), '#8f8b86', { round: 4 });
    // Body with its gold foil, deck and the source of its power at the back.
    d.form(curve('150,300! 590,300! 600,392! 560,404! 190,404! 142,392!'), metal, { role: 'body', round: 16, shade: 0.46 });
    d.form(curve('176,350! 566,350! 562,396! 190,396!'), '#b98f3f', { round: 8 });
    d.form(curve('130,276! 612,276! 622,306! 122,306!'), '#e7e3da', { round: 6 });
    d.form(curve('40,236! 140,262! 140,330! 52,322!'), '#5a5858', { round: 10 });
    for (const x of [66, 92, 118]) d.form(limb(`${x},232,6 ${x + 2},334,6`, 'flat'), '#77747a', { round: 2 });
    for (const [x, y] of [
      [220, 262],
      [300, 258],
    ] as const)
      d.form(ellipse(x, y, 30, 13), '#f3efe6', { round: 4 });
    d.form(limb('360,278,6 352,206,6', 'flat'), metal, { round: 2 });
    d.form(ellipse(350, 196, 34, 16), '#f3efe6', { round: 5 });
    // The mast with its two eyes, and the arm in front.
    d.form(limb('500,284,13 508,104,11', 'flat'), '#d8d4cc', { round: 5 });
    d.form(curve('440,40! 586,40! 590,104! 436,104!'), '#eeeae0', { round: 10 });
    for (const x of [474, 552]) {
      d.form(ellipse(x, 74, 19, 19), '#2b2b33', { round: 4 });
      d.fill(ellipse(x - 5, 68, 6, 6), '#8fb4d6');
    }
    d.form(limb('600,344,13 690,300,11 726,390,10'), '#d8d4cc', { round: 4 });
    d.form(curve('700,380! 752,384! 748,428! 706,424!'), dark, { round: 6 });
    for (const x of [128, 374, 620]) wheel(x, 482, 58);
  },
  'right',
);

export const prayerFlags = sketch(
  'prayer-flags',
  900,
  420,
  [450, 408],
  (d) => {
    const colors = ['#2f66b3', '#f1ede2', '#c8372f', '#3d8f4a', '#e8b92f'];
    for (const x of [40, 860]) d.form(limb(`${x},30,9 ${x},408,11`, 'flat'), '#6a4a34', { round: 4 });
    /** A string that hangs between its ends, with a flag at every step; wind lifts them to one side. */
    const line = (x0: number, y0: number, x1: number, y1: number, sag: number, many: number, size: number): void => {
      const at = (t: number): readonly [number, number] => [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + sag * 4 * t * (1 - t)];
      const cord = Array.from({ length: 13 }, (_, i) => at(i / 12));
      d.form(limb(cord.map(([x, y]) => `${Math.round(x)},${Math.round(y)},2`).join(' ')), '#5a4636');
      for (let i = 0; i < many; i++) {
        const [ax, ay] = at((i + 0.1) / many);
        const [bx, by] = at((i + 0.82) / many);
        const lift = d.chance.between(0.1, 0.34) * size;
        const fall = size * d.chance.between(0.85, 1.05);
        const points = [
          [ax, ay],
          [bx, by],
          [bx + lift, by + fall],
          [ax + lift * 0.8, ay + fall],
        ];
        d.form(curve(points.map(([x, y]) => `${Math.round(x!)},${Math.round(y!)}!`).join(' ')), colors[i % 5]!, {
          round: 7,
          shade: 0.4,
        });
      }
    };
    line(40, 52, 860, 44, 70, 17, 62);
    line(40, 170, 860, 96, 92, 15, 66);
  },
  'left',
);
