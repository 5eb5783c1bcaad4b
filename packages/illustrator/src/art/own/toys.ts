/** Toys and games. */
import { cos, radians, sin } from '../../math.ts';
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, type Pen, sketch } from './sketch.ts';

const RED = '#cf3f38';
const BLUE = '#3f7fb5';
const GOLD = '#e7b13c';
const GREEN = '#4f9a57';

/** A cube seen by an edge: its left, right and upper face. */
function cube(d: Pen, x: number, y: number, r: number, color: string, role?: string): void {
  const look = role ? { role } : {};
  d.form(polygon(`${x - r},${y - r * 0.5} ${x},${y} ${x},${y + r * 1.1} ${x - r},${y + r * 0.6}`), color, {
    ...look,
    round: r * 0.1,
    shade: 0.2,
  });
  d.form(polygon(`${x},${y} ${x + r},${y - r * 0.5} ${x + r},${y + r * 0.6} ${x},${y + r * 1.1}`), color, {
    ...look,
    round: r * 0.1,
  });
  d.fill(polygon(`${x},${y} ${x + r},${y - r * 0.5} ${x + r},${y + r * 0.6} ${x},${y + r * 1.1}`), NIGHT, { opacity: 0.28 });
  d.form(polygon(`${x},${y - r} ${x + r},${y - r * 0.5} ${x},${y} ${x - r},${y - r * 0.5}`), color, {
    ...look,
    round: r * 0.08,
    shade: 0.1,
  });
  d.fill(polygon(`${x},${y - r} ${x + r},${y - r * 0.5} ${x},${y} ${x - r},${y - r * 0.5}`), '#ffffff', { opacity: 0.2 });
}

/** Blocks of wood with letters, in a heap. */
export const buildingBlocks = sketch(
  'building-blocks',
  480,
  420,
  [240, 410],
  (d) => {
    for (const [x, y, color, letter] of [
      [120, 312, RED, 'A'],
      [256, 316, BLUE, 'B'],
      [390, 312, GREEN, 'C'],
      [188, 200, GOLD, 'D'],
      [324, 202, '#d86fa0', 'E'],
      [256, 92, '#7a5fae', 'F'],
    ] as const) {
      cube(d, x, y, 72, '#e2bd86');
      const inset = 10;
      d.fill(
        polygon(
          `${x - 72 + inset},${y - 36 + inset * 1.5} ${x - inset},${y + inset * 0.5} ${x - inset},${y + 79 - inset * 1.5} ${x - 72 + inset},${y + 43 - inset * 0.5}`,
        ),
        color,
        { opacity: 0.92 },
      );
      d.fill(
        polygon(
          `${x + inset},${y + inset * 0.5} ${x + 72 - inset},${y - 36 + inset * 1.5} ${x + 72 - inset},${y + 43 - inset * 0.5} ${x + inset},${y + 79 - inset * 1.5}`,
        ),
        color,
        { opacity: 0.75 },
      );
      const lines: Record<string, readonly string[]> = {
        A: ['-12,26 0,-22 12,26', '-7,10 7,10'],
        B: ['-9,-22 -9,26', '-9,-22 8,-20 10,-8 -8,2 11,6 11,22 -9,26'],
        C: ['12,-14 0,-22 -11,-8 -11,12 0,26 12,18'],
        D: ['-9,-22 -9,26', '-9,-22 8,-16 12,2 8,20 -9,26'],
        E: ['11,-22 -9,-22 -9,26 11,26', '-9,2 8,2'],
        F: ['11,-22 -9,-22 -9,26', '-9,2 8,2'],
      };
      for (const line of lines[letter]!)
        d.fill(
          limb(
            line
              .split(' ')
              .map((p) => {
                const [px = 0, py = 0] = p.split(',').map(Number);
                return `${x - 36 + px},${y + 20 + py + px * 0.5},6!`;
              })
              .join(' '),
          ),
          '#fbf7ec',
        );
    }
  },
  'front',
);

