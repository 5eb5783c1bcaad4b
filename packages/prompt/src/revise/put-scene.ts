/** Puts what a phrase says of hour, weather, place and background on the bench. */
import { LOOKS, singular, weatherOf } from '@atelier/lexicon';
import { type Brief, SETTING_KINDS, type SettingFact, type Subject } from '@atelier/spec';
import { findScene, findSubjects } from './find.ts';
import type { Workbench } from './workbench.ts';

export const isSettingKind = (kind: string): boolean => SETTING_KINDS.some((known) => known === kind);

/** Hours, weather and places; a place with an article that is added ("add a castle") is a thing, and is given back as one. */
export function putScene(
  bench: Workbench,
  said: Brief,
  phrase: string,
  mode: 'add' | 'set',
  withThings: boolean,
  ids: Map<string, string>,
): Subject[] {
  const things: Subject[] = [];
  let front = false;
  for (const fact of said.setting) {
    const before = fact.span ? phrase.slice(0, fact.span[0]).toLowerCase() : '';
    if (fact.kind === 'background') {
      // "A lake in front": said of the lake.
      if (/^in front$/.test(fact.value)) {
        front = true;
        continue;
      }
      if (LOOKS.get(fact.value) === 'composition') {
        bench.setLook('composition', fact.value);
        continue;
      }
      const known = findScene(bench, fact.value)[0];
      const id = known?.id ?? bench.freshId(fact.value);
      if (!known) bench.brief.setting.push({ id, kind: 'background', value: fact.value, source: 'edit' });
      ids.set(fact.id, id);
      continue;
    }
    // "Frost on the windows" lies there, too.
    if (fact.kind === 'weather' && LIES.test(fact.value) && said.relations.some(({ from }) => from === fact.id)) {
      things.push({ ...asSubject(fact), count: undefined });
      continue;
    }
    if (fact.kind !== 'place') {
      ids.set(fact.id, bench.setSetting(fact.kind, fact.value).id);
      continue;
    }
    const water =
      /^(?:the )?water$/i.test(fact.value) &&
      /\b(?:in|on|into|by|under|over|above|at|near|down to|from) (?:the )?$/.test(before)
        ? waterOf(bench)
        : undefined;
    if (water && !said.relations.some(({ from }) => from === fact.id)) {
      ids.set(fact.id, water);
      continue;
    }
    const known = findScene(bench, fact.value).find(({ kind }) => isSettingKind(kind)) ?? findSubjects(bench, fact.value)[0];
    const within = /\b(?:in|on|at|to|into|inside|near|under|by)(?: the| an?)? (?:[\p{L}-]+ )?$/u.test(before);
    // "snow on the roof" lies there; none falls.
    if (said.relations.some(({ from }) => from === fact.id)) {
      things.push(asSubject(fact));
      continue;
    }
    // … and the village is where it was.
    if (PART_OF_A_PLACE.test(fact.value) && bench.brief.setting.some(({ kind, off }) => kind === 'place' && !off)) {
      const own = known ?? bench.brief.subjects.find(({ name, off }) => !off && singular(name) === singular(fact.value));
      if (own) ids.set(fact.id, own.id);
      else things.push({ ...asSubject(fact), count: /s$/.test(fact.value) ? { min: 2 } : { exact: 1 } });
      continue;
    }
    const weather =
      !within &&
      weatherOf(fact.value) !== undefined &&
      (mode === 'add' || /\bwith\b/.test(before) || /^(?:snow|ice|rain)$/.test(phrase));
    if (weather) bench.setSetting('weather', fact.value);
    else if (withThings && known) ids.set(fact.id, known.id);
    else if (mode === 'add' && !(within && !withThings)) things.push(asSubject(fact));
    else if (withThings && bench.brief.setting.some(({ kind, off }) => kind === 'place' && !off)) things.push(asSubject(fact));
    else ids.set(fact.id, bench.setSetting('place', fact.value, /\b(in|on|at|under)(?: the| an?)? ?$/.exec(before)?.[1]).id);
  }
  if (front)
    for (const thing of things)
      thing.attributes.push({ id: `${thing.id}.in-front`, kind: 'position', value: 'in front', source: 'edit' });
  return things;
}

const PART_OF_A_PLACE =
  /^(?:roof|rooftop|window ?sill|window|wall|door|doorstep|porch|balcony|balconies|fence|chimney|gable|branch|branches|treetop|ledge|step|stair)s?$/i;

const LIES = /^(?:snow|frost|ice|dew)$/;

const asSubject = ({ id, value, span }: SettingFact): Subject => ({
  id,
  name: singular(value.toLowerCase()),
  count: { exact: 1 },
  attributes: [],
  actions: [],
  parts: [],
  source: 'edit',
  ...(span ? { span } : {}),
});

/** The sea, the lake or the pool that "the water" is. */
export function waterOf({ brief }: Workbench): string | undefined {
  const wet =
    /(?:^| )(?:sea|ocean|lake|river|pond|pool|bay|harbou?r|canal|stream|lagoon|waterhole|fjord|water|loch|reef|beach|shore|coast|waterfall)$/;
  const place = brief.setting.find(
    ({ kind, value, off }) => !off && (kind === 'place' || kind === 'background') && wet.test(value),
  );
  return place?.id ?? brief.subjects.find(({ name, off }) => !off && wet.test(name))?.id;
}
