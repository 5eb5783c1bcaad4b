import { cos, radians, sin } from '../../math.ts';
import { merge } from './clip.ts';
import { curve, ellipse, limb } from './outline.ts';
import { NIGHT, ruffle, sketch } from './sketch.ts';

export const frog = sketch('frog', 380, 280, [190, 266], (d) => {
  const green = '#6a8a48';
  d.form(limb('96,190,34 80,230,22 66,258,18'), '#4c6634', { role: 'body', round: 5 });
  const body = curve(
    '70,96 46,116 36,140 48,160 84,176 110,210 150,232 230,244 300,244 336,214 322,170 270,128 200,96 150,84 126,66 100,62 84,74',
  );
  d.form(body, green, { role: 'body', round: 18, shade: 0.48, light: 0.35 });
  d.within(body, curve('30,150 80,160 130,190 180,230 140,240 60,190'), '#d8d6a4', { opacity: 0.85 });
  for (let i = 0; i < 26; i++)
    d.within(
      body,
      ellipse(d.chance.between(120, 310), d.chance.between(90, 190), d.chance.between(3, 9), d.chance.between(3, 6)),
      '#3f5a2c',
      { opacity: 0.5 },
    );
  d.fill(limb('38,142,1 70,148,3 112,142,1'), '#2f4020', { opacity: 0.7 });
  const thigh = curve('230,170 280,150 330,176 344,214 320,246 256,252 226,226');
  d.form(thigh, green, { role: 'body', round: 12, shade: 0.48 });
  d.form(limb('326,236,24 260,256,22 212,262,17'), '#5f7d40', { role: 'body', round: 5 });
  for (const t of ['218,260,10 190,264,8 176,266,5', '224,262,10 206,268,8 196,270,4'])
    d.form(limb(t), '#5f7d40', { role: 'body', round: 2 });
  d.form(limb('150,200,36 142,236,22 128,258,18'), green, { role: 'body', round: 6 });
  for (const t of ['130,260,9 106,264,6', '130,260,9 120,270,6', '66,260,8 44,264,5', '66,260,8 60,268,5'])
    d.form(limb(t), '#5f7d40', { role: 'body', round: 2 });
  d.form(ellipse(106, 72, 24, 22), green, { role: 'body', round: 6 });
  d.fill(ellipse(101, 72, 14), '#c9a545');
  d.fill(ellipse(99, 72, 9, 6), '#15120f');
  d.fill(ellipse(96, 68, 3), '#f4ede0');
});

export const hen = sketch('hen', 420, 400, [210, 386], (d) => {
  const c = '#a8643a';
  for (const x of [196, 232]) {
    d.fill(limb(`${x},300,10 ${x - 4},372,8`), '#c99a45');
    for (const t of [-24, -8, 14]) d.fill(limb(`${x - 4},372,7 ${x - 4 + t},385,3`), '#c99a45');
  }
  d.strands(
    '300,190,30 350,130,26 372,70,20 366,44,4',
    '320,230,30 380,190,26 412,140,20 414,112,4',
    8,
    ['#5a3524', '#6d4029', '#45291c'],
    { stray: 4, role: 'piece' },
  );
  const body = ruffle(
    curve('118,96 96,140 88,200 104,260 150,306 220,320 290,300 334,250 336,196 296,186 240,196 190,170 166,120 150,90'),
    d.chance,
    { gap: 9, length: 7, flow: 40 },
  );
  d.form(body, c, { role: 'body', round: 20, shade: 0.48 });
  for (let i = 0; i < 70; i++) {
    const [x, y] = [d.chance.between(100, 320), d.chance.between(130, 300)];
    d.within(body, limb(`${x - 8},${y - 4},1 ${x},${y + 5},3.4 ${x + 9},${y - 3},1`), d.chance.pick(['#6d3c20', '#d39a66']), {
      role: 'piece',
      opacity: 0.45,
    });
  }
  const wing = ruffle(curve('178,206 220,190 280,206 322,236 290,276 230,276 188,250'), d.chance, {
    gap: 10,
    length: 8,
    flow: 20,
  });
  d.form(wing, '#8a4e2c', { role: 'body', round: 11, shade: 0.45 });
  for (const i of [0, 1, 2, 3])
    d.within(
      wing,
      limb(`${196 + i * 8},${216 + i * 14},2 ${250 + i * 6},${232 + i * 12},5 ${312 - i * 8},${238 + i * 10},1`),
      '#4f2c1a',
      { opacity: 0.5 },
    );
  d.form(curve('104,66! 100,40 112,30 118,44! 124,24 138,22 140,44! 152,32 164,40 156,66!'), '#b5352c', { round: 4 });
  const head = curve('128,50 102,62 92,86 100,116 130,124 162,108 168,80 154,56');
  d.form(head, c, { role: 'body', round: 8 });
  d.form(curve('98,80! 76,88 64,98! 82,102 98,98!'), '#d9a545', { round: 3 });
  d.form(curve('98,102! 92,122 98,138 108,134 112,112'), '#b5352c', { round: 3 });
  d.fill(ellipse(116, 80, 5), '#17110f');
  d.fill(ellipse(114.5, 78, 1.6), '#f4ede0');
});