/** Bricks with studs, put together and lying about. */
export const toyBricks = sketch(
  'toy-bricks',
  520,
  380,
  [260, 370],
  (d) => {
    const brick = (x: number, y: number, studs: number, color: string): void => {
      const w = studs * 52;
      d.form(polygon(`${x},${y} ${x + w},${y} ${x + w},${y + 62} ${x},${y + 62}`), color, {
        role: color === RED ? 'body' : 'piece',
        round: 6,
        shade: 0.36,
      });
      d.form(polygon(`${x + w},${y} ${x + w + 34},${y - 22} ${x + w + 34},${y + 38} ${x + w},${y + 62}`), color, {
        role: color === RED ? 'body' : 'piece',
        round: 4,
      });
      d.fill(polygon(`${x + w},${y} ${x + w + 34},${y - 22} ${x + w + 34},${y + 38} ${x + w},${y + 62}`), NIGHT, {
        opacity: 0.3,
      });
      d.form(polygon(`${x},${y} ${x + 34},${y - 22} ${x + w + 34},${y - 22} ${x + w},${y}`), color, {
        role: color === RED ? 'body' : 'piece',
        round: 3,
        shade: 0.1,
      });
      d.fill(polygon(`${x},${y} ${x + 34},${y - 22} ${x + w + 34},${y - 22} ${x + w},${y}`), '#ffffff', { opacity: 0.16 });
      for (let i = 0; i < studs; i++) {
        const cx = x + 43 + i * 52;
        d.form(box(cx - 17, y - 24, 34, 14), color, { round: 4, shade: 0.4 });
        d.form(ellipse(cx, y - 24, 17, 7), color, { round: 2, shade: 0.1 });
        d.fill(ellipse(cx, y - 24, 17, 7), '#ffffff', { opacity: 0.24 });
      }
    };
    brick(60, 300, 4, BLUE);
    brick(290, 306, 3, GREEN);
    brick(110, 238, 4, RED);
    brick(318, 244, 2, GOLD);
    brick(86, 176, 3, GOLD);
    brick(236, 176, 2, RED);
    brick(160, 114, 2, '#efece2');
  },
  'front',
);

export const rockingHorse = sketch(
  'rocking-horse',
  520,
  460,
  [260, 450],
  (d) => {
    for (const dy of [-16, 0])
      d.form(
        limb(`24,${386 + dy},16 100,${424 + dy},20 260,${440 + dy},22 420,${424 + dy},20 500,${380 + dy},15`),
        dy ? '#8f3a2c' : '#b84a38',
        { role: 'piece', round: 7, shade: 0.42 },
      );
    const coat = '#e3c59a';
    for (const line of [
      '180,286,34 140,350,26 116,412,22',
      '220,290,34 214,350,26 190,424,22',
      '330,290,36 366,350,27 380,424,22',
      '370,270,36 414,336,26 440,402,22',
    ])
      d.form(limb(line, 'flat'), coat, { role: 'body', round: 9, shade: 0.42 });
    d.strands(
      '402,190,14 450,200,18 480,260,14 470,330,5',
      '408,214,14 436,250,16 448,300,12 446,356,5',
      12,
      ['#7c4f2a', '#94643a', '#6a4122'],
      { stray: 7 },
    );
    const body = curve(
      '96,66 116,40 140,34 152,14 164,38 196,70 214,116 236,160 310,178 380,170 412,200 420,250 396,292 330,306 240,306 184,294 158,250 148,190 140,150 118,158 86,170 62,166 52,146 64,116',
    );
    d.form(body, coat, { role: 'body', round: 22, shade: 0.42, light: 0.3 });
    d.strands(
      '150,34,12 188,60,16 214,120,18 226,170,8',
      '176,36,12 226,70,18 250,130,18 250,176,8',
      14,
      ['#7c4f2a', '#94643a', '#6a4122'],
      { stray: 6 },
    );
    d.form(curve('226,166! 236,150 300,160 352,156 372,140 380,168! 372,214 330,232 262,230 230,206'), '#b8392f', {
      round: 9,
      shade: 0.4,
    });
    d.fill(limb('268,220,9 262,300,9'), '#7a221c');
    d.fill(limb('70,128,8 108,112,8 124,60,8'), '#7a221c');
    d.fill(limb('104,114,5 170,150,5 226,168,5'), '#7a221c');
    d.form(ellipse(106, 112, 9), GOLD, { round: 3 });
    d.fill(ellipse(112, 84, 7, 8), '#2a1c16');
    d.fill(ellipse(110, 82, 2.4), '#ffffff');
    d.fill(ellipse(66, 140, 4, 5), '#7c4f2a');
    d.fill(ellipse(92, 132, 15, 11), '#e2836f', { opacity: 0.4 });
    d.form(box(140, 404, 250, 14), '#8f3a2c', { round: 4 });
  },
  'left',
);

