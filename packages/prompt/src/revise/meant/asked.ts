/** A question and a wish in one: "what's she growing? make it sunflowers", "what's that on her shoulder? lose it" (R63). */
import { presentParticiple, singular, verbBase, wordNet } from '@atelier/lexicon';
import { bare, findSubjects, lives } from '../find.ts';
import { put } from '../put.ts';
import { at, type Meaning, one, own, ownerOf } from './meaning.ts';

const WHO = '(?<who>he|she|it|they|(?:the|his|her|my) [\\p{L}]+(?: [\\p{L}]+)?)';
const MAKE =
  "(?:(?:make|change|turn) (?:it|that|this|them|those)(?: into| to| be)? |(?:it|that|they) should be |let it be |i want |use |put |give (?:him|her|it|them) )(?<by>[\\p{L} '-]+?)(?: instead| please)?";
const AWAY =
  '(?:please )?(?:(?:can|could) (?:you|we) )?(?:lose|remove|delete|drop|ditch|get rid of|take (?:out|away|off)|take|erase) (?:it|that|this|him|her|them|those)(?: (?:out|away|off))?(?: please)?';
const DOES = at(
  `(?:what|which)(?:'s| is| are|s|'re) ${WHO} (?<verb>[\\p{L}]+ing)(?: (?<at>on|in|at|with|into|from|out|up|down|off|over))?(?: there)?\\s*[?,]+\\s*(?:and |please |can you |then )*${MAKE}`,
);
const WITHIN = at(
  `what(?:'s| is| are|s) (?:that |this |those )?(?<where>(?:in|inside|on|under|behind|next to|on top of|around) (?:the|his|her|its|their) [\\p{L} ]+?)\\s*\\?+,?\\s*(?:and |please |can you |then )*${MAKE}`,
);
const THING_AT = at(
  `(?:what|who)(?:'s| is| are|s|'re)(?: (?:that|this|those|these|the))?(?: (?:weird|odd|strange|little|big|dark|white|black))*(?: (?:things?|stuff|blob|spot|guy|person|man|woman|people|shape|object|figure|bit))?(?: (?<where>(?:on|in|behind|next to|beside|under|above|over|at|near|around) (?:the |his |her |its |their )?[\\p{L} ]+?))?(?: there)?\\s*\\?+,?\\s*(?:and |please )*${AWAY}`,
);
const WHY = at(
  `why(?:'s| is| are)(?: there)? (?<what>(?:an?|the|some|so many|that|those)? ?[\\p{L} ]+?)(?: there| here| in (?:it|there))?\\s*\\?+,?\\s*(?:and |please )*${AWAY}`,
);

/** What somebody does is done to something else: the object of the deed makes way, and not who does it. */
const deed: Meaning = ({ bench, said, edit }) => {
  const { who, verb, at: on, by } = DOES.exec(said)?.groups ?? {};
  if (!who || !verb || !by) return undefined;
  const base = verbBase(verb.toLowerCase());
  // A look, a size or a colour is no object.
  const [head] = [singular(by.slice(by.lastIndexOf(' ') + 1).toLowerCase())];
  if (!base || (wordNet(head)?.noun ?? -1) < 0) return undefined;
  const doer = /^(?:he|she|it|they)$/i.test(who)
    ? (own(bench).find(
        ({ id, actions }) =>
          actions.some(({ value }) => value.startsWith(verb)) ||
          bench.brief.relations.some(({ from, predicate }) => from === id && predicate.startsWith(verb)),
      ) ?? ownerOf(bench, { he: 'his', she: 'her', it: 'its', they: 'their' }[who.toLowerCase()] ?? 'the'))
    : one(bench, who);
  if (!doer || !lives(doer)) return undefined;
  const what = by.trim();
  const objects = bench.brief.relations.filter(
    ({ from, predicate, off }) =>
      !off &&
      from === doer.id &&
      verbBase(predicate.split(' ')[0] ?? '') === base &&
      (predicate.split(' ').length === 1 || (on !== undefined && predicate.endsWith(` ${on.toLowerCase()}`))),
  );
  if (/^wear(?:ing)?$/i.test(verb)) return edit(`the ${doer.name} should wear ${what}`) ? true : undefined;
  const [object] = objects.map(({ to }) => bench.brief.subjects.find(({ id }) => id === to)).filter(Boolean);
  if (object && edit(`replace the ${object.name} with ${what}`)) return true;
  if (!put(bench, what, { mode: 'add', trusting: true })) return undefined;
  const thing = bench.focus;
  if (!thing || thing === doer) return undefined;
  const predicate = `${presentParticiple(base)}${on ? ` ${on.toLowerCase()}` : ''}`;
  const still = bench.subjects().find(({ id }) => id === doer.id);
  if (still) still.actions = still.actions.filter(({ value }) => value !== verb.toLowerCase() && !/ing something$/.test(value));
  bench.relate(doer.id, predicate, thing.id);
  bench.focus = thing;
  return true;
};

