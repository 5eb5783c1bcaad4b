/** The whole setting as one phrase, and the clauses for what was added to it. */

import { plural, remember } from '@atelier/lexicon';
import type { Brief, SettingFact, Source } from '@atelier/spec';
import { formOf } from '../../subjects/form-of.ts';
import { belongsToGround } from '../../subjects/ground.ts';
import { writtenPhrase } from './noun-phrase.ts';
import { PREPOSITION } from './participle.ts';
import { circumstance, isAdjective, isCity, placeName, placePhrase, timePhrase, weatherPhrase } from './setting.ts';
import { list, withArticle } from './words.ts';

const active = (brief: Brief, kind: SettingFact['kind']): SettingFact[] =>
  brief.setting.filter((fact) => fact.kind === kind && !fact.off);

/** All that is on, by its kind. */
function settingOf({ setting }: Brief): Record<SettingFact['kind'], SettingFact[]> {
  const kinds: Record<SettingFact['kind'], SettingFact[]> = {
    place: [],
    time: [],
    weather: [],
    season: [],
    era: [],
    background: [],
    event: [],
  };
  for (const fact of setting) if (!fact.off) kinds[fact.kind].push(fact);
  return kinds;
}

/** The place that the picture is set in: the street of "a street in Tokyo", whichever was said first. */
export const leadPlace = ({ setting }: Brief): SettingFact | undefined => {
  let first: SettingFact | undefined;
  for (const fact of setting)
    if (fact.kind === 'place' && !fact.off) {
      if (!isCity(fact.value)) return fact;
      first ??= fact;
    }
  return first;
};

export interface Scenery {
  /** As a thing: "a misty beach at sunset"; empty where no setting is known. */
  name: string;
  /** As where something is: "on a misty beach at sunset". */
  phrase: string;
  source: Source;
}

/** `told`: the place was named already, only hour and weather are left to say. */
export function scenery(brief: Brief, containment?: string, told = false): Scenery {
  const { place: places, time, weather, season, era, event, background } = settingOf(brief);
  const lead = leadPlace(brief);
  const others = places.filter((fact) => fact !== lead && !isCity(fact.value));
  // "A skyline from a rooftop": the rooftop is where one stands to see it.
  const views = others.filter(({ id }) => isSeenFrom(brief, lead?.id, id));
  const within = others.filter((each) => !views.includes(each));
  const placed = within.filter(({ id }) => whereOf(brief, lead?.id, id) !== undefined);
  const beside = within.filter((each) => !placed.includes(each));
  const cities = places.filter((fact) => fact !== lead && isCity(fact.value));
  const times = time.map(({ value }) => value);
  const weathers = weather.map(({ value }) => value);
  const adjectives = lead
    ? [
        ...qualitiesAmong(background),
        ...weathers.filter((value) => isAdjective(value) && !/ /.test(value) && !lead.value.includes(value)),
      ]
    : [];
  const place = lead && [...adjectives, lead.value].join(' ');
  const round = [
    ...(lead ? background.flatMap(({ value }) => (CALLED.test(value) ? [value] : [])) : []),
    ...(views.length > 0 ? [`seen from ${list(views.map(({ value }) => placeName(value)))}`] : []),
    ...placed.map(({ value, id }) => `${whereOf(brief, lead?.id, id)} ${placeName(value)}`),
    ...(beside.length > 0 ? [`with ${list(beside.map(({ value }) => placeName(value)))}`] : []),
    ...cities.map(({ value }) => `in ${placeName(value)}`),
    ...[...season, ...era, ...event].map(circumstance),
    ...weathers.filter((value) => !adjectives.includes(value)).map(weatherPhrase),
    ...times.map(timePhrase),
  ];
  const name = place ? [placeName(place), ...round].join(' ') : bareName(times, weathers, round);
  const phrase = [...(place && !told ? [placePhrase(place, containment ?? afloat(brief, lead))] : []), ...round].join(' ');
  const first = brief.setting.find(({ kind, off }) => kind !== 'background' && !off);
  return { name, phrase, source: first?.source ?? 'writer' };
}

/** "On a stormy sea" of who is in a boat, where nothing else was said. */
const afloat = ({ subjects }: Brief, lead: SettingFact | undefined): 'on' | undefined =>
  lead !== undefined &&
  WATERS.test(lead.value) &&
  subjects.some(({ name, off, source }) => !off && source !== 'writer' && AFLOAT.test(name))
    ? 'on'
    : undefined;
const WATERS = /(?:^| )(?:lake|river|pond|sea|ocean|fjord)$/;
const AFLOAT = /(?:boat|ship|canoe|kayak|yacht|raft|ferry|gondola|dinghy|schooner|galleon|trawler|surfer|swan)$/;

/** How one place lies by the other: "in" of a street in a village. */
const whereOf = ({ relations }: Brief, from: string | undefined, to: string): string | undefined =>
  from === undefined
    ? undefined
    : relations.find(
        (each) =>
          !each.off && each.from === from && each.to === to && each.predicate !== 'from' && PREPOSITION.test(each.predicate),
      )?.predicate;

