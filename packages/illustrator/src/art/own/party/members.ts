/** Who is in a drawing of several: each has clothes, hair and skin of their own. */

import { memberNamed } from '../index.ts';
import type { Member } from '../jointed/together.ts';
import type { Look } from '../look.ts';

const BROWN = ['#3a271e', '#4a3326', '#2c1d17'];
const CHESTNUT = ['#5a3522', '#6d432b', '#452818'];
const BLOND = ['#c39a55', '#dcb877', '#a07c40'];
const RED = ['#a8532a', '#c9713d', '#863f1f'];
const BLACK = ['#231b19', '#4a3a34', '#151011'];
const GREY = ['#b9b4aa', '#cfcabf', '#a09b92'];
const DARK = '#7d4c32';
const OLIVE = '#cb9468';
const DEEP = '#a87049';

const MEN: readonly Look[] = [
  { top: '#4d6377', bottom: '#3f3d42', hair: BROWN },
  { top: '#9a4f3c', bottom: '#3d4654', hair: BLACK, skin: DEEP, hairCut: 'curly' },
  { top: '#6c7d4c', bottom: '#4a4038', hair: BLOND, beard: '#b58d4c' },
  { top: '#d6d0c2', bottom: '#39424f', hair: BLACK, skin: DARK },
  { top: '#7a5a86', bottom: '#33363d', hair: RED },
  { top: '#3f7f7a', bottom: '#4b4440', hair: BLACK, skin: OLIVE, beard: '#231b19' },
];
const WOMEN: readonly Look[] = [
  { top: '#b0563f', bottom: '#b0563f', hair: CHESTNUT, hairCut: 'long', gown: 'dress' },
  { top: '#d0a24a', bottom: '#39424f', hair: BLOND, hairCut: 'bob', sleeves: 'short' },
  { top: '#5f7fa0', bottom: '#5f7fa0', hair: BLACK, hairCut: 'afro', skin: DARK, gown: 'dress' },
  { top: '#7f9a6a', bottom: '#3f3d42', hair: BLACK, hairCut: 'tail', sleeves: 'short' },
  { top: '#8a5a8a', bottom: '#8a5a8a', hair: RED, hairCut: 'bun', gown: 'dress' },
  { top: '#e2d9c6', bottom: '#4a5a7a', hair: BLACK, hairCut: 'long', skin: DEEP, loose: true },
];
const BOYS: readonly Look[] = [
  { top: '#c79a45', bottom: '#4b5a6b', hair: BROWN },
  { top: '#5f8fb0', bottom: '#4a4038', hair: BLOND },
  { top: '#b5503f', bottom: '#39424f', hair: BLACK, skin: DARK },
  { top: '#6f9a5a', bottom: '#4b4440', hair: RED, freckles: true },
];
const GIRLS: readonly Look[] = [
  { top: '#6f8f86', bottom: '#6f8f86', hair: BLOND, hairCut: 'pigtails', gown: 'dress' },
  { top: '#c9707a', bottom: '#c9707a', hair: BLACK, hairCut: 'braids', skin: DEEP, gown: 'dress' },
  { top: '#8f7fb5', bottom: '#8f7fb5', hair: CHESTNUT, hairCut: 'tail', gown: 'dress' },
  { top: '#d9b65a', bottom: '#d9b65a', hair: BLACK, hairCut: 'bob', fringe: true, skin: '#e8c19b', gown: 'dress' },
];
const OLD_MEN: readonly Look[] = [
  { top: '#6f6252', bottom: '#4a433d', hair: GREY, beard: '#e0dbd0', aged: true },
  { top: '#5a6a78', bottom: '#44403c', hair: GREY, moustache: '#d6d0c4', aged: true, hairCut: 'bald' },
  { top: '#7a5a4a', bottom: '#3d3a38', hair: GREY, aged: true, skin: DEEP },
];
const OLD_WOMEN: readonly Look[] = [
  { top: '#6a5a78', bottom: '#6a5a78', hair: GREY, hairCut: 'bun', gown: 'dress', aged: true },
  { top: '#8f6a5a', bottom: '#8f6a5a', hair: GREY, hairCut: 'bob', gown: 'dress', aged: true },
];

/** A man, a woman, a boy, a girl, and the old in capitals; with a figure that says which of them. */
const LOOKS: Readonly<Record<string, { looks: readonly Look[]; child?: true }>> = {
  m: { looks: MEN },
  w: { looks: WOMEN },
  b: { looks: BOYS, child: true },
  g: { looks: GIRLS, child: true },
  M: { looks: OLD_MEN },
  W: { looks: OLD_WOMEN },
};

/** `m0,w0,fisherman`: a letter with a figure, or the name of a drawing; undefined for what says no people. */
export function membersOf(codes: string, mood?: Look['mood']): Member[] | undefined {
  const members = codes.split(',').map((code): Member | undefined => {
    if (!/^[mwbgMW]\d$/.test(code)) return memberNamed(code);
    const { looks, child } = LOOKS[code[0]!]!;
    return { look: looks[Number(code[1]) % looks.length]!, ...(child && { child }) };
  });
  if (members.length > 24 || members.some((member) => member === undefined)) return undefined;
  return (members as Member[]).map(({ look, child }) => ({
    look: { ...look, mood: look.mood ?? mood },
    ...(child && { child }),
  }));
}
