/** Machines of the house, and its water. */
import { cos, radians, sin } from '../../math.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

const ENAMEL = '#e9ebea';

/** With its round door and the wash behind it. */
export const washingMachine = sketch(
  'washing-machine',
  400,
  460,
  [200, 450],
  (d) => {
    for (const x of [48, 316]) d.form(box(x, 434, 36, 16), '#3c4045', { round: 4 });
    d.form(box(24, 20, 352, 418), ENAMEL, { role: 'body', round: 16, shade: 0.36 });
    d.form(box(24, 20, 352, 74), '#d5d9da', { round: 7, shade: 0.26 });
    d.form(box(44, 38, 104, 38), '#c3c9cb', { round: 4 });
    d.fill(box(80, 62, 32, 5), '#8b9296');
    d.form(box(172, 42, 84, 30), '#23313a', { round: 3 });
    d.fill(limb('186,57,6 240,57,6'), '#6fd0c0', { role: 'light', opacity: 0.8 });
    d.form(ellipse(318, 57, 25), '#aeb5b8', { round: 6, shade: 0.4 });
    d.form(ellipse(316, 55, 17), '#eef0ef', { round: 5 });
    d.fill(limb('316,54,3 326,44,3'), '#3c4045');
    d.form(ellipse(200, 262, 142), '#b9c0c3', { round: 12, shade: 0.4, light: 0.34 });
    d.form(ellipse(200, 262, 116), '#6f787d', { round: 8, shade: 0.4 });
    const glass = ellipse(200, 262, 104);
    d.fill(glass, '#26394a');
    for (const [color, path] of [
      ['#b9503e', '96,300 140,250 190,262 214,300 196,350 130,360'],
      ['#d9b14c', '180,296 230,250 280,262 306,300 280,344 220,356'],
      ['#5f8fb8', '120,268 156,220 206,216 236,250 210,280 160,290'],
      ['#efe9dc', '216,262 244,216 286,224 296,262 262,284'],
    ] as const)
      d.within(glass, curve(path), color, { opacity: 0.92 });
    d.within(glass, curve('90,286 150,272 210,290 270,276 320,290 320,380 80,380'), '#7fb4cc', { opacity: 0.36 });
    for (let i = 0; i < 22; i++)
      d.within(glass, ellipse(d.chance.between(110, 290), d.chance.between(254, 340), d.chance.between(4, 10)), '#ffffff', {
        opacity: 0.5,
      });
    d.within(glass, curve('106,240 130,188 190,162 220,172 164,196 128,256'), '#ffffff', { opacity: 0.4 });
    d.form(box(330, 246, 18, 38), '#8b9296', { round: 5 });
    d.form(box(300, 396, 54, 26), '#d5d9da', { round: 4 });
  },
  'front',
);

/** Upright, with its bag and its head on the floor. */
export const vacuumCleaner = sketch(
  'vacuum-cleaner',
  340,
  560,
  [150, 550],
  (d) => {
    d.fill(limb('252,70,7 300,150,7 304,270,7 258,330,7 232,420,7'), '#2a2c30');
    d.form(limb('248,26,24 236,96,16 218,180,15', 'round'), '#35393f', { round: 6 });
    d.form(limb('230,120,15 196,270,15 170,420,15', 'flat'), '#9aa2a8', { round: 5 });
    const bag = curve('216,150 246,168 256,230 244,310 222,390 188,430 152,428 140,390 150,300 172,210 190,164');
    d.form(bag, '#b8392f', { role: 'body', round: 20, shade: 0.42, light: 0.34 });
    d.within(bag, limb('216,150,4 196,280,5 170,430,4'), NIGHT, { opacity: 0.25 });
    d.fill(curve('206,200 226,214 220,280 196,340 186,330 200,260'), '#ffffff', { opacity: 0.2 });
    d.form(curve('120,430! 200,420! 214,466 208,500! 92,500! 96,460'), '#35393f', { round: 9, shade: 0.4 });
    d.form(ellipse(196, 510, 32), '#26282c', { round: 7, light: 0.3 });
    d.form(ellipse(196, 510, 13), '#9aa2a8', { round: 4 });
    d.form(curve('14,548! 12,500 34,478 96,470 176,478 190,512 176,548!'), '#b8392f', {
      role: 'body',
      round: 14,
      shade: 0.44,
      light: 0.34,
    });
    d.form(box(8, 528, 178, 22), '#2b2e33', { round: 5 });
    d.fill(curve('40,500 80,486 140,488 110,496 60,510'), '#ffffff', { opacity: 0.35 });
    d.form(box(70, 494, 44, 9), '#f2d37a', { role: 'light', round: 2 });
  },
  'left',
);

