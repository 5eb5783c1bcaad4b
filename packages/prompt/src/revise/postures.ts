/** What one body cannot do at once: a cat that sleeps now no longer runs. */
const POSTURES =
  /^(?:sit|stand|l(?:ie|ay|y)|sleep|run|walk|jump|fl(?:y|ie)|swim|kneel|crouch|danc|rid|climb|rest|leap|hover|float|gallop|crawl|nap)/;
export const contradicts = (a: string, b: string): boolean => POSTURES.test(a) && POSTURES.test(b);
