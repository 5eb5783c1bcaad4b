/** Several people at one table, in rows of seats or at school desks: one drawing shows them all with what they share. */
import { drawnAs } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { type PartyScene, ROUND } from '../art/own/party/party.ts';
import type { Carried } from './carried.ts';
import { crewOf } from './crew.ts';
import { duoOf } from './duo.ts';
import {
  coded,
  dressOf,
  garmentsOf,
  isParticular,
  membersOf,
  type Party,
  relationsOf,
  SETS,
  seatsOf,
  TOP,
} from './party-members.ts';
import { isSeat, isSeated } from './sitting.ts';

const TABLE = /\b(?:table|desk|counter)$/;
const AROUND = /\b(?:at|around|round|about|by)\b/;
const MEAL =
  /^(?:dinner|lunch|supper|meal|feast|food|thanksgiving(?: dinner)?|christmas dinner|pizza|soup|barbecue|banquet|noodles?|pasta|spaghetti|sushi)$/;
const COFFEE = /^(?:coffee|tea|breakfast|brunch|drinks?|beer|wine|cake|ice cream|hot chocolate|cocoa|cups? of (?:coffee|tea))$/;
const BOARD = /^(?:chess|checkers|draughts|backgammon|chess ?board|chess game|go|shogi)$/;
const CARDS = /^(?:cards?|playing cards?|poker|bridge|board games?|dominoes?|monopoly|card games?|games?|uno|mahjong)$/;
const PAPER = /^(?:draw|paint|write|study|colou?r|sketch|homework|learn)/;
const INN =
  /\b(?:caf[eé]|coffee ?(?:shop|house)|restaurant|bar|pub|bistro|diner|tavern|canteen|cafeteria|tea ?house|pizzeria|trattoria|dining room)$/;
const SEATED = /^(?:sit|seat|eat|drink|dine|talk|chat|meet|have|hang|laugh|relax|work|gather)/;
const HALL =
  /\b(?:theat(?:er|re)|cinema|movie theat(?:er|re)|auditorium|concert hall|opera(?: house)?|lecture hall|conference(?: hall)?|circus)$/;
const SCHOOL = /\b(?:classroom|class|school|schoolroom)$/;
const AUDIENCE = /^(?:audience|spectators?|viewers?|theatergoers?|theatregoers?|moviegoers?|cinemagoers?|congregation)$/;
const PUPILS = /^(?:child|children|kids?|students?|pupils?|schoolchild|schoolchildren|class|boys?|girls?|teenagers?)$/;

const isAtInn = (brief: Brief): boolean =>
  brief.setting.some((f) => !f.off && f.kind === 'place' && f.source === 'user' && INN.test(f.value.toLowerCase())) ||
  brief.subjects.some((s) => !s.off && s.source === 'user' && INN.test(s.name.toLowerCase()));

/** What they are at. */
function sceneOfAll(brief: Brief, facts: readonly Subject[]): PartyScene | undefined {
  const relations = facts.flatMap((fact) => relationsOf(brief, fact));
  const named = brief.subjects
    .filter((s) => !s.off && s.source === 'user' && !facts.includes(s))
    .map((s) => s.name.toLowerCase());
  const names = [...relations.map(({ name }) => name), ...named];
  const done = facts.flatMap((fact) => fact.actions.filter((a) => !a.off).map((a) => a.value.toLowerCase()));
  const verbs = [...done, ...relations.map(({ predicate }) => predicate)];
  const places = brief.setting
    .filter((f) => !f.off && f.kind === 'place' && f.source === 'user')
    .map((f) => f.value.toLowerCase());
  const atTable = relations.some(({ predicate, name }) => TABLE.test(name) && AROUND.test(predicate));
  const playing = verbs.some((verb) => /^play/.test(verb));
  if (names.some((name) => BOARD.test(name)) && playing) return 'chess';
  if (names.some((name) => CARDS.test(name)) && playing) return 'cards';
  const inn = isAtInn(brief);
  if (
    !atTable &&
    !(inn && (done.length === 0 || done.some((verb) => SEATED.test(verb)) || names.some((n) => MEAL.test(n) || COFFEE.test(n))))
  )
    return names.some((name) => MEAL.test(name)) && verbs.some((verb) => /^(?:ha(?:ve|ving|s)|eat|shar|enjoy)/.test(verb))
      ? 'dinner'
      : undefined;
  if (verbs.some((verb) => PAPER.test(verb))) return 'paper';
  if (names.some((name) => COFFEE.test(name))) return 'cafe';
  if (names.some((name) => MEAL.test(name)) || verbs.some((verb) => /^(?:eat|din)/.test(verb))) return 'dinner';
  return places.some((place) => /restaurant|dining|trattoria|pizzeria/.test(place)) ? 'dinner' : inn ? 'cafe' : 'talk';
}

