/** A robot that waters what grows before it. */
import { cos, radians, sin } from '../../math.ts';
import { robot } from './festive.ts';
import { curve, ellipse, limb } from './outline.ts';
import { type Pen, sketch } from './sketch.ts';
import { stamped } from './stamped.ts';
import { wateringCan } from './yard-things.ts';

function bloom(d: Pen, x: number, foot: number, tall: number, color: string): void {
  const y = foot - tall;
  d.form(limb(`${x},${foot},8 ${x - 4},${foot - tall * 0.5},7 ${x},${y},6`), '#4f8a3c', { round: 3 });
  for (const s of [-1, 1])
    d.form(
      curve(
        `${x},${foot - tall * 0.24}! ${x + s * 26},${foot - tall * 0.5} ${x + s * 50},${foot - tall * 0.46}! ${x + s * 34},${foot - tall * 0.22}`,
      ),
      '#5f9c47',
      { round: 4 },
    );
  for (let i = 0; i < 7; i++) {
    const a = radians((i * 360) / 7);
    d.form(ellipse(x + cos(a) * 22, y + sin(a) * 22, 15), color, { round: 4 });
  }
  d.form(ellipse(x, y, 15), '#f2c24a', { round: 4 });
}

export const robotWatering = sketch(
  'robot-watering',
  720,
  560,
  [520, 546],
  (d) => {
    bloom(d, 56, 548, 84, '#d95a7a');
    bloom(d, 190, 550, 64, '#e6864a');
    stamped(d, robot.draw(), { x: 340 });
    stamped(d, wateringCan.draw(), { x: 186, y: 372, scale: 0.5, turn: -20 });
    for (let i = 0; i < 7; i++) {
      const [x, y] = [222 - i * 4, 432 + i * 4];
      d.fill(limb(`${x},${y},4 ${x - 30 - i * 9},${y + 12},5 ${x - 46 - i * 14},${y + 50},4`), i % 2 ? '#6fb6dc' : '#a5d4ec', {
        opacity: 0.9,
      });
    }
    bloom(d, 124, 556, 56, '#8a6fd0');
  },
  'front',
);