/** Of tin, with a key in its side. */
export const toyRobot = sketch(
  'toy-robot',
  360,
  500,
  [180, 490],
  (d) => {
    const tin = '#6f93a8';
    for (const x of [96, 200]) {
      d.form(box(x + 6, 372, 52, 90), '#55748a', { role: 'body', round: 9, shade: 0.45 });
      for (const y of [392, 412, 432]) d.fill(box(x + 6, y, 52, 4), NIGHT, { opacity: 0.3 });
      d.form(curve(`${x - 10},488! ${x - 6},456 ${x + 32},446 ${x + 68},458 ${x + 72},488!`), RED, { round: 9, shade: 0.42 });
    }
    for (const flip of [false, true])
      d.include(
        (p) => {
          p.form(limb('0,0,30 -34,40,26 -42,110,24'), '#55748a', { role: 'body', round: 8, shade: 0.44 });
          for (const y of [44, 64, 84]) p.fill(limb(`-50,${y},4 -24,${y},4`), NIGHT, { opacity: 0.3 });
          p.form(curve('-62,116 -56,100 -30,100 -22,116 -26,150! -36,128 -48,128 -58,150!'), RED, { round: 6, shade: 0.42 });
        },
        { x: flip ? 274 : 86, y: 226, flip },
      );
    d.form(box(76, 202, 208, 178), tin, { role: 'body', round: 15, shade: 0.42, light: 0.34 });
    d.form(box(104, 228, 152, 84), '#2c3a44', { round: 5 });
    for (const [x, c] of [
      [132, '#f2c531'],
      [180, '#e2573e'],
      [228, '#6fd08a'],
    ] as const)
      d.form(ellipse(x, 252, 14), c, { role: 'light', round: 4, light: 0.5 });
    d.form(box(120, 280, 120, 20), '#f4efe0', { round: 3 });
    d.fill(limb('180,298,3 206,284,3'), RED);
    for (const x of [108, 138, 168, 198, 228]) d.form(box(x, 330, 20, 30), '#55748a', { round: 4 });
    d.form(box(150, 176, 60, 32), '#9aa2a8', { round: 7 });
    d.form(box(90, 62, 180, 120), tin, { role: 'body', round: 15, shade: 0.42, light: 0.34 });
    for (const x of [138, 222]) {
      d.form(ellipse(x, 108, 27), '#f4efe0', { round: 6 });
      d.form(ellipse(x, 108, 17), '#f6c33a', { role: 'light', round: 5 });
      d.fill(ellipse(x, 108, 8), '#2a2b30');
    }
    d.form(box(126, 146, 108, 22), '#2c3a44', { round: 4 });
    for (let x = 140; x < 234; x += 18) d.fill(box(x, 146, 5, 22), '#c9cfd2');
    for (const x of [78, 270]) d.form(box(x, 96, 14, 42), RED, { round: 5 });
    d.fill(limb('180,62,7 180,30,5'), '#7d868c');
    d.form(ellipse(180, 24, 14), RED, { role: 'light', round: 5, light: 0.5 });
  },
  'front',
);

export const yoYo = sketch(
  'yo-yo',
  300,
  420,
  [150, 410],
  (d) => {
    d.fill(limb('150,270,4 152,160,4 140,80,4 168,30,4'), '#efe9dc');
    d.fill([ellipse(174, 26, 20, 18), ellipse(174, 26, 15, 13)], '#efe9dc');
    d.form(ellipse(174, 300, 108, 110), '#a32c24', { role: 'body', round: 10 });
    d.fill(ellipse(162, 300, 104, 108), '#2a1c1c');
    d.form(ellipse(146, 300, 110, 110), RED, { role: 'body', round: 20, shade: 0.42, light: 0.4 });
    d.form(ellipse(146, 300, 76), '#f4efe0', { round: 5 });
    d.form(ellipse(146, 300, 64), RED, { role: 'body', round: 8 });
    d.fill(
      polygon(
        Array.from({ length: 10 }, (_, i) => {
          const [a, r] = [radians(i * 36 - 90), i % 2 ? 20 : 48];
          return `${146 + cos(a) * r},${300 + sin(a) * r}`;
        }).join(' '),
      ),
      '#f6d45a',
    );
    d.fill(curve('62,270 80,228 116,204 110,222 86,252 74,286'), '#ffffff', { opacity: 0.4 });
  },
  'front',
);

