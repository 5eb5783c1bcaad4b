/** One of several by where it stands, and what is put in it: "in the one on the top left", "in the nearest stall", "across from it" (R61). */
import { isPlural, NUMBERS, presentParticiple, singular, wordNet } from '@atelier/lexicon';
import type { Subject } from '@atelier/spec';
import { read } from '../../read/read.ts';
import { alone } from '../alone.ts';
import { bare, isCalled, lives } from '../find.ts';
import { splitOff } from '../one-of.ts';
import { adopt } from '../put.ts';
import type { Workbench } from '../workbench.ts';
import { at, type Meaning, newThing, one, own } from './meaning.ts';

const ROW = '(?:top|bottom|upper|lower|front|back|middle)';
const SIDE = '(?:left|right|middle|cent(?:er|re))';
const SPOT = `(?:(?:far |very )?(?:${ROW}[ -]${SIDE}|${SIDE}|top|bottom|front|back|foreground|background)(?:[ -](?:hand )?(?:side|corner))?)`;
const NTH = '(?:first|second|third|fourth|fifth|last|\\d(?:st|nd|rd|th))';
const MOST =
  '(?:nearest|closest|farthest|furthest|biggest|largest|smallest|tallest|shortest|highest|lowest|topmost|leftmost|rightmost)';
const ONE = '(?:ones?|[\\p{L}]+(?: [\\p{L}]+)?)';
/** "The one on the far right", "the top left stall", "the nearest one", "the second from the left". */
const WHICH = `(?:the (?<kind>one|[\\p{L}]+(?: [\\p{L}]+)?) (?:(?:that is|that's|which is) )?(?:on|in|at|to) the (?<spot>${SPOT})|the (?<nth>${NTH}) (?<nthKind>${ONE} )?from (?:the )?(?<from>left|right|top|bottom|front|back)|the (?<most>${MOST}) (?<mostKind>${ONE})|the (?<side>${SPOT}) (?<sideKind>${ONE})|the (?<by>one|[\\p{L}]+) (?<how>across from|opposite|next to|beside|behind|in front of|above|below|under|diagonal to) (?:it|that(?: one)?|them))`;

interface Mark {
  kind: string | undefined;
  /** A place in the picture. */
  place?: string;
  /** How it is told from the others. */
  as?: string;
  /** How it stands to the one that was spoken of. */
  beside?: string;
}
type Groups = Partial<Record<string, string>>;

const placeOf = (spot: string): string => {
  const said = spot
    .toLowerCase()
    .replace(/[ -](?:hand )?(?:side|corner)$/, '')
    .replace('-', ' ')
    .replace(/^upper/, 'top')
    .replace(/^lower/, 'bottom')
    .replace(/^very /, '');
  if (/^(?:far )?(?:left|right)$/.test(said)) return `on the ${said}`;
  if (/^(?:middle|cent)/.test(said)) return 'in the centre';
  if (/^(?:front|foreground)$/.test(said)) return 'in the foreground';
  if (/^(?:back|background)$/.test(said)) return 'in the background';
  return `at the ${said}`;
};
function markOf(groups: Groups): Mark {
  const { kind, spot, nth, nthKind, from, most, mostKind, side, sideKind, by, how } = groups;
  const named = (kind ?? nthKind ?? mostKind ?? sideKind ?? by)?.trim();
  const word = named && !/^ones?$/i.test(named) ? named.toLowerCase() : undefined;
  const far = most?.toLowerCase();
  if (far === 'nearest' || far === 'closest') return { kind: word, place: 'in the foreground' };
  if (far === 'farthest' || far === 'furthest') return { kind: word, place: 'in the distance' };
  if (far === 'highest' || far === 'topmost') return { kind: word, place: 'at the top' };
  if (far === 'lowest') return { kind: word, place: 'at the bottom' };
  if (far === 'leftmost' || far === 'rightmost') return { kind: word, place: `on the far ${far.replace('most', '')}` };
  if (far) return { kind: word, as: far };
  if (nth) return { kind: word, place: `in the ${nth.toLowerCase()} place from the ${from?.toLowerCase()}` };
  if (how) return { kind: word, beside: how.toLowerCase() };
  return { kind: word, place: placeOf(spot ?? side ?? '') };
}

