/** Questions about one thing in the picture: where she looks, what colour it is, whether it is a Cadillac. The Brief answers, or it is said that it does not. */
import { drawingOf, isPlural, kindsOf, plural, singular, weatherOf, wordNet } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { mainSubject } from '../../subjects/main-subject.ts';
import { bare, findScene, findSubjects, isCalled, lives } from '../find.ts';
import { isAdjective, isColour } from '../predicate.ts';
import { Workbench } from '../workbench.ts';

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const on = <T extends { off?: boolean | undefined }>(facts: readonly T[]): T[] => facts.filter(({ off }) => !off);
const WHO = "(?<who>it|this|that|he|she|they|(?:the|his|her|its|their|my) [\\p{L}'’ -]+?)";
const asked = (source: string): RegExp => new RegExp(`^${source}$`, 'iu');

/** What is said of it, as one would write it. */
const inFull = ({ name, attributes, count }: Subject): string => {
  const how = on(attributes)
    .filter(({ kind }) => /^(?:color|size|age|material|other|pattern|state)$/.test(kind))
    .map(({ value }) => value)
    .filter((value) => !value.includes(' '));
  const one = count === undefined || ('exact' in count && count.exact === 1);
  return `${one ? `${/^[aeiou]/i.test([...how, name][0] ?? '') ? 'an' : 'a'} ` : ''}${[...how, one ? name : plural(name)].join(' ')}`;
};
const nameOf = (brief: Brief, id: string): string | undefined =>
  new Workbench(brief).subjects().find((each) => each.id === id)?.name ??
  on([...brief.setting]).find((each) => each.id === id)?.value;

/** What "it" is here: a thing that lives for "he", else what the picture is of. */
function meant(brief: Brief, phrase: string): Subject | undefined {
  return findSubjects(new Workbench(brief), phrase)[0] ?? (/^(?:it|this|that)$/i.test(phrase) ? mainSubject(brief) : undefined);
}

/** The answer, or undefined where nothing of the kind is asked. `said` is in small letters and without its mark. */
export function ofThePicture(brief: Brief, said: string): string | undefined {
  const text = said
    .replace(/^(?:(?:and|so|ok|okay|but|wait|hmm+|oh|well|hey|lol|also)[\s,]+)+/, '')
    .replace(/[\s,]+(?:btw|by the way|though|exactly|here|now|actually|lol)$/, '');
  return (
    hour(brief, text) ??
    looking(brief, text) ??
    whereIs(brief, text) ??
    colourOf(brief, text) ??
    isIt(brief, text) ??
    isSo(brief, text) ??
    hasIt(brief, text) ??
    kindOf(brief, text) ??
    whoIs(brief, text) ??
    ageOf(brief, text) ??
    reads(brief, text)
  );
}

function hour(brief: Brief, text: string): string | undefined {
  const kind =
    /^(?:what|which) (?<kind>time|season|year|weather|country|city|place|month|era)\b(?! (?:should|would|could|can))/.exec(text)
      ?.groups?.kind;
  const either =
    /^is (?:it|this|that)(?: supposed to be| meant to be)? (?<a>day(?:time)?|night(?:time)?|morning|evening|sunrise|sunset|dawn|dusk|summer|winter|spring|autumn|fall)(?: or (?<b>\p{L}+))?$/u.exec(
      text,
    )?.groups;
  if (!kind && !either) return undefined;
  const season = kind === 'season' || kind === 'month' || /summer|winter|spring|autumn|fall/.test(either?.a ?? '');
  const of =
    kind === 'weather'
      ? 'weather'
      : kind === 'year' || kind === 'era'
        ? 'era'
        : /^(?:country|city|place)$/.test(kind ?? '')
          ? 'place'
          : season
            ? 'season'
            : 'time';
  const facts = on(brief.setting).filter(({ kind: each }) => each === of);
  const light = of === 'time' ? on(brief.look).filter(({ kind: each }) => each === 'lighting') : [];
  const shown = facts.length > 0 ? facts : light;
  const name = of === 'time' ? 'hour' : of;
  if (shown.length === 0)
    return `No ${name} was said, and I have set none${of === 'time' ? ': it is drawn by day' : ''}. Say one, and it is so.`;
  const mine = shown.every(({ source }) => source === 'writer' || source === 'inferred');
  if (either && facts.length === 0)
    return `Neither was said; the light is ${list(shown.map(({ value }) => value))}${mine ? ', which I chose' : ''}. Say “make it ${either.a}”, and it is so.`;
  return `${capital(list(shown.map(({ value }) => value)))}${mine ? ', which I chose' : ', as you said'}.`;
}

