/**
 * What was said shortly, said in full before it is placed: "a blue one" of the helmet just asked for, "and the boy too", "red and white striped",
 * "white on black", "it's July 14" of a date in the lettering, "a park rather than a street".
 */
import { isPlural } from '@atelier/lexicon';
import { read } from '../../read/read.ts';
import { mainSubject } from '../../subjects/main-subject.ts';
import { findSubjects, focusOf, lives, livingOnes } from '../find.ts';
import { isAdjective, isColour } from '../predicate.ts';
import type { Workbench } from '../workbench.ts';
import { SOMEBODY } from './of-somebody.ts';
import { THINGS } from './of-things.ts';
import type { Way } from './step.ts';

const coloured = (words: string): boolean =>
  words.split(/,? and |, | /).every((word) => isColour(word.toLowerCase()) || /^(?:light|dark|pale|deep|bright)$/i.test(word));
const NOUN = "[\\p{L}'’-]+(?: [\\p{L}'’-]+){0,2}?";
const THE = `(?:the|his|her|its|their|my) ${NOUN}`;
const at = (source: string): RegExp => new RegExp(`^${source}$`, 'iu');

/** What lies on somebody, and how they are then. */
const COVERED: Readonly<Record<string, string>> = {
  rust: 'rusty',
  mud: 'muddy',
  dirt: 'dirty',
  dust: 'dusty',
  moss: 'mossy',
  frost: 'frosty',
};
const FELT = /^(?:angry|sad|happy|scary|grumpy|serious|mean|scared|bored|shy|fierce|aggressive|tired|cute)$/;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DATE = new RegExp(`\\b(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH})\\b`, 'iu');
const HOUR = /\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)\b|\b\d{1,2}[:.]\d{2}\b/iu;

/** The two that live, where there are just two: the first named stands on the left. */
function changedSides(bench: Workbench): string[] | undefined {
  const [one, other, third] = livingOnes(bench).filter(({ source }) => source === 'user' || source === 'edit');
  if (!one || !other || third) return undefined;
  if (
    [one, other].some(
      ({ id, attributes }) =>
        attributes.some(({ kind, off }) => kind === 'position' && !off) ||
        bench.brief.relations.some(({ from, predicate }) => from === id && /\b(?:left|right)\b/.test(predicate)),
    )
  )
    return undefined;
  return [`move the ${one.name} to the right`, `move the ${other.name} to the left`];
}

