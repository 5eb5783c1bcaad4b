/** What a stretch of a line can be to a wish (docs/hearing.md has each with examples); what is none of them is said beside it. */
export const MARKS = [
  'add',
  'drop',
  'of',
  'be',
  'has',
  'do',
  'at',
  'for',
  'text',
  'all',
  'less',
  'was',
  'back',
  'keep',
  'ask',
] as const;

export type Mark = (typeof MARKS)[number];

/** Labels of a token: 0 is beside, 2 m + 1 opens a stretch of `MARKS[m]`, 2 m + 2 goes on in it. */
export const LABELS: number = 1 + 2 * MARKS.length;
export const BESIDE = 0;

export const opens = (label: number): boolean => (label & 1) === 1;
export const markOf = (label: number): number => (label - 1) >> 1;

/** Whether `label` can stand behind `before`: only what was opened goes on. */
export const follows = (before: number, label: number): boolean =>
  label === BESIDE || opens(label) || (before !== BESIDE && markOf(before) === markOf(label));