export const squirrel = sketch('squirrel', 380, 400, [170, 388], (d) => {
  const c = '#a5582c';
  const tail = ruffle(
    curve('220,370 290,350 320,290 300,220 276,150 300,90 350,70 372,110 366,60 320,24 262,40 222,100 216,180 240,250 236,310'),
    d.chance,
    { gap: 8, length: 14, flow: -70 },
  );
  d.form(tail, '#9a4f27', { role: 'body', round: 16, shade: 0.45 });
  d.strokes(tail, '#f0b47a', { count: 70, length: 30, width: 2.6, angle: -76, opacity: 0.3 });
  d.strokes(tail, '#4f2612', { count: 60, length: 30, width: 2.6, angle: -76, opacity: 0.25 });
  const trunk = curve('120,130 100,170 96,230 110,300 120,360 150,384 220,386 262,360 262,300 232,240 200,180 170,136');
  const body = merge(ruffle(trunk, d.chance, { gap: 8, length: 5, flow: 85 }), limb('196,370,34 150,378,24 110,380,18'));
  d.form(body, c, { role: 'body', round: 16, shade: 0.46 });
  d.strokes(body, '#f0b47a', { count: 70, length: 16, width: 2.4, angle: 72, opacity: 0.22 });
  d.within(body, curve('84,160 122,170 136,240 132,340 110,360 84,280'), '#f2e3cb', { opacity: 0.9 });
  d.within(body, limb('206,290,1 178,320,7 176,370,1'), '#4f2612', { opacity: 0.4 });
  d.form(limb('148,196,34 118,236,22 84,230,15'), c, { role: 'body', round: 7 });
  d.form(curve('84,208 66,212 60,228 74,246 92,240 98,222'), '#8a6238', { round: 4 });
  d.form(curve('90,206 70,206 62,216! 84,218 98,216'), '#5d4024', { round: 3 });
  d.form(curve('150,72! 160,30 172,20! 180,52 176,86'), '#7d3f1f', { role: 'body', round: 3 });
  const head = ruffle(
    merge(
      curve('128,66 98,74 74,98 58,122 64,140 90,154 130,160 168,144 180,112 162,78'),
      curve('124,76 132,34 140,22! 154,50 152,84'),
    ),
    d.chance,
    { gap: 7, length: 4, flow: 30 },
  );
  d.form(head, c, { role: 'body', round: 10 });
  d.within(head, curve('50,124 84,126 100,146 92,166 56,150'), '#f2e3cb', { opacity: 0.85 });
  d.fill(curve('56,118 64,114 68,122 60,127'), '#3a211a');
  d.fill(ellipse(108, 104, 8), '#efd9b4', { opacity: 0.7 });
  d.fill(ellipse(107, 104, 6), '#17110f');
  d.fill(ellipse(105, 102, 2), '#f4ede0');
});

export const vase = sketch(
  'vase',
  240,
  360,
  [120, 348],
  (d) => {
    const pot = curve('86,20! 92,60 84,96 44,150 32,210 52,280 84,346! 156,346! 188,280 208,210 196,150 156,96 148,60 154,20!');
    d.form(pot, '#4f7480', { role: 'body', round: 24, shade: 0.5, light: 0.35 });
    for (const y of [120, 128, 268])
      d.within(pot, limb(`20,${y},4 120,${y + 12},4 220,${y},4`, 'flat'), '#e6dcc4', { opacity: 0.75 });
    for (let i = 0; i < 7; i++) {
      const x = 40 + i * 27;
      d.within(pot, curve(`${x},170 ${x + 12},196 ${x},226 ${x - 12},196`), '#e6dcc4', { opacity: 0.7 });
    }
    d.within(pot, curve('66,130 84,110 86,150 70,200 58,190'), '#ffffff', { opacity: 0.35 });
    d.form(ellipse(120, 20, 36, 10), '#5f8792', { round: 3 });
    d.fill(ellipse(120, 21, 28, 6.5), '#22323a');
  },
  'front',
);

export const beachBall = sketch(
  'beach-ball',
  320,
  320,
  [160, 306],
  (d) => {
    const ball = ellipse(160, 160, 146);
    d.fill(ball, '#efe8da');
    const pole: [number, number] = [128, 104];
    for (let i = 0; i < 6; i += 2) {
      const [a, b] = [radians(i * 60 + 10), radians(i * 60 + 70)];
      const far = (t: number): string => `${160 + cos(t) * 156},${160 + sin(t) * 156}`;
      const bend = (t: number): string => `${pole[0] + cos(t + 0.3) * 84},${pole[1] + sin(t + 0.3) * 84}`;
      d.within(
        ball,
        curve(`${pole[0]},${pole[1]}! ${bend(a)} ${far(a)}! ${far((a + b) / 2)} ${far(b)}! ${bend(b)}`),
        ['#b5573c', '#d0a54a', '#4f7d8a'][i / 2] ?? '#b5573c',
        { role: 'piece' },
      );
    }
    d.form(ellipse(pole[0], pole[1], 17, 15), '#f6f1e7', { round: 4 });
    d.glaze(ball, { round: 30, shade: 0.45 });
    d.fill(curve('70,90 96,60 120,52 100,84 80,112'), '#ffffff', { opacity: 0.5 });
  },
  'front',
);