const isNamedPerson = ({ name }: Subject): boolean =>
  SETS.get(name.toLowerCase()) !== undefined || drawnAs(name)?.category === 'person';
const isPerson = (brief: Brief, s: Subject): boolean =>
  !s.off && s.source !== 'writer' && (membersOf(brief, s)?.length ?? 0) > 0;

/** Everybody that a Brief names, where they are few and do the same thing together. */
function together(brief: Brief): readonly Subject[] {
  const people = brief.subjects.filter((s) => isPerson(brief, s));
  const others = brief.subjects.filter(
    (s) => !s.off && s.source !== 'writer' && !people.includes(s) && drawnAs(s.name)?.category === 'person',
  );
  return others.length > 0 || people.some((fact, i) => isParticular(brief, fact, i === 0)) ? [] : people;
}

export function partyOf(brief: Brief, fact: Subject): Party | undefined {
  if (fact.off || fact.source === 'writer') return undefined;
  return (
    crewOf(brief, fact) ??
    duoOf(brief, fact) ??
    crowdOf(brief, fact) ??
    rowsOf(brief, fact) ??
    (isAtTable(brief, fact) ? undefined : seatedRowOf(brief, fact)) ??
    tableOf(brief, fact)
  );
}

const isAtTable = (brief: Brief, fact: Subject): boolean =>
  relationsOf(brief, fact).some(({ predicate, name }) => TABLE.test(name) && AROUND.test(predicate));

/** Said to be round. */
const isRound = (brief: Brief, people: readonly Subject[]): boolean =>
  people.some((one) =>
    relationsOf(brief, one).some(
      ({ other, name }) =>
        TABLE.test(name) &&
        (/\bround\b/.test(name) || other?.attributes.some((a) => !a.off && /^(?:round|circular|oval)$/.test(a.value))),
    ),
  );

function tableOf(brief: Brief, fact: Subject): Party | undefined {
  // What costs little is asked first: most who are named sit at no table.
  if (!isNamedPerson(fact)) return undefined;
  const scene = sceneOfAll(
    brief,
    brief.subjects.filter((s) => !s.off && s.source !== 'writer' && isNamedPerson(s)),
  );
  if (!scene) return undefined;
  const people = together(brief);
  if (people[0] !== fact) return undefined;
  const letters = people.flatMap((one) => membersOf(brief, one) ?? []);
  if (letters.length > 8) return undefined;
  // Who is alone has a table only to eat and drink at.
  if (letters.length < 2 && !(/^(?:cafe|dinner)$/.test(scene) && isAtInn(brief))) return undefined;
  const things = people.flatMap((one) =>
    relationsOf(brief, one).flatMap(({ other }) =>
      other && !people.includes(other) && SHARED.some((pattern) => pattern.test(other.name.toLowerCase())) ? [other] : [],
    ),
  );
  // The writer's own table is this one.
  const added = brief.subjects.filter(
    (s) => s.source === 'writer' && !s.off && /\b(?:table|chair|stool|plate|cup)s?$/.test(s.name),
  );
  const drawing = drawnAs(fact.name) ?? drawnAs('couple');
  return (
    drawing && {
      art: `own:together-${scene}${isRound(brief, people) ? ROUND : ''}--${coded(letters)}`,
      drawing: { ...drawing, category: 'person', heading: 'front' },
      dressed: dressOf(brief, fact),
      shows: [
        ...garmentsOf(brief, people),
        ...seatsOf(brief, people),
        ...[...new Set([...things, ...added])].map((of): Carried => ({ of, part: TOP })),
      ],
    }
  );
}

/** A couple or a family on a bench or a sofa sits there side by side. */
function seatedRowOf(brief: Brief, fact: Subject): Party | undefined {
  const letters = SETS.get(fact.name.toLowerCase()) && membersOf(brief, fact);
  const drawing = drawnAs(fact.name);
  const sits =
    isSeated(brief, fact) || relationsOf(brief, fact).some(({ predicate, name }) => /\bon\b/.test(predicate) && isSeat(name));
  return letters && drawing && sits && !isParticular(brief, fact)
    ? { art: `own:together-row--${coded(letters)}`, drawing: { ...drawing, heading: 'front' }, shows: [] }
    : undefined;
}

const SHARED = [TABLE, MEAL, COFFEE, BOARD, CARDS, /^(?:chairs?|food|candles?|plates?|homework|crayons?|pencils?|pictures?)$/];

