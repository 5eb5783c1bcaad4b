/** Buildings that a city is known by: each by its outline, its masses and the few parts that everybody knows. */
import { arch, lancets, onion } from './arches.ts';
import { courses } from './masonry.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { sketch } from './sketch.ts';

/** Two towers in the river, walks high between them, the roadway below, chains to the banks. */
export const towerBridge = sketch(
  'tower-bridge',
  1200,
  560,
  [600, 548],
  (d) => {
    const stone = '#cfc4ae';
    for (const side of [-1, 1] as const) {
      const at = (x: number): number => 600 + side * x;
      // The chain from the tower's shoulder to the abutment, and its rods.
      const chain = [0, 0.2, 0.4, 0.6, 0.8, 1].map((t) => [at(240 + t * 260), 214 + 172 * (1.75 * t - 0.75 * t * t)] as const);
      for (const [x, y] of chain.slice(1, -1)) d.fill(limb(`${x},${y},3 ${x},404,3`, 'flat'), '#7fa6c4');
      d.form(limb(chain.map(([x, y]) => `${x},${y},11`).join(' '), 'flat'), '#6f9cc0', { round: 4 });
      const abut = polygon(`${at(486)},548 ${at(486)},318 ${at(556)},318 ${at(556)},548`);
      d.form(abut, stone, { role: 'body', round: 12, shade: 0.38 });
      d.form(polygon(`${at(480)},320 ${at(521)},266 ${at(562)},320`), '#7a8794', { round: 6 });
      lancets(d, [at(521)], 340, 392, 12);
    }
    d.form(box(40, 396, 1120, 22), '#8fb2cb', { role: 'trim', round: 5 });
    d.fill(box(40, 418, 1120, 10), '#5d7f9a');
    for (const y of [168, 206]) d.form(box(396, y, 408, 13), '#7fa6c4', { round: 4 });
    for (let i = 0; i < 14; i++) {
      const x = 404 + i * 28.5;
      d.fill(limb(`${x},206,3 ${x + 14},182,3 ${x + 28},206,3`, 'flat'), '#8fb2cb');
    }
    for (const x of [396, 804]) {
      d.form(polygon(`${x - 104},548 ${x - 92},430 ${x + 92},430 ${x + 104},548`), '#b3a891', { role: 'body', round: 12 });
      const tower = box(x - 66, 148, 132, 290);
      d.form(tower, stone, { role: 'body', round: 18, shade: 0.4 });
      courses(d, tower, [x - 66, 148, x + 66, 438], 15, 30, ['#bdb198', '#ddd3be', '#ada189'], 0.5);
      d.fill(arch(x, 346, 438, 34), '#5a564f');
      d.fill(box(x - 34, 396, 68, 22), '#8fb2cb');
      for (const y of [186, 256]) lancets(d, [x - 30, x, x + 30], y, y + 50, 9);
      for (const y of [238, 318, 150]) d.form(box(x - 72, y, 144, 8), '#b8ac94', { round: 3 });
      d.form(polygon(`${x - 60},150 ${x - 16},62 ${x + 16},62 ${x + 60},150`), '#76828e', { round: 9, shade: 0.4 });
      d.fill(limb(`${x},64,5 ${x},34,2`, 'flat'), '#c9a24a');
      for (const side of [-1, 1]) {
        const cx = x + side * 64;
        d.form(box(cx - 15, 118, 30, 320), '#d6ccb8', { role: 'body', round: 7, shade: 0.4 });
        d.form(polygon(`${cx - 18},120 ${cx},56 ${cx + 18},120`), '#6d7984', { round: 5 });
        d.fill(limb(`${cx},58,3 ${cx},36,2`, 'flat'), '#c9a24a');
      }
    }
  },
  'front',
);

