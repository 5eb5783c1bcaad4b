/** A ship laden with containers. */
import { box, curve, ellipse, limb, polygon } from './outline.ts';
import { NIGHT, sketch } from './sketch.ts';

const CRATES = ['#b8402f', '#2f6a9a', '#d08a2c', '#3f7d5a', '#8f8f8a', '#7a3f5f'];

export const containerShip = sketch(
  'container-ship',
  900,
  360,
  [450, 330],
  (d) => {
    // The house stands aft, its bridge over the stacks.
    d.form(box(720, 60, 96, 150), '#ece8de', { round: 12, shade: 0.35 });
    d.form(box(704, 48, 128, 30), '#f6f3ea', { round: 5 });
    for (let i = 0; i < 6; i++) d.fill(box(712 + i * 20, 56, 14, 12), '#3a4c5a', { role: 'window' });
    for (let row = 0; row < 4; row++)
      for (let i = 0; i < 4; i++) d.fill(box(730 + i * 21, 92 + row * 28, 12, 11), '#4d5b68', { role: 'window' });
    d.form(polygon('836,100 872,100 868,210 832,210'), '#c2702f', { round: 8 });
    d.fill(box(833, 116, 38, 14), '#26282c');
    d.fill(limb('766,48,5 766,10,3', 'flat'), '#6b6f74');
    d.fill(limb('744,26,3 788,26,3', 'flat'), '#6b6f74');
    const heights = [3, 4, 5, 5, 5, 5, 4, 5];
    for (const [stack, high] of heights.entries())
      for (let level = 0; level < high; level++) {
        const [x, y] = [118 + stack * 73, 180 - level * 32];
        const tone = CRATES[(stack * 5 + level * 7 + ((stack * level) % 3)) % CRATES.length]!;
        const crate = box(x, y, 70, 31);
        d.form(crate, tone, { round: 4, shade: 0.35, light: 0.2 });
        for (let k = 1; k < 8; k++) d.within(crate, box(x + k * 9, y + 3, 2, 25), NIGHT, { opacity: 0.22 });
      }
    d.form(limb('84,212,8 84,150,6', 'flat'), '#8a8f94');
    const hull = polygon('18,196 60,210 880,210 884,300 868,334 96,334 64,306');
    d.form(hull, '#2c3f55', { role: 'body', round: 22, shade: 0.45, light: 0.3 });
    d.within(hull, box(0, 306, 900, 40), '#8e3b34');
    d.within(hull, box(0, 302, 900, 5), '#efe6d3', { opacity: 0.8 });
    d.within(hull, limb('60,226,3 470,228,3 880,226,3'), '#ffffff', { opacity: 0.25 });
    d.fill(ellipse(84, 244, 8, 10), '#1b2530');
    d.form(curve('12,192! 60,204! 884,204! 884,214! 58,214! 20,204!'), '#d8d3c6', { round: 2 });
  },
  'left',
);
