import { SetWhenAsked } from './when-asked.ts';

/** Word lists are written as text: items parted by commas or line ends. */
export const list = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

export const setOf = (text: string): ReadonlySet<string> => new SetWhenAsked(() => new Set(list(text)));
