/** What falls from the waist or the shoulders of a figure of facing.ts: skirts, robes, coats, aprons. */

import { shoe } from './legs.ts';
import { curve, limb } from './outline.ts';
import type { Pen } from './sketch.ts';
import { NIGHT } from './sketch.ts';

const INK = NIGHT;
const SHEEN = '#fff0d2';
interface Role {
  readonly role?: string;
}

export function skirt(d: Pen, color: string, role: Role): void {
  const cloth = curve(
    '69,250! 100,257 131,250! 147,306 163,390 182,468! 160,482 136,476 112,488 86,480 58,488 22,470! 42,388 56,306',
  );
  d.form(cloth, color, { ...role, round: 18, shade: 0.42 });
  for (const fold of ['78,280,1 64,380,7 48,484,13', '98,280,1 94,390,6 88,486,13', '122,280,1 132,390,7 144,482,14'])
    d.within(cloth, limb(fold), INK, { opacity: 0.15 });
  for (const fold of ['70,280,1 52,390,5 34,474,10', '108,274,1 112,390,6 116,486,11', '132,290,1 150,390,4 166,478,9'])
    d.within(cloth, limb(fold), SHEEN, { opacity: 0.18 });
}

/** The skirt of who sits: thighs towards the viewer, knees together, its hem in shadow below them. */
export function lap(d: Pen, color: string, role: Role): void {
  const cloth = curve('66,268! 100,262 134,268! 156,312 162,364 154,408! 124,420 84,418 48,404! 42,356 48,308');
  d.form(cloth, color, { ...role, round: 14, shade: 0.4 });
  d.within(cloth, curve('40,378 70,368 102,382 134,370 170,380 168,424 36,424'), INK, { opacity: 0.26 });
  d.within(cloth, limb('102,316,2 101,350,6 102,388,3'), INK, { opacity: 0.2 });
  for (const [hip, knee] of [
    [80, 72],
    [120, 130],
  ] as const)
    d.within(cloth, limb(`${hip},280,6 ${(hip + knee) / 2},330,12 ${knee},372,16`), SHEEN, { opacity: 0.12 });
}

export function robe(d: Pen, color: string, role: Role): void {
  const cloth = curve('50,238! 100,232 150,238! 156,330 164,460 180,588! 140,594 100,588 60,594 20,588! 36,460 44,330');
  d.form(cloth, color, { ...role, round: 22, shade: 0.46 });
  for (const fold of ['76,280,1 66,420,8 52,590,15', '100,270,1 98,420,9 96,590,16', '124,280,1 136,420,8 148,590,15'])
    d.within(cloth, limb(fold), INK, { opacity: 0.17 });
  for (const fold of ['66,290,1 52,430,6 36,586,10', '112,270,1 118,430,7 124,590,12'])
    d.within(cloth, limb(fold), SHEEN, { opacity: 0.14 });
}

/** A robe over knees, falling to the feet. */
export function sittingRobe(d: Pen, color: string, role: Role): void {
  for (const side of [-1, 1] as const) shoe(d, 100 + side * 30, 514, '#3b2a24', 0.8, side);
  const cloth = curve(
    '58,262! 100,256 142,262! 162,316 174,366 176,430 186,500! 140,506 100,500 60,506 14,500! 24,430 26,366 38,316',
  );
  d.form(cloth, color, { ...role, round: 18, shade: 0.45 });
  d.within(cloth, curve('20,388 60,378 100,392 140,378 180,388 192,520 8,520'), INK, { opacity: 0.26 });
  for (const fold of ['64,392,4 54,450,9 46,506,13', '136,392,4 146,450,9 154,506,13'])
    d.within(cloth, limb(fold), INK, { opacity: 0.2 });
  for (const [hip, knee] of [
    [76, 62],
    [124, 138],
  ] as const)
    d.within(cloth, limb(`${hip},280,6 ${(hip + knee) / 2},330,14 ${knee},380,18`), SHEEN, { opacity: 0.13 });
}

/** Two fronts that hang from the shoulders to the knee and meet below the chest. */
export function coat(d: Pen, color: string, role: Role): void {
  for (const side of [1, -1] as const) {
    const at = (x: number, y: number, corner = ''): string => `${100 + side * x},${y}${corner}`;
    const half = curve(
      [
        at(18, 112, '!'),
        at(44, 120),
        at(57, 147),
        at(50, 215),
        at(49, 270),
        at(56, 370),
        at(62, 458, '!'),
        at(36, 468),
        at(5, 464, '!'),
        at(3, 330),
        at(-1, 200, '!'),
      ].join(' '),
    );
    d.form(half, color, { ...role, round: 14, shade: 0.42 });
    d.within(half, limb(`${at(34, 280)},1 ${at(38, 380)},6 ${at(44, 466)},10`), INK, { opacity: 0.13 });
    d.within(half, limb(`${at(50, 266)},2 ${at(20, 276)},5 ${at(4, 268)},3`), INK, { opacity: 0.14 });
  }
}

/** A skirt like a bell, wide on the floor. */
export function ballgown(d: Pen, color: string, role: Role): void {
  const cloth = curve(
    '70,250! 100,257 130,250! 158,300 186,390 206,480 220,582! 180,594 140,586 100,596 58,586 20,594 -20,582! -6,480 14,390 42,300',
  );
  d.form(cloth, color, { ...role, round: 24, shade: 0.42 });
  for (const fold of [
    '80,276,1 44,420,9 16,590,18',
    '94,276,1 84,430,9 74,590,17',
    '110,276,1 122,430,9 134,590,17',
    '124,276,1 160,420,9 186,590,17',
  ])
    d.within(cloth, limb(fold), INK, { opacity: 0.13 });
  for (const fold of [
    '76,280,1 32,420,7 -4,584,13',
    '90,280,1 66,430,7 46,590,13',
    '104,280,1 104,430,8 104,592,14',
    '120,280,1 144,430,7 160,590,12',
  ])
    d.within(cloth, limb(fold), SHEEN, { opacity: 0.2 });
}

export function apron(d: Pen, color: string, sits: boolean): void {
  d.form(
    curve(
      sits
        ? '72,170! 128,170! 134,250 142,400! 100,408 58,400! 66,250'
        : '72,170! 128,170! 135,250 144,436! 100,446 56,436! 65,250',
    ),
    color,
    { role: 'apron', round: 12, shade: 0.35 },
  );
  for (const side of [-1, 1]) d.fill(limb(`${100 + side * 26},172,6 ${100 + side * 20},116,6`), color, { role: 'apron' });
  d.fill(limb('62,262,3 100,268,4 138,262,3'), INK, { opacity: 0.2 });
}
