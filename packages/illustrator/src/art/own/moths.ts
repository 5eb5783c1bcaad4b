/** A moth at rest, its wings spread flat. */
import { curve, ellipse, limb } from './outline.ts';
import { ruffle, sketch } from './sketch.ts';

export const moth = sketch(
  'moth',
  500,
  340,
  [250, 320],
  (d) => {
    for (const flip of [false, true])
      d.include(
        (half) => {
          const hind = curve('8,20! 60,20 130,40 150,90 130,140 80,150 40,130 12,90!');
          half.form(hind, '#b9a184', { role: 'body', round: 10, shade: 0.35 });
          half.within(hind, limb('20,120,8 80,132,9 140,100,8'), '#6b5540', { opacity: 0.55 });
          const fore = curve('6,-30! 60,-66 140,-92 214,-84 232,-64 210,-20 170,26 110,52 40,46 8,20!');
          half.form(fore, '#9c8264', { role: 'body', round: 12, shade: 0.4 });
          half.strokes(fore, '#4b3a2a', { count: 70, length: 16, width: 2.4, angle: -20, stray: 30, opacity: 0.26 });
          for (const [line, tone, o] of [
            ['66,-62,5 84,-20,7 70,16,6 76,48,5', '#4b3a2a', 0.6],
            ['150,-88,5 164,-40,8 144,4,7 120,48,5', '#4b3a2a', 0.65],
            ['166,-88,3 180,-40,5 160,8,4 136,44,3', '#e6d8bf', 0.7],
            ['216,-82,6 208,-44,7 182,0,6', '#5f4a36', 0.5],
          ] as const)
            half.within(fore, limb(line), tone, { opacity: o });
          half.fill(ellipse(116, -32, 20, 17), '#3f3024', { opacity: 0.85 });
          half.fill(ellipse(116, -32, 13, 11), '#d9b878');
          half.fill(ellipse(116, -32, 6), '#2a1f18');
          half.fill(limb('8,-58,4 34,-92,7 66,-112,2'), '#5f4a36');
          for (let i = 0; i < 8; i++)
            half.fill(limb(`${12 + i * 7},${-64 - i * 6.4},2 ${8 + i * 7},${-82 - i * 6},1.2`), '#5f4a36', { opacity: 0.9 });
        },
        { x: 250, y: 160, flip },
      );
    const body = ruffle(curve('250,92 228,110 222,150 228,200 240,260 250,278 260,260 272,200 278,150 272,110'), d.chance, {
      gap: 7,
      length: 8,
      flow: 80,
    });
    d.form(body, '#7d654b', { role: 'body', round: 9, shade: 0.4 });
    for (const y of [184, 206, 228, 248]) d.fill(limb(`230,${y},3 250,${y + 6},4 270,${y},3`), '#4b3a2a', { opacity: 0.5 });
    for (const x of [238, 262]) d.fill(ellipse(x, 104, 5), '#1d1613');
  },
  'front',
);
