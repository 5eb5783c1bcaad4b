/** Toys and games of the table: cube, puzzle, chess, cards, a musical box; and the house of the dolls. */
import { cos, radians, sin } from '../../math.ts';
import { box, curve, ellipse, limb, type Outline, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

export const rubiksCube = sketch(
  'rubiks-cube',
  400,
  430,
  [200, 420],
  (d) => {
    const point = (face: number, u: number, v: number): string => {
      if (face === 0) return `${200 - 172 + u * 172},${106 + u * 88 + v * 190}`;
      if (face === 1) return `${200 + u * 172},${194 - u * 88 + v * 190}`;
      return `${200 + (u - v) * 172},${18 + (u + v) * 88}`;
    };
    const square = (face: number, u: number, v: number, s: number): Outline =>
      polygon(`${point(face, u, v)} ${point(face, u + s, v)} ${point(face, u + s, v + s)} ${point(face, u, v + s)}`);
    d.form(polygon('28,106 200,18 372,106 372,298 200,410 28,298'), '#17181c', { role: 'body', round: 8 });
    const hues = ['#f4f2ea', '#d8392f', '#f2c531', '#2f9a4c', '#2f6fc0', '#ee7f26'];
    for (let face = 0; face < 3; face++) {
      for (let i = 0; i < 9; i++) {
        const color = hues[(face * 5 + i * 7 + Math.floor(i / 2) * 3 + face) % 6]!;
        const tile = square(face, (i % 3) / 3 + 0.022, Math.floor(i / 3) / 3 + 0.022, 0.29);
        d.form(tile, color, { round: 4, shade: 0.3, light: 0.3 });
        if (face === 1) d.fill(tile, NIGHT, { opacity: 0.2 });
      }
    }
  },
  'front',
);

const RED = '#cf3f38';
const GOLD = '#e7b13c';
const GREEN = '#4f9a57';

/** A house open at its front, with its rooms. */
export const dollhouse = sketch(
  'dollhouse',
  520,
  560,
  [260, 550],
  (d) => {
    d.form(box(70, 196, 380, 344), '#f2e3c9', { role: 'body', round: 9, shade: 0.3 });
    d.form(polygon('40,206 260,30 480,206'), '#c9607a', { round: 9, shade: 0.36 });
    for (let y = 78; y < 204; y += 24)
      d.fill(limb(`${260 - (y - 30) * 1.2},${y},2 ${260 + (y - 30) * 1.2},${y},2`), NIGHT, { opacity: 0.14 });
    d.form(polygon('150,196 260,106 370,196'), '#f6eedd', { round: 5 });
    d.form(ellipse(260, 160, 24), '#7fb4d0', { role: 'window', round: 5 });
    d.fill(box(257, 136, 6, 48), '#f6eedd');
    d.fill(box(236, 157, 48, 6), '#f6eedd');
    for (const [x, y, wall, floor] of [
      [88, 214, '#a9cfd6', '#b98553'],
      [266, 214, '#f0c3cc', '#b98553'],
      [88, 382, '#f4dfa0', '#8a5c34'],
      [266, 382, '#c7dcb4', '#8a5c34'],
    ] as const) {
      d.form(box(x, y, 166, 152), wall, { round: 6, shade: 0.3 });
      d.fill(box(x, y, 166, 10), NIGHT, { opacity: 0.16 });
      d.fill(box(x, y + 132, 166, 20), floor);
      d.fill(box(x + 96, y + 26, 44, 48), '#eaf4f6');
      d.fill([box(x + 96, y + 26, 44, 48), box(x + 100, y + 30, 36, 40)], '#ffffff');
    }
    d.form(box(100, 308, 90, 26), '#5f8fb8', { round: 5 });
    d.form(box(96, 290, 12, 54), '#8a5c34', { round: 3 });
    d.form(box(108, 298, 26, 14), '#fbf8f0', { round: 4 });
    d.form(box(286, 320, 54, 26), '#fbf8f0', { round: 5 });
    d.fill(limb('352,346,4 352,296,4'), '#8a5c34');
    d.form(polygon('338,300 366,300 360,276 344,276'), '#f6d45a', { role: 'light', round: 3 });
    d.form(curve('104,514! 102,478 112,470 180,470 190,478 188,514!'), RED, { round: 6 });
    d.form(box(98, 488, 14, 28), '#a32c24', { round: 4 });
    d.form(box(182, 488, 14, 28), '#a32c24', { round: 4 });
    d.form(box(290, 470, 84, 8), '#8a5c34', { round: 2 });
    for (const x of [298, 360]) d.fill(box(x, 476, 6, 38), '#6a4526');
    d.form(ellipse(330, 464, 13, 8), GOLD, { round: 3 });
    for (const x of [62, 442]) d.form(box(x, 196, 18, 346), '#f6eedd', { round: 4 });
    d.form(box(46, 534, 428, 18), GREEN, { round: 4 });
    d.form(box(336, 58, 34, 66), '#b98553', { round: 5 });
    d.form(polygon('260,22 492,206 470,214 260,48 50,214 28,206'), '#a84760', { round: 5 });
  },
  'front',
);

/** Pieces that fit, with a gap in the middle. */
export const jigsaw = sketch(
  'jigsaw-puzzle',
  480,
  400,
  [240, 390],
  (d) => {
    const at = (u: number, v: number): [number, number] => [240 + (u - 2) * (88 + v * 7), 30 + v * 82];
    const hue = (i: number, j: number): string =>
      j === 0 ? '#8cc4dc' : j === 1 ? (i === 1 ? '#f6d45a' : '#a9d4e0') : j === 2 ? '#6fa85a' : '#4f8a4a';
    const loose: readonly (readonly [number, number])[] = [[2, 1]];
    for (let j = 0; j < 4; j++)
      for (let i = 0; i < 4; i++) {
        if (loose.some(([a, b]) => a === i && b === j)) continue;
        const [[x0, y0], [x1], [x2, y2], [x3]] = [at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j + 1)];
        d.form(polygon(`${x0},${y0} ${x1},${y0} ${x2},${y2} ${x3},${y2}`), hue(i, j), { round: 5, shade: 0.3 });
      }
    for (let j = 0; j < 4; j++)
      for (let i = 0; i < 4; i++) {
        if (loose.some(([a, b]) => a === i && b === j)) continue;
        const [x0, y0] = at(i, j);
        const [x1] = at(i + 1, j);
        const y2 = at(i, j + 1)[1];
        const filled = (a: number, b: number): boolean => !loose.some(([p, q]) => p === a && q === b);
        if (i < 3 && filled(i + 1, j)) d.form(ellipse(x1 + 8, (y0 + y2) / 2, 18, 14), hue(i, j), { round: 4, shade: 0.34 });
        if (j < 3 && filled(i, j + 1)) d.form(ellipse((x0 + x1) / 2 - 2, y2 + 7, 18, 13), hue(i, j), { round: 4, shade: 0.34 });
      }
    d.include(
      (p) => {
        p.form(polygon('-44,-40 44,-40 44,40 -44,40'), '#a9d4e0', { role: 'body', round: 7, shade: 0.4 });
        p.form(ellipse(50, 0, 18, 14), '#a9d4e0', { role: 'body', round: 4 });
        p.form(ellipse(0, 46, 18, 14), '#a9d4e0', { role: 'body', round: 4 });
      },
      { x: 416, y: 96, turn: 24 },
    );
  },
  'front',
);