/** A tray, a pane and the water that falls. */
export const shower = sketch(
  'shower',
  420,
  640,
  [210, 632],
  (d) => {
    const wall = box(40, 20, 340, 570);
    d.form(wall, '#dbe8e8', { role: 'body', round: 8, shade: 0.2 });
    for (let y = 66; y < 590; y += 46) d.fill(box(40, y, 340, 2.4), '#9fb9bb', { opacity: 0.7 });
    for (let x = 86; x < 380; x += 46) d.fill(box(x, 20, 2.4, 570), '#9fb9bb', { opacity: 0.7 });
    d.form(limb('300,420,10 300,90,10 282,64,10 226,60,10', 'round'), '#a9b3b8', { round: 4, shade: 0.4 });
    d.form(polygon('182,60 254,60 272,86 164,86'), '#c3ccd0', { round: 6, shade: 0.4 });
    for (const x of [284, 316]) d.form(ellipse(x, 400, 17), '#b3bdc2', { round: 5, shade: 0.4 });
    d.form(limb('300,400,14 300,430,14 280,444,12'), '#a9b3b8', { round: 4 });
    for (let i = 0; i < 40; i++) {
      const t = d.chance.between(-1, 1);
      const y = d.chance.between(96, 520);
      const x = 218 + t * (46 + (y - 90) * 0.12);
      d.fill(limb(`${x},${y},1.4 ${x + t * 4},${y + 38},3.4`), '#7fb4cc', { opacity: 0.6 });
    }
    for (const [x, y, r] of [
      [130, 560, 22],
      [180, 574, 30],
      [250, 566, 26],
      [300, 578, 20],
    ] as const)
      d.fill(ellipse(x, y, r, r * 0.4), '#ffffff', { opacity: 0.5 });
    d.form(box(60, 330, 76, 10), '#a9b3b8', { round: 3 });
    for (const [x, h, c] of [
      [66, 50, '#5f9a7a'],
      [90, 62, '#d98f5a'],
      [114, 42, '#8a6fae'],
    ] as const) {
      d.form(box(x, 330 - h, 18, h), c, { round: 6 });
      d.form(box(x + 4, 322 - h, 10, 9), '#f4efe4', { round: 2 });
    }
    d.form(polygon('30,584 390,584 410,604 10,604'), '#f6f7f5', { round: 5, shade: 0.2 });
    d.form(polygon('10,602 410,602 404,632 16,632'), '#d9dddc', { round: 7, shade: 0.36 });
    d.fill(polygon('40,30 196,30 150,584 40,584'), '#ffffff', { opacity: 0.16 });
    for (const x of [34, 374]) d.form(box(x, 14, 12, 576), '#98a4a9', { round: 4 });
    d.form(box(30, 8, 360, 14), '#98a4a9', { round: 4 });
  },
  'front',
);

/** Five blades of wood on a rod, with its lamp. */
export const ceilingFan = sketch(
  'ceiling-fan',
  640,
  290,
  [320, 10],
  (d) => {
    d.form(curve('280,8! 360,8! 348,34 292,34'), '#8c6a3c', { round: 6 });
    d.form(box(313, 30, 14, 96), '#8c6a3c', { round: 4, shade: 0.45 });
    for (const [angle, reach] of [
      [200, 1],
      [-20, 1],
      [268, 0.5],
    ] as const) {
      const [dx, dy] = [cos(radians(angle)) * 300 * reach, sin(radians(angle)) * 62];
      d.form(
        limb(`${320 + dx * 0.2},${158 + dy * 0.2},16 ${320 + dx * 0.36},${158 + dy * 0.36},44 ${320 + dx},${158 + dy},54`),
        '#6f4a2a',
        { role: 'body', round: 7, shade: 0.4 },
      );
    }
    d.form(curve('256,130! 384,130! 392,168 366,190 274,190 248,168'), '#a57c44', { round: 12, shade: 0.44, light: 0.36 });
    for (const angle of [158, 22]) {
      const [dx, dy] = [cos(radians(angle)) * 308, sin(radians(angle)) * 74];
      const blade = limb(
        `${320 + dx * 0.22},${164 + dy * 0.22},18 ${320 + dx * 0.38},${164 + dy * 0.38},50 ${320 + dx * 0.96},${164 + dy * 0.96},58`,
      );
      d.form(blade, '#8a5c34', { role: 'body', round: 8, shade: 0.36, light: 0.3 });
      d.strokes(blade, '#4f2f16', { count: 22, length: 70, width: 1.6, angle: angle > 90 ? -13 : 13, stray: 2, opacity: 0.3 });
      d.form(limb(`${320 + dx * 0.16},${164 + dy * 0.16},16 ${320 + dx * 0.34},${164 + dy * 0.34},10`), '#a57c44', {
        round: 4,
      });
    }
    d.form(curve('270,190! 370,190! 388,222 366,258 320,270 274,258 252,222'), '#fdf3d2', {
      role: 'light',
      round: 14,
      shade: 0.22,
    });
    d.fill(ellipse(298, 218, 24, 16), '#ffffff', { opacity: 0.6 });
    d.fill(limb('350,262,2 352,284,2'), '#8c6a3c');
  },
  'front',
);