const isSeveral = ({ count, name }: Subject): boolean =>
  (count !== undefined && !('exact' in count && count.exact === 1)) || isPlural(name);

/** The one that is meant, as a thing of its own; undefined where there are no several of that name. */
function chosen(bench: Workbench, { kind, place, as, beside }: Mark): Subject | undefined {
  const alike = own(bench).filter(({ name }) => kind === undefined || isCalled(name, singular(bare(kind))));
  const told = place ?? as;
  const known = told ? alike.find(({ attributes }) => attributes.some(({ value, off }) => !off && value === told)) : undefined;
  if (known) return known;
  const groups = alike.filter(isSeveral);
  const of = bench.about;
  // What stands in one of several is none of them; the one that it stands in is meant.
  const holder =
    of &&
    [...ownersOf(bench, of), of].find((each) =>
      alike.some((other) => other !== each && singular(other.name) === singular(each.name)),
    );
  const group =
    groups.find((each) => holder !== undefined && singular(each.name) === singular(holder.name)) ??
    groups.find((each) => each === of) ??
    groups.find(
      (each) =>
        !lives(each) &&
        !/^(?:phenomenon|time)$/.test(wordNet(singular(each.name))?.concrete ?? wordNet(each.name)?.concrete ?? ''),
    ) ??
    groups[0];
  if (!group || (beside && !holder)) return undefined;
  const exact = group.count && 'exact' in group.count ? group.count.exact : undefined;
  if (exact === 1) return undefined;
  const single = splitOff(bench, group);
  if (place) bench.setAttribute(single, 'position', place);
  if (as) bench.setAttribute(single, 'size', as);
  if (beside && holder) bench.relate(single.id, beside === 'diagonal to' ? 'diagonally across from' : beside, holder.id);
  bench.focus = single;
  return single;
}
/** What something stands in or on. */
const ownersOf = ({ brief }: Workbench, { id }: Subject): Subject[] =>
  brief.relations
    .filter(({ from, to, off }) => !off && (from === id || to === id))
    .flatMap(({ from, to }) => brief.subjects.filter((each) => each.id === (from === id ? to : from)));

const PUT = new RegExp(
  `^(?:(?:put|add|place|have|plant|draw|stick|set|hang|pour|give|with|paint|drop|sit) )?(?<what>(?!the one\\b|it\\b)[\\p{L}\\d', -]+?) (?<where>in|inside|into|on|onto|on top of|under|behind|next to|beside|in front of|above|at|around|from) ${WHICH}$`,
  'iu',
);
const DEED = new RegExp(`^(?<verb>(?:make|have|paint|turn|colou?r|give|let|[\\p{L}]+) )?${WHICH}(?<rest> .+|)$`, 'iu');
const PART = new RegExp(`^make the (?<part>[\\p{L}]+) of ${WHICH} (?<made>[\\p{L} -]+)$`, 'iu');

