/**
 * The idea in the person's own words, as the first sentence: English that was said already has its verbs, its "her" and its "to" in the
 * right places. It stands only where the facts still say what the words say: an edit, a switch or a mended word, and the facts speak.
 */
import { COLOURS, isPlural, NUMBERS, singular, verbBase } from '@atelier/lexicon';
import type { Brief, Span, Subject } from '@atelier/spec';
import { formOf } from '../../subjects/form-of.ts';
import { FORMS } from '../../subjects/forms.ts';
import { extentOf, type Spanned, spansOf } from '../../subjects/spans-of.ts';
import { finiteOf } from './finite-of.ts';
import { withCapitals } from './origins.ts';
import { covered, isMade, SHEET_AND, SHEET_FIRST, SMALL, stretchOf } from './own-stretch.ts';
import { pictureOf } from './picture-of.ts';
import { proper, spelled } from './proper.ts';
import { isCity, placeName } from './setting.ts';
import { withArticle } from './words.ts';

export interface OwnWords {
  /** "a grandmother teaching her grandson to knit by the fire". */
  nominal: string;
  /** "a grandmother teaches her grandson to knit by the fire"; undefined where no single verb is sure. */
  finite: string | undefined;
  /** With a few words put in behind the first thing that was named; undefined where they would be taken for another's. */
  with(words: string, text: string): string | undefined;
  /** Whether it opens with what kind of picture it is: "a photo of running shoes". */
  pictured: boolean;
  /** Whether a fact was said in it. */
  says(fact: Spanned & { source: string }): boolean;
}

/** Before letters that are things themselves. */
const SPELT = /^(?:the |an? )?(?:(?!with)\p{L}+ ){0,2}(?:word|words|letter|letters|number|initials?) $/iu;
const PLAIN = /^[\p{L}' ’-]+(?:, [\p{L}' ’-]+)*$/u;
/** Whoever speaks is not in the picture. */
const SPEAKER = /\b(?:i|me|my|mine|we|us|our|you|your|please|pls|plz|vs|w)\b/i;
/** Of A1111's syntax. */
const COMMAND = /\b(?:AND|BREAK)\b/;
const DETERMINED = new Set(
  'a an the one his her its their some this that these those each every both two three four five six seven eight nine ten eleven twelve dozen several many few all no another'.split(
    ' ',
  ),
);
const UNCOUNTED =
  /(?:flour|salt|pepper|powder|soot|sawdust|\bash|\bink|foam|laundry|treasure|confetti|paint|glitter|makeup|chalk|medicine|washing|hay|\bcorn|popcorn|wheat|bubble wrap|armou?r|dew|toast|cilantro|coriander|parsley|basil|mint|eucalyptus|lavender|cornbread|garlic bread|exposed brick|lettering|rush hour|stained glass|hell|heaven|paradise|fruit|money|risotto|cash)$/i;
/** "Kids painting" was read as one thing. */
const SEVERAL = /^(?:kids|children|people|men|women|boys|girls|friends|students|teens|teenagers|guys) /i;
const PRONOUN = /^(?:some|any|every|no)(?:one|body|thing)$/i;
/** Two words that stand before a noun as one adjective does. */
const TURNED =
  /\b(?:upside[- ]down|inside[- ]out|half[- ]open|close[- ]up|run[- ]down|broken[- ]down|worn[- ]out|old[- ]time) $/i;
const PLAIN_PLACES =
  /^(?:bed|school|court|church|prison|class|town|work|home|space|breakfast|lunch|dinner|supper|bedtime|practice)$/i;

