/** Where what must not appear goes: to a channel of its own, into words, or, where naming a thing would draw it, into its opposite. */
import { PEOPLE, remember, singular, wordNet } from '@atelier/lexicon';
import type { AbsentFact, Brief, LookFact, SettingFact, Subject, Warning } from '@atelier/spec';
import type { Capabilities } from './capabilities.ts';
import { absences } from './dialect.ts';
import { OPPOSITES, type Opposite } from './opposites.ts';
import { perBrief } from './per-brief.ts';
import { leadPlace } from './realise/scene.ts';
import { isCity, placeName } from './realise/setting.ts';

export interface Absence {
  /** With what is said instead, and without what another channel says. */
  brief: Brief;
  /** For the channel, each a noun: "people". */
  negative: string[];
  warnings: Warning[];
  /** What is said instead of each, where it has an opposite. */
  instead: string[];
}

export function sayAbsence(brief: Brief, { negative }: Pick<Capabilities, 'negative'>, name: string): Absence {
  const active = brief.absent.filter(({ off }) => !off);
  if (negative === 'words' || active.length === 0) return { brief, negative: [], warnings: [], instead: [] };
  if (negative !== 'positive') return { brief: silent(brief), negative: absences(brief), warnings: [], instead: [] };
  const { brief: positive, said } = turned(brief);
  const warnings = said.map(
    ({ value, words }): Warning =>
      words === undefined
        ? {
            code: 'absence-unsaid',
            message: `${name} draws what is named and has no negative prompt; “no ${value}” could not be said and was left out.`,
            about: value,
          }
        : {
            code: 'absence-as-positive',
            message: `${name} draws what is named, so “no ${value}” is written as “${words}”.`,
            about: value,
          },
  );
  return { brief: positive, negative: [], warnings, instead: said.flatMap(({ words }) => words ?? []) };
}

/** Without what must not be there: the same Brief for every target that says it elsewhere, so that they share how the rest is said. */
const silent = perBrief((brief): Brief => ({ ...brief, absent: [] }));

/** With each absence as its opposite, and in which words; none where it has no opposite. */
const turned = perBrief((brief) => {
  const said: { value: string; words: string | undefined }[] = [];
  let positive = silent(brief);
  for (const fact of brief.absent.filter(({ off }) => !off)) {
    const value = bare(fact.value);
    const other = opposite(positive, fact, value);
    positive = other?.brief ?? positive;
    said.push({ value, words: other?.words });
  }
  return { brief: positive, said };
});

const bare = (value: string): string => value.replace(/^(?:no|any|without|other|extra|more|visible)\s+/gi, '').trim();

const PERSON =
  /^(?:people|person|human|humans|crowd|anyone|anybody|someone|man|men|woman|women|child|children|pedestrian|tourist)s?$/i;
const MOVABLE = /^(?:vehicle|car|traffic|truck|bus|bike|bicycle|motorcycle|animal|pet|wildlife)s?$/i;
const EMPTY = /\b(?:deserted|empty|uninhabited|abandoned|lonely|desolate|unpeopled)\b/i;

function opposite(brief: Brief, fact: AbsentFact, value: string): { brief: Brief; words: string } | undefined {
  const place = leadPlace(brief);
  const nobody = PERSON.test(value);
  // "A deserted beach" has said it already (R5).
  const empty = brief.setting.find(({ off, value: said }) => !off && EMPTY.test(said));
  if (nobody && empty) return { brief, words: empty.value };
  if (nobody && place && isCity(place.value)) return ofScene(brief, fact, ['background', 'empty streets']);
  if (nobody && place && takesAdjective(place)) return ofPlace(brief, fact, place, emptiness(place.value));
  if (nobody) return ofScene(brief, fact, ['background', 'empty surroundings']);
  const known = known_(value);
  if (known?.person) {
    const someone = brief.subjects.find(({ off, name }) => !off && isPerson(name));
    if (someone) return ofPerson(brief, fact, someone, known.person);
  }
  if (known?.place && place && takesAdjective(place)) return ofPlace(brief, fact, place, known.place);
  if (known?.scene) return ofScene(brief, fact, known.scene);
  if (place && takesAdjective(place) && (MOVABLE.test(value) || wordNet(singular(value))?.nounClass === 'animal'))
    return ofPlace(brief, fact, place, 'empty');
  return undefined;
}

const known_ = (value: string): Opposite | undefined => {
  const word = value.toLowerCase();
  const base = singular(word.split(' ').at(-1) ?? word);
  return OPPOSITES.find(({ of }) => of.includes(word)) ?? OPPOSITES.find(({ of }) => of.includes(base));
};

const isPerson = remember((name: string) => {
  const head = name.split(' ').at(-1) ?? name;
  return PEOPLE.has(name) || PEOPLE.has(head) || wordNet(name)?.nounClass === 'person';
});

/** "A deserted beach", but no "deserted snow" and no "empty Mars". */
const takesAdjective = ({ value }: SettingFact): boolean =>
  /^an? /.test(placeName(value)) || /^the (?:sea|ocean|desert|countryside|suburbs)$/.test(placeName(value));

/** Rooms and roads are empty, land is deserted. */
const emptiness = (place: string): string =>
  /(?:street|road|room|hall|hallway|lot|stadium|kitchen|office|house|church|station|corridor|library|cafe|café|restaurant|museum|school|gym|theat(?:er|re)|bar|shop|store|mall|train|bus|bridge|plaza|square|playground|sky|sea|ocean|space|stage|pool)s?$/i.test(
    place,
  )
    ? 'empty'
    : 'deserted';

function ofPlace(brief: Brief, { source }: AbsentFact, place: SettingFact, value: string): { brief: Brief; words: string } {
  if (place.value.toLowerCase().includes(value)) return { brief, words: place.value };
  const words = `${value} ${place.value}`;
  if (brief.setting.some((fact) => fact.value === value)) return { brief, words };
  // The adjective belongs to the place itself, which a phrase for the whole setting then carries.
  const setting = brief.setting.map((fact) => (fact === place ? { ...fact, value: words } : fact));
  return {
    brief: { ...brief, setting: setting.map((fact) => ({ ...fact, source: fact.value === words ? source : fact.source })) },
    words,
  };
}

function ofPerson(brief: Brief, { source }: AbsentFact, person: Subject, value: string): { brief: Brief; words: string } {
  const attribute = { id: `${person.id}.${value}`, kind: 'state', value, source };
  const subjects = brief.subjects.map((each) =>
    each === person ? { ...each, attributes: [...each.attributes, attribute] } : each,
  );
  return { brief: { ...brief, subjects }, words: value };
}

function ofScene(
  brief: Brief,
  { source }: AbsentFact,
  [kind, value]: NonNullable<Opposite['scene']>,
): { brief: Brief; words: string } {
  const id = value.replaceAll(' ', '-');
  const known = [...brief.setting, ...brief.look].some((fact) => !fact.off && fact.value === value);
  if (known) return { brief, words: value };
  if (kind === 'background' || kind === 'weather') {
    const fact: SettingFact = { id, kind, value, source };
    return { brief: { ...brief, setting: [...brief.setting, fact] }, words: value };
  }
  const fact: LookFact = { id, kind, value, source };
  return { brief: { ...brief, look: [...brief.look, fact] }, words: value };
}