/** "Put carrots in the top left one". */
export const putInOne: Meaning = ({ bench, said }) => {
  const groups = PUT.exec(said)?.groups;
  if (!groups?.what || !groups.where) return undefined;
  if (/^(?:make|move|turn|paint|change|remove|take|the|keep|swap|replace|no|zoom|show)\b/i.test(groups.what)) return undefined;
  const mark = markOf(groups);
  // "In the middle of the market" names no one of several.
  if (mark.kind === undefined && !/\bones?\b|\bfrom (?:the )?(?:left|right|top|bottom|front|back)$/i.test(said))
    return undefined;
  if (groups.where === 'at') return undefined;
  // "Write HELP on the leftmost one".
  const words =
    /^(?:write|print|letter|paint) (?:the words? )?(?<words>.+)$/i.exec(said)?.groups &&
    /^(?:write|print|letter|paint) (?:the words? )?(?<words>\p{Lu}.*)$/u.exec(groups.what.trim())?.groups?.words;
  if (words && /^on$/i.test(groups.where)) {
    const bearer = chosen(bench, mark);
    if (bearer) bench.addText(words, bearer.id);
    return bearer ? true : undefined;
  }
  if (/^(?:write|print|letter)\b/i.test(groups.what)) return undefined;
  const open = /^(?:something|anything) (?<deed>\p{L}+ing)$/iu.exec(groups.what.trim())?.groups?.deed?.toLowerCase();
  const [named, ...others] = open ? [] : read(groups.what.trim()).subjects;
  if (!(named ?? open) || others.length > 1) return undefined;
  const holder = chosen(bench, mark);
  if (!holder) return undefined;
  if (!named) {
    // In a bed or a pot it is a plant.
    const grows = /(?:^| )(?:bed|pot|flowerpot|planter|trough|box|row|garden)$/.test(holder.name);
    const thing = newThing(bench, grows ? 'plant' : 'creature', { count: { exact: 1 } });
    bench.setAction(thing, open ?? '', () => false);
    bench.relate(thing.id, groups.where.toLowerCase(), holder.id);
    return true;
  }
  const what = adopt(bench, named);
  const hangs = groups.where.toLowerCase() === 'from' ? what.actions.at(-1)?.value : undefined;
  if (groups.where.toLowerCase() === 'from' && !hangs) return undefined;
  if (hangs) what.actions = what.actions.filter(({ value }) => value !== hangs);
  bench.brief.subjects.push(what);
  const where = /^(?:into|inside)$/i.test(groups.where) ? 'in' : groups.where.toLowerCase().replace('onto', 'on');
  bench.relate(what.id, hangs ? `${hangs} from` : where, holder.id);
  for (const other of others) {
    const beside = adopt(bench, other);
    bench.brief.subjects.push(beside);
    bench.relate(beside.id, groups.where.toLowerCase(), holder.id);
  }
  bench.focus = what;
  return true;
};

/** -en verbs that name how the thing then is. */
const STATE: Readonly<Record<string, string>> = {
  straighten: 'straight',
  flatten: 'flat',
  widen: 'wide',
  lengthen: 'long',
  shorten: 'short',
  darken: 'dark',
  brighten: 'bright',
  lighten: 'light',
  tilt: 'tilted',
  crack: 'cracked',
  break: 'broken',
  open: 'open',
  close: 'closed',
  shut: 'closed',
  light: 'lit',
  empty: 'empty',
  fill: 'full',
  bend: 'bent',
  tip: 'tipped over',
  deflate: 'deflated',
  inflate: 'inflated',
  rotate: 'rotated',
  peel: 'peeled',
  burst: 'burst',
  crumple: 'crumpled',
  fold: 'folded',
  tear: 'torn',
  melt: 'melted',
  freeze: 'frozen',
  cover: 'covered',
  wrap: 'wrapped',
  dent: 'dented',
  smash: 'smashed',
};