/** Of wood, painted in rings, as it spins. */
export const spinningTop = sketch(
  'spinning-top',
  360,
  420,
  [186, 410],
  (d) => {
    d.include(
      (p) => {
        p.form(box(-12, -190, 24, 100), '#b98553', { round: 6, shade: 0.42 });
        p.form(ellipse(0, -190, 18, 10), '#d3a06a', { round: 4 });
        const body = curve(
          '-40,-100! 40,-100! 110,-66 152,-20 140,22 90,80 30,130 8,170! -8,170! -30,130 -90,80 -140,22 -152,-20 -110,-66',
        );
        p.form(body, RED, { role: 'body', round: 26, shade: 0.46, light: 0.36 });
        for (const [y, h, c] of [
          [-64, 18, '#f6d45a'],
          [-20, 26, '#f4efe0'],
          [40, 18, '#3f7fb5'],
        ] as const)
          p.within(body, curve(`-170,${y} 0,${y + 22} 170,${y}! 170,${y + h}! 0,${y + h + 22} -170,${y + h}!`), c);
        p.glaze(body, { round: 26, shade: 0.4, light: 0.2 });
        p.form(polygon('-9,162 9,162 2,204 -2,204'), '#9aa2a8', { round: 3 });
      },
      { x: 180, y: 204, turn: 7 },
    );
    for (const [x, y, w] of [
      [60, 396, 60],
      [300, 400, 50],
    ] as const)
      d.fill(limb(`${x - w},${y},1 ${x},${y + 5},4 ${x + w},${y},1`), NIGHT, { opacity: 0.25 });
  },
  'front',
);

/** A clown on his spring, out of his box. */
export const jackInTheBox = sketch(
  'jack-in-the-box',
  400,
  560,
  [200, 550],
  (d) => {
    d.form(polygon('70,300 116,222 326,222 330,300'), '#8f3a2c', { round: 6 });
    for (let i = 0; i < 8; i++)
      d.fill(limb(`158,${330 - i * 17},5 200,${322 - i * 17},9 244,${330 - i * 17},5`), i % 2 ? '#9aa2a8' : '#7d868c');
    for (const s of [-1, 1]) {
      d.form(limb(`${200 + s * 40},198,26 ${200 + s * 96},172,24 ${200 + s * 130},120,22`), BLUE, { round: 8, shade: 0.4 });
      d.form(ellipse(200 + s * 134, 106, 19, 22), '#f6e0c8', { round: 6 });
    }
    d.form(curve('136,230! 150,178 200,166 250,178 264,230! 200,244'), BLUE, { role: 'piece', round: 12, shade: 0.4 });
    for (let i = -3; i < 4; i++)
      d.form(ellipse(200 + i * 20, 172 - Math.abs(i) * 2, 17, 13), i % 2 ? GOLD : '#f4efe0', { round: 4 });
    for (const s of [-1, 1])
      for (const [dx, dy] of [
        [58, 112],
        [66, 136],
        [52, 94],
      ] as const)
        d.form(ellipse(200 + s * dx, dy, 22), '#e0752c', { round: 7 });
    d.form(ellipse(200, 118, 56, 58), '#f6e0c8', { round: 13, shade: 0.32 });
    for (const x of [178, 222]) {
      d.fill(ellipse(x, 108, 13, 16), '#7fb4d0', { opacity: 0.7 });
      d.fill(ellipse(x, 110, 6, 8), '#22202a');
    }
    d.fill(curve('164,138 200,146 236,138 226,164 200,172 174,164'), '#c23a30');
    d.fill(limb('176,148,3 200,156,4 224,148,3'), '#ffffff');
    d.form(ellipse(200, 126, 14), RED, { round: 5, light: 0.5 });
    d.form(curve('152,80! 170,40 216,10 236,4! 240,40 250,80! 200,68'), RED, { round: 8, shade: 0.4 });
    d.form(ellipse(240, 10, 14), GOLD, { round: 5 });
    const face = box(70, 300, 260, 250);
    d.form(face, RED, { role: 'body', round: 11, shade: 0.36 });
    for (const [x, y, w, h] of [
      [70, 300, 260, 22],
      [70, 528, 260, 22],
      [70, 300, 22, 250],
      [308, 300, 22, 250],
    ] as const)
      d.form(box(x, y, w, h), GOLD, { round: 4 });
    d.form(
      polygon(
        Array.from({ length: 10 }, (_, i) => {
          const [a, r] = [radians(i * 36 - 90), i % 2 ? 30 : 72];
          return `${200 + cos(a) * r},${428 + sin(a) * r}`;
        }).join(' '),
      ),
      '#f6d45a',
      { round: 6 },
    );
    d.fill(limb('330,430,9 366,430,9 366,466,9'), '#7d868c');
    d.form(ellipse(366, 474, 13), '#8f3a2c', { round: 4 });
  },
  'front',
);
