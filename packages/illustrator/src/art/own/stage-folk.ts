/** A ballerina on her toes, and a fencer on guard. */
import { cos, radians, sin } from '../../math.ts';
import { curve, ellipse, limb } from './outline.ts';
import { NIGHT, type Pen, ruffle } from './sketch.ts';
import { calling } from './standing.ts';

/** Stiff tulle that stands out from the hips. */
function tutu(d: Pen): void {
  for (const [y, rx, ry, tone] of [
    [318, 148, 38, '#e3a9bb'],
    [306, 158, 34, '#f0c3d0'],
    [294, 142, 26, '#f7d9e1'],
  ] as const)
    d.form(ruffle(ellipse(100, y, rx, ry), d.chance, { gap: 11, length: 12, flow: 90 }), tone, { round: 9, shade: 0.3 });
  for (let i = 0; i < 17; i++) {
    const a = radians(12 + i * 9.75);
    d.fill(limb(`${100 + cos(a) * 40},${288 + sin(a) * 8},1.6 ${100 + cos(a) * 146},${298 + sin(a) * 34},2.4`), '#c98aa0', {
      opacity: 0.4,
    });
  }
  d.form(curve('58,256! 142,256! 150,292 100,304 50,292'), '#d98aa6', { role: 'body', round: 8 });
}

export const ballerina = calling('ballerina', 340, 70, 70, {
  top: '#d98aa6',
  bottom: '#f2ddd2',
  hair: ['#3a271e', '#4a3326', '#2c1d17'],
  hairCut: 'bun',
  sleeves: 'short',
  loose: true,
  shoes: '#e6a0b4',
  legs: 'walk',
  left: [66, -44],
  right: [134, -44],
  leftElbow: [4, 44],
  rightElbow: [196, 44],
  over: [tutu],
});

const WHITE = '#f0eee6';
export const fencer = calling('fencer', 420, 110, 40, {
  top: WHITE,
  bottom: WHITE,
  hair: ['#3a271e', '#4a3326', '#2c1d17'],
  gloves: '#d9d4c6',
  loose: true,
  shoes: '#e9e4d6',
  legs: 'walk',
  left: [-6, 120],
  leftElbow: [14, 196],
  right: [192, 196],
  rightElbow: [168, 262],
  over: [
    (d) => {
      d.form(curve('66,118 100,128 134,118 128,170 100,184 72,170'), '#e2ded0', { round: 6 });
      d.fill(limb('128,136,2 120,220,3 130,312,2'), NIGHT, { opacity: 0.25 });
      for (const y of [156, 196, 236, 276]) d.fill(ellipse(122, y, 3), '#b5afa0');
    },
  ],
  hat: (d) => {
    // The mask covers the whole face with dark mesh.
    d.form(curve('58,60 62,14 100,-8 138,14 142,60 136,96 118,122 100,128 82,122 64,96'), '#cfcabd', { round: 7 });
    const mesh = curve('68,58 72,24 100,8 128,24 132,58 126,92 112,112 100,116 88,112 74,92');
    d.form(mesh, '#33353b', { round: 8, light: 0.3 });
    for (let i = -6; i < 7; i++) {
      d.within(mesh, limb(`${100 + i * 9},0,1.2 ${100 + i * 9},124,1.2`), '#7d828a', { opacity: 0.7 });
      d.within(mesh, limb(`60,${62 + i * 9},1.2 140,${62 + i * 9},1.2`), '#7d828a', { opacity: 0.7 });
    }
  },
  behind: (d) => {
    d.form(limb('196,196,6 240,80,4 284,-34,2'), '#b9bec4', { round: 1.5 });
    d.form(ellipse(202, 178, 20, 11, -20), '#c9a84a', { round: 4 });
  },
});