const WAYS: readonly (readonly [RegExp, Way])[] = [
  [
    at(
      `(?:make |paint |have )?(?<what>${THE}|it) (?:should be )?(?<how>\\p{L}+ and \\p{L}+|\\p{L}+)(?: |-)(?<as>striped|stripy|checked|chequered|checkered|spotted|dotted)`,
    ),
    (_, { what = '', how = '', as = '' }) => (coloured(how) ? [`make ${what} ${how}`, `make ${what} ${as}`] : undefined),
  ],
  [
    at(
      '(?:make it )?(?<one>[\\p{L} ]+) (?:lettering |letters |text )?on (?:an? )?(?<other>[\\p{L} ]+?)(?: (?:background|backdrop|ground))?',
    ),
    (_, { one = '', other = '' }) => (coloured(one) && coloured(other) ? [`make it ${one}`, `${other} background`] : undefined),
  ],
  [
    at(
      '(?:(?<wish>.+?),? and )?(?:the |its )?(?:whole |overall |general )?(?:mood|feeling|vibe|atmosphere) (?:is|should be|feels) (?:(?:kind of|sort of|a bit|a little|very|really|quite|rather|so|more) )*(?<how>\\p{L}+)',
    ),
    (_, { wish, how = '' }) => [...(wish ? [wish] : []), `${how} mood`],
  ],
  // "More leaves on the ground", where there are none yet.
  [
    at(
      '(?:add )?more (?<what>\\p{L}+s) (?<where>(?:on|in|under|behind|around) the (?:ground|floor|grass|path|street|table|wall|walls|background|sky|water))',
    ),
    (bench, { what = '', where = '' }) => (findSubjects(bench, what).length === 0 ? [`add many ${what} ${where}`] : undefined),
  ],
  [
    at('(?:in |maybe |with )?(?<how>\\p{L}+(?:,? and \\p{L}+)?) ones'),
    (_, { how = '' }, done) => {
      const what = /^(?:add |put )?(?:many|more|some|lots of|a few|two|three|four|five) (?:of )?(?<what>\p{L}+s)\b/iu.exec(
        done.at(-1) ?? '',
      )?.groups?.what;
      return what && coloured(how) ? [...done.splice(-1), `make the ${what} ${how}`] : undefined;
    },
  ],
  [
    at('(?:in |of |with )?(?:all |many |lots of )?(?:different|various|mixed|all|other|several) (?:kinds of )?colou?rs'),
    (_, _groups, done) => {
      const what = /^(?:add )?(?:many|more|some|lots of|a few|two|three|four|five) (?<what>\p{L}+s)\b/iu.exec(done.at(-1) ?? '')
        ?.groups?.what;
      return what ? [...done.splice(-1), `make the ${what} colourful`] : undefined;
    },
  ],
  // "He needs glasses", and then "round ones".
  [
    at('(?:maybe |preferably )?(?<how>\\p{L}+(?: \\p{L}+)?) ones'),
    (_, { how = '' }, done) => {
      const before =
        /^(?<who>.+? (?:needs?|should (?:have|wear|get|hold)|give (?:him|her|it|them|the \p{L}+))) (?<what>\p{L}+s)$/iu.exec(
          done.at(-1) ?? '',
        )?.groups;
      if (!before?.who || !before.what) return undefined;
      done.pop();
      return [`${before.who.replace(/ needs?$/i, ' should have')} ${how} ${before.what}`];
    },
  ],
  // "The boy needs a helmet", and then "a blue one".
  [
    at('(?:maybe |preferably )?an? (?<how>\\p{L}+(?: \\p{L}+)?) one'),
    (_, { how = '' }, done) => {
      const before = /^(?<who>.+? (?:needs?|should (?:have|wear|get|hold)|give .+?)) an? (?<what>\p{L}+)$/iu.exec(
        done.at(-1) ?? '',
      )?.groups;
      if (!before?.who || !before.what) return undefined;
      done.pop();
      return [`${before.who.replace(/ needs?$/i, ' should have')} a ${how} ${before.what}`];
    },
  ],
  // "And the boy too".
  [
    at(`(?:and |so (?:should|can|does) )?(?<who>${THE})(?: too| as well| also)?`),
    (bench, { who = '' }, done) => {
      const what = /^(?:the|his|her|its|their|my|he|she|it)\b.*? should (?<what>(?:have|wear|be|hold) .+)$/iu.exec(
        done.at(-1) ?? '',
      )?.groups?.what;
      return what && findSubjects(bench, who).length > 0 ? [`${who} should ${what}`] : undefined;
    },
  ],
  [
    at(`(?:(?:add|put|have|some|a bit of) )*(?<what>rust|mud|dirt|dust|moss|frost) on (?<who>him|her|it|them|${THE})`),
    (bench, { what = '', who = '' }) => {
      const [one] = findSubjects(bench, who);
      const on = one ?? (/^(?:him|her|it)$/i.test(who) ? mainSubject(bench.brief) : undefined);
      const how = COVERED[what.toLowerCase()];
      return on && how && !/(?:^| )(?:floor|ground|wall)$/i.test(on.name) ? [`make the ${on.name} ${how}`] : undefined;
    },
  ],
  // "Like he's old", behind how somebody is made.
  [
    at("(?:like|as if) (?:he|she|it)(?: is|'s|s| was| were) (?:really |very |so )?(?<how>\\p{L}+)"),
    (_, { how = '' }, done) => {
      const who = /^make (?<who>the .+) (?:rusty|muddy|dirty|dusty|mossy|frosty)$/iu.exec(done.at(-1) ?? '')?.groups?.who;
      return who && isAdjective(how.toLowerCase()) ? [`make ${who} ${how}`] : undefined;
    },
  ],
  [
    at(
      "(?:(?:oh|no|oops|nope|wait)[, ]+)*(?:(?:it|that|this|the (?:date|time|day))(?: is|'s|s| should be)|i mean|i meant) (?:on |at |actually )?(?<what>.+)",
    ),
    (bench, { what = '' }) => {
      for (const shape of [DATE, HOUR]) {
        const now = shape.exec(what)?.[0];
        const line =
          now?.length === what.length ? bench.brief.text.find(({ off, content }) => !off && shape.test(content)) : undefined;
        if (!line || !now) continue;
        const old = shape.exec(line.content)?.[0] ?? '';
        const lettered =
          old === old.toUpperCase()
            ? now.toUpperCase()
            : /^\p{Lu}/u.test(old)
              ? now.replace(/^\p{L}/u, (first) => first.toUpperCase())
              : now;
        return [`change the text to "${line.content.replace(shape, lettered)}"`];
      }
      return undefined;
    },
  ],
  [
    /^(?:please )?(?:change|fix|correct|mend) (?:it|that)$/iu,
    (_, _groups, done) => (/^change the text to "/.test(done.at(-1) ?? '') ? [] : undefined),
  ],
  // A place where somebody lives is where they are, and nobody's new shape.
  [
    at(
      'make (?:it|this) (?:in |at |into )?(?<where>an? [\\p{L} ]+?)(?:,? (?:rather than|instead of|and not|not) (?:an? |the )?[\\p{L} ]+)?',
    ),
    (bench, { where = '' }) => {
      const main = mainSubject(bench.brief);
      const focus = focusOf(bench);
      if (!main || !lives(main) || (focus && focus.source === 'edit' && !lives(focus) && findSubjects(bench, where).length > 0))
        return undefined;
      const said = read(`a ${main.name} in ${where}`);
      return said.subjects.length === 1 && said.look.length === 0 && said.setting.some(({ kind }) => kind === 'place')
        ? [`in ${where}`]
        : undefined;
    },
  ],
  [
    at(
      'make (?:it|this) an? (?:more )?(?<form>tall|wide|long|narrow|upright)(?:er)? (?:picture|image|photo|one|format)(?<phone>,? for .*\\b(?:phone|mobile)\\b.*)?(?: for .+)?',
    ),
    (_, { form = '', phone }) => [
      phone ? 'phone wallpaper' : /^(?:wide|long)$/i.test(form) ? 'make it landscape' : 'make it portrait',
    ],
  ],
  [
    at(`(?<who>${THE})(?: should)?(?: be| go| stand)? (?:on|to|at) the other side`),
    (bench, { who = '' }) => (findSubjects(bench, who).length > 0 ? changedSides(bench) : undefined),
  ],
  [
    /^(?:swap|switch) (?:them|both|the two|the two of them|places|sides)(?: around| over)?$/iu,
    (bench, _groups, done) => (/^move the .+ to the left$/.test(done.at(-1) ?? '') ? [] : changedSides(bench)),
  ],
  // Two that come in, each in its own place.
  [
    at(
      `(?:(?:add|put|have) )?(?<one>${NOUN}(?: \\p{L}+ing)? (?:out of|from|on|in|by|at|under|behind|over|above|near|next to) (?:the|his|her|its) \\p{L}+) and (?<other>(?:an?|some|two|three) [\\p{L} -]+? (?:on|in|by|at|under|behind|over|above|near|next to) (?:the|his|her|its) \\p{L}+)`,
    ),
    (_, { one = '', other = '' }) =>
      /^(?:make|turn|move|change|remove|take|swap|replace|give|keep|the|his|her|its|it|he|she|they)\b/i.test(one)
        ? undefined
        : [`add ${one}`, `add ${other}`],
  ],
  // "Put a rider on it", and then "a girl with long hair": she is the rider.
  [
    at(
      '(?<who>an? (?:\\p{L}+ )?(?:girl|boy|woman|man|lady|guy|kid|child|knight|princess|cowboy|cowgirl)(?: (?:with|in|wearing) .+)?)',
    ),
    (_, { who = '' }, done) => {
      const before =
        /^(?<lead>(?:(?:put|add|place) )?)an? (?:rider|driver|passenger|person|figure|pilot|owner)(?<where> (?:on|in|at|beside|next to|to) .+)?$/iu.exec(
          done.at(-1) ?? '',
        )?.groups;
      if (!before) return undefined;
      done.pop();
      const { one = who, lead, had } = /^(?<one>an? .+?) (?<lead>with|in|wearing) (?<had>.+)$/iu.exec(who)?.groups ?? {};
      const put = `${before.lead || 'add '}${one}${before.where ?? ''}`;
      const named = one.replace(/^an? /i, 'the ');
      return had ? [put, /^with$/i.test(lead ?? '') ? `give ${named} ${had}` : `${named} should wear ${had}`] : [put];
    },
  ],
  // "I liked it without the plants, take them back out": once is enough.
  [
    /^take (?:it|them|him|her|those) (?:(?:back )?(?:out|away|off)|out again)(?: again)?$/iu,
    (_, _groups, done) => (/\bwithout\b|^(?:remove|no)\b/i.test(done.at(-1) ?? '') ? [] : undefined),
  ],
  [
    /^if not,? (?:then )?(?:add|put|draw|show) (?:it|them|him|her|one)(?: in)?$/iu,
    (_, _groups, done) => (done.length > 0 ? [] : undefined),
  ],
  [
    at(
      '(?:add|put) (?<what>(?:an?|some|two|three) .+?) (?:to|onto) the (?<where>table|shelf|desk|bench|floor|wall|counter|windowsill|roof|bed|plate|tree|cake|pizza|toast|salad)',
    ),
    (_, { what = '', where = '' }) => [`add ${what} on the ${where}`],
  ],
  [
    at(
      '(?:(?:make|have|turn) )?(?:the |a )?background (?:should be |to be )?(?:in |into )?(?:a )?(?<how>(?:\\p{L}+ )?\\p{L}+)(?: (?:instead of|rather than|not) .+)?',
    ),
    (_, { how = '' }) => (isColour(how.split(' ').at(-1)?.toLowerCase() ?? '') ? [`${how} background`] : undefined),
  ],
  // "On a rainy evening": the hour and the weather.
  [
    at(
      '(?:(?:make|have) it |it should be )?(?:on |in |at )?an? (?<how>rainy|foggy|misty|snowy|stormy|windy|cloudy|sunny) (?<hour>morning|noon|afternoon|evening|night|dusk|dawn)',
    ),
    (_, { how = '', hour = '' }) => [`make it ${hour}`, `${how} weather`],
  ],
  [
    at(`(?<what>${THE}) (?:should|must|could) (?:glow|shine) (?<how>\\p{L}+)(?:,? (?:not|instead of|rather than) \\p{L}+)?`),
    (bench, { what = '', how = '' }) => {
      const [one] = findSubjects(bench, what);
      if (!one || !coloured(how)) return undefined;
      const glows = [...one.attributes, ...one.actions].some(({ value, off }) => !off && /^(?:glowing|shining)$/.test(value));
      return [`make ${what} ${how}`, ...(glows ? [] : [`make ${what} glowing`])];
    },
  ],
  // "Red hair and blue face paint" of the one who lives there.
  [
    at(
      '(?<hair>[\\p{L} ]+? (?:hair|beard|eyes)) and (?<more>[\\p{L} ]+? (?:face paint|war paint|warpaint|make-?up|lipstick|freckles|tattoos?))',
    ),
    (bench, { hair = '', more = '' }) => {
      const [one, other] = livingOnes(bench);
      return one && !other && !/^(?:add|give|the|his|her|make|with|no|remove)\b/i.test(hair)
        ? [`give the ${one.name} ${hair}`, `give the ${one.name} ${more}`]
        : undefined;
    },
  ],
  [at('(?:with |use |add )?thick(?:er)? (?:brush ?strokes?|paint|layers of paint)'), () => ['impasto']],
  // "Less angry, more proud" of one who was not angry.
  [
    at('more (?<how>\\p{L}+)'),
    (bench, { how = '' }, done) => {
      const less = /^less (?<how>\p{L}+)$/iu.exec(done.at(-1) ?? '')?.groups?.how?.toLowerCase();
      const all = livingOnes(bench);
      if (
        !less ||
        !FELT.test(less) ||
        all.length === 0 ||
        all.some(({ attributes }) => attributes.some(({ value }) => value === less))
      )
        return undefined;
      done.pop();
      return [`more ${how}`];
    },
  ],
  [
    at(`(?:tidy|clean|clear) up (?<what>${THE})`),
    (bench, { what = '' }) => (findSubjects(bench, what).length === 0 && /s$/.test(what) ? ['less cluttered'] : undefined),
  ],
  [
    /^(?<write>(?:add|put|write) (?:the )?(?:name|text|words?|title) ["“][^"“”]+["”]) (?<where>underneath|below|under it|below it|on top|above|above it)$/iu,
    (_, { write = '', where = '' }) => [
      write,
      `the text should be at the ${/^(?:on top|above)/i.test(where) ? 'top' : 'bottom'}`,
    ],
  ],
  // What is not there and nobody named shall not come either.
  [
    at(
      '(?:please )?(?:remove|get rid of|lose|delete|take out) (?:all )?(?:the |those |these )(?<what>butterflies|birds|bees|bugs|insects|flies|people|tourists|cars)',
    ),
    (bench, { what = '' }) => (isPlural(what) && findSubjects(bench, what).length === 0 ? [`no ${what}`] : undefined),
  ],
];

/** Names of one's family, the same one by each. */
const FAMILY: readonly RegExp[] = [
  /\b(?:grandpa|granddad|grandad|grandfather)\b/i,
  /\b(?:grandma|granny|nana|grandmother)\b/i,
  /\b(?:mom|mum|mommy|mother)\b/i,
  /\b(?:dad|daddy|father)\b/i,
];

const riderOf = (bench: Workbench): string | undefined => {
  const mounts = bench
    .subjects()
    .filter(({ name }) => /(?:^| )(?:horse|pony|camel|donkey|unicorn|bike|bicycle|motorbike|motorcycle)$/.test(name));
  const on = bench.brief.relations.find(
    ({ predicate, to, off }) =>
      !off && /^(?:on|riding|on top of|sitting on)$/.test(predicate) && mounts.some(({ id }) => id === to),
  );
  return bench.subjects().find((each) => each.id === on?.from && lives(each))?.name;
};

function byTheirName(bench: Workbench, clause: string): string {
  if (!/\b(?:the|his|her|their|my) /i.test(clause)) return clause;
  const own = bench.subjects().filter(({ source }) => source === 'user' || source === 'edit');
  let said = clause;
  // "The rider" of a girl on a horse.
  const rider = /\bthe rider\b/i.test(clause) && findSubjects(bench, 'the rider').length === 0 ? riderOf(bench) : undefined;
  if (rider) said = said.replace(/\bthe rider\b/i, `the ${rider}`);
  for (const names of FAMILY) {
    const known = own.find(({ name }) => names.exec(name)?.[0] === name)?.name;
    if (known && !said.toLowerCase().includes(known))
      said = said.replace(new RegExp(`(?<=\\b(?:the|his|her|their|my) )${names.source}`, 'i'), known);
  }
  return said;
}

/** The clauses in full. */
export function spelledOut(bench: Workbench, clauses: readonly string[]): string[] {
  const done: string[] = [];
  for (const each of clauses) {
    const clause = byTheirName(
      bench,
      each.replace(/\b(?:an? )?((?:\p{L}+er|dark|light|pale|tan|brown|black)) skin (?:tone|colou?r)\b/iu, '$1 skin'),
    );
    let out: string[] | undefined;
    for (const [pattern, way] of [...SOMEBODY, ...THINGS, ...WAYS]) {
      const found = pattern.exec(clause);
      out = found ? way(bench, found.groups ?? {}, done) : undefined;
      if (out) break;
    }
    done.push(...(out ?? [clause]));
  }
  return done;
}