/** A board with both sides set up. */
export const chessBoard = sketch(
  'chess-board',
  600,
  330,
  [300, 320],
  (d) => {
    const at = (u: number, v: number): [number, number] => [300 + (u - 4) * (52 + v * 2.6), 86 + v * 24 + v * v * 0.5];
    d.form(polygon('64,72 536,72 596,304 4,304'), '#6a4526', { role: 'body', round: 6, shade: 0.3 });
    d.form(polygon('4,304 596,304 592,324 8,324'), '#4f3218', { role: 'body', round: 5 });
    for (let v = 0; v < 8; v++)
      for (let u = 0; u < 8; u++) {
        const [[x0, y0], [x1], [x2, y2], [x3]] = [at(u, v), at(u + 1, v), at(u + 1, v + 1), at(u, v + 1)];
        d.fill(polygon(`${x0},${y0} ${x1},${y0} ${x2},${y2} ${x3},${y2}`), (u + v) % 2 ? '#7c5230' : '#eddcb8');
      }
    const piece = (u: number, v: number, h: number, color: string, top: number): void => {
      const [x] = at(u + 0.5, v + 0.6);
      const y = at(u, v + 0.72)[1];
      const k = 0.8 + v * 0.05;
      d.include(
        (p) => {
          p.form(curve(`-20,0! -16,-10 -8,-14 -7,${-h * 0.7}! 7,${-h * 0.7}! 8,-14 16,-10 20,0!`), color, {
            round: 5,
            shade: 0.42,
            light: 0.3,
          });
          p.form(ellipse(0, -h * 0.72, 12, 5), color, { round: 2 });
          if (top === 0) p.form(ellipse(0, -h * 0.88, 11), color, { round: 4, light: 0.4 });
          if (top === 1) p.form(box(-13, -h * 1.0, 26, h * 0.26), color, { round: 4, light: 0.4 });
          if (top === 2)
            p.form(
              curve(`-10,${-h * 0.74} -20,${-h * 0.92} -8,${-h * 1.1} 8,${-h * 1.1} 14,${-h * 0.86} 8,${-h * 0.72}`),
              color,
              { round: 4, light: 0.4 },
            );
          if (top === 3)
            p.form(curve(`-9,${-h * 0.74} -11,${-h * 0.94} 0,${-h * 1.16} 11,${-h * 0.94} 9,${-h * 0.74}`), color, {
              round: 4,
              light: 0.4,
            });
          if (top >= 4) {
            p.form(
              polygon(
                `-9,${-h * 0.72} -15,${-h * 1.02} -6,${-h * 0.92} 0,${-h * 1.1} 6,${-h * 0.92} 15,${-h * 1.02} 9,${-h * 0.72}`,
              ),
              color,
              { round: 4, light: 0.4 },
            );
            if (top === 5) p.form(box(-3, -h * 1.24, 6, 16), color, { round: 2 });
          }
        },
        { x, y, scale: k },
      );
    };
    const back = [1, 2, 3, 4, 5, 3, 2, 1];
    for (const [v, color, pawns] of [
      [0, '#33262a', false],
      [1, '#33262a', true],
      [6, '#f4e9d0', true],
      [7, '#f4e9d0', false],
    ] as const)
      for (let u = 0; u < 8; u++) piece(u, v, pawns ? 44 : back[u]! >= 4 ? 70 : 56, color, pawns ? 0 : back[u]!);
  },
  'front',
);

