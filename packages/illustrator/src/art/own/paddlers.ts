/** A boat that is paddled by its crew. */
import { curve, ellipse, limb } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

/** The blade is in the water, before the side of the boat. */
function paddle(d: Pen, x: number): void {
  d.form(limb(`${x - 36},132,7 ${x - 62},226,7`), '#a5713a', { round: 2 });
  d.form(curve(`${x - 60},216! ${x - 50},220! ${x - 62},290 ${x - 82},286!`), '#d9a45f', { round: 4 });
}

/** Who paddles, head and shoulders over the side. */
function paddler(d: Pen, x: number, shirt: string, hair: string): void {
  d.form(limb(`${x + 8},196,34 ${x - 4},160,34 ${x - 10},138,30`), shirt, { round: 7, shade: 0.42 });
  d.form(limb(`${x - 8},142,15 ${x - 34},160,13 ${x - 46},186,12`), '#dba57d', { round: 3 });
  d.form(ellipse(x - 16, 106, 19, 22), '#e3b088', { round: 6 });
  d.fill(
    curve(`${x - 36},104! ${x - 36},84 ${x - 16},78 ${x + 2},84 ${x + 6},116 ${x - 2},122! ${x - 6},102 ${x - 20},96`),
    hair,
  );
  d.fill(limb(`${x - 30},112,4 ${x - 26},112,4`), NIGHT);
}

export const dragonBoat = sketch(
  'dragon-boat',
  1000,
  350,
  [500, 292],
  (d) => {
    // The tail at the stern.
    d.form(curve('876,216! 920,180 948,120 930,66! 974,92 984,140 966,196 930,240!'), '#c8352c', { role: 'body', round: 10 });
    for (const t of ['934,70,16 960,28,3', '952,92,16 990,58,3', '962,122,15 996,104,3'])
      d.form(limb(t), '#e8b93e', { round: 3 });
    // The helmsman with his oar.
    d.form(limb('850,116,9 930,290,9'), '#a5713a', { round: 2 });
    d.form(curve('914,246! 938,240! 956,318 934,326!'), '#c08a4c', { round: 4 });
    const shirts = ['#e8b93e', '#f1ead8', '#e8b93e', '#f1ead8', '#e8b93e', '#f1ead8'];
    for (const [i, tone] of shirts.entries()) paddler(d, 360 + i * 82, tone, ['#2a2024', '#3a2a20', '#241c20'][i % 3]!);
    d.form(limb('850,206,40 850,140,42 848,118,36'), '#2f5b8a', { round: 8 });
    d.form(ellipse(846, 84, 20, 23), '#e3b088', { round: 6 });
    d.fill(curve('824,82! 826,60 848,54 868,64 870,96! 862,80 844,74'), '#2a2024');
    // The drummer, facing the crew, and the drum.
    d.form(limb('232,206,40 228,146,40 228,122,34'), '#2f5b8a', { round: 8 });
    d.form(limb('236,134,15 262,116,13 278,84,12'), '#dba57d', { round: 3 });
    d.fill(limb('276,92,5 300,56,6'), '#8a5c30');
    d.form(ellipse(232, 88, 20, 23), '#e3b088', { round: 6 });
    d.fill(curve('212,100! 206,70 222,58 244,60 254,76! 232,76 224,88 222,112'), '#2a2024');
    d.form(curve('264,152! 318,152! 324,178 316,206! 266,206! 258,178'), '#b8322a', { round: 7 });
    d.form(ellipse(291, 152, 29, 9), '#f1e3c4', { round: 3 });
    // The hull, with its scales.
    const hull = curve('118,190! 220,214 400,222 620,222 800,214 942,184! 920,246 880,286 840,300! 210,300! 168,280 132,240');
    d.form(hull, '#c8352c', { role: 'body', round: 18, shade: 0.5, light: 0.26 });
    for (let row = 0; row < 2; row++)
      for (let i = 0; i < 28; i++) {
        const [x, y] = [160 + i * 27 + (row % 2) * 13, 246 + row * 19];
        d.within(
          hull,
          curve(`${x - 13},${y - 8}! ${x + 13},${y - 8}! ${x + 9},${y + 6} ${x},${y + 12} ${x - 9},${y + 6}`),
          i % 2 ? '#e39a35' : '#e8b93e',
          { opacity: 0.95 },
        );
        d.within(hull, limb(`${x - 9},${y + 6},2 ${x},${y + 12},2.6 ${x + 9},${y + 6},2`), '#8a2a20', { opacity: 0.7 });
      }
    d.within(hull, curve('120,280! 940,280! 940,310! 120,310!'), '#23604f');
    d.glaze(hull, { round: 16, shade: 0.4, light: 0 });
    d.form(limb('118,190,12 220,214,13 400,222,13 620,222,13 800,214,13 942,186,12'), '#e8b93e', { role: 'trim', round: 4 });
    for (let i = 0; i < 6; i++) paddle(d, 360 + i * 82);
    // Neck and head.
    const neck = curve('222,252! 168,244 116,206 100,150 104,108! 150,92! 156,140 176,176 240,206!');
    d.form(neck, '#c8352c', { role: 'body', round: 11, shade: 0.44 });
    for (let i = 0; i < 5; i++)
      d.form(limb(`${116 + i * 12},${126 + i * 26},11 ${142 + i * 12},${112 + i * 24},9`), '#e8b93e', { round: 3 });
    for (const t of ['150,86,20 188,66,13 212,84,4', '156,106,20 196,102,13 218,120,4', '160,130,18 198,136,12 216,154,3'])
      d.form(limb(t), '#23805f', { round: 4 });
    const head = curve('160,64 150,40 118,34 92,50 60,66 26,72 14,90 22,106 52,108 44,120! 84,124 120,128 152,116');
    d.form(head, '#d8452f', { role: 'body', round: 11, shade: 0.36 });
    d.fill(curve('20,104! 60,104 106,100! 84,124 50,122'), '#5e1a18');
    for (const x of [32, 48, 66, 84]) d.fill(curve(`${x},103! ${x + 12},103! ${x + 6},114!`), '#fff7e6');
    d.form(limb('48,126,14 84,132,16 124,124,14'), '#d8452f', { role: 'body', round: 4 });
    for (const t of ['124,40,12 142,16,9 136,-4,3', '144,46,12 168,26,9 168,4,3']) d.form(limb(t), '#f1dfb0', { round: 3 });
    d.form(ellipse(104, 64, 15, 14), '#fff7e6', { round: 4 });
    d.fill(ellipse(100, 65, 7, 8), '#1d1a1c');
    d.fill(limb('84,50,5 106,44,8 124,52,4'), '#23805f');
    d.fill(ellipse(26, 82, 5, 4), '#5e1a18');
    d.fill(limb('24,96,4 4,116,3 8,140,1.6'), '#e8b93e');
    d.fill(curve('40,132! 66,136 92,136! 84,160 72,146 60,166 54,144'), '#f1ead8');
  },
  'left',
);