/** Rows of heads before a stage, pupils before a board. */
function rowsOf(brief: Brief, fact: Subject): Party | undefined {
  const name = fact.name.toLowerCase();
  const relations = relationsOf(brief, fact);
  const places = [
    ...brief.setting.filter((f) => !f.off && f.kind === 'place' && f.source === 'user').map((f) => f.value.toLowerCase()),
    ...relations.map((r) => r.name),
  ];
  const several = fact.count === undefined || !('exact' in fact.count) || fact.count.exact > 2;
  const watches = fact.actions.some((a) => !a.off && /^(?:watch|listen|sit|applau|clap|cheer)/.test(a.value));
  const hall = places.some((place) => HALL.test(place));
  const drawing = drawnAs('couple');
  if (!drawing || (places.length === 0 && !AUDIENCE.test(name))) return undefined;
  const idle = fact.actions.every((a) => a.off || /^(?:sit|study|learn|listen|read|writ|watch|rais|work)/.test(a.value));
  if (
    PUPILS.test(name) &&
    idle &&
    (several || name === 'class') &&
    places.some((place) => SCHOOL.test(place)) &&
    !isParticular(brief, fact)
  )
    return {
      art: `own:together-class--${coded([...'bggbgb'])}`,
      drawing: { ...drawing, noun: name, heading: 'front' },
      shows: [],
    };
  const crowd =
    AUDIENCE.test(name) ||
    (hall &&
      (name === 'crowd' ||
        (several &&
          fact.count !== undefined &&
          drawnAs(name)?.category === 'person' &&
          (watches || /^(?:student|person|people)$/.test(name)))));
  return crowd &&
    !isParticular(brief, fact) &&
    brief.subjects.every((s) => s === fact || s.off || s.source === 'writer' || drawnAs(s.name)?.category !== 'person')
    ? {
        art: `own:together-seats--${coded([...'mwmwwmwmmwwm'])}`,
        drawing: { ...drawing, noun: name, heading: 'front' },
        shows: [],
      }
    : undefined;
}

const CROWD = /^(?:crowds?|mob|throng|crowd of people|masses|multitude)$/;
/** Who go about a street or a market in numbers. */
const PASSERS =
  /^(?:person|people|pedestrians?|passers?-?by|shoppers?|tourists?|commuters?|villagers?|townspeople|locals?|visitors?|customers?|protesters?|demonstrators?|festivalgoers?)$/;
const STREETS =
  /\b(?:street|market|bazaar|souk|square|plaza|fair|fairground|mall|crosswalk|crossing|avenue|boulevard|city|downtown|parade|carnival|promenade|town|station|times square)$/;
const CONCERT = /\b(?:concert|festival|rave|gig|stadium|arena|club|nightclub|disco|match|stage)$/;
const FANS = /^(?:fans?|concert-?goers?|ravers?|supporters?)$/;

/** A crowd in a street, or before a stage with its arms up. */
function crowdOf(brief: Brief, fact: Subject): Party | undefined {
  const name = fact.name.toLowerCase();
  const open = fact.count !== undefined && !('exact' in fact.count);
  const crowd = CROWD.test(name);
  if (!crowd && !FANS.test(name) && !(open && PASSERS.test(name))) return undefined;
  const places = [
    ...brief.setting
      .filter((f) => !f.off && (f.kind === 'place' || f.kind === 'event') && f.source === 'user')
      .map((f) => f.value.toLowerCase()),
    ...relationsOf(brief, fact).map((r) => r.name),
  ];
  const drawing = drawnAs('couple');
  const still = fact.actions.some((a) => !a.off && /^(?:sit|eat|danc|sleep|lie|swim|run|drink)/.test(a.value));
  if (!drawing || still || isParticular(brief, fact)) return undefined;
  const up = places.some((place) => CONCERT.test(place)) || FANS.test(name);
  if (up && (crowd || FANS.test(name)))
    return {
      art: `own:together-fans--${coded([...'mwmwwmwmmwwm'])}`,
      drawing: { ...drawing, noun: name, heading: 'front' },
      shows: [],
    };
  if (places.some((place) => HALL.test(place)) || !(crowd || places.some((place) => STREETS.test(place)))) return undefined;
  return {
    art: `own:together-crowd--${coded([...'mwmwbwmgMwmwWm'])}`,
    drawing: { ...drawing, noun: name, heading: 'front' },
    shows: [],
  };
}

export const isParty = (art: string | undefined): boolean => art?.startsWith('own:together-') === true;

/** Seen over their shoulders, across the whole picture. */
export const isFrontRow = (art: string | undefined): boolean => /^own:together-(?:seats|fans|class)-/.test(art ?? '');

/** Cards that are played with are no card that somebody writes. */
export function withPlayingCards(brief: Brief): Brief {
  const played = (id: string): boolean => brief.relations.some((r) => !r.off && r.to === id && /^play/.test(r.predicate));
  if (!brief.subjects.some(({ id, name }) => name === 'card' && played(id))) return brief;
  return {
    ...brief,
    subjects: brief.subjects.map((s) => (s.name === 'card' && played(s.id) ? { ...s, name: 'playing card' } : s)),
  };
}
