import { facing } from './facing.ts';
import { SKIN } from './head.ts';
import { curve, ellipse, limb } from './outline.ts';
import { NIGHT, type Sketch, sketch } from './sketch.ts';

const INK = NIGHT;

/** Sitting, her weight on one hand, the other in her lap; the tail lies along what she sits on, its fin lifted. */
const sitting = (name: string, combs: boolean): Sketch =>
  sketch(
    name,
    470,
    450,
    [210, 392],
    (d) => {
      const fin = curve(
        '380,366! 392,330 388,292 372,262! 408,268 430,296 428,330! 446,312 462,312 470,322! 462,352 436,376 400,392! 384,386',
      );
      d.form(fin, '#4fa79a', { role: 'body', round: 9, shade: 0.4 });
      for (const ray of ['392,376,1 408,330,4 388,276,1', '400,382,1 438,350,4 462,322,1', '396,378,1 420,336,3 410,286,1'])
        d.within(fin, limb(ray), INK, { opacity: 0.22 });
      d.include(
        (p) =>
          facing(p, {
            top: SKIN,
            bottom: SKIN,
            hair: ['#9c3f28', '#c05a3a', '#86341f'],
            hairCut: 'long',
            plain: true,
            gown: 'dress',
            legs: 'none',
            bent: 5,
            left: [34, 336],
            leftElbow: [36, 236],
            ...(combs ? { right: [150, 96], rightElbow: [186, 190] } : { right: [128, 262], rightElbow: [166, 212] }),
          }),
        { x: 70, y: 30 },
      );
      const tail = curve(
        '132,282! 170,272 208,282! 232,312 280,322 330,330 376,348 398,366! 396,388 372,394 320,392 270,394 220,396 170,392 134,370 122,330',
      );
      d.form(tail, '#3f9488', { role: 'body', round: 22, shade: 0.45 });
      for (let row = 0; row < 6; row++)
        for (let i = 0; i < 9 - row; i++) {
          const [x, y] = [146 + i * 24 + (row % 2) * 12 + row * 8, 306 + row * 15 + i * 2];
          d.within(tail, limb(`${x - 9},${y},1.5 ${x},${y + 7},2.6 ${x + 9},${y},1.5`), '#cdeee0', { opacity: 0.38 });
        }
      d.within(tail, curve('120,372 200,380 300,376 400,380 400,410 120,410'), INK, { opacity: 0.2 });
      d.within(tail, limb('126,284,9 170,276,10 212,286,9', 'flat'), '#e0c46a');
      // Two shells and the string that holds them.
      d.fill(limb('118,190,3 170,202,3 222,190,3'), '#7a5aa0', { opacity: 0.8 });
      for (const s of [-1, 1] as const) {
        const shell = ellipse(170 + s * 23, 204, 20, 17);
        d.form(shell, '#9a78bd', { round: 5 });
        for (const k of [-9, 0, 9])
          d.within(shell, limb(`${170 + s * 23},220,1 ${170 + s * 23 + k * 1.4},190,2`), INK, { opacity: 0.2 });
      }
      if (!combs) return;
      // A comb in the raised hand, its teeth in her hair.
      d.form(limb('240,92,15 214,160,15', 'flat'), '#d9b25a', { role: 'held', round: 4, light: 0.4 });
      for (let i = 0; i < 9; i++)
        d.fill(limb(`${238 - i * 2.9},${96 + i * 7.4},3.4 ${214 - i * 2.9},${88 + i * 7.4},2.6`), '#b98c34', { role: 'held' });
    },
    'front',
  );

export const mermaid = sitting('mermaid', false);
export const combingMermaid = sitting('mermaid-combing', true);