/** A pack, fanned, with the ace on top. */
export const playingCards = sketch(
  'playing-cards',
  460,
  320,
  [230, 310],
  (d) => {
    for (const [i, turn] of [-44, -22, 0, 22, 44].entries())
      d.include(
        (p) => {
          p.form(polygon('-62,-262 62,-262 62,-84 -62,-84'), '#fbf8f0', { round: 5, shade: 0.26 });
          const red = i % 2 === 0;
          const ink = red ? '#c22f2c' : '#22242a';
          const pip = (x: number, y: number, k: number): void => {
            if (i === 0 || i === 4)
              p.fill(polygon(`${x},${y - 14 * k} ${x + 10 * k},${y} ${x},${y + 14 * k} ${x - 10 * k},${y}`), ink);
            else if (i === 2)
              p.fill(
                curve(
                  `${x},${y + 14 * k}! ${x - 15 * k},${y - 2 * k} ${x - 8 * k},${y - 13 * k} ${x},${y - 6 * k}! ${x + 8 * k},${y - 13 * k} ${x + 15 * k},${y - 2 * k}`,
                ),
                ink,
              );
            else {
              p.fill(
                curve(
                  `${x},${y - 15 * k}! ${x - 13 * k},${y} ${x - 6 * k},${y + 8 * k} ${x},${y + 4 * k}! ${x + 6 * k},${y + 8 * k} ${x + 13 * k},${y}`,
                ),
                ink,
              );
              p.fill(polygon(`${x},${y} ${x + 6 * k},${y + 14 * k} ${x - 6 * k},${y + 14 * k}`), ink);
            }
          };
          p.fill(limb('-52,-240,4! -47,-254,4! -42,-240,4!'), ink);
          p.fill(limb('-50,-245,3 -44,-245,3'), ink);
          pip(-46, -222, 0.6);
          if (i === 4) pip(0, -176, 2.2);
          pip(46, -112, 0.6);
        },
        { x: 230, y: 352, turn },
      );
  },
  'front',
);

