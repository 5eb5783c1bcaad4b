/** How the hands of a figure may be held for something that is drawn by itself. */
/** Both before the waist, with something on them; one raised at the side, round something that stands up; one hanging by its handle; in the lap, sitting. */
const HANDS = ['carrying', 'raising', 'bearing', 'sitting'] as const;
export type Hands = (typeof HANDS)[number];
export const isHands = (name: string): name is Hands => (HANDS as readonly string[]).includes(name);