/** Undefined where the facts have to be put into words. */
export function ownWords(brief: Brief): OwnWords | undefined {
  const { idea, language, text, absent, subjects } = brief;
  // "The word BREATHE made of clouds" says in one what the letters are and what they are made of.
  const spelt = text.length === 1 ? text[0] : undefined;
  const worded =
    spelt?.span !== undefined && (spelt.span[0] === 0 || SPELT.test(idea.slice(0, spelt.span[0]))) ? spelt : undefined;
  if (language !== undefined || (text.length > 0 && !worded) || absent.some(({ source }) => source !== 'inferred'))
    return undefined;
  const said = subjects.filter(({ source }) => source === 'user');
  const [first] = said;
  // Of a place alone the words say as much as of a thing.
  const alone =
    said.length === 0 && brief.setting.some(({ kind, source, span }) => kind === 'place' && source === 'user' && span);
  if (!untouched(brief) || (first === undefined ? !alone : extentOf(first) === undefined)) return undefined;
  const at = stretchOf(brief);
  if (at === undefined) return undefined;
  const words = idea.slice(at.start, at.end);
  if (!PLAIN.test(words) || SPEAKER.test(words) || COMMAND.test(words) || !covered(brief, at)) return undefined;
  const within = (fact: Spanned) => {
    const span = extentOf(fact);
    return span !== undefined && at.start <= span[0] && span[1] <= at.end;
  };
  if (
    !said.every(within) ||
    !brief.relations.every((each) => each.source !== 'user' || extentOf(each) === undefined || within(each))
  )
    return undefined;
  if (worded && !words.includes(worded.content)) return undefined;
  // A name typed in lower case is put right.
  const names: (readonly [typed: string, name: string])[] = [];
  const addName = (typed: string, name: string): void => {
    if (typed !== name && !words.includes(name)) names.push([typed, name]);
  };
  for (const each of said) addName(each.name, spelled(each.name, each, idea));
  for (const { kind, value } of brief.setting) if (kind === 'place' && isCity(value)) addName(value, proper(value));
  if (!names.every(([typed]) => words.includes(typed))) return undefined;
  const nominal = names.reduce<string | undefined>(
    (text, [typed, name]) => text?.replace(typed, name),
    worded?.span?.[0] === 0 ? words : determined(words, at.start, brief, said),
  );
  // "Welder knitting": the capital was of the sentence, which now begins with the article.
  const lowered = /^\p{Ll}/u.test(first?.name ?? '') && idea[at.start] === idea[at.start]?.toUpperCase();
  const begun = lowered
    ? nominal?.replace(/^([Aa]n?) (\p{Lu})(?=\p{Ll}+ \p{Ll})/u, (_, a: string, one: string) => `${a} ${one.toLowerCase()}`)
    : nominal;
  const whole = begun && withCapitals(begun, brief, at);
  const turned = whole && first && pictureOf(whole, first, brief);
  const written = turned ?? whole;
  return written === undefined
    ? undefined
    : {
        nominal: worded && written.includes(worded.content) ? written.replace(worded.content, `"${worded.content}"`) : written,
        finite: first && turned === undefined && opensWithThing(brief, at.start) ? finiteOf(written, first, brief) : undefined,
        pictured: turned !== undefined || !opensWithThing(brief, at.start),
        with: (added, text) => first && behindName(text, spelled(first.name, first, idea), added),
        says: (fact) => fact.source === 'user' && within(fact),
      };
}

const GOES_ON =
  /^ (?:\p{L}{2,}(?:s|ing|ed|en)|on|under|by|beside|near|over|above|behind|before|during|inside|outside|to|into|for|across|along|through|against|among|between|after|around|about|without|out|up|down|off|not|alone|late|hard|lost|asleep)\b/u;

/** "A fisherman" + "in a navy sweater" + "mends a net". */
function behindName(text: string, name: string, added: string): string | undefined {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return undefined;
  // "The feeling of missing someone" is of nobody whose coat is seen.
  if (/\bof \p{L}+ing $/u.test(text.slice(0, at))) return undefined;
  const end = at + name.length;
  const after = text.slice(end);
  // "A man and a woman", "a bride's", "a girl with a kite", "a boy in a library": it would be said of both, or twice.
  if (!/^(?: |$)/.test(after) || /^ (?:and|or|of|with|who|whose|in|at|wearing|from|as|called|named)\b/.test(after))
    return undefined;
  // "Indian bride portrait": what follows belongs to the name.
  if (/^ (?:portraits?|headshots?|photos?|photographs?|pictures?|close-?ups?|selfies?|silhouettes?)\b/i.test(after))
    return undefined;
  // "Viking king on a throne": what goes on with the name has nothing put in between.
  if (after !== '' && !GOES_ON.test(after)) return undefined;
  const apart =
    // What comes behind "and" is no more of the list.
    added.includes(', in ') ||
    added.lastIndexOf(',') > added.lastIndexOf(' and ') ||
    /^ (?:on|under|by|beside|near|over|above|behind|before|during|inside|outside)\b/.test(after);
  return `${text.slice(0, end)}${added}${apart && after !== '' ? ',' : ''}${after}`;
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}]+/gu) ?? []).filter((word) => !SMALL.has(word)).map(singular);