/** Whether one place is looked at from the other. */
const isSeenFrom = ({ relations }: Brief, from: string | undefined, to: string): boolean =>
  from !== undefined &&
  relations.some((each) => !each.off && each.from === from && each.to === to && each.predicate === 'from');

/** "A bakery called Sweet Bun": the name of the place. */
const CALLED = /^(?:called|named|nicknamed) /;

/** A setting with no place: "a sunset", "dusk", "rain at night". */
function bareName(times: string[], weathers: string[], round: string[]): string {
  if (times.length === 1 && weathers.length === 0 && round.length === 1)
    return /^(sunset|sunrise)$/i.test(times[0]!) ? withArticle(times[0]!) : times[0]!;
  if (weathers.length === 1 && round.length === 1) return isAdjective(weathers[0]!) ? `${weathers[0]} weather` : weathers[0]!;
  // "A jazz night in winter" rather than a scene during one.
  const event = round.find((phrase) => OCCASION.test(phrase));
  if (event) return [event.replace(OCCASION, ''), ...round.filter((phrase) => phrase !== event)].join(' ');
  return round.length === 0 ? '' : `a scene ${round.join(' ')}`;
}
const OCCASION = /^(?:during|at) (?=an? )/;

/** "Deserted" or "crowded" said of the whole scene colours its place. */
const qualitiesAmong = (backgrounds: readonly SettingFact[]): string[] =>
  backgrounds
    // What is only told of by its label ("weed", "red") is no quality of the place.
    .filter(({ wordsOnly, source }) => wordsOnly !== true || source !== 'writer')
    .map(({ value }) => value)
    .filter(isQuality);
const isQuality = remember((value) => QUALITY.test(value) || (/ed$|en$/.test(value) && !/ /.test(value)));
const QUALITY =
  /^(deserted|empty|crowded|busy|quiet|abandoned|desolate|lonely|bustling|remote|secluded|wild|barren|lush|blurry|blurred|overgrown|flooded|ruined|derelict|dilapidated|cluttered|messy|tidy|sunlit|moonlit)$/i;

export interface AddedClause {
  /** With the verb in two forms: "palm trees [lean|leaning] over the sand". */
  phrase: string;
  /** A few words: "palm trees", "calm waves". */
  short: string;
  source: Source;
}

/** What a word of time or weather shows and prose may say; the rest of what is implied ("sea" for a beach) needs no words. */
const SHOWN: Readonly<Record<string, string>> = {
  stars: 'stars [fill|filling] the sky',
  sun: 'the sun [hangs|hanging] low',
};

/** What was added and is painted, and up to `words` things that are for words alone. */
export function addedClauses(brief: Brief, words = 0): AddedClause[] {
  const unsaid = belongsToGround(brief);
  const things = brief.subjects
    .filter((subject) => !subject.off && subject.source === 'writer' && !unsaid(subject))
    .map((subject) => {
      const phrase = writtenPhrase(subject, subject.name);
      const noun = phrase !== undefined && formOf(subject, brief.idea) === 'many' ? plural(subject.name) : subject.name;
      return {
        phrase: phrase ?? `${withArticle(noun)} [completes|completing] the scene`,
        short: noun,
        source: subject.source,
      };
    });
  const masses = active(brief, 'background').flatMap((fact) => {
    if (fact.wordsOnly || unsaid(fact)) return [];
    const phrase =
      writtenPhrase(fact, fact.value) ?? (fact.source === 'user' || fact.source === 'edit' ? undefined : SHOWN[fact.value]);
    return phrase === undefined ? [] : [{ phrase, short: fact.value, source: fact.source }];
  });
  const shown = (each: AddedClause) => each.source === 'inferred';
  const spoken = [...brief.look.filter(({ kind }) => kind === 'detail'), ...active(brief, 'background')]
    .filter(({ wordsOnly, off }) => wordsOnly && !off)
    .slice(0, words)
    .map(({ value, source }) => ({ phrase: value, short: value, source }));
  return [...masses.filter(shown), ...things, ...spoken, ...masses.filter((each) => !shown(each))];
}

/** Backgrounds the person named and no relation has mentioned yet. */
export function saidBackgrounds(brief: Brief): string[] {
  const named = brief.setting.filter(
    ({ kind, off, source }) => kind === 'background' && !off && (source === 'user' || source === 'edit'),
  );
  if (named.length === 0) return [];
  const mentioned = new Set(brief.relations.filter(({ off }) => !off).flatMap(({ from, to }) => [from, to]));
  const place = leadPlace(brief);
  const ofPlace = new Set(place ? qualitiesAmong(named) : []);
  return named
    .filter(({ id, value }) => !ofPlace.has(value) && !(place && CALLED.test(value)) && !mentioned.has(id))
    .map(({ value }) => value);
}

export const isBackdrop = remember((value: string): boolean => /(background|backdrop|wall|canvas)$/i.test(value));