const UNSAID = 'was not said, so it is as it is drawn';
function looking(brief: Brief, text: string): string | undefined {
  const { who, deed } =
    asked(
      `(?:where|what|who|whom|at what|which way|what direction)(?:'s| is| are) ${WHO} (?<deed>looking|facing|going|walking|running|pointing|heading|flying|sailing|staring|driving)(?: at| to| towards?| in)?`,
    ).exec(text)?.groups ?? {};
  if (!who || !deed) return undefined;
  const one = meant(brief, who);
  if (!one) return `There is no ${bare(who)} in the picture.`;
  const stem = deed.replace(/ing$/, '').slice(0, 4);
  const goes = on(brief.relations).filter(({ from, predicate }) => from === one.id && predicate.startsWith(stem));
  const acts = on(one.actions).filter(({ value }) => value.startsWith(stem) && value !== deed);
  const told = [...goes.map(({ predicate, to }) => `${predicate} the ${nameOf(brief, to)}`), ...acts.map(({ value }) => value)];
  if (told.length > 0) return `The ${one.name} is ${list(told)}.`;
  const verb = deed.replace(/(.)\1ing$/, '$1').replace(/ing$/, '');
  return `Where the ${one.name} is ${deed} ${UNSAID}. Say for example “the ${one.name} should ${verb === 'fac' ? 'face' : verb === 'star' ? 'stare' : verb === 'driv' ? 'drive' : verb} to the left”.`;
}

function whereIs(brief: Brief, text: string): string | undefined {
  const who = asked(
    `where(?:'s| is| are| did you put) ${WHO}(?: (?:in (?:it|there|this|the picture)|at|standing|sitting|hiding|gone|now))*`,
  ).exec(text)?.groups?.who;
  if (!who || /^(?:it|this|that|(?:the|my) (?:pictures?|images?|files?|prompt))$/.test(who)) return undefined;
  const one = meant(brief, who);
  if (!one) return undefined;
  const spots = on(one.attributes).flatMap(({ kind, value }) => (kind === 'position' ? [value] : []));
  const by = on(brief.relations).flatMap(({ from, predicate, to }) =>
    from === one.id &&
    /^(?:\p{L}+ing )?(?:on|in|at|under|behind|beside|next to|in front of|above|over|below|near|inside|between|on top of|against|to the (?:left|right) of)\b/u.test(
      predicate,
    )
      ? [`${predicate} the ${nameOf(brief, to)}`]
      : [],
  );
  return spots.length + by.length > 0
    ? `The ${one.name}: ${list([...by, ...spots])}.`
    : `The ${one.name} is in the picture; where in it was not said. “Move the ${one.name} to the left” sets it.`;
}

function colourOf(brief: Brief, text: string): string | undefined {
  const who = (
    asked(`(?:what|which) colou?r (?:is|are|did you make|does|do) ${WHO}(?: have)?(?: supposed to be)?`).exec(text) ??
    asked(`(?:what|which)(?:'s| is) the colou?r of ${WHO}`).exec(text)
  )?.groups?.who;
  if (!who) return undefined;
  const one = meant(brief, who);
  if (!one)
    return findScene(new Workbench(brief), who).length > 0
      ? `No colour was said of the ${bare(who)}.`
      : `There is no ${bare(who)} in the picture.`;
  const colours = on(one.attributes).flatMap(({ kind, value }) => (kind === 'color' ? [value] : []));
  return colours.length > 0
    ? `The ${one.name} ${isPlural(one.name) ? 'are' : 'is'} ${list(colours)}.`
    : `No colour was said of the ${one.name}; “make the ${one.name} red” sets one.`;
}

