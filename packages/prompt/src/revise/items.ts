/** Parts of a body and clothes as they are named in a row: "longer silver hair and green eyes", "bigger head smaller body". */
import { ATTRIBUTE_KINDS, BODY_PARTS, CLOTHES, COMPOUNDS, singular, verbBase, wordNet } from '@atelier/lexicon';
import { isAdjective, isColour } from './predicate.ts';
import { positiveOf } from './put.ts';

/** A part of a body or a garment, with what is said of it. */
export interface Item {
  /** As it was typed: "wings". */
  noun: string;
  marks: string[];
  worn: boolean;
}

/** What a face or a skin has on it. */
const MARKS: ReadonlySet<string> = new Set(
  'wrinkle stubble freckle dimple tattoo scar bang fringe eyelash goatee sideburn makeup make-up lipstick blush curl pigtail mohawk earring piercing'.split(
    ' ',
  ),
);
/** Words that say where, how many or which, and not how. */
const NO_MARK =
  /^(?:one|ones|two|three|four|five|six|seven|eight|nine|ten|\d+|left|right|away|back|forwards?|backwards?|around|round about|off|gone|out|other|same|next|last|first|second|different|own|real|missing|wrong|weird|bad|good|better|best|nice|nicer|visible|extra|much|many|few|several|only|just|together|alone|ready|free|again|like|not|no|never|ever|too|enough|all|both|here|there|over|under|on|in|at|to|of|for|from|by|as|than|so|that|which|who|more|less|very|bit|main|single|whole|empty|outer|inner|upper|further|longer than|broken|cut|full|half|upper|lower|three-quarter)$/;
/** How limbs and hair are held or worn. */
const HELD = /^(?:open|shut|spread|outstretched|bent|raised|up|down|loose|parted|tied|crossed|folded|clasped)$/;
const DEGREE = /^(?:more|less|very|really|much|slightly|bright|light|dark|pale|deep|dirty|jet|ash|strawberry|platinum)$/;
const STEP = /^(?:bigger|larger|smaller|tinier|taller)$/;
const COPULA = /^(?:should|must|could|be|is|are|being|looks?|to|become)$/;
const DETERMINER = /^(?:an?|the|some|two|his|her|its|their|a pair of)$/;

const headAt = (words: readonly string[], at: number): { noun: string; length: number; worn: boolean } | undefined => {
  for (const length of [3, 2, 1]) {
    const noun = words.slice(at, at + length).join(' ');
    if (at + length > words.length) continue;
    const one = singular(noun);
    const compound =
      length === 2 &&
      CLOTHES.has(singular(words[at + 1] ?? '')) &&
      (COMPOUNDS.has(one) || wordNet(one)?.concrete === 'artifact');
    if (CLOTHES.has(noun) || CLOTHES.has(one) || compound) return { noun, length, worn: true };
    if (BODY_PARTS.has(one) || MARKS.has(one) || MARKS.has(noun)) return { noun, length, worn: /^(?:earring)$/.test(one) };
  }
  return undefined;
};

const isMark = (word: string): boolean =>
  !NO_MARK.test(word) &&
  (HELD.test(word) ||
    isColour(word) ||
    isAdjective(positiveOf(word)) ||
    /^\p{L}{3,}ier$/u.test(word) ||
    (/er$/.test(word) && positiveOf(word) !== word) ||
    ATTRIBUTE_KINDS.get(word) === 'material' ||
    (/(?:ed|en|ing)$/.test(word) && wordNet(verbBase(word) ?? '')?.verb !== undefined) ||
    /^\p{L}+-(?:length|colou?red|\p{L}+ed)$/u.test(word));

/** "Longer silver hair and green eyes", "eyes closed hair silver": each with its marks; undefined where any word is of another kind. */
export function itemsOf(text: string): Item[] | undefined {
  const words = text
    .toLowerCase()
    .replace(/,/g, ' , ')
    .replace(/\ba pair of /g, '')
    .split(/\s+/)
    .filter(Boolean);
  const items: Item[] = [];
  let waiting: string[] = [];
  let degree = '';
  let joined = false;
  // "His beard should be longer" is long; "a longer beard" is longer than it was.
  const settle = (): void => {
    items.at(-1)?.marks.push(...waiting.map((mark) => (STEP.test(mark) ? mark : positiveOf(mark))));
    waiting = [];
  };
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? '';
    const head = headAt(words, at);
    if (head) {
      const last = items.at(-1);
      // "Eyes closed hair silver": what stands behind a noun that has nothing yet is its own.
      if (last && last.marks.length === 0 && waiting.length > 0 && !joined) settle();
      if (degree) return undefined;
      items.push({ noun: head.noun, marks: waiting, worn: head.worn });
      waiting = [];
      joined = false;
      at += head.length;
      continue;
    }
    at++;
    if ((word === 'with' || word === 'wearing') && items.length === 0) return undefined;
    if (word === ',' || word === 'and' || word === 'with' || word === 'wearing') {
      const last = items.at(-1);
      // "Hair silver, eyes green": whose those are that stand before the mark.
      if (last && (last.marks.length === 0 || DETERMINER.test(words[at] ?? '')) && waiting.length > 0) settle();
      joined = items.length > 0;
      continue;
    }
    if (DETERMINER.test(word) || (COPULA.test(word) && items.length > 0)) continue;
    if (DEGREE.test(word) && at < words.length && !headAt(words, at)) {
      degree = /^(?:really|much|slightly)$/.test(word) ? degree : `${degree}${word} `;
      continue;
    }
    // "Tilted back", "hair up in a bun".
    const bound =
      /^(?:(?:tied|pulled|put|done|swept|up|worn|pinned) )*(?:up |back )?in (?:an? |two |little )?(?:\p{L}+ )?(?:bun|ponytail|braids?|pigtails|knot|plaits?|bob|topknot|dreads|dreadlocks|updo)\b/u.exec(
        words.slice(at - 1).join(' '),
      )?.[0];
    if (bound && /^(?:hair|mane|beard)$/.test(items.at(-1)?.noun ?? '')) {
      waiting.push(bound.replace(/^.*?(?=in )/, ''));
      at += bound.split(' ').length - 1;
      continue;
    }
    const after = /^(?:back|up|down|out|high|low|behind|forward|sideways|apart|together|wide)$/.test(words[at] ?? '')
      ? words[at]
      : undefined;
    if (after && items.length > 0 && /(?:ed|en|wn)$/.test(word) && wordNet(verbBase(word) ?? '')?.verb !== undefined) {
      waiting.push(`${word} ${after}`);
      at++;
      continue;
    }
    const glowing = /^glows?$/.test(word) ? 'glowing' : word;
    if (!isMark(glowing) && !(degree && isAdjective(glowing))) return undefined;
    waiting.push(`${degree}${glowing}`);
    degree = '';
  }
  if (degree || items.length === 0) return undefined;
  settle();
  return items;
}

/** Whether each of these words says how a part or a garment is. */
export const isMarks = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/,? and |, | /)
    .filter((word) => !/^(?:more|less|very|dark|light|bright|pale)$/.test(word))
    .every(isMark);
