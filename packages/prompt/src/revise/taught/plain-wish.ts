/** One wish of a thing, or of the whole picture, said in a form that the clauses know. */
import {
  BODY_PARTS,
  CLOSED,
  CLOTHES,
  isPlural,
  MEDIUM_NOUNS,
  NUMBERS,
  presentParticiple,
  singular,
  verbBase,
  wordNet,
} from '@atelier/lexicon';
import { isAdjective, isColour } from '../predicate.ts';
import { areQualities } from '../qualities.ts';
import { maybeThere } from '../weigh/ground.ts';
import type { Mark } from './labels.ts';
import {
  ARTICLE,
  asRoom,
  colourIn,
  done,
  EMPTY_VERB,
  ERRAND,
  headOf,
  KNOWN_DEED,
  LETTERS,
  MADE,
  moved,
  OF_THE_WHOLE,
  quoted,
  strip,
  tailOf,
  the,
  WHOLE,
  WRITTEN,
} from './wordings.ts';

export interface Said {
  mark: Mark;
  words: string;
  /** What stands between it and the stretch before, small letters. */
  gap: string;
  /** What stands behind it, to the next stretch or the end. */
  after: string;
}

/** The picture that it is said to. */
export interface Field {
  /** Whether something of that name is there. */
  there: (phrase: string) => boolean;
  /** Who lives there and is meant by "he" or "her", by name. */
  who: string | undefined;
  /** Whether words are to be read in it. */
  lettered: boolean;
  /** Something lettered, or to be: a poster, a card. */
  sheet: boolean;
  /** Whether these words are among them. */
  reads: (words: string) => boolean;
}

/** The same where they do it. */
const SUBJECT: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they' };

/**
 * @param of what it is said of; empty where nothing was named
 * @param before the wish said before it in the line
 * @returns undefined where it wishes nothing
 */
export function plainWish(
  { mark, words, gap, after }: Said,
  of: string,
  sentence: readonly Said[],
  before: string | undefined,
  field: Field | undefined,
): string | undefined {
  const i = sentence.findIndex((each) => each.words === words && each.mark === mark);
  const typed =
    mark === 'text' || mark === 'back' || mark === 'ask' ? words.replace(/^[\s,]+|[\s,]+$/g, '') : asRoom(strip(words));
  // "Larger ones" begins a sentence and is no name.
  const said = /^(?:be|less|at|do)$/.test(mark) ? typed.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) : typed;
  if (said === '') return undefined;
  const it = of === '' ? 'it' : of;
  switch (mark) {
    case 'add':
      return adding(said, of, gap, after);
    case 'drop':
      return `${/\b(?:no|without)\W*$/.test(gap) ? 'no' : 'remove'} ${said}${of === '' ? '' : ` from ${of}`}`;
    case 'be':
      return being(said, of, { gap, after }, sentence, before, field);
    case 'has':
      return having(said, of, gap, sentence[i + 1], before, field);
    case 'do':
      return doing(said, of, sentence);
    case 'at':
      return placing(said, it, field);
    case 'for':
      return exchanging(said, of, field);
    case 'text':
      return lettering(said, of, sentence, i, field);
    case 'less':
      return lessening(said, of, gap);
    case 'was':
      return field && of !== '' && !field.there(of) && !LETTERS.test(of) ? `bring back ${of}` : `make ${it} as it was before`;
    case 'ask':
      return `${said.replace(/[?!.\s]+$/, '')}?`;
    case 'all':
      return /\blike\W*$/.test(gap) && !/^like\b/i.test(said) ? ofTheWhole(`like ${said}`) : ofTheWhole(said);
    case 'back':
      return moved(said);
    default:
      return undefined;
  }
}

