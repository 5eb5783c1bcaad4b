/** How the hands of a figure may be held for something that is drawn by itself. */
/** Both before the waist, with something on them; one raised at the side, round something that stands up; one hanging by its handle; in the lap, sitting; at the reins, astride. */
const HANDS = ['carrying', 'raising', 'bearing', 'sitting', 'riding'] as const;
export type Hands = (typeof HANDS)[number];
/** What both hands do together, or the right and then the left, each by itself. */
export type Held = readonly [Hands] | readonly [right: OneHand, left: OneHand];
export type OneHand = 'raising' | 'bearing';
export const areHands = (hands: readonly Hands[]): hands is Held =>
  hands.length === 1 || (hands.length === 2 && hands.every((hand) => hand === 'raising' || hand === 'bearing'));
export const isHands = (name: string): name is Hands => (HANDS as readonly string[]).includes(name);
