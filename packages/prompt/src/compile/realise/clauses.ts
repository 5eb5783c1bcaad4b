/** What a writer added, as clauses that can be turned: finite, absolute, or with the place first. */
import { type Clause, isPlural, plural, propOf, remember, type Slot, sceneryKnown } from '@atelier/lexicon';
import type { Brief, LookFact, Random, SettingFact, Source, Subject } from '@atelier/spec';
import { formOf } from '../../subjects/form-of.ts';
import { belongsToGround } from '../../subjects/ground.ts';
import { type RuleKnown, standingLook, standingSetting } from './standing.ts';
import { withArticle } from './words.ts';

/** Where in the picture, or of what, a clause speaks. */
type Role = 'own' | 'near' | 'far' | 'air' | 'made' | 'feel' | 'seen';

export interface Turn {
  role: Role;
  slot: Slot | 'scene';
  source: Source;
  /** "a coil of wet rope"; with a noun phrase alone the verb is empty. */
  thing: string;
  verb: string;
  rest: string;
}

/** What a word of time or weather shows and prose may say; the rest of what is implied ("sea" for a beach) needs no words. */
const SHOWN = new Set(['stars', 'sun']);
/** Ways to say that water mirrors the sky; the first in the words of the fact, which is all that a faithful text says. */
const MIRRORS = [
  { thing: 'the water', verb: 'mirrors', rest: 'the sky' },
  { thing: 'the sky', verb: 'lies', rest: 'doubled in the water' },
  { thing: 'water', verb: 'answers', rest: 'the sky' },
  { thing: 'the water', verb: 'holds', rest: 'a looser copy of the sky' },
  { thing: 'still water', verb: 'doubles', rest: 'the clouds' },
  { thing: 'the surface', verb: 'gives', rest: 'the sky back in pieces' },
] as const;

const ROLES: Readonly<Record<Slot, Role>> = {
  own: 'own',
  deed: 'own',
  motif: 'own',
  near: 'near',
  middle: 'near',
  beside: 'near',
  far: 'far',
  behind: 'far',
  air: 'air',
  sky: 'air',
  medium: 'made',
  mood: 'feel',
  framing: 'seen',
};

const turnOf = ({ thing, verb, rest, slot }: Clause, source: Source, his: string): Turn => ({
  role: ROLES[slot],
  slot,
  source,
  thing: thing.replace('$his', his),
  verb,
  rest: rest.includes('$his') ? rest.replaceAll('$his', his) : rest,
});

/** One of several ways to say a painted thing. */
function sceneTurn(
  rule: string,
  noun: string,
  phrase: string | undefined,
  role: Role,
  source: Source,
  roll: Random,
): Turn | undefined {
  const byRule = sceneryKnown(rule);
  const ways = byRule.length > 0 ? byRule : sceneryKnown(noun);
  if (ways.length > 0 && (phrase === undefined || roll.chance(0.9))) {
    const { thing, verb, rest } = roll.pick(ways);
    return { role, slot: 'scene', source, thing, verb, rest };
  }
  return phrase === undefined ? undefined : phraseTurn(phrase, role, source);
}

/** "palm trees [lean|leaning] over the sand". */
function phraseTurn(phrase: string, role: Role, source: Source): Turn {
  const [, thing = phrase, verb = '', rest = ''] = /^(.*?) \[(.*?)\|.*?\] ?(.*)$/.exec(phrase) ?? [];
  return { role, slot: 'scene', source, thing, verb, rest };
}