/** "Straighten the one in the middle", "the nearest boat should be selling noodles", "make the roof of the nearest stall red". */
export const doneToOne: Meaning = ({ bench, said, edit }) => {
  const part = PART.exec(said)?.groups;
  if (part?.part && part.made && !/^(?:side|middle|top|rest|back|front|colou?r|size)$/i.test(part.part)) {
    const holder = chosen(bench, markOf(part));
    return holder && alone(bench, holder, () => edit(`give the ${holder.name} a ${part.made} ${part.part}`)) ? true : undefined;
  }
  const groups = DEED.exec(said)?.groups;
  // A further wish is heard by itself.
  if (/[.!?;] \p{L}|,? and (?:give|make|put|the other|move|turn) /iu.test(groups?.rest ?? '')) return undefined;
  if (!groups) return undefined;
  const verb = groups.verb?.trim().toLowerCase() ?? '';
  const rest = (groups.rest ?? '').trim();
  if (/^(?:put|add|place|remove|delete|lose|drop|take|is|are|in|on|at|like|more|keep|leave|zoom|swap|move)$/.test(verb))
    return undefined;
  const mark = markOf(groups);
  const loose = mark.kind === undefined && !/\bones?\b/i.test(said);
  if (loose && !groups.nth) return undefined;
  const state = STATE[verb];
  if (rest === '' && !state) return undefined;
  const holder = chosen(bench, mark);
  if (!holder) return undefined;
  if (rest === '' && state) {
    holder.attributes = holder.attributes.filter(({ kind }) => kind !== 'state');
    bench.setAttribute(holder, 'state', state);
    return true;
  }
  const wears = /^(?:should|must|could|needs? to|to) (?:be )?(?<how>.+)$/i.exec(rest)?.groups?.how ?? rest;
  const done = alone(bench, holder, () => {
    if (verb && !/^(?:have|let)$/.test(verb)) return edit(`${verb} the ${holder.name} ${rest}`);
    const first = wears.split(' ')[0]?.toLowerCase() ?? '';
    if (/^(?:have|has|wear|hold|need|get|say|read|look)s?$/.test(first)) return edit(`the ${holder.name} should ${wears}`);
    const deed = /ing$/.test(first)
      ? wears
      : (wordNet(first)?.verb ?? 0) > 2 && wears.includes(' ')
        ? `${presentParticiple(first)}${wears.slice(first.length)}`
        : undefined;
    return edit(`the ${holder.name} should be ${deed ?? wears}`);
  });
  bench.focus = bench.subjects().find(({ id }) => id === holder.id) ?? bench.focus;
  return done ? true : undefined;
};

const SHOULD_BE_MANY = at(
  `(?:(?:it|there|that|this) )?(?:should|must|needs to|has to|ought to)(?: be)? (?:actually )?(?<n>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|a dozen) (?<what>[\\p{L} ]+?)(?: of them)?`,
);
/** "Should be two unicorns": the unicorns of a unicorn card are on it, and there are two. */
export const soMany: Meaning = ({ bench, said, edit }) => {
  const { n, what } = SHOULD_BE_MANY.exec(said)?.groups ?? {};
  if (!n || !what || / (?:on|in|at|with|behind|under|next) /i.test(` ${what} `)) return undefined;
  const exact = NUMBERS.get(n.toLowerCase()) ?? Number(n);
  const known = own(bench).find(({ name }) => ` ${singular(name.toLowerCase())}`.endsWith(` ${singular(what.toLowerCase())}`));
  if (known && !Number.isNaN(exact)) {
    bench.setCount(known, { exact });
    return true;
  }
  return edit(`add ${n} ${what}`) ? true : undefined;
};

const ON_END = at(
  '(?:(?:put|add|place|have|draw|with|set|stick) )?(?<what>(?:an?|some|two|three|another) [\\p{L} -]+?) (?<where>(?:on|at|in|near|by|around|along) the (?:very )?(?:end|top|tip|edge|side|back|front|bottom|rim|corner|other end|middle|left side|right side)) of (?<whom>it|that|them|his|her|(?:the|his|her|its|their) [\\p{L} ]+)',
);
/** "A mouse asleep on the end of it": of what was spoken of, and no end by itself. */
export const onTheEnd: Meaning = ({ bench, said }) => {
  const { what, where, whom } = ON_END.exec(said)?.groups ?? {};
  if (!what || !where || !whom) return undefined;
  const holder = one(bench, whom);
  const [named, more] = read(what).subjects;
  if (!holder || !named || more || ROOMS.test(holder.name)) return undefined;
  const thing = adopt(bench, named);
  bench.brief.subjects.push(thing);
  bench.relate(thing.id, `${where.toLowerCase()} of`, holder.id);
  bench.focus = thing;
  return true;
};
const ROOMS = /(?:^| )(?:picture|image|page|card|poster|logo|text|title|frame)$/;
