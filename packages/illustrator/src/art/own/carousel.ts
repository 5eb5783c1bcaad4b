import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

/** A striped roof over a ring of horses on poles. */
export const carousel = sketch(
  'carousel',
  680,
  640,
  [340, 624],
  (d) => {
    d.form(ellipse(340, 590, 316, 34), '#8e2f3c', { round: 8 });
    d.form(ellipse(340, 574, 316, 34), '#e8c46a', { role: 'body', round: 6 });
    d.fill(ellipse(340, 570, 296, 28), '#b9814a');
    d.form(box(270, 250, 140, 316), '#f3e2b8', { round: 20, shade: 0.45 });
    for (let i = 0; i < 3; i++) {
      d.form(
        curve(`${282 + i * 42},540! ${282 + i * 42},330 ${298 + i * 42},306 ${314 + i * 42},330 ${314 + i * 42},540!`),
        ['#7fa9b8', '#b6ccd2', '#6b93a4'][i] ?? '#7fa9b8',
        { round: 5 },
      );
    }
    const horse = (x: number, y: number, tone: string, cloth: string, flip: boolean, scale: number): void =>
      d.include(
        (p) => {
          p.form(limb('0,-250,9 0,140,9', 'flat'), '#d9b45a', { round: 3 });
          for (const leg of [
            '-38,32,20 -62,74,13 -44,104,10',
            '-18,40,18 -30,84,12 -54,100,10',
            '40,36,22 62,70,13 54,104,10',
            '26,40,18 30,80,12 12,100,10',
          ])
            p.form(limb(leg), tone, { round: 4 });
          p.form(curve('58,-8 84,10 86,52 74,70 66,44 56,18'), '#e9dfc9', { round: 4 });
          p.form(curve('-64,4 -30,-16 30,-16 62,0 62,36 30,50 -30,50 -60,40'), tone, { round: 12 });
          p.form(curve('-36,16! -70,-18 -82,-54 -104,-42 -116,-22 -106,-12 -92,-20 -80,22 -56,38!'), tone, { round: 8 });
          p.form(curve('-82,-62 -62,-40 -40,-8 -46,8 -66,-16 -80,-40'), '#e9dfc9', { round: 4 });
          p.fill(ellipse(-94, -34, 4), '#2b2523');
          p.form(curve('-24,-20! 26,-20! 32,16 24,34 -22,34 -30,14'), cloth, { round: 6 });
          p.form(curve('-18,-24 0,-32 22,-24 14,-12 -10,-12'), '#6b3a28', { round: 4 });
        },
        { x, y, flip, scale },
      );
    horse(182, 440, '#d8cdb8', '#7a4f9a', false, 0.7);
    horse(506, 450, '#c9a878', '#2f7f8a', false, 0.7);
    horse(98, 468, '#f4efe4', '#c23f4f', false, 0.92);
    horse(352, 480, '#f4efe4', '#2f6a9a', false, 1);
    horse(592, 468, '#8a6a54', '#d08a2c', false, 0.92);
    for (const x of [36, 644]) d.form(limb(`${x},210,12 ${x},580,12`, 'flat'), '#d9b45a', { round: 4 });
    const roof = curve('14,206! 120,120 250,66 340,52 430,66 560,120 666,206! 520,236 340,246 160,236');
    d.form(roof, '#c23f4f', { role: 'body', round: 14, shade: 0.44 });
    const edges = [14, 110, 208, 302, 378, 472, 570, 666];
    for (let i = 0; i < 7; i += 2) d.within(roof, polygon(`340,40 ${edges[i]},260 ${edges[i + 1]},260`), '#f6ecd2');
    d.fill(polygon('340,52 666,206 520,240 380,246'), NIGHT, { opacity: 0.14 });
    const hem = curve('14,204! 160,236 340,246 520,236 666,204! 666,242! 520,276 340,286 160,276 14,242!');
    d.form(hem, '#e8c46a', { round: 6 });
    for (let i = 0; i < 12; i++) {
      const x = 40 + i * 54.5;
      const y = 262 - ((x - 340) / 340) * ((x - 340) / 340) * 38 + 6;
      d.fill(ellipse(x, y - 4, 9), '#fff3c9', { role: 'light' });
      d.form(curve(`${x - 26},${y + 8}! ${x + 26},${y + 8}! ${x},${y + 36}`), i % 2 ? '#f6ecd2' : '#c23f4f', { round: 4 });
    }
    d.form(ellipse(340, 46, 16, 20), '#e8c46a', { round: 5 });
    d.fill(limb('340,30,4 340,-2,3', 'flat'), '#8a6a3c');
    d.form(curve('340,-2! 372,2 396,12! 372,20 340,22!'), '#2f6a9a', { round: 3 });
  },
  'front',
);
