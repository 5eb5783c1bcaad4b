/** How the hands of a figure of facing.ts are held for what it is given to hold. */
import type { Hands, Held, OneHand } from './hand-kinds.ts';
import type { Look, Spot } from './look.ts';

const POSES: Readonly<Record<Hands, Pick<Look, 'legs' | 'left' | 'right' | 'leftElbow' | 'rightElbow'>>> = {
  carrying: { left: [70, 258], right: [130, 258], leftElbow: [22, 236], rightElbow: [178, 236] },
  raising: { right: [166, 158], rightElbow: [180, 226] },
  bearing: { right: [160, 300], rightElbow: [170, 222] },
  sitting: { legs: 'sit', left: [74, 318], right: [126, 318] },
  riding: { legs: 'astride', left: [86, 268], right: [114, 272], leftElbow: [34, 226], rightElbow: [164, 228] },
};

/** Where in the frame of the figure the held thing meets the hands: under it, round its lower end, or at its handle; of who rides, the saddle. */
const GRIPS: Readonly<Record<Hands, Spot>> = {
  carrying: [100, 274],
  raising: [164, 150],
  bearing: [162, 318],
  sitting: [100, 300],
  riding: [100, 330],
};

const mirrored = ([x, y]: Spot): Spot => [200 - x, y];

/** The same for the left hand. */
const leftHand = (hand: OneHand): Pick<Look, 'left' | 'leftElbow'> => ({
  left: mirrored(POSES[hand].right!),
  leftElbow: mirrored(POSES[hand].rightElbow!),
});

/** The look with nothing else in the hands. */
export const withHands = (look: Look, [hands, other]: Held): Look => {
  const { held: _held, behind: _behind, left: _left, leftElbow: _elbow, ...bare } = look;
  return { ...bare, ...POSES[hands], ...(other && leftHand(other)) };
};

/** Where what is held meets the hands, and where a second thing meets the left. */
export const gripsOf = ([hands, other]: Held): readonly Spot[] => [GRIPS[hands], ...(other ? [mirrored(GRIPS[other])] : [])];
