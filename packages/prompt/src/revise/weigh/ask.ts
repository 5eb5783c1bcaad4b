/** What is asked back where no reading makes sense: it names what was understood, and how to say the rest (R38). */
import { CLOSED, COLOURS } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import type { Ground } from './ground.ts';
import type { Reading } from './reading.ts';

const BAD =
  /\b(?:boring|weird|wrong|off|ugly|strange|odd|bad|fake|creepy|awkward|unnatural|generic|messed up|broken|funny|dull|bland|flat|stiff|lifeless|empty|busy)\b/i;

/** "There is no castle in the picture." says all. */
const PLAIN = /^(?:There (?:is|are) no|I find no) [“]?[\p{L}'’-]+(?: [\p{L}'’-]+){0,2}[”]? in the picture/u;

/** Whether an answer only says that nothing was understood: one that asks or explains already stays. */
export const saysNothing = (answer: string): boolean =>
  /^(?:I could not place|I understood|I find no|I can say what|There (?:is|are) no)/.test(answer) &&
  /(?:Nothing has changed|cannot answer)\.$/.test(answer);

/** The longest name of a thing in the line that is there. */
function spokenOf(line: string, { thing }: Ground): string | undefined {
  const words = line.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  for (let size = 3; size > 0; size--)
    for (let at = 0; at + size <= words.length; at++) {
      const phrase = words.slice(at, at + size).join(' ');
      if (
        !/^(?:it|him|her|them|they|he|she|this|that|one|all|both|these|those|thing|the|an?|everything|everyone|each)\b/.test(
          phrase,
        ) &&
        !CLOSED.has(phrase) &&
        !COLOURS.has(phrase) &&
        thing(phrase)
      )
        return phrase.replace(/^(?:the|his|her|its|their|my|an?) /, '');
    }
  return undefined;
}

export function asking(
  brief: Brief,
  line: string,
  about: string | undefined,
  ground: Ground,
  reading: Reading,
  nonsense: boolean,
): Reading {
  const own = reading.done && !nonsense ? reading.done.answer : undefined;
  const what = spokenOf(line, ground);
  const lettering = /\b(?:spell|spelled|spelt|typo|misspell)/i.test(line);
  const amiss = BAD.test(line) || /\btoo \p{L}+|\b(?:looks?|seems?|feels?) \p{L}+/iu.test(line);
  // What is asked of the world and not of the picture is told so.
  if (own && (PLAIN.test(own) || /that I cannot answer\.$/.test(own))) return reading;
  const question = lettering
    ? 'How should it be written? Say the words, for example “the text should say OPEN”.'
    : what && amiss
      ? `How should the ${what} be instead? For example “make the ${what} smaller” or “make the ${what} blue”.`
      : amiss
        ? 'What should be otherwise? Say what it should be like, for example “warmer light”, “simpler” or “a forest in the background”.'
        : what
          ? `You speak of the ${what}; what should be done there I did not understand. Say it like “make the ${what} bigger”, “add a lamp next to the ${what}” or “no ${what}”.`
          : own && !/add a something/.test(own) && own.includes(line)
            ? own.replace(/ Nothing has changed\.$/, '')
            : `I did not understand “${line}”. Say what should come, go or change, for example “add a lamp” or “make it night”.`;
  return {
    done: {
      brief,
      patch: { added: [], removed: [], changed: [], reasons: {} },
      answer: `${question} Nothing has changed.`,
      unplaced: [line],
      ...(about !== undefined && { about }),
    },
  };
}
