import type { Edit, Rule } from '../fault.ts';

/** "a sign that says OPEN", "titled The Long Way", without quotes. Capitals and title case are sure; one lower-case word is. */
const UNQUOTED =
  /\b(?:(?:that |which )?(?:says|reads|saying|reading)|with the (?:words?|text|lettering|caption|title)|titled|captioned|labell?ed)\s*:?\s+((?:[A-Z0-9][\p{L}\p{N}'’&!?-]*)(?:\s+(?:[A-Z0-9][\p{L}\p{N}'’&!?-]*))*)/gu;

export const unquotedLettering: Rule = {
  id: 'lettering-unquoted',
  about: 'words for the picture that are not in quotes',
  find: ({ text, bare, bodyEnd }) =>
    [...bare.slice(0, bodyEnd).matchAll(UNQUOTED)].map(({ 0: whole, 1: words = '', index }) => {
      const start = index + whole.length - words.length;
      const span: [number, number] = [start, start + words.length];
      return {
        span,
        message: `“${text.slice(...span)}” is to be written in the picture: put it in straight double quotes, or it is read as a description.`,
        fix: [{ span, text: `"${text.slice(...span)}"` }],
      };
    }),
};

/** Rules of thumb of this project, since no maker names a figure: a word or two for Stable Diffusion, a line for others, several for the newest. */
const LONG: Readonly<Record<string, number>> = {
  sd: 12,
  comfyui: 12,
  invokeai: 12,
  novelai: 16,
  midjourney: 40,
  firefly: 40,
  leonardo: 40,
  luma: 40,
};
const USUAL = 120;

export const longLettering: Rule = {
  id: 'lettering-long',
  about: 'more lettering than the target can spell',
  find: ({ text, quotes, dialect }) => {
    const most = LONG[dialect.id] ?? USUAL;
    return quotes
      .filter(([start, end]) => end - start - 2 > most)
      .map((span) => ({
        span: [...span] as [number, number],
        message: `“${text.slice(span[0] + 1, Math.min(span[1] - 1, span[0] + 25))}…” is more lettering than ${dialect.name} usually spells right. Shorten it, or set the type afterwards.`,
      }));
  },
};

export const curlyQuotes: Rule = {
  id: 'lettering-quotes',
  about: 'quotes that Midjourney does not take',
  find: ({ text, dialect, quotes }) =>
    dialect.id !== 'midjourney'
      ? []
      : quotes
          .filter(([start]) => text.charAt(start) !== '"')
          .map(([start, end]) => ({
            span: [start, end] as [number, number],
            message: 'Midjourney takes lettering between straight double quotes only.',
            fix: [
              { span: [start, start + 1], text: '"' },
              { span: [end - 1, end], text: '"' },
            ] as Edit[],
          })),
};
