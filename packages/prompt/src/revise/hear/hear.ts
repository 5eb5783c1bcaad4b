/**
 * The front of `revise`: what of a line is a wish. Praise, reasons and what stays are set aside and never painted; a complaint is the reason
 * of the wish beside it, and alone the wish to mend it; a move in the history may stand before a wish (docs/rules-revise.md, R26–R29).
 */
import { wordNet } from '@atelier/lexicon';
import { historyMove } from '../history.ts';
import { isColour } from '../predicate.ts';
import type { HistoryMove } from '../revision.ts';
import { missedFrom } from './of-somebody.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { named } from './vague.ts';
import { plainly } from './wish.ts';

export interface Heard {
  /** The wishes alone, as they were said; empty where there are none. */
  line: string;
  /** What the caller has to do before `line` is heard. */
  first?: HistoryMove;
  /** What was said beside it. */
  beside: readonly Segment[];
}

/** @param there whether something of that name is in the picture */
export function hear(typed: string, there: (phrase: string) => boolean): Heard {
  const text = named(missedFrom(wishedFor(typed, there), there));
  const quoted: string[] = [];
  const held = text.replace(/["“”][^"“”]*["“”]/g, (found) => {
    quoted.push(found);
    return `\uE000${quoted.length - 1}\uE000`;
  });
  const back = (said: string): string => said.replace(/\uE000(\d+)\uE000/g, (_, i) => quoted[Number(i)] ?? '');
  const segments = segmentsOf(held, there).map((each) => (each.act === 'wish' ? unasked(each) : each));
  const beside = segments.filter(({ act }) => act !== 'wish').map((each) => ({ ...each, text: back(each.text) }));
  const first = moveBefore(segments, there);
  const wishes = first ? segments.slice(first.upTo).filter(({ act }) => act !== 'sound') : segments;
  const said = first
    ? wishes.filter(({ text: each }) => !/^i (?:really |just )?(?:don't|do not|didn't) (?:like|want|need)\b/i.test(each))
    : wishes;
  const kept = first && said.every(({ act }) => act !== 'wish') ? [] : aboutWhatIsWrong(said, there);
  if (first) return { line: back(joined(kept)), first: first.move, beside };
  // Nothing was set aside: the line as it was typed.
  const asTyped =
    segments.every(({ mark }, at) => mark !== '' || at === segments.length - 1) &&
    !segmentsOf(held, there).some(({ text: said }, at) => said !== segments[at]?.text);
  if (beside.length === 0 && asTyped) return { line: text, beside };
  return { line: back(joined(kept)), beside };
}

