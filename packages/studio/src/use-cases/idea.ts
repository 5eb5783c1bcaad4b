/** What counts as an idea at all. Everything else about it is the reader's business. */
import { AtelierError } from '@atelier/spec';

/** In characters as people count them (code points). */
export const MAX_IDEA = 32_000;

/** Control characters other than tab and line ends, halves of surrogate pairs, and what undecodable bytes turn into. */
const NOT_TEXT = /(?![\t\n\r])\p{Cc}|\p{Cs}|\ufffd/u;
const INVISIBLE = /[\s\u200b-\u200f\u2028-\u202f\u2060\ufeff\u00ad]/g;

/**
 * The idea as it came, or a refusal that says of what text it speaks.
 * @throws AtelierError `idea-empty`, `idea-too-long` or `idea-not-text`
 */
export function checkedIdea(idea: string, what: 'idea' | 'prompt' = 'idea'): string {
  if (idea.replace(INVISIBLE, '') === '') {
    const wanted = {
      idea: 'Say what you want to see, for example "a beach sunset".',
      prompt: 'Give its words in quotes, as they were pasted.',
    };
    throw new AtelierError('idea-empty', `The ${what} is empty. ${wanted[what]}`);
  }
  if (idea.length > MAX_IDEA) {
    const length = [...idea].length;
    if (length > MAX_IDEA) {
      const limit = MAX_IDEA.toLocaleString('en');
      throw new AtelierError(
        'idea-too-long',
        `The ${what} has ${length.toLocaleString('en')} characters; at most ${limit} are read. Please shorten it.`,
      );
    }
  }
  const odd = NOT_TEXT.exec(idea);
  if (odd) {
    const code = (odd[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new AtelierError(
      'idea-not-text',
      `The ${what} is not plain text: character ${odd.index + 1} is U+${code}. Give words, in UTF-8, without control characters.`,
    );
  }
  return idea;
}