/** Black with gold, at work on a piece of cloth. */
export const sewingMachine = sketch(
  'sewing-machine',
  560,
  400,
  [280, 388],
  (d) => {
    d.form(box(20, 340, 520, 48), '#8a5c34', { round: 8, shade: 0.4 });
    d.strokes(box(24, 344, 512, 40), '#4f2f16', { count: 26, length: 130, width: 1.8, angle: 0, stray: 1.5, opacity: 0.3 });
    d.form(polygon('40,322 520,322 536,342 24,342'), '#2c3038', { role: 'body', round: 5 });
    const cloth = curve('16,330! 120,316 240,320! 250,336 200,352 150,346 90,366 40,356! 8,372!');
    d.form(cloth, '#c9564a', { round: 6, shade: 0.36 });
    for (let i = 0; i < 10; i++)
      d.fill(limb(`${40 + i * 19},${338 - i * 0.8},2.4 ${50 + i * 19},${337.6 - i * 0.8},2.4`), '#fbf3e0');
    const body = curve(
      '60,116! 74,88 130,78 240,82 360,78 430,74 468,96 474,150! 470,326! 372,326! 376,230 360,172 320,160 210,164 130,166 128,220! 76,220! 66,170',
    );
    d.form(body, '#2c3038', { role: 'body', round: 16, shade: 0.5, light: 0.34 });
    d.fill(curve('100,96 200,90 330,90 430,88 400,98 260,102 130,106'), '#ffffff', { opacity: 0.22 });
    for (const line of [
      '170,130,4 214,114,5 250,132,5 286,114,5 330,130,4',
      '176,144,3 230,134,3 270,146,3 324,142,3',
      '398,200,3 426,230,4 402,262,4 430,290,3',
    ])
      d.fill(limb(line), '#d6b566', { opacity: 0.9 });
    d.form(ellipse(500, 124, 26, 58), '#3a3f48', { round: 7, light: 0.4 });
    d.form(ellipse(506, 124, 14, 36), '#a57c44', { round: 5 });
    d.form(box(468, 112, 24, 26), '#8b9296', { round: 4 });
    d.form(box(90, 216, 26, 58), '#9aa2a8', { round: 6 });
    d.fill(limb('102,270,4 102,322,2'), '#dfe4e6');
    d.form(polygon('86,304 120,304 126,318 80,318'), '#b3bdc2', { round: 3 });
    d.fill(box(236, 60, 5, 24), '#9aa2a8');
    d.form(box(222, 34, 34, 40), '#c9564a', { round: 8 });
    d.form(ellipse(239, 34, 20, 6), '#e9dcc4', { round: 2 });
    d.form(ellipse(239, 75, 20, 6), '#e9dcc4', { round: 2 });
    d.fill(limb('226,60,1.6 150,70,1.6 104,90,1.6 100,216,1.6'), '#c9564a');
  },
  'front',
);

/** A tub of boards with steam on it. */
export const hotTub = sketch(
  'hot-tub',
  560,
  340,
  [280, 330],
  (d) => {
    for (const [x, h] of [
      [180, 90],
      [270, 110],
      [360, 84],
    ] as const)
      d.fill(limb(`${x},118,6 ${x - 18},${118 - h * 0.4},16 ${x + 12},${118 - h * 0.7},14 ${x - 6},${118 - h},4`), '#ffffff', {
        opacity: 0.3,
      });
    const tub = curve('24,130! 30,290 60,316 280,330 500,316 530,290 536,130!');
    d.form(tub, '#9a6a40', { role: 'body', round: 26, shade: 0.46 });
    for (let i = -7; i < 8; i++) {
      const x = 280 + i * 35;
      d.within(tub, limb(`${x},120,3 ${280 + i * 33},334,3`, 'flat'), NIGHT, { opacity: 0.34 });
    }
    d.strokes(tub, '#4f2f16', { count: 60, length: 70, width: 1.8, angle: 90, stray: 2, opacity: 0.28 });
    for (const y of [196, 276])
      d.within(
        tub,
        curve(
          `10,${y}! 150,${y + 17} 280,${y + 22} 410,${y + 17} 550,${y}! 550,${y + 14}! 410,${y + 31} 280,${y + 36} 150,${y + 31} 10,${y + 14}!`,
        ),
        '#5a5f64',
      );
    d.form(ellipse(280, 126, 258, 58), '#b98553', { role: 'body', round: 7, shade: 0.36 });
    const water = ellipse(280, 128, 232, 46);
    d.form(water, '#4fa6bf', { round: 12, shade: 0.34, light: 0.1 });
    d.within(water, ellipse(270, 142, 170, 26), '#8ed0de', { opacity: 0.6 });
    for (let i = 0; i < 50; i++)
      d.within(
        water,
        ellipse(d.chance.between(70, 490), d.chance.between(96, 164), d.chance.between(5, 16), d.chance.between(3, 7)),
        '#ffffff',
        { opacity: 0.55 },
      );
    for (const y of [232, 284])
      d.form(polygon(`400,${y} 520,${y} 530,${y + 14} 392,${y + 14}`), '#ab7a4c', { role: 'body', round: 4 });
    for (const x of [400, 506]) d.form(box(x, 236, 14, 94), '#8a5c34', { role: 'body', round: 4 });
  },
  'front',
);