/** "My daughter wants pink walls" is a wish, and so is what shall be seen in "so you see the cheese stretching". */
function wishedFor(text: string, there: (phrase: string) => boolean): string {
  const { who, what } =
    /^(?<who>(?:my|our) [\p{L}'’ ]{2,24}?) (?:really |always )?(?:wants|would like|would love|asked for|prefers) (?!to\b|it\b|this\b|that\b|you\b|me\b)(?<what>[^,.;!?]+?)(?: though| too)?[.!]*$/iu.exec(
      text,
    )?.groups ?? {};
  if (who && what && !there(who.replace(/^(?:my|our) /i, ''))) return /\bto\b/.test(what) ? `i want ${what}` : what;
  return text.replace(
    /,? so (?:that )?(?:you|we|i|one) (?:can )?(?:really )?see (the [\p{L} ]+?) (\p{L}{2,}ing)(?=[.!]*$)/iu,
    ', $1 should be $2',
  );
}

const joined = (segments: readonly Segment[]): string =>
  segments
    .map(({ text, mark }, i) =>
      i === segments.length - 1 ? `${text}${mark.replace(/^[,;:—–-]+$/, '')}` : `${text}${mark || ','} `,
    )
    .join('');

/** "What would it look like at night?": a wish that is asked for. */
function unasked(segment: Segment): Segment {
  if (!isAskedFor(segment.text)) return segment;
  return { ...segment, text: plainly(segment.text), mark: segment.mark.replace(/\?/g, '') };
}

/** Whether a question is only the form of a wish: "what would it look like at night?", "is it possible to add a dog?". */
export const isAskedFor = (text: string): boolean =>
  /^(?:(?:so|and|but|or|maybe|ok|hmm+),? )*(?:what|how|is|are|would|could|can|may|might|any|do|does|should|shall)\b/i.test(
    text,
  ) && plainly(text) !== text;
/** "I liked the daisies better", which are not there any more; "the first one was nicer". */
const LIKED =
  /^(?:(?:no|nah|nope|hmm?|actually|i think|but|and)[,\s]+)*i (?:think i |still |really |kind of )*(?:liked?|preferred?|loved|miss) (?:it with |it in |it when there (?:was|were) )?(?:the |that |those |his |her )?(?<what>.+?)(?:(?<! )|(?<= )|\s)(?:better|more|best|way more|much better|a lot more)(?: before| than this| though| actually)*$/i;
const PLAIN_BACK =
  /^(?:(?:no|nah|ok|please|so|and|then|let's|can (?:you|we)|could (?:you|we))[,\s]+)*(?:go back|back|undo(?: (?:it|that|this))?|change it back|put (?:it|them) back|revert|take that back)(?: please| again| to (?:that|those|it|them|how it was(?: before)?))?$/i;

/** Why one would rather go back. */
const PREFERRED =
  /^(?:(?:no|nah|nope|hmm?|actually|i think|but|and)[,\s]+)*(?:i (?:liked?|preferred?|prefer|loved|want(?:ed)?|miss(?:ed)?) .+|(?:it|that|this|(?:the |that )?.+?) (?:was|were|looked|is) (?:much |way |so much |a lot )?(?:better|nicer|cuter|best|good|fine|prettier)(?: before| with .+| without .+| when .+)?|(?:that|this|it|the [\p{L} ]{2,30}?|his [\p{L} ]{2,30}?|her [\p{L} ]{2,30}?) (?:ruins?|ruined|spoils?|spoiled|spoilt|kills?|killed|wrecks?|wrecked) (?:it|that|everything|the .+)|(?:that|this|it)(?:'s| is) (?:worse|not (?:it|better|right|what i .+)))$/iu;

interface Before {
  move: HistoryMove;
  /** Segments that say so. */
  upTo: number;
}

/** A move that stands before wishes, or several that say the same: "i liked the daisies better, go back". */
function moveBefore(segments: readonly Segment[], there: (phrase: string) => boolean): Before | undefined {
  let move: HistoryMove | undefined;
  let upTo = 0;
  for (const [i, { act, text }] of segments.entries()) {
    if (act === 'sound' || act === 'praise' || (act === 'complaint' && !move)) continue;
    const next = act === 'wish' ? moveOf(text, there) : undefined;
    // "I prefer it long, undo that".
    if (
      next === undefined &&
      !move &&
      PREFERRED.test(text) &&
      segments.slice(i + 1).some((each) => each.act === 'wish' && moveOf(each.text, there))
    )
      continue;
    if (next === undefined) break;
    move ??= next;
    upTo = i + 1;
  }
  if (!move || move.intent === 'again') return undefined;
  const spoken = segments.filter(({ act }) => act === 'wish').length;
  // A plain "undo" alone goes its own way.
  // "Go back to the one before, I don't like the wheat": why.
  const why = segments.slice(upTo).some(({ act }) => act === 'complaint' || act === 'reason' || act === 'praise');
  return spoken > 1 ||
    why ||
    (upTo > 1 && segments.slice(0, upTo).some(({ act }) => act === 'complaint')) ||
    segments.slice(0, upTo).some(({ text }) => LIKED.test(text))
    ? { move, upTo }
    : undefined;
}

function moveOf(text: string, there: (phrase: string) => boolean): HistoryMove | undefined {
  const said = text.replace(/^(?:(?:no|nah|nope|ok|and|then|so|but|please)[,\s]+)+/i, '');
  const known = historyMove(said) ?? historyMove(said.replace(/^i (?:think i )?(?:liked?|preferred?) /i, 'i liked '));
  if (known) return known;
  if (PLAIN_BACK.test(text)) return { intent: 'undo', to: 1 };
  const liked = LIKED.exec(text)?.groups?.what;
  return liked && !there(liked) && !/^(?:if|how|that|when)\b/i.test(liked) ? { intent: 'undo', to: 1 } : undefined;
}

const DIRECT =
  /^(?:make|turn|change|paint|remove|take|get rid of|drop|lose|delete|move|put|swap|replace|fix|redo|tone|give|can|could|should|they|it|he|she)\b/i;
const SIZE = /\btoo (?:big|large|huge|small|tiny|little|tall|short)\b/i;
const STEP = /^(?:(?:a (?:bit|little|lot)|much|way|even) )?(?:\p{L}+er|more \p{L}+|less \p{L}+)$/iu;
const POINTED = /\b(?:it|them|that|those|this|these)\b/i;

/** Complaints beside a wish go, and "it" in the wish is what was complained of; alone they are what is wished. */
function aboutWhatIsWrong(segments: readonly Segment[], there: (phrase: string) => boolean): Segment[] {
  const spoken = segments.filter(
    ({ act, text }) => act === 'wish' || act === 'complaint' || (act === 'praise' && LOVED.test(text)),
  );
  const wishes = spoken.filter(({ act }) => act === 'wish');
  if (wishes.length === 0)
    return spoken
      .filter(({ act }) => act === 'complaint')
      .slice(0, spoken.findIndex(({ text }) => DIRECTED.test(text)) >= 0 ? undefined : 1)
      .filter(({ text }, _, all) => all.length === 1 || DIRECTED.test(text))
      .map(asWish);
  const all: Segment[] = [];
  let wrong: string | undefined;
  let spot: string | undefined;
  for (const [i, segment] of spoken.entries()) {
    if (segment.act === 'wish') {
      const placed = spot ? segment.text.replace(/ there$/i, ` ${spot}`) : segment.text;
      const text = wrong ? ofWhatIsWrong(placed, wrong) : placed;
      all.push({ ...segment, text });
      continue;
    }
    if (segment.act === 'praise') {
      wrong = LOVED.exec(segment.text)?.groups?.what;
      continue;
    }
    const what = WHERE_WRONG.exec(segment.text)
      ? undefined
      : (ABOUT.exec(segment.text)?.groups?.what ??
        WHAT.exec(segment.text)?.groups?.what ??
        MANY.exec(segment.text)?.groups?.many ??
        LOT.exec(segment.text)?.groups?.what ??
        COMPLAINED.exec(segment.text)?.groups?.what);
    const plain = what && uncoloured(what);
    wrong = plain
      ? `the ${plain}`
      : what && (there(what) || /^(?:the|his|her|its|their|that|those) /i.test(what))
        ? what
        : undefined;
    spot = WHERE_WRONG.exec(segment.text)?.[1];
    const beside = spoken[i + 1]?.act === 'wish' ? spoken[i + 1] : spoken[i - 1];
    // A moon that is too big gets smaller whatever else is asked for.
    const own =
      wrong &&
      there(wrong) &&
      SIZE.test(segment.text) &&
      beside?.act === 'wish' &&
      !POINTED.test(beside.text) &&
      !STEP.test(beside.text) &&
      !beside.text.toLowerCase().includes(wrong.toLowerCase().replace(/^(?:the|his|her|its) /, ''));
    const many =
      MANY.test(segment.text) &&
      !(beside && /^(?:remove|delete|drop|lose|simpl|less|fewer|clean|only|just|leave|keep|take|get rid)/i.test(beside.text)) &&
      there(MANY.exec(segment.text)?.groups?.many ?? '');
    if (own || many) all.push(asWish(segment));
  }
  return all;
}

/** The coat of "yellow coat is so cliche": by its colour it would be sought in vain where nobody said that one. */
function uncoloured(what: string): string | undefined {
  const [how = '', ...rest] = what.split(' ');
  return rest.length > 0 && isColour(how.toLowerCase()) && !isColour(rest.join(' ').toLowerCase()) ? rest.join(' ') : undefined;
}

/** "Feels empty over the fireplace". */
const WHERE_WRONG = / ((?:in|on|over|at|around|behind|above|near|under|next to) (?:the|it|him|her) ?[^,.;!?]{0,30})$/i;
const DIRECTED =
  /\btoo\b|\bnot .+ enough\b|\b(?:small|big|large|tiny|huge|dark|bright|empty|busy)\b|\b(?:don't|do not) (?:like|want)|too (?:much|many)|take/i;
const WHAT =
  /^(?<what>(?:(?:the|his|her|its|their|my|that|those) )?(?!(?:it|this|that|they|he|she|i|looks?|feels?|there|too|so)\b)[\p{L}'’-]+(?: [\p{L}'’-]+){0,4}?)(?:'s|'re| is| are| was| looks?| feels?| seems?| takes?| doesn't| don't| turned| came)\b/iu;
const COMPLAINED =
  /\b(?:like|love|want|need|hate|dislike|stand|fan of|sure about|happy with|into|see|read) (?<what>(?:the|his|her|its|their|that|those|this|these) [\p{L}'’ -]+?)(?: (?:very much|that much|much|at all|there|though))*$/iu;
/** "I love the shelves", and "they" are those. */
const LOVED = /\b(?:love|like|adore|dig|enjoy) (?<what>(?:the|his|her|its|their) [\p{L}' -]{2,40})$/iu;
/** "Something odd about the plate". */
const ABOUT = /\bsomething .+? (?:about|with|in|on) (?<what>(?:the|his|her|its|their|that) [\p{L}' -]+)$/iu;
const LOT = /\b(?:a lot of|so many|loads of) (?<what>[\p{L} -]+)$/iu;
const MANY = /\btoo many (?<many>[\p{L}-]+(?: [\p{L}-]+)?)$/iu;

/** "Make it brown" of what was complained of. */
function ofWhatIsWrong(wish: string, complained: string): string {
  const wrong = complained.replace(/'s (?:colou?r|look|shape|size)$/i, '');
  const named = /^(?:the|his|her|its|their|that|those|my) /i.test(wrong)
    ? wrong.replace(/^(?:that|those|my) /i, 'the ')
    : `the ${wrong}`;
  // "The table is boring, how about dark wood".
  const one = /^(?:have |use |try |add )?an? (?<how>[\p{L}-]+(?: [\p{L}-]+)?) one$/iu.exec(plainly(wish))?.groups?.how;
  if (one) return `make ${named} ${one}`;
  const made = plainly(wish)
    .replace(/^(?:have|use|add|with|make it|in) /i, '')
    .toLowerCase();
  if (
    /^[\p{L}-]+(?: [\p{L}-]+)?$/u.test(made) &&
    (isColour(made) || wordNet(made.split(' ').at(-1) ?? '')?.concrete === 'substance')
  )
    return `make ${named} ${made}`;
  const many =
    /^(?:only|(?:just |only )?(?:leave|keep|have|make it)(?: just| only| maybe)?|just) (\p{L}+|\d+)(?: or (?:\p{L}+|\d+))?(?: of them)?$/iu.exec(
      plainly(wish),
    )?.[1];
  if (many) return `only ${many} ${wrong.replace(/^(?:the|his|her|its|their|that|those) /i, '')}`;
  if (
    /^(?:halve|half|cut down on|reduce|cut) (?:it|them|that|those)?$|^half (?:of (?:it|them|that) )?(?:is|would be) (?:enough|plenty)$/i.test(
      wish,
    )
  )
    return `fewer ${wrong.replace(/^(?:the|his|her|its|their) /i, '')}`;
  if (STEP.test(wish)) return `make ${named} ${wish.replace(/^(?:a (?:bit|little|lot)|much|way|even) /i, '')}`;
  // "Something is odd about the plate, give me a plain white one".
  const kind =
    /^(?:(?:please |just )*(?:give (?:me|us|it)|get(?: me)?|have|use|make it|put in|i want|try) )?an? (?<how>(?!(?:big|small|large|new|different|second|third|other)\b)\p{L}+(?: \p{L}+)?) one$/iu.exec(
      plainly(wish),
    )?.groups?.how;
  if (kind) return `make ${named} ${kind}`;
  // "His expression is too sad. Something calmer."
  const rather =
    /^(?:(?:maybe|rather|please|make it|try|more like|have|use) )*something (?:(?:a bit|a little|much|way) )?(?<how>(?:more |less )?[\p{L}-]+)$/iu.exec(
      plainly(wish),
    )?.groups?.how;
  if (rather && !/^(?:else|new|different|like|with|in|for)$/i.test(rather)) return `make ${named} ${rather}`;
  if (!DIRECT.test(wish)) return wish;
  const pointed =
    /^((?:can (?:you|we) |could (?:you|we) |please |just )*(?:make|turn|change|paint|remove|take|get rid of|drop|lose|delete|move|put|swap|replace|fix|redo|tone|give|can|could|should)(?: out| away| off| down)?) (?:it|they|them|that|those|this|these|him|her|he|she)\b/i;
  if (/^(?:they|it|he|she) should\b/i.test(wish)) return wish.replace(/^\p{L}+/u, named);
  return wish.replace(pointed, `$1 ${named}`);
}

/** What is wrong said as the forms know it: "kind of small" is too small. */
function asWish(segment: Segment): Segment {
  const HOWS =
    '(?:(?:just|still|really|so|way|very|a (?:little(?: bit)?|bit|tad)|kind of|sort of|pretty|rather|quite|slightly|somewhat|far|much|looking|all|now|also)\\s+)';
  const text = segment.text
    .replace(
      /^(?!(?:it|this|that)\b)(.+?) (?:really |totally |kind of )?(?:ruins?|ruined|spoils?|spoiled|spoilt|wrecks?|wrecked) (?:it|everything|the .+)(?: all)?$/i,
      'remove $1',
    )
    .replace(/^.*\bsomething .+? (?:about|with|in|on) (the [\p{L}' -]+)$/iu, '$1 looks wrong')
    .replace(
      /^.*\btoo much like (?:an? |the )?(?:\p{L}+ )?(?:painting|cartoon|drawing|sketch|render|illustration|comic|video game|game|cgi|3d)(?: render(?:ing)?)?$/iu,
      'make it more realistic',
    )
    .replace(/^.*\btoo much like (?:an? |the )?(?:\p{L}+ )?photo(?:graph)?$/iu, 'make it look more like a painting')
    .replace(
      /^(the [\p{L} ]{2,30}?) (?:just |still |now )?(?:looks?|feels?|seems?) (?:a bit |more |kind of )*like .+$/iu,
      '$1 looks wrong',
    )
    .replace(/'s (?=too\b)/i, ' is ')
    .replace(new RegExp(`\\b(is|are|looks?|feels?|seems?) ${HOWS}+(?=too\\b)`, 'i'), '$1 ')
    .replace(new RegExp(`^${HOWS}+(?=too\\b)`, 'i'), '')
    .replace(
      new RegExp(
        `\\b(is|are|looks?|feels?|seems?) ${HOWS}+(small|big|large|tiny|huge|dark|bright|short|tall|thin|thick|busy|cluttered|crowded|empty|bare|cold|blurry)$`,
        'i',
      ),
      '$1 too $2',
    )
    .replace(
      /^(?:there(?:'s| is| are)|it has|has|got|you (?:put|added|have)|with) (?=(?:way |far |a bit )?too (?:many|much))/i,
      '',
    )
    .replace(/^(?:way|far|a bit|just|really) (?=too (?:many|much))/i, '')
    .replace(/^(.+?) (?:is|are) (?:hiding|blocking|covering|swallowing) .+$/i, 'make $1 smaller')
    .replace(/^(.+?) (?:takes?|is taking|are taking|taking) up (?:way |far )?too much.*$/i, 'make $1 smaller')
    .replace(
      /^(?:you |i |we |one )?(?:can't|cannot|can not|can barely|can hardly|could not) (?:really |even )?(?:see|read|make out) (.+?)(?: (?:at all|very well|well|properly|anymore))*$/i,
      'make $1 bigger',
    )
    .replace(
      /^(?:i'm |i am )?not (?:really )?(?:a (?:big |huge )?fan of|happy with|into|keen on|loving|feeling) /i,
      "i don't like ",
    );
  return { ...segment, text };
}