/** The clock tower at the river: gothic panels, four dials, a steep roof with its lantern. */
export const clockTower = sketch(
  'clock-tower',
  260,
  960,
  [130, 950],
  (d) => {
    const shaft = box(66, 300, 128, 650);
    d.form(shaft, '#c9ad7c', { role: 'body', round: 20, shade: 0.42 });
    for (const x of [72, 96, 120, 144, 168]) {
      d.fill(box(x + 4, 316, 14, 620), '#a98d60');
      for (let y = 330; y < 930; y += 66) d.fill(arch(x + 11, y, y + 46, 5), '#5c5446', { role: 'window' });
    }
    for (const y of [420, 560, 700, 840]) d.form(box(60, y, 140, 9), '#d8bf90', { round: 3 });
    for (const x of [58, 186]) d.form(box(x, 290, 16, 660), '#d3b987', { role: 'body', round: 6 });
    const head = box(46, 164, 168, 142);
    d.form(head, '#d3b987', { role: 'body', round: 18, shade: 0.4 });
    d.form(ellipse(130, 234, 60, 60), '#b0924e', { round: 6 });
    d.fill(ellipse(130, 234, 52, 52), '#f3ecd8', { role: 'light' });
    for (let i = 0; i < 12; i++) {
      const [s, c] = [
        [0, 1],
        [0.5, 0.87],
        [0.87, 0.5],
        [1, 0],
        [0.87, -0.5],
        [0.5, -0.87],
        [0, -1],
        [-0.5, -0.87],
        [-0.87, -0.5],
        [-1, 0],
        [-0.87, 0.5],
        [-0.5, 0.87],
      ][i] as [number, number];
      d.fill(limb(`${130 + s * 40},${234 - c * 40},3 ${130 + s * 48},${234 - c * 48},3`, 'flat'), '#3a3a44');
    }
    d.fill(limb('130,234,6 112,210,3', 'flat'), '#2b2b38');
    d.fill(limb('130,234,5 150,196,2', 'flat'), '#2b2b38');
    d.form(box(40, 156, 180, 12), '#b0924e', { round: 4 });
    d.form(polygon('48,158 88,96 172,96 212,158'), '#6e7a78', { round: 10, shade: 0.4 });
    d.form(box(90, 66, 80, 32), '#c9ad7c', { role: 'body', round: 6 });
    for (const x of [102, 120, 138, 156]) d.fill(arch(x, 70, 98, 5), '#4a4638', { role: 'window' });
    d.form(polygon('84,68 130,-14 176,68'), '#66726f', { round: 8, shade: 0.45 });
    d.fill(limb('130,-12,4 130,-40,2', 'flat'), '#c9a24a');
    for (const x of [52, 208]) d.form(polygon(`${x - 9},160 ${x},118 ${x + 9},160`), '#b0924e', { round: 3 });
  },
  'front',
);

/** The great arena: three tiers of arches, the outer ring broken down on one side. */
export const colosseum = sketch(
  'colosseum',
  1000,
  460,
  [500, 448],
  (d) => {
    const whole = curve(
      '60,440! 66,170! 90,130 190,86 330,70! 520,84! 548,140! 600,176 640,190! 800,214 930,262! 944,440! 500,456',
    );
    const low = curve('560,440! 560,190! 700,196 860,228 946,270! 952,440!');
    d.form(low, '#b79a70', { round: 14, shade: 0.3 });
    d.form(whole, '#cfb48a', { role: 'body', round: 22, shade: 0.36 });
    courses(d, whole, [60, 70, 944, 450], 18, 40, ['#bda077', '#dcc49c', '#a98e66'], 0.35);
    for (const [tier, top, tall] of [
      [0, 340, 92],
      [1, 236, 80],
      [2, 146, 68],
    ] as const) {
      const count = 15;
      for (let i = 0; i < count; i++) {
        const t = (i + 0.5) / count;
        const x = 80 + 850 * t;
        if (tier === 2 && x > 540) continue;
        // The ring curves away at both ends.
        const bend = (2 * t - 1) * (2 * t - 1);
        const y = top + (tier === 2 ? 10 : 8 * tier) * bend - 6;
        const half = 19 * (1 - 0.45 * bend);
        d.fill(arch(x, y, y + tall, half), '#5f4d39');
        d.fill(
          curve(
            `${x - half},${y + tall}! ${x - half},${y + half}! ${x - half * 0.4},${y + half * 0.6} ${x - half * 0.3},${y + tall}!`,
          ),
          '#8f7854',
        );
      }
      const to = tier === 2 ? 538 : 936;
      d.form(limb(`70,${top - 16},7 500,${top - 22 + tier * 2},8 ${to},${top - 14 + tier * 8},7`, 'flat'), '#dcc49c', {
        round: 3,
      });
    }
    for (let i = 0; i < 9; i++) d.fill(box(96 + i * 48, 96 + (i - 5) * (i - 5) * 0.9, 13, 16), '#6f5c45');
    for (let x = 60; x < 950; x += 34) d.fill(ellipse(x, 450, 22, 6), '#7a8a55', { opacity: 0.7 });
  },
  'front',
);