/** A box with its lid up and a dancer on it. */
export const musicBox = sketch(
  'music-box',
  420,
  460,
  [210, 450],
  (d) => {
    d.form(polygon('66,240 86,60 334,60 354,240'), '#7c3f4f', { role: 'body', round: 9, shade: 0.36 });
    d.form(polygon('88,230 104,78 316,78 332,230'), '#b9ccd2', { round: 5, shade: 0.2 });
    d.fill(polygon('120,80 170,80 130,230 92,230'), '#ffffff', { opacity: 0.4 });
    d.form(polygon('60,244 92,220 328,220 360,244'), '#c9607a', { round: 4 });
    d.form(ellipse(210, 244, 56, 13), '#e7b13c', { round: 4 });
    d.fill(limb('204,246,7 208,190,8', 'flat'), '#f6e0c8');
    d.fill(limb('214,222,6 234,206,6 210,192,7'), '#f6e0c8');
    d.form(curve('160,196! 180,172 240,172 260,196! 236,206 210,200 184,206'), '#f6c3d2', { round: 6 });
    d.form(curve('196,178! 194,146 226,146 224,178!'), '#e08fae', { round: 5 });
    d.fill(limb('198,150,7 180,116,6 206,88,5'), '#f6e0c8');
    d.fill(limb('222,150,7 240,116,6 214,88,5'), '#f6e0c8');
    d.form(ellipse(210, 128, 15, 17), '#f6e0c8', { round: 4 });
    d.fill(curve('194,126 198,110 222,110 226,126 216,116 204,116'), '#5c3a1e');
    d.form(ellipse(210, 106, 8), '#5c3a1e', { round: 2 });
    d.form(box(44, 240, 332, 196), '#8f4a5c', { role: 'body', round: 13, shade: 0.4, light: 0.3 });
    d.form(box(34, 236, 352, 26), '#7c3f4f', { role: 'body', round: 6 });
    d.form(box(34, 418, 352, 30), '#7c3f4f', { role: 'body', round: 7 });
    d.fill([box(74, 284, 272, 114), box(82, 292, 256, 98)], '#e7b13c');
    for (const [x, y] of [
      [140, 342],
      [210, 342],
      [280, 342],
    ] as const) {
      for (let i = 0; i < 5; i++)
        d.form(ellipse(x + cos(radians(i * 72)) * 15, y + sin(radians(i * 72)) * 15, 11), '#f0c3cc', { round: 3 });
      d.form(ellipse(x, y, 8), '#e7b13c', { round: 2 });
    }
    d.fill(limb('376,350,8 404,350,8'), '#9aa2a8');
    d.form(ellipse(408, 350, 8, 20), '#e7b13c', { round: 3 });
  },
  'front',
);
