/** "A birthday cake for my dad", "a card for someone who broke a leg", "photo for my etsy shop": what a thing is for, which is not in the picture. */
import { CLOSED, wordNet } from '@atelier/lexicon';
import type { Pending } from './attach.ts';
import type { Ref } from './draft.ts';
import type { Item, NounPhrase } from './items.ts';
import { isBoundary } from './lists.ts';
import { isAnimate, isLiving } from './living.ts';
import { MARKS } from './pictures.ts';
import type { Walk } from './walk.ts';
import { wording } from './wording.ts';
import type { Word } from './words.ts';

const ANYBODY = /^(?:kid|child|toddler|adult|beginner|senior|grown-up)$/;
const KIN =
  /^(?:dad|mum|mom|mother|father|sister|brother|son|daughter|nephew|niece|grandma|grandpa|grandmother|grandfather|granny|nan|nana|gran|grandad|papa|mama|mummy|daddy|auntie|grandson|granddaughter|bestie|fiance|fiancee|roommate|aunt|uncle|cousin|wife|husband|boyfriend|girlfriend|partner|friend|teacher|boss|neighbour|neighbor|coworker|colleague|client|doctor)$/;
/** What is given to somebody, who is seldom on it. */
const GIVEN =
  /^(?:card|gift|present|cake|cupcake|banner|invitation|invite|bouquet|hamper|wreath|voucher|certificate|letter|note|poem|postcard|wrapping paper)$/;
/** What is shown there is looked at on a screen. */
const SITES =
  /^(?:etsy|ebay|amazon|shopify|depop|vinted|gumtree|craigslist|instagram|insta|facebook|tiktok|pinterest|linkedin|twitter|youtube|twitch|discord|spotify|airbnb|substack|patreon|kickstarter|website|webshop|blog|newsletter)$/;
const PAGES =
  /^(?:portfolio|listing|channel|feed|podcast|page|profile|shop|store|business|company|brand|menu|catalogue|catalog|socials)$/;
/** Who is fond of a thing may be given a picture of it. */
const FOND = /^(?:love|like|adore|enjoy|collect|prefer|worship)(?:s|d)?$|^(?:is|are|into)$/;

const OCCASIONS =
  /^(?:work|school|class|college|church|bed|bedtime|battle|war|dinner|lunch|breakfast|supper|practice|practise|training|duty|action|winter|summer|takeoff|halloween|christmas|carnival|prom|court|exam|trouble|adventure)$/;

/** "Running late for work", "ready for battle", "dressed for church": what somebody does it for, and no thing that is there. */
export function readOccasion(walk: Walk, np: NounPhrase, pending: Pending): boolean {
  if (pending.preposition !== 'for' || !OCCASIONS.test(np.name) || np.determiner || np.count || np.owner || np.negation)
    return false;
  if (np.modifiers.length > 0 || np.nouns.length > 1 || pending.from.length === 0 || !pending.from.every(isAnimate))
    return false;
  const words = wordsOf(pending, np);
  const { verb } = pending;
  if (verb) {
    for (const ref of pending.from) walk.draft.addAction(ref, wording([...verb, ...words]), [...verb, ...words]);
    return done(walk, pending.from);
  }
  for (const ref of pending.from) {
    const quality = ref.kind === 'subject' ? ref.subject.attributes.at(-1) : undefined;
    const ends = quality?.span?.[1] ?? -1;
    if (quality && ends === words[0]!.start - 1 && /^(?:late|ready|early|prepared|excited|fit|armed)$/.test(quality.value)) {
      quality.value = `${quality.value} ${wording(words)}`;
      quality.span = [quality.span![0], words.at(-1)!.end];
    } else walk.draft.addAttribute(ref, wording(words), words, 'purpose');
  }
  return done(walk, pending.from);
}

/** Said of what is for them. */
export function readPurpose(walk: Walk, np: NounPhrase, pending: Pending | undefined): boolean {
  if (pending?.preposition !== 'for' || pending.verb || np.owner || np.negation) return false;
  if (isShownAt(walk, np) || isReleased(walk, np)) {
    const at = walk.items.indexOf(np);
    const [called, name] = [walk.items[at + 1], walk.items[at + 2]];
    const words = wordsOf(pending, np);
    // "For a band called Slow Tuesday".
    if (called?.type === 'verb' && /^(?:called|named)$/.test(called.word.lower) && name?.type === 'noun') {
      words.push(called.word, ...name.words);
      walk.resume = at + 3;
    }
    walk.draft.addLook('detail', wording(words), words);
    return done(walk, pending.from);
  }
  if (pending.from.length === 0) return false;
  if (isDeed(np) && isBoundary(walk.items[walk.items.indexOf(np) + 1]) && !pending.from.some(isAnimate)) {
    const words = wordsOf(pending, np);
    for (const ref of pending.from) walk.draft.addAttribute(ref, wording(words), words, 'purpose');
    return done(walk, pending.from);
  }
  const whose = np.determiner?.lower;
  const ours = whose === 'my' || whose === 'our' || (whose === undefined && KIN.test(np.head));
  // "A cake for my brothers 30th", "a card for my mums birthday".
  if (given(pending) && OCCASION.test(np.head)) {
    const words = wordsOf(pending, np);
    for (const ref of pending.from) walk.draft.addAttribute(ref, wording(words), words, 'purpose');
    return done(walk, pending.from);
  }
  const anybody = whose === undefined && np.plural && ANYBODY.test(np.head);
  if (!(((ours || given(pending)) && (KIN.test(np.head) || isPerson(np.head))) || anybody)) return false;
  // Somebody there may wait or look for them.
  const things = pending.from.every((ref) => ref.kind === 'subject' && (anybody || !isAnimate(ref)));
  if (!things || (!anybody && walk.subjects.some(isAnimate))) return false;
  const at = walk.items.indexOf(np);
  const after = walk.items[at + 1];
  if (after?.type === 'verb' && after.form === 'G' && !given(pending)) return false;
  const words = wordsOf(pending, np);
  for (const ref of pending.from) walk.draft.addAttribute(ref, wording(words), words, 'purpose');
  const end = given(pending) && isTold(walk.items, at + 1) ? endOf(walk.items, at + 1) : at + 1;
  for (const part of pieces(walk.items.slice(at + 1, end)))
    for (const ref of pending.from) walk.draft.addAttribute(ref, wording(part), part, 'purpose');
  walk.resume = end;
  // "… for my nephew who loves dinosaurs": he does, and no card.
  return done(walk, walk.items[end]?.type === 'relative' ? [] : pending.from);
}