function adding(said: string, of: string, gap: string, after: string): string | undefined {
  if (of === '' && /^\W*instead\b/.test(after)) return `${said} instead`;
  // "With a coffee": whose it is is found by the clauses.
  const preposition = of === '' && /^(?:and )?(?<how>with|on|in|under|behind|beside|near)$/.exec(gap.trim())?.groups?.how;
  if (preposition) return `${preposition} ${said}`;
  // What somebody has at home is told and not asked for.
  if (/\b(?:we|i|they|you)(?:'ve)? (?:have|got|own|had)\W*$/.test(gap)) return undefined;
  if (of === '' && BODY_PARTS.has(singular(headOf(said)))) return said;
  const number =
    /^(?:an?|the) (?:(?:big|large|huge|bold|small) )?(?:number|digit|letter) (?<sign>\p{N}+|\p{L})(?<where>\s.*)?$/iu.exec(
      said,
    )?.groups;
  if (number) return `write "${number.sign}"${number.where ?? ''}`;
  return of === '' || of === 'it' || WHOLE.test(of) ? `add ${said}${tailOf(after)}` : `add ${said} to ${of}`;
}

/** "The light warmer", "look like a watercolour": both are made so. */
function ofTheWhole(said: string): string {
  if (/^the (?:weather|season|mood|style) \S+$/i.test(said)) return said.replace(/^the \S+ /i, '');
  if (/^to (?:the|an?) /i.test(said)) return `move it ${said}`;
  if (
    /^(?:the|its|all|every|both) .* (?:(?:more|less|a bit|much|way) \S+|\S+er|dark|bright|blurry|blurred|empty|plain|white|black|blue|red|green|pink|yellow|gr[ae]y)$/i.test(
      said,
    )
  )
    return `make ${said}`;
  const like = /^(?:(?:look|feel)s?(?: more)? like|(?:more )?like|as) (?<what>.+)$/i.exec(said)?.groups?.what;
  if (like && /\bbooks?\b(?! cover)/i.test(like)) return `in the style of ${like}`;
  if (like && /^(?:an? )?(?:real |actual |proper )?(?:photo|photograph|foto|picture)$/i.test(like)) return 'make it a photo';
  if (/^(?:an? )?(?:real|actual|proper) photo(?:graph)?$/i.test(said)) return 'make it a photo';
  if (like && /\b(?:photo|photograph|painting|drawing|sketch)$/i.test(like)) return `make it ${like}`;
  if (/^an? /i.test(said) && MEDIUM_NOUNS.has(said.slice(said.lastIndexOf(' ') + 1).toLowerCase())) return `make it ${said}`;
  if (like) return /^an? /i.test(like) ? `make it look like ${like}` : `like ${like}`;
  return /^(?:look|feel) /i.test(said) ? `make it ${said}` : said;
}

function being(
  said: string,
  of: string,
  { gap, after }: Pick<Said, 'gap' | 'after'>,
  sentence: readonly Said[],
  before: string | undefined,
  field: Field | undefined,
): string | undefined {
  // "White rather than grey": grey is what it is not to be.
  if (/\b(?:than|instead of|not)\W*$/.test(gap) && sentence.some(({ mark, words }) => mark === 'be' && words !== said))
    return undefined;
  const it = of === '' ? 'it' : of;
  if (/^(?:whatever|anything|something|however)\b/i.test(said)) return undefined;
  if (/\b(?:not|never|\p{L}+n'?t) be\W*$/u.test(gap)) return `${SUBJECT[it] ?? it} should not be ${said}`;
  const turned = /^(?:turns?|becomes?|gets?|goes|is|are|be) (?<into>.+)$/i.exec(said)?.groups?.into;
  if (turned && areQualities(turned)) return `make ${it} ${turned}`;
  const first = (said.split(' ')[0] ?? '').toLowerCase();
  if (of === '' && sentence.some(({ mark }) => mark === 'text')) return `make the letters ${said}`;
  if (WRITTEN.test(of) && field?.lettered && !field.there(of)) return `make the letters ${said}`;
  if (OF_THE_WHOLE.test(of)) return said;
  if (/^(?:(?:an?|lots?|bit|few|many|much|some|even|way|far) )*(?:more|fewer|less|many|lots of|a few|only|just)$/i.test(said))
    return `${said} ${it}`;
  if (
    (NUMBERS.has(said.toLowerCase()) || /^\d+$/.test(said)) &&
    of !== '' &&
    isPlural(of.slice(of.lastIndexOf(' ') + 1).toLowerCase())
  )
    return `only ${said} ${of.replace(ARTICLE, '')}`;
  if (/^(?:half|a (?:quarter|third) of) (?:the|its|that) size\b/i.test(said)) return `make ${it} smaller`;
  if (/^(?:twice|double|two times|three times)\b.*\b(?:size|big|large|tall)\b/i.test(said)) return `make ${it} bigger`;
  if (/^(?:seen )?from (?:behind|the (?:side|front|back)|above|below)\b/i.test(said)) return said.replace(/^seen /i, '');
  const how = /^lighter$/i.test(said)
    ? 'paler'
    : (colourIn(said) ?? said.replace(/^(?:(?:an?|the) )?(?<how>.+) (?:kind|sort|type|ones?)$/i, '$<how>'));
  // "An alien in the window. Purple": what has just come in.
  if (of === '' && !/\bit\b/.test(gap) && !/^(?:add|give|put) /.test(before ?? '')) return how;
  if (BODY_PARTS.has(singular(headOf(of))) && /^(?:up|down|in|into|on|over|under|to|behind|around|back|off|out)\b/i.test(said))
    return `${of} ${said}`;
  // Of what is not there only what it is like is known: it comes in so.
  if (
    field &&
    of !== '' &&
    !isPronounLike(of) &&
    !BODY_PARTS.has(singular(headOf(of))) &&
    !field.there(of) &&
    maybeThere(headOf(of))
  ) {
    const base = verbBase(first) ?? first;
    const deed = /ing$/.test(first)
      ? said
      : base === first && !CLOSED.has(first) && (wordNet(base)?.verb ?? -1) >= (wordNet(base)?.noun ?? -1) && !areQualities(how)
        ? `${presentParticiple(base)}${said.slice(first.length)}`
        : undefined;
    if (deed) return `add ${the(of)} ${deed}`;
    const where = / (?:behind|in front of|beside|next to|on|under|in|at|above|below|around) .+$/i.exec(of)?.[0];
    if (where && areQualities(how)) return `add ${how} ${of.slice(0, -where.length).replace(ARTICLE, '')}${where}`;
  }
  if (/ing$/.test(first) && verbBase(first) !== undefined) return `${SUBJECT[it] ?? it} should be ${said}`;
  if (/^(?:like|as)$/.test(first)) return `make ${it} look ${said}`;
  return `make ${it} ${how}${tailOf(after)}`;
}

const isPronounLike = (of: string): boolean =>
  /^(?:it|him|her|them|both|all|one|each|every|somebody|someone|anybody|people|everyone|everybody|everything|the (?:one|other|others|first|second|third|last|left|right|big|small)|this|that|these|those)\b/i.test(
    of,
  );
/** What somebody wears, holds or has: "put a hat on the cat", "she should hold a kite". */
function having(
  said: string,
  of: string,
  gap: string,
  next: Said | undefined,
  before: string | undefined,
  field: Field | undefined,
): string {
  if (/\b(?:not|never|\p{L}+n'?t|no longer) (?:to )?(?:have|wear|hold|carry|be wearing|be holding|be having)\W*$/u.test(gap))
    return `no ${said.replace(ARTICLE, '')}`;
  if (of === '')
    return /^(?:add|give|put) /.test(before ?? '') &&
      !CLOTHES.has(said.slice(said.lastIndexOf(' ') + 1)) &&
      /\bwith\W*$/.test(gap)
      ? `give it ${said}`
      : BODY_PARTS.has(singular(headOf(said)))
        ? said
        : `add ${said}`;
  const on = next?.mark === 'of' && /^ (?<on>on|onto|in|into|around|round|over)(?: top of)? $/.exec(next.gap)?.groups?.on;
  if (on) return `put ${said} ${on} ${of}`;
  if (field && !isPronounLike(of) && !field.there(of) && maybeThere(headOf(of))) return `add ${the(of)} with ${said}`;
  const deed = /\b(?<deed>hold|carry|wear|play|ride)(?:s|ing)?\W*$/.exec(gap)?.groups?.deed;
  return deed ? `make ${of} ${deed} ${said}` : `give ${of} ${said}`;
}

function doing(said: string, of: string, sentence: readonly Said[]): string | undefined {
  const verb = said.toLowerCase();
  if (ERRAND.test(verb)) return undefined;
  if (EMPTY_VERB.test(verb) && sentence.some(({ mark }) => mark !== 'do' && mark !== 'of')) return undefined;
  const made = MADE[verb];
  if (made && (of === '' || WHOLE.test(of))) return made;
  if (made) return `make ${of} ${made}`;
  if (verb === 'label' && of !== '' && !isPronounLike(of) && /,| and /.test(of))
    return `write ${of
      .split(/,? and |, /)
      .map((each) => quoted(each.replace(/^the /i, '')))
      .join(', ')}`;
  const it = of === '' ? 'it' : of;
  if (KNOWN_DEED.test(verb) || verb.includes(' ')) return `${said} ${it}`;
  return /^(?:this|that|it all)$/i.test(it) ? undefined : `make ${it} ${isAdjective(verb) ? verb : done(verb)}`;
}

function placing(said: string, it: string, field: Field | undefined): string {
  const where = said.replace(/^(?:a bit |a little |slightly |much |way |right |further |more )+/i, '');
  if (field?.lettered && LETTERS.test(it) && !field.there(it)) return `move the text ${where}`;
  const up = /^(?:up|higher|upwards?|higher up)$/i.test(where);
  if (up || /^(?:down|lower|downwards?|lower down)$/i.test(where)) return `move ${it} to the ${up ? 'top' : 'bottom'}`;
  return `move ${it} ${where}`;
}

function exchanging(said: string, of: string, field: Field | undefined): string {
  if (of === '') return `${said} instead`;
  if (/ ones?$/i.test(of)) return `${said} instead of ${of}`;
  const colour = colourIn(said);
  if (colour && !/^(?:food|plant)$/.test(wordNet(colour)?.concrete ?? ''))
    return isColour(of.replace(ARTICLE, '').toLowerCase()) ? `replace ${of} with ${colour}` : `make ${of} ${colour}`;
  const one = /^(?:an? |some )?(?<how>.+?) ones?$/i.exec(said)?.groups?.how;
  if (one) return `make ${of} ${one}`;
  const worn = (words: string): boolean => CLOTHES.has(words.slice(words.lastIndexOf(' ') + 1).toLowerCase());
  if (field?.who && worn(of) && worn(said) && !field.there(of)) return `give the ${field.who} ${said}`;
  return `replace ${of} with ${said}`;
}

function lettering(
  said: string,
  of: string,
  sentence: readonly Said[],
  i: number,
  field: Field | undefined,
): string | undefined {
  const letters = quoted(said);
  // What a place is called stands nowhere in it.
  if (field && !field.lettered && !field.sheet && /\b(?:name|called|title|titled|named)\b/.test(sentence[i]?.gap ?? ''))
    return undefined;
  const near = [sentence[i - 1], sentence[i + 1]].find((each) => each?.mark === 'at');
  const spelled = sentence.some(({ gap }) => /\b(?:spell?ed|spelt|misspell?ed|typo|spelling)\b/.test(gap));
  const where = near
    ? ` ${strip(near.words)
        .replace(/^(?:under|below|beneath|underneath) it$/i, 'below')
        .replace(/^(?:over|above) it$/i, 'above')}`
    : '';
  if (spelled && field?.lettered && !/\s/.test(said)) return `the name is spelled ${said}`;
  if (
    of === '' &&
    field?.lettered &&
    /\bit (?:should|shall|must|needs to|has to|ought to)? ?(?:now )?(?:say|says|read|reads)\W*$/.test(sentence[i]?.gap ?? '')
  )
    return `the text should say ${letters}`;
  if (of === '' || WRITTEN.test(of)) return `write ${letters}${where}`;
  if (LETTERS.test(of)) return field && !field.lettered ? `write ${letters}${where}` : `the text should say ${letters}`;
  if (/^["“]/.test(of) || field?.reads(of) || /\b(?:to|into|with|not)\b/.test(sentence[i]?.gap ?? ''))
    return `replace "${of.replace(/["“”]/g, '')}" with ${letters}`;
  if (WHOLE.test(of) || isPronounLike(of)) return `write ${letters}${where}`;
  return `${the(of)} should say ${letters}`;
}

function lessening(said: string, of: string, gap: string): string {
  if (/^(?:many|much|few|little)$/i.test(said)) return `too ${said} ${of}`.trim();
  if (/\b(?:remove|lose|drop|delete|without|no)\W*$/.test(gap)) return `remove ${said}`;
  const it = of === '' ? 'it' : of;
  const verb =
    /^(?:like|as|cut off|hard to|going|facing|covers?|hides?|overlaps?|goes|blocks?)\b/i.test(said) ||
    (said.includes(' ') && !areQualities(said) && of !== '');
  // What is wrong with it says no more than that.
  if (verb && of !== '') return `${the(of)} looks wrong`;
  return /\btoo\b[^,]*$/.test(gap) ? `${it} is too ${said}` : of === '' ? `less ${said}` : `make ${of} less ${said}`;
}