/** What is in or on something. */
const within: Meaning = ({ bench, said, edit }) => {
  const { where, by } = WITHIN.exec(said)?.groups ?? {};
  if (!where || !by) return undefined;
  const holder = one(bench, where.replace(/^(?:in|inside|on top of|on|under|behind|next to|around) /i, ''));
  const inIt =
    holder &&
    bench.brief.relations.find(({ to, off, predicate }) => !off && to === holder.id && /^(?:in|inside|on)\b/.test(predicate));
  const thing = inIt && own(bench).find(({ id, name }) => id === inIt.from && !lives({ name }));
  if (thing) return edit(`replace the ${thing.name} with ${by}`) ? true : undefined;
  return edit(`put ${by} ${where}`) ? true : undefined;
};

/** "What's that thing on her shoulder? lose it": what was told of that place goes, and nothing is to be there. */
const away: Meaning = ({ bench, said, edit }) => {
  const why = WHY.exec(said)?.groups?.what;
  if (why) {
    const name = bare(why.replace(/^so many /i, ''));
    return edit(findSubjects(bench, name).length > 0 ? `remove the ${name}` : `no ${name}`) ? true : undefined;
  }
  const found = THING_AT.exec(said);
  if (!found) return undefined;
  const where = found.groups?.where?.toLowerCase();
  if (!where)
    return 'I cannot see the drawing, only what is in it. Name what it looks like or where it is (“no lamp”, “nothing on the table”), and it goes.';
  const phrase = where.replace(/^(?:on|in|behind|next to|beside|under|above|over|at|near|around) /, '');
  const whose = /^(?<whose>his|her|its|their) (?<part>.+)$/.exec(phrase)?.groups;
  const holder = whose?.whose ? ownerOf(bench, whose.whose) : one(bench, phrase);
  const near = bench.brief.relations.filter(
    ({ to, off, predicate }) => !off && to === holder?.id && predicate === where.split(' ')[0],
  );
  const [thing] = bench.brief.subjects.filter(
    ({ id, source, off }) => !off && source !== 'user' && near.some(({ from }) => from === id),
  );
  const who = /^who/i.test(said) || /\b(?:guy|person|man|woman|people|him|her)\b/i.test(said.replace(where, ''));
  const spot = whose?.part && holder ? where.replace(/^(\p{L}+) \p{L}+/u, `$1 the ${holder.name}'s`) : where;
  const told = /\b(?:him|her|it|them|us)$/.test(spot) && holder ? spot.replace(/\p{L}+$/u, `the ${holder.name}`) : spot;
  if (thing && !bench.brief.subjects.some(({ id }) => id === thing.id && thing.source === 'user')) bench.removeSubject(thing);
  bench.setAbsent(`${who ? 'anybody' : 'anything'} ${told}`);
  if (!thing) bench.notes.push('I had put nothing there that I know of.');
  return true;
};

const MISSED = at(
  "where(?:'s| is| are|s|'re) (?<whose>his|her|its|their) (?<what>[\\p{L}]+)\\s*[?,]+\\s*(?:and |please |can you )*(?:give (?:him|her|it|them) (?:one|some|it|them)|add (?:it|one|them)|put (?:it|one|them) (?:on|in)(?: (?:him|her|it))?)",
);
/** "Where's his hat? give him one". */
const missed: Meaning = ({ bench, said, edit }) => {
  const { whose, what } = MISSED.exec(said)?.groups ?? {};
  const who = whose && ownerOf(bench, whose);
  return who && what && edit(`give the ${who.name} ${/s$/.test(what) ? '' : 'a '}${what}`) ? true : undefined;
};

export const askedAndWished: Meaning = (saying) =>
  /^(?:what|who|why|which|where)/i.test(saying.said)
    ? (deed(saying) ?? within(saying) ?? away(saying) ?? missed(saying))
    : undefined;