/** Whether all that was said stands as it was said. */
function untouched({ idea, subjects, relations, setting, look }: Brief): boolean {
  const stands = ({ source, off, corrected }: { source: string; off?: boolean | undefined; corrected?: string | undefined }) =>
    source !== 'edit' && off !== true && corrected === undefined;
  // A rewording changes a fact where it stands.
  const asSaid = (words: string, fact: Spanned & { source: string }): boolean => {
    const span = extentOf(fact);
    if (fact.source !== 'user' || span === undefined) return true;
    const slice = idea.slice(...span);
    // Nearly always: the words themselves.
    if (slice.includes(words) || (words === 'inside view' && /^(?:the )?inside\b/i.test(slice))) return true;
    const typed = wordsOf(slice);
    // A sheet "on blue" has a blue background.
    return wordsOf(words.replace(/ background$/, '')).every((word) =>
      typed.some((each) => each.slice(0, 3) === word.slice(0, 3)),
    );
  };
  const whole = (subject: Subject): boolean =>
    stands(subject) &&
    asSaid(subject.name, subject) &&
    isCounted(subject, idea) &&
    subject.attributes.every((each) => stands(each) && asSaid(each.name ?? each.value, each)) &&
    subject.actions.every((each) => stands(each) && asSaid(each.value, each)) &&
    subject.parts.every(whole);
  return (
    subjects.every(whole) &&
    relations.every(stands) &&
    [setting, look].every((facts) =>
      facts.every(
        (each) =>
          each.corrected === undefined && (each.source !== 'user' || (!each.off && asSaid(each.name ?? each.value, each))),
      ),
    )
  );
}

/** Whether a number that stands is the one that was typed: "three dogs" of "two dogs" has changed. */
function isCounted(subject: Subject, idea: string): boolean {
  const span = extentOf(subject);
  const { count } = subject;
  if (subject.source !== 'user' || span === undefined || count === undefined || !('exact' in count)) return true;
  let numbered = false;
  for (const word of idea
    .slice(...span)
    .toLowerCase()
    .split(' ')) {
    const number = NUMBERS.get(word) ?? (/^\d+$/.test(word) ? Number(word) : undefined);
    if (number === count.exact) return true;
    numbered ||= number !== undefined;
  }
  if (numbered) return false;
  // "A dozen roses" has an article and is no one rose.
  if (count.exact === 1 || /^(?:dozen|couple|pair|score|hundred|thousand|trio)\b/i.test(idea.slice(span[0]))) return true;
  const article = /^(?:an?|one)\b/i.test(idea.slice(span[0])) || /\b(?:an?|one) (?:\p{L}+ )?$/iu.test(idea.slice(0, span[0]));
  return !article;
}