function done(walk: Walk, last: Ref[]): true {
  walk.last = last;
  walk.pending = undefined;
  walk.joined = undefined;
  return true;
}

const wordsOf = (pending: Pending, np: NounPhrase): Word[] =>
  [
    ...pending.words,
    ...(np.determiner ? [np.determiner] : []),
    ...(np.count?.words ?? []),
    ...np.modifiers.flatMap((m) => m.words),
    ...(np.owner ? [...np.owner.nouns, ...(np.owner.possessive ? [np.owner.possessive] : [])] : []),
    ...np.nouns,
  ].sort((a, b) => a.start - b.start);

/** "For my etsy shop", "for our website": where the picture is shown. */
function isShownAt({ draft }: Walk, np: NounPhrase): boolean {
  const named = [...np.modifiers.flatMap((m) => m.words), ...np.nouns].some(({ lower }) => SITES.test(lower));
  const ours = /^(?:my|our)$/.test(np.determiner?.lower ?? '');
  if (named) return ours || np.determiner === undefined || !isLiving(np.head);
  return (
    ours &&
    PAGES.test(np.head) &&
    draft.look.some(
      ({ kind, value }) => (kind === 'medium' && /photo|picture|shot|banner|header|thumbnail/.test(value)) || kind === 'shot',
    ) &&
    !draft.look.some(({ kind, value }) => kind === 'medium' && MARKS.has(value))
  );
}

/** "Album cover for a lofi band": who made the record is not on it. */
const isReleased = ({ draft, items }: Walk, np: NounPhrase): boolean =>
  (/^(?:band|singer|artist|rapper|dj|duo|trio|single|album|ep|record|song|track|playlist|podcast|label)$/.test(np.head) ||
    // A book that is called something bears its name.
    (/^(?:novel|book|story|trilogy|memoir)$/.test(np.head) && items[items.indexOf(np) + 1]?.type !== 'verb')) &&
  draft.look.some(({ kind, value }) => kind === 'medium' && /cover|artwork|poster|record|album/.test(value));

/** "… who broke their leg": what happened to whom it is for; what they are fond of may be on it. */
function isTold(items: readonly Item[], i: number): boolean {
  const [who, verb] = [items[i], items[i + 1]];
  if (who?.type === 'verb') return who.form === 'G';
  if (who?.type !== 'relative' || !/^(?:who|whose|that)$/.test(who.word.lower)) return false;
  return !(verb && 'word' in verb && FOND.test(verb.word.lower) && items[i + 2]?.type !== 'verb');
}

/** Where that clause ends. */
function endOf(items: readonly Item[], from: number): number {
  let i = from;
  // "… for my nana turning 80 with pink roses": the roses are on it.
  while (i < items.length && !/^(?:comma|stop|quote)$/.test(items[i]!.type) && !isWith(items[i]!)) i++;
  return i;
}

const isWith = (item: Item): boolean => item.type === 'preposition' && item.word.lower === 'with';

/** Its words, as many together as a fact may say. */
function pieces(items: readonly Item[]): Word[][] {
  const words = items.flatMap((item) =>
    item.type === 'noun' ? item.words : item.type === 'adjectives' ? item.modifiers.flatMap((m) => m.words) : [item.word],
  );
  const parts: Word[][] = [];
  let said = 0;
  for (const word of words) {
    const content = CLOSED.has(word.lower) ? 0 : word.size;
    if (parts.length === 0 || said + content > 5) {
      parts.push([]);
      said = 0;
    }
    said += content;
    parts.at(-1)!.push(word);
  }
  return parts;
}

const given = ({ from }: Pending): boolean => from.every(({ kind, head }) => kind === 'subject' && GIVEN.test(head));
const OCCASION =
  /^(?:\d+(?:st|nd|rd|th)|birthday|anniversary|graduation|wedding|christening|retirement|engagement|party|shower)$/;

/** "A lamp for reading". */
const isDeed = ({ determiner, count, modifiers, nouns }: NounPhrase): boolean =>
  !determiner && !count && modifiers.length === 0 && nouns.length === 1 && nouns[0]!.size === 1 && DEEDS.test(nouns[0]!.lower);
const DEEDS =
  /^(?:read|writ|cook|bak|paint|draw|gardening|celebrat|relax|sleep|travel|travell|swimm|clean|cutt|shav|hik|camp|fish|sew|knitt|play|study|work|train|runn|cycl|climb|dri[nv]k?|eat|serv|mix|stirr|grill|dry|wash)ing$/;

const isPerson = (head: string): boolean =>
  /^(?:someone|somebody|anyone|everyone|person)$/.test(head) || (isLiving(head) && wordNet(head)?.nounClass === 'person');