export const surfboard = sketch(
  'surfboard',
  160,
  620,
  [80, 612],
  (d) => {
    const board = curve('80,6! 122,90 144,220 146,360 130,500 102,596 80,612 58,596 30,500 14,360 16,220 38,90');
    d.form(board, '#e6dcc4', { role: 'body', round: 14, shade: 0.42 });
    d.within(board, limb('0,150,40 80,190,40 160,150,40', 'flat'), '#4f7d8a');
    d.within(board, limb('0,200,12 80,240,12 160,200,12', 'flat'), '#b5573c');
    d.within(board, limb('80,0,4 80,620,4', 'flat'), '#8a613a');
    d.within(board, curve('100,300 150,280 150,560 100,600'), NIGHT, { opacity: 0.08 });
  },
  'front',
);

export const igloo = sketch(
  'igloo',
  520,
  320,
  [250, 304],
  (d) => {
    const dome = curve('40,304! 44,190 110,90 230,50 350,90 416,190 420,304!');
    d.form(dome, '#e9eef3', { role: 'body', round: 30, shade: 0.4, light: 0.15 });
    for (let r = 0; r < 6; r++) {
      const y = 270 - r * 40;
      const half = 188 * Math.sqrt(Math.max(0, 1 - ((304 - y) / 258) * ((304 - y) / 258)));
      d.within(dome, limb(`${230 - half},${y},2.4 230,${y + 14},2.8 ${230 + half},${y},2.4`), '#8fa3ba', { opacity: 0.6 });
      for (let i = 0; i < 7; i++) {
        const x = 230 + ((i + (r % 2) * 0.5) / 3.5 - 1) * half;
        d.within(dome, limb(`${x},${y + 8},2 ${x + (230 - x) * 0.1},${y - 30},2`, 'flat'), '#8fa3ba', { opacity: 0.5 });
      }
    }
    const porch = curve('290,304! 292,220 340,176 400,172 462,196 492,250 494,304!');
    d.form(porch, '#f1f4f7', { role: 'body', round: 12, shade: 0.35 });
    d.fill(curve('346,304! 348,246 384,212 424,220 456,258 458,304!'), '#3f4c60');
    d.fill(curve('372,304! 376,268 400,250 430,270 436,304!'), '#f2c878', { role: 'light', opacity: 0.5 });
    d.form(curve('10,304! 60,290 140,300 260,296 400,300 500,296 516,306! 260,314'), '#eef2f5', { round: 4 });
  },
  'front',
);

export const pyramid = sketch(
  'pyramid',
  760,
  440,
  [360, 428],
  (d) => {
    const sun = [
      [340, 10],
      [430, 432],
      [10, 432],
    ] as const;
    const lit = sun.map(([x, y]) => [x, y] as const);
    d.fill(lit, '#d8b57c', { role: 'body' });
    const dark = [
      [340, 10],
      [750, 420],
      [430, 432],
    ] as const;
    d.fill(dark, '#94744c', { role: 'body' });
    for (let r = 1; r < 30; r++) {
      const t = r / 30;
      d.fill(limb(`${340 - 330 * t},${10 + 422 * t},1.6 ${340 + 90 * t},${10 + 422 * t},1.6`, 'flat'), '#8a6636', {
        opacity: 0.4,
      });
      d.fill(limb(`${340 + 90 * t},${10 + 422 * t},1.6 ${340 + 410 * t},${10 + 410 * t},1.6`, 'flat'), NIGHT, {
        opacity: 0.22,
      });
      for (let i = 0; i < 5; i++) {
        const u = d.chance.between(0, 0.95);
        const x = 340 - 330 * t + 420 * t * u;
        d.within(
          lit,
          limb(`${x},${3 + 422 * t},12 ${x + d.chance.between(6, 24)},${3 + 422 * t},12`, 'flat'),
          d.chance.pick(['#f0d7a6', '#b5925c', '#a5834f']),
          { opacity: 0.45 },
        );
        const v = 340 + 90 * t + 300 * t * u;
        d.within(
          dark,
          limb(`${v},${3 + 420 * t},12 ${v + d.chance.between(6, 22)},${3 + 419 * t},12`, 'flat'),
          d.chance.pick(['#a5845a', '#7a5e3c']),
          { opacity: 0.4 },
        );
      }
    }
  },
  'front',
);