/** With the articles that a note leaves out: "cat on a chair" has one cat. */
function determined(words: string, start: number, brief: Brief, said: readonly Subject[]): string | undefined {
  const { idea } = brief;
  if (/^inside of /i.test(words))
    return determined(words.slice('inside of '.length), start + 'inside of '.length, brief, said)?.replace(
      /^/,
      'the inside of ',
    );
  const opening = brief.look.find(
    ({ kind, span, source }) =>
      source === 'user' &&
      /^(?:medium|shot|angle|palette|style|mood)$/.test(kind) &&
      span?.[0] === start &&
      !COLOURS.has(idea.slice(...(span as Span))),
  );
  const at = (position: number) => position - start;
  const places: number[] = [];
  for (const subject of said) {
    const own = extentOf(subject);
    if (own === undefined || (formOf(subject, idea) !== 'one' && !/^ view\b/i.test(idea.slice(own[1])))) continue;
    if (/^\p{Lu}/u.test(spelled(subject.name, subject, idea)) || PRONOUN.test(subject.name)) continue;
    let from = [...subject.attributes, subject].reduce(
      (least, { span }) => (span && span[0] >= start && span[0] < least && span[1] <= own[1] ? span[0] : least),
      own[0],
    );
    // "An upside down bat": the pair is a part of its name.
    from -= TURNED.exec(idea.slice(start, from))?.[0].length ?? 0;
    const before = words.slice(0, at(from)).trimEnd();
    // "Kids red rain boots", "exposed brick": what stands in one name with it has the article, or needs none.
    if (said.some((each) => each !== subject && extentOf(each)?.[1] === start + before.length)) continue;
    if (UNCOUNTED.test(idea.slice(from, own[1])) || SEVERAL.test(idea.slice(from, own[1]))) continue;
    const [last = ''] = /[\p{L}'’]+$/u.exec(before)?.slice(0) ?? [];
    const opens = words.slice(at(from)).split(' ', 1)[0] as string;
    // "A slice of pizza".
    if (last.toLowerCase() === 'of' && FORMS.test(before.replace(/ ?of$/i, '').split(' ').at(-1) ?? '')) continue;
    if (DETERMINED.has(last.toLowerCase()) || DETERMINED.has(opens.toLowerCase()) || /['’]s?$/.test(last)) continue;
    // "A chair made of glass": what something is made of is no piece of it.
    if (/\b(?:made|built|carved|cast|woven|formed|sculpted|knitted) (?:entirely |only |out )?(?:of|from)$/i.test(before))
      continue;
    // "Playing violin", "by bike", "on horseback".
    if (/^(?:playing|plays|play|practising|by)$/i.test(last)) continue;
    // "Writing home".
    if (/^home$/i.test(subject.name) && /(?:ing|s)$/i.test(last)) continue;
    // "Into bed", "covered in flour".
    if (
      before !== '' &&
      (UNCOUNTED.test(subject.name) ||
        (/^(?:in|into|to|at|from|before|after|during|until)$/i.test(last) && PLAIN_PLACES.test(subject.name)))
    )
      continue;
    // Between an article and its noun there may be words that belong to neither.
    if (before !== '' && !/^(?:and|or|to|\p{L}+ing|\p{L}+s|\p{L}+ed)$/iu.test(last) && !SMALL.has(last.toLowerCase())) continue;
    if (!(opening && from === start)) places.push(at(from));
  }
  if (opening) {
    const name = idea.slice(...(opening.span as Span));
    // "Minimalist desert dunes" are several.
    const [head = ''] = words.split(/ (?:in|on|at|of|with|by|from|under|over|near)\b|,/i, 1);
    const several = !name.includes(' ') && isPlural(head.split(' ').at(-1) ?? '') && head.split(' ').length > 1;
    if (!/^(?:an?|the) /i.test(name) && singular(name) === name && !several) places.push(0);
  }
  const [opens = ''] = words.split(' ', 1);
  const place = placeFirst(brief, start, said);
  if (place !== undefined && !DETERMINED.has(opens.toLowerCase()) && !isCarriedByMany(brief, place.span)) places.push(0);
  if (/^(?:stack|bunch|pair|pile|row|herd|flock|group|couple|crowd|handful|bowl|cup|line|pack|bouquet) of /i.test(words))
    places.push(0);
  let text = words;
  for (const each of [...new Set(places)].sort((a, b) => b - a)) text = text.slice(0, each) + withArticle(text.slice(each));
  // "Hugging a cow": nobody was named.
  if (
    /ing$/.test(opens) &&
    !SHEET_FIRST.test(words) &&
    verbBase(opens.toLowerCase()) !== undefined &&
    !said.some((each) => extentOf(each)![0] === start) &&
    // "Repeating pattern of anchors".
    !brief.look.some(({ span, source }) => source === 'user' && span?.[0] === start)
  )
    return undefined;
  if (!DETERMINED.has(text.split(' ', 1)[0]?.toLowerCase() ?? '') && SHEET_FIRST.test(text) && isMade(brief))
    text = withArticle(text);
  if (isMade(brief)) text = text.replace(SHEET_AND, '$1: ');
  // "Abstract fluid art": of art there is not one.
  return lowered(text.replace(/^an? (?=(?:(?!\p{L}+ing |with |of )\p{L}+ ){0,4}art(?: (?:in|of|with|on)\b|$))/iu, ''));
}

/** "Cozy cabin vibes": the place only says which vibes, and of them there are several. */
const isCarriedByMany = ({ idea, look }: Brief, span: Span | undefined): boolean => {
  const next = span && /^ (\p{L}+)/u.exec(idea.slice(span[1]));
  if (!next) return false;
  const at = (span[1] as number) + 1;
  return (
    isPlural((next[1] as string).toLowerCase()) &&
    look.some((fact) => spansOf(fact).some(([from, to]) => from <= at && at < to))
  );
};

/** "Lone lighthouse in a storm" opens with a place, of which there is one. */
const placeFirst = ({ setting, idea }: Brief, start: number, said: readonly Subject[]) =>
  setting.find(
    ({ kind, source, span, value }) =>
      kind === 'place' &&
      source === 'user' &&
      span !== undefined &&
      /^an? /.test(placeName(value)) &&
      singular(value) === value &&
      !said.some((each) => (extentOf(each)?.[0] ?? 0) < span[1]) &&
      /^(?:\p{L}+[ -]){0,3}$/u.test(idea.slice(start, span[0])) &&
      !/\b(?:of|in|at|on|with)\b/.test(idea.slice(start, span[0])),
  );

const lowered = (text: string): string =>
  /^(?:A|An|The|Two|Three|Four|Five|Some|His|Her|Several|Old|Young|Little|[A-Z][a-z]+(?:s|er|or|an|man|woman|boy|girl|cat|dog)) /.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

/** "A portrait of a boy squinting" does not squint. */
const opensWithThing = ({ look, idea }: Brief, start: number): boolean =>
  !look.some(
    ({ kind, span }) =>
      (kind === 'medium' || kind === 'shot') &&
      span &&
      span[0] >= start &&
      /^(?:an? |the )?$/i.test(idea.slice(start, span[0])),
  );