/** Everything that was added and is said in a clause, in the order of the facts. */
export function turnsOf(brief: Brief, hisOf: (rule: string) => string, roll: Random): Turn[] {
  const turns: Turn[] = [];
  const look = standingLook(brief);
  for (const { fact, known } of look)
    if (fact.kind === 'detail' && fact.rule !== undefined) {
      const { clause } = known;
      if (clause) turns.push(turnOf(clause, fact.source, hisOf(fact.rule)));
      else if (fact.rule.endsWith('.mirror'))
        turns.push({
          role: 'far',
          source: fact.source,
          slot: 'scene',
          ...(brief.liberty === 'faithful' ? MIRRORS[0] : roll.pick(MIRRORS)),
        });
    }
  // What stands for a trade is drawn in a sentence of its own.
  const drawn = look.some(({ known }) => known.emblem);
  const unsaid = belongsToGround(brief);
  for (const subject of brief.subjects)
    if (!subject.off && subject.source === 'writer' && !unsaid(subject) && !(drawn && EMBLEM.test(subject.rule ?? '')))
      turns.push(thingTurn(subject, brief.idea, roll));
  for (const { fact, known } of standingSetting(brief))
    if (fact.kind === 'background' && !unsaid(fact)) {
      const turn = massTurn(fact, known, brief, hisOf, roll);
      if (turn) turns.push(turn);
    }
  // What is for words alone was chosen for its words.
  return [...turns.filter(({ slot }) => slot !== 'scene'), ...turns.filter(({ slot }) => slot === 'scene')];
}

const EMBLEM = /^(?:logo\.emblem|card\.motif|title\.thing)$/;

function thingTurn(subject: Subject, idea: string, roll: Random): Turn {
  const phrase = subject.rule === undefined ? undefined : propOf(subject.rule, subject.name)?.prop.phrase;
  const known = phrase && sceneTurn(subject.rule ?? '', subject.name, phrase, 'near', subject.source, roll);
  if (known) return known;
  const noun = formOf(subject, idea) === 'many' ? plural(subject.name) : withArticle(subject.name);
  const bare: Turn = { role: 'near', slot: 'scene', source: subject.source, thing: noun, verb: '', rest: '' };
  // The emblem of a trade, what is festive on a card.
  if (subject.rule === 'logo.emblem')
    return { ...bare, role: 'own', thing: subject.name, verb: 'serves', rest: 'as the emblem' };
  if (subject.rule === 'card.motif')
    return { ...bare, role: 'own', thing: withArticle(subject.name), verb: 'decorates', rest: 'the front' };
  if (subject.rule === 'title.thing') return { ...bare, role: 'own', verb: 'illustrates', rest: 'the title' };
  return bare;
}

function massTurn(
  fact: SettingFact,
  known: RuleKnown,
  { liberty }: Brief,
  hisOf: (rule: string) => string,
  roll: Random,
): Turn | undefined {
  const rule = fact.rule ?? '';
  const clause = fact.wordsOnly ? known.clause : undefined;
  if (clause?.value === fact.value) return turnOf(clause, fact.source, hisOf(rule));
  if (fact.source !== 'writer' && fact.source !== 'inferred') return undefined;
  // A passage has a sentence of its own.
  if (known.row !== undefined && !SHOWN.has(fact.value)) return undefined;
  // A low sun is in the light already.
  if (fact.value === 'sun' && !roll.chance(0.45)) return undefined;
  // A faithful text says what follows and paints no word more of it.
  if (liberty === 'faithful' && SHOWN.has(fact.value)) {
    const [thing, verb] = isPlural(fact.value) ? [fact.value, 'show'] : [`the ${fact.value}`, 'shows'];
    return { role: 'far', slot: 'scene', source: fact.source, thing, verb, rest: 'in the sky' };
  }
  const phrase = propOf(rule, fact.value)?.prop.phrase;
  return phrase !== undefined || SHOWN.has(fact.value)
    ? sceneTurn(rule, fact.value, phrase, 'far', fact.source, roll)
    : undefined;
}

/** A detail of a writer that says how the picture is made or seen is no "rendering is …". */
export const isClause = ({ kind, rule }: LookFact): boolean => (kind === 'detail' || kind === 'texture') && rule !== undefined;

const PARTICIPLE = /(?:ed|en|wn|one|un|id|unk|ome|orn|et|ost|ut|ried|ept|elt|ft|ung|ung)$/;

/** "A coil of wet rope lies on the stones." */
export const finite = ({ thing, verb, rest }: Turn): string => spaced(thing, verb === '' ? rest : spaced(verb, rest));
const spaced = (a: string, b: string): string => (a === '' ? b : b === '' ? a : `${a} ${b}`);