/** "Is that a cadillac?", "is this a window or a painting?" */
function isIt(brief: Brief, text: string): string | undefined {
  const what =
    /^(?:is|are|was) (?:that|this|it|he|she|those|these|they|the \p{L}+)(?: supposed to be| meant to be| really)?(?: like)? (?<what>(?:an?|some|the) .+|(?!\p{L}+ing\b)\p{L}+s)$/u.exec(
      text,
    )?.groups?.what;
  if (!what) return undefined;
  const names = what
    .split(/ or /)
    .map((each) => bare(each.replace(/ (?:on|in|at|behind|next to|beside|under|over) .+$/, '').replace(/ (?:there|here)$/, '')))
    .filter((each) => each !== '');
  if (names.length === 0 || names.every((name) => isAdjective(name))) return undefined;
  const bench = new Workbench(brief);
  const things = bench.subjects();
  const there = names.filter(
    (name) =>
      findSubjects(bench, name).some((each) => singular(each.name) === singular(name) || isCalled(each.name, singular(name))) ||
      findScene(bench, name).length > 0,
  );
  if (there.length > 0)
    return `Yes, ${list(there.map((name) => (isPlural(name) ? name : `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`)))}${names.length > 1 ? ', as far as was said' : ''}.`;
  const [name = ''] = names;
  if (names.length > 1)
    return `Neither was said: the picture has ${list(
      on(brief.subjects)
        .filter(({ source }) => source !== 'writer')
        .map(inFull),
    )}. Say which it shall be.`;
  // A Cadillac is a car, and a car is there.
  const wider = things.find(
    (each) =>
      isCalled(name, singular(each.name)) ||
      kindsOf(name).includes(singular(each.name)) ||
      kindsOf(name.split(' ').at(-1) ?? name).includes(singular(each.name.split(' ').at(-1) ?? each.name)),
  );
  const main = mainSubject(brief);
  const alike =
    main && (wordNet(name) === undefined || drawingOf(name)?.category === drawingOf(main.name)?.category) ? main : undefined;
  return otherName(brief, name, wider ?? alike);
}

function otherName(brief: Brief, name: string, wider: Subject | undefined): string {
  const of = wider ?? mainSubject(brief);
  if (!of) return `No ${name} was named.`;
  return wider
    ? `It is ${inFull(wider)}; that it is ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name} was not said. “Make it ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}” makes it one.`
    : `No ${name} was named: the picture has ${list(
        on(brief.subjects)
          .filter(({ source }) => source !== 'writer')
          .map(inFull),
      )}. “Add a ${name}” brings one in.`;
}

/** "Is it raining?", "is it foggy?": nothing rains of itself, and the sky is asked about. */
function isWeather(brief: Brief, how: string): string | undefined {
  const asked = weatherOf(how);
  if (asked === undefined) return undefined;
  const told = on(brief.setting).filter(({ kind }) => kind === 'weather');
  if (told.some(({ value }) => weatherOf(value) === asked)) return `Yes, it is ${how}.`;
  const instead = told.length > 0 ? `, only ${list(told.map(({ value }) => value))}` : '';
  return `That was not said of the weather${instead}. “Make it ${how}” says so.`;
}

/** "Is she smiling?", "is the door open?" */
function isSo(brief: Brief, text: string): string | undefined {
  const { who, how } =
    asked(
      `(?:is|are) ${WHO}(?: supposed to be| meant to be| still| already)? (?<how>[\\p{L}-]+(?: (?:at|on|in|up|down|to|with|over) .+)?)`,
    ).exec(text)?.groups ?? {};
  if (!who || !how || !(isAdjective(how) || isColour(how) || /^\p{L}+(?:ing|ed)\b/u.test(how))) return undefined;
  const outside = who === 'it' ? isWeather(brief, how) : undefined;
  if (outside !== undefined) return outside;
  const one = meant(brief, who);
  if (!one) return undefined;
  const said = [...on(one.attributes), ...on(one.actions)].map(({ value }) => value);
  const yes =
    said.some((value) => value === how || value.split(' ').includes(how)) ||
    on(brief.relations).some(({ from, predicate }) => from === one.id && predicate.startsWith(how));
  if (yes) return `Yes, the ${one.name} ${isPlural(one.name) ? 'are' : 'is'} ${how}.`;
  return `That was not said of the ${one.name}${said.length > 0 ? `, only ${list(said)}` : ''}. “Make the ${one.name} ${how}” says so.`;
}

