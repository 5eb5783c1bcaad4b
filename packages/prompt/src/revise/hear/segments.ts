/** A line cut into what is wished and what is said beside it. Lettering in quotes is one word, whatever it says. */
import { type Act, besideAt } from './beside.ts';
import { COMMAND } from './lexis.ts';

export interface Segment {
  act: Act;
  text: string;
  /** The mark behind it; empty where none was typed. */
  mark: string;
}

const MARK = /^\s*(?:[,.;:!?\n…]|[—–]|-+(?=\s))+\s*/u;
/** A new sentence without a mark before it: with whom it turns to us. */
const ASKING = new RegExp(
  `^(?:(?:and|but|so|also|then) )?(?:(?:can|could|would|will) (?:you|u|we|i|it|he|she|they|there)\\b|(?:can|could) (?:the|his|her) \\p{L}+ (?:be|have|look)\\b|please ${COMMAND}\\b|let's\\b|i(?:'d| would) (?:like|love|prefer)\\b|i (?:want|think|don't like|do not like|don't want|love|hate)\\b|(?:maybe|perhaps) ${COMMAND}\\b)`,
  'iu',
);
/** Behind such a word it is part of the sentence. */
const WITHIN =
  /\b(?:and|so|that|if|as|like|what|where|how|when|which|who|whom|than|because|whether|until|the way|though|think|or|why|but|all|everything|anything|thing|one|make|makes|making|let|lets|have|help|see|keep|want|wants|like|get|with|of|to|for|in|on|at|by|from|under|over|behind|beside|near|around|than|is|are|would|will|does|do|did|can|could|should|might|not)$/i;
/** "Remove the gulls they are annoying". */
const OF_IT = /^(?:it|they|he|she|that|this|those|these)(?: is| are|'s|'re| looks?| seems?| feels?| takes?)\b/i;
const BECAUSE =
  /^(?:because|'?cause|cuz|coz|bc|since (?:it|he|she|they|i|we|the|my|that)|so (?:that )?(?:i|we|you|people|everyone|nobody|no one|it|he|she|they|that|this|the|my|our)|just so|in order to|and (?:i'll|i will|i'd|we'll) be|and (?:i|we) (?:will|would) (?:be|have))\b/i;
/** "From a higher angle like from a rooftop". */
const LIKE_THIS =
  /^(?:more |kind of |maybe |say,? )?(?:like|as if) (?:half|a third|he|she|they|it(?:'s| is| was)|from|in|on|at|about|around|\d+|two|three|four|five|six|seven|eight|ten|twenty)\b/i;

const BUT_MORE = /^but (?:a (?:bit|little) |much |way |even )?(?:\p{L}{2,}er|(?:more|less) \p{L}+)[.!?\s]*$/iu;

/** Where in `text`, which begins with a wish, the wish ends. */
function endOfWish(text: string, there: (phrase: string) => boolean): number {
  const word = /\s+(?=\S)|[,.;:!?\n…—–]/gu;
  for (let hit = word.exec(text); hit; hit = word.exec(text)) {
    const at = hit.index;
    const rest = text.slice(at);
    const mark = MARK.exec(rest)?.[0];
    if (mark !== undefined && !(/^[.,:]/.test(rest) && /^[.,:]\p{N}/u.test(rest) && /\p{N}$/u.test(text.slice(0, at))))
      return at;
    if (mark !== undefined) continue;
    const before = text.slice(0, at);
    const next = rest.trimStart();
    if (before.length < 3) continue;
    if (!WITHIN.test(before) && ASKING.test(next)) return at;
    if (
      LIKE_THIS.test(next) &&
      / /.test(before) &&
      !/^(?:add|make it|make|give)\s*\p{L}*$/iu.test(before) &&
      !/\b(?:looks?|look|something|just|more|much|feels?|it)$/i.test(before)
    )
      return at;
    // "Too dark cant see the cat".
    if (
      /^(?:so |and )?(?:i |you |we |one )?(?:can't|cannot|can barely|can hardly|barely|hardly) (?:really |even )?(?:see|read|make out|recogni[sz]e)\b/i.test(
        next,
      )
    )
      return at;
    // "Bring it back but smaller".
    if (BUT_MORE.test(next)) return at;
    if (BECAUSE.test(next) || (!WITHIN.test(before) && OF_IT.test(next))) {
      const beside = besideAt(next, there);
      if (beside && beside.act !== 'sound') return at;
    }
  }
  return text.length;
}

export function segmentsOf(line: string, there: (phrase: string) => boolean): Segment[] {
  const all: Segment[] = [];
  let rest = line.trim();
  while (rest !== '') {
    const mark = MARK.exec(rest)?.[0];
    if (mark !== undefined) {
      const last = all.at(-1);
      if (last) last.mark += mark.trim();
      rest = rest.slice(mark.length).trim();
      continue;
    }
    const lead = /^(?:(?:but|and|so|though|although|then|yet|however|also|now|no|nah)\s+)+/i.exec(rest)?.[0] ?? '';
    const beside = besideAt(rest, there) ?? (lead ? besideAt(rest.slice(lead.length), there) : undefined);
    if (beside) {
      const from = rest.startsWith(beside.text) ? 0 : lead.length;
      all.push({ act: beside.act, text: beside.text, mark: '' });
      rest = rest.slice(from + beside.length).trim();
      continue;
    }
    const end = Math.max(1, endOfWish(rest, there));
    all.push({ act: 'wish', text: rest.slice(0, end).trim(), mark: '' });
    rest = rest.slice(end).trim();
  }
  return all;
}