/** "a coil of wet rope lying on the stones"; "an apron tied twice round". */
export function absolute({ thing, verb, rest }: Pick<Turn, 'thing' | 'verb' | 'rest'>): string | undefined {
  // "climbs from a narrow base and widens" has two verbs.
  if (/(?:^| )(?:and|but) /.test(rest)) return undefined;
  if (verb === '' || verb === 'is' || verb === 'are') return spaced(thing, rest);
  const [next = ''] = rest.split(' ', 1);
  if ((verb === 'has' || verb === 'have') && (PARTICIPLE.test(next) || next === 'gone')) return `${thing} ${rest}`;
  // "parallel edges never meet": the deed is the word behind.
  if (DENYING.test(verb) && next !== '') return spaced(thing, `${verb} ${spaced(ingOf(next), rest.slice(next.length + 1))}`);
  return spaced(thing, spaced(ingOf(verb), rest));
}
const DENYING = /^(?:never|not|hardly|barely|always)$/;

const BASES: Readonly<Record<string, string>> = {
  lies: 'lie',
  dies: 'die',
  ties: 'tie',
  goes: 'go',
  does: 'do',
  has: 'have',
  is: 'be',
};
const TWICE = /(?:^|[^aeiou])[aeiou](?:b|d|g|l|m|n|p|r|t)$/;
/** Of more than one syllable, and doubled all the same. */
const DOUBLED = new Set(['begin', 'overlap', 'forget', 'admit']);
const syllables = (word: string): number => word.match(/[aeiouy]+/g)?.length ?? 0;

/** "lies" → "lie", "carries" → "carry": the verb of a clause in its base form; a plural's verb is it already. */
function baseOf(verb: string): string {
  const known = BASES[verb];
  if (known) return known;
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss|zz|o)es$/.test(verb)) return verb.slice(0, -2);
  return /[^s]s$/.test(verb) ? verb.slice(0, -1) : verb;
}

/** "lies" → "lying", "overlaps" → "overlapping". */
const ingOf = remember((verb: string): string => {
  const base = baseOf(verb);
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
  return (syllables(base) === 1 || DOUBLED.has(base)) && TWICE.test(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
});

const LYING = /^(?:lies?|stands?|hangs?|rises?|sits?|rests?|waits?|leans?|floats?|drifts?|grows?|runs?|climbs?)$/;
const WHERE =
  /^(?:on|in|under|above|behind|between|along|beside|over|against|by|across|near|below|from|beneath) (?:the|an?|its|one|each) /;

/** "on the stones lies a coil of wet rope", where English allows it. */
export function inverted({ thing, verb, rest }: Turn): string | undefined {
  if (!LYING.test(verb) || !WHERE.test(rest)) return undefined;
  const long = rest.split(' ').length;
  if (
    long < 3 ||
    long > 7 ||
    /^(?:the|its|his|her|their|every|each) | (?:and|,) /.test(thing) ||
    / (?:in|on|at|from|to|of|with|under|behind) .* (?:in|on|at|from|to|with|under|behind) /.test(` ${rest} `)
  )
    return undefined;
  return `${rest} ${verb} ${thing}`;
}

/** The verb for several: "lies" → "lie". */
export function agreeing(verbPhrase: string, many: boolean): string {
  if (!many) return verbPhrase;
  const [verb = '', ...rest] = verbPhrase.split(' ');
  return [verb === 'is' ? 'are' : baseOf(verb), ...rest].join(' ');
}
/** "comes in from the left" → "coming in from the left". */
export function participled(verbPhrase: string): string {
  const [verb = '', ...rest] = verbPhrase.split(' ');
  return [ingOf(verb), ...rest].join(' ');
}
export const many = (thing: string): boolean =>
  / and /.test(thing) ||
  isPlural(
    thing
      .replace(/ (?:of|in|on|with|from|by|under|behind) .*$/, '')
      .split(' ')
      .at(-1) ?? '',
  );