/** "Does he have a hat?", "has the cat got a collar?" */
function hasIt(brief: Brief, text: string): string | undefined {
  const { who, what } =
    asked(
      `(?:does|do|has|have|is|did you give) ${WHO} (?:have|got|wear|wearing|holding|carrying|hold)?(?: on)? ?(?<what>(?:an?|any|the|his|her) .+)`,
    ).exec(text)?.groups ?? {};
  if (!who || !what) return undefined;
  const one = meant(brief, who);
  if (!one) return undefined;
  const name = bare(what);
  const own = [
    ...one.parts,
    ...on(brief.relations).flatMap(({ from, to }) => (from === one.id ? brief.subjects.filter(({ id }) => id === to) : [])),
  ];
  const found = own.find((each) => isCalled(each.name, singular(name.split(' ').at(-1) ?? name)));
  return found
    ? `Yes: ${inFull(found)}.`
    : `Of ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name} nothing was said. “Give the ${one.name} ${isPlural(name) ? '' : 'a '}${name}” brings it in.`;
}

/** "What kind of dog is that?" */
function kindOf(brief: Brief, text: string): string | undefined {
  const what =
    /^(?:what|which) (?:kind|type|sort|breed|species|make|model|style) (?:of (?<what>.+?) )?(?:is|are) (?:it|that|this|he|she|they|those|these|the .+?)(?: supposed to be)?(?: (?:there|on the .+|in the .+|behind .+))?$/u.exec(
      text,
    )?.groups;
  if (!what) return undefined;
  const one = what.what ? findSubjects(new Workbench(brief), what.what)[0] : mainSubject(brief);
  if (what.what && (one?.name.startsWith(`${what.what} `) || (!one && brief.idea.toLowerCase().includes(singular(what.what)))))
    return `No kind of ${what.what} was said, and I have set none. Say one, and it is so.`;
  if (!one) return undefined;
  return `${capital(inFull(one))}: more was not said, and is as it is drawn.`;
}

/** "Who is that?", "what's that behind him?" */
function whoIs(brief: Brief, text: string): string | undefined {
  if (
    !/^(?:who|what)(?:'s| is| are) (?:that|this|those|these|it|he|she|they|the (?:thing|stuff|guy|man|woman|person|one|object|blob|figure|people|things))(?: (?:thing|stuff|guy|person|one))?(?: (?:supposed to be|meant to be|there|in the (?:back|background|front|corner|sky|distance)|on (?:the|his|her|its) .+|behind .+|next to .+|over there|at the .+|under .+))*$/u.test(
      text,
    )
  )
    return undefined;
  const who = /^who/.test(text);
  const all = on(brief.subjects).filter((each) => !who || lives(each));
  const yours = all.filter(({ source }) => source !== 'writer');
  const mine = [
    ...all.filter(({ source }) => source === 'writer').map(({ name }) => name),
    ...(who
      ? []
      : on(brief.setting)
          .filter(({ kind, wordsOnly }) => kind === 'background' && !wordsOnly)
          .map(({ value }) => value)),
  ];
  if (yours.length + mine.length === 0) return who ? 'Nobody was named.' : undefined;
  return `${yours.length > 0 ? `You named ${list(yours.map(inFull))}` : 'You named nothing'}${mine.length > 0 ? `; I added ${list([...new Set(mine)].slice(0, 6))}` : ''}.`;
}

/** "What does the sign say?" */
function reads(brief: Brief, text: string): string | undefined {
  if (!/^what(?:'s| is| does| do) .*(?:say|read|written|lettering|text)\b/.test(text)) return undefined;
  const lines = on(brief.text).map(({ content }) => `“${content}”`);
  return lines.length > 0 ? `It says ${list(lines)}.` : 'No words were said for it. “Make it say OPEN” sets them.';
}

function ageOf(brief: Brief, text: string): string | undefined {
  const who = asked(`how old (?:is|are) ${WHO}(?: supposed to be)?`).exec(text)?.groups?.who;
  const one = who && meant(brief, who);
  if (!one) return undefined;
  const age = on(one.attributes).find(({ kind, value }) => kind === 'age' || /\b(?:old|young|year)/.test(value))?.value;
  return age ? `The ${one.name} is ${age}.` : `How old the ${one.name} is was not said.`;
}