/** The white tomb: a great onion dome over an arched hall, four minarets at the corners of its terrace. */
export const tajMahal = sketch(
  'taj-mahal',
  1100,
  640,
  [550, 628],
  (d) => {
    const white = '#f0ebe2';
    for (const [x, wide] of [
      [92, 17],
      [1008, 17],
      [226, 14],
      [874, 14],
    ] as const) {
      const top = wide > 15 ? 130 : 176;
      d.form(polygon(`${x - wide},560 ${x - wide * 0.66},${top} ${x + wide * 0.66},${top} ${x + wide},560`), white, {
        role: 'body',
        round: 7,
        shade: 0.34,
      });
      for (const y of [top + 6, top + 130, top + 260]) d.form(box(x - wide * 1.3, y, wide * 2.6, 9), '#ddd5c6', { round: 3 });
      d.form(onion(x, top, wide, wide * 2.4), white, { role: 'body', round: 5 });
      d.fill(limb(`${x},${top - wide * 2.3},2 ${x},${top - wide * 3},2`, 'flat'), '#c9a24a');
    }
    d.form(onion(550, 262, 128, 226), white, { role: 'body', round: 34, shade: 0.3 });
    d.form(box(452, 252, 196, 38), '#e6dfd2', { role: 'body', round: 8 });
    d.fill(limb('550,40,5 550,-6,2', 'flat'), '#c9a24a');
    for (const x of [386, 714]) {
      d.form(box(x - 36, 268, 72, 40), '#e6dfd2', { role: 'body', round: 6 });
      lancets(d, [x - 20, x, x + 20], 274, 306, 7);
      d.form(onion(x, 270, 44, 74), white, { role: 'body', round: 11 });
      d.fill(limb(`${x},198,2 ${x},182,2`, 'flat'), '#c9a24a');
    }
    const hall = polygon('318,560 318,326 360,300 740,300 782,326 782,560');
    d.form(hall, white, { role: 'body', round: 20, shade: 0.3 });
    const gate = box(452, 276, 196, 284);
    d.form(gate, '#f6f2ea', { role: 'body', round: 12 });
    d.fill(box(472, 296, 156, 264), '#ddd3c2');
    d.fill(arch(550, 318, 560, 62), '#a89a8a');
    d.fill(arch(550, 350, 560, 46), '#857868');
    d.fill(arch(550, 446, 560, 18), '#4a4240');
    for (const x of [388, 712])
      for (const y of [330, 448]) {
        d.fill(box(x - 34, y - 8, 68, 104), '#ddd3c2');
        d.fill(arch(x, y, y + 94, 26), '#a89a8a');
        d.fill(arch(x, y + 40, y + 94, 11), '#5a504a');
      }
    for (const x of [452, 648]) d.fill(limb(`${x},276,5 ${x},250,3`, 'flat'), white);
    d.form(box(40, 556, 1020, 44), '#e3dacb', { role: 'body', round: 8 });
    for (let x = 66; x < 1040; x += 44) d.fill(arch(x, 568, 600, 12), '#c2b6a4');
    d.form(box(20, 598, 1060, 26), '#c98f74', { round: 5 });
  },
  'front',
);

/** The bell tower that leans: rings of columns one above the other. */
export const leaningTower = sketch(
  'leaning-tower',
  420,
  820,
  [200, 806],
  (d) => {
    d.include(
      (t) => {
        t.form(box(-104, -150, 208, 150), '#ded5c4', { role: 'body', round: 24, shade: 0.42 });
        for (let i = 0; i < 7; i++) t.fill(arch(-84 + i * 28, -118, -8, 10), '#a89c88');
        for (let ring = 0; ring < 6; ring++) {
          const y = -150 - ring * 88;
          t.fill(box(-88, y - 88, 176, 88), '#8f8472');
          for (let i = 0; i < 13; i++) {
            const x = -92 + i * 15.3;
            t.form(box(x - 3.4, y - 70, 7, 66), '#efe8da', { role: 'body', round: 2 });
            if (i < 12) t.fill(arch(x + 7.6, y - 78, y - 62, 6), '#6f6556');
          }
          t.form(box(-102, y - 92, 204, 14), '#e9e1d2', { role: 'body', round: 6, shade: 0.4 });
          t.form(box(-100, y - 8, 200, 10), '#d6cbb8', { role: 'body', round: 5, shade: 0.4 });
        }
        t.glaze(box(-100, -678, 200, 678), { round: 34, shade: 0.36, light: 0.1 });
        t.form(box(-66, -752, 132, 74), '#e3dac8', { role: 'body', round: 16, shade: 0.4 });
        for (const x of [-42, -14, 14, 42]) t.fill(arch(x, -738, -684, 9), '#6f6556');
        t.form(box(-72, -762, 144, 12), '#efe8da', { round: 4 });
      },
      { x: 170, y: 800, turn: 5 },
    );
    d.form(ellipse(200, 806, 140, 12), '#b8ad98', { round: 4 });
  },
  'front',
);
