/** Which interior that is built of panels the words speak of: a place or a subject by its name, or what one is said to be inside of. */

import { drawingOf, insideKnown, singular, weatherOf } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { onceFor } from '../../stage/once-for.ts';
import { isSmall } from '../../stage/pieces.ts';
import type { Plan } from './panel.ts';
import { PLANS, type PlanName } from './plans.ts';

interface Named {
  /** By the name where a table tells it. */
  plan: PlanName | ((name: string) => Found | undefined);
  /** The end of a place's or a subject's name. */
  words: RegExp;
  /** What is mostly seen from outside is an interior where one is said to be inside of it; a building also as the place of something. */
  within?: 'said' | 'place';
  /** What it must be said to be of: a bridge of a ship is a room, and another is none. */
  of?: RegExp;
}

interface Found {
  plan: PlanName;
  within?: Named['within'];
  /** What it is told to be painted as. */
  likeness?: string | undefined;
}

/** What the table of places within walls has of a name: as it is listed, or by its head alone. */
const inTable =
  (head: boolean) =>
  (name: string): Found | undefined => {
    const known = insideKnown(name);
    return known && known.head === head && known.plan in PLANS
      ? { plan: known.plan as PlanName, likeness: known.likeness, ...(known.within && { within: known.within }) }
      : undefined;
  };
const ANY = /./;

const ending = (words: string): RegExp => new RegExp(`(?:^|[\\s-])(?:${words})(?: interior)?$`);

const STARSHIP = '(?:space ?(?:ship|craft|shuttle|capsule)|star ?ship|rocket(?: ?ship)?|ufo|flying saucer)';
const SHIP = '(?:(?:cruise |cargo |container |war|battle|steam)?ship|boat|trawler|yacht|ferry|tanker|trawler|tug(?:boat)?)';
const DECK = '(?:cockpit|bridge|flight deck|command deck|control room)';

/** First match wins. */
const NAMED: readonly Named[] = [
  { plan: 'starCockpit', words: ending(`${STARSHIP}(?:'?s)? ${DECK}`) },
  { plan: 'starCockpit', words: ending(DECK), of: ending(STARSHIP) },
  { plan: 'submarine', words: ending(`submarine(?:'?s)? ${DECK}`) },
  { plan: 'submarine', words: ending(DECK), of: ending('submarine') },
  { plan: 'wheelhouse', words: ending(`${SHIP}(?:'?s)? (?:bridge|cockpit|helm)|wheel ?house|pilot ?house`) },
  { plan: 'wheelhouse', words: ending('bridge|helm|cockpit|wheel ?house|pilot ?house'), of: ending(SHIP) },
  { plan: 'planeCockpit', words: ending('cockpit|flight deck') },
  {
    plan: 'planeCockpit',
    words: ending('cockpit|flight deck'),
    of: ending('(?:air ?)?plane|jet(?:liner)?|air ?liner|aircraft|helicopter'),
  },
  { plan: inTable(false), words: ANY },
  {
    plan: 'station',
    words: ending('(?:train|railway|railroad|rail|subway|metro|underground|tube) (?:station|platform)|station platform'),
  },
  { plan: 'castleHall', words: ending('(?:castle|great|banquet(?:ing)?|mead|medieval|feasting) hall|throne room') },
  { plan: 'ballroom', words: ending('ball ?room|dance hall|palace (?:hall|room)') },
  { plan: 'concertHall', words: ending('concert hall|philharmonic(?: hall)?') },
  { plan: 'serverRoom', words: ending('server (?:room|farm)|data ?cent(?:er|re)') },
  { plan: 'conference', words: ending('(?:conference|meeting|board) ?room') },
  { plan: 'laboratory', words: ending('lab|laboratory') },
  { plan: 'sauna', words: ending('sauna|steam room') },
  {
    plan: 'parking',
    words: ending('(?:parking|car) ?(?:garage|deck)|underground (?:car park|parking lot)|multi-?stor(?:e?y) car park'),
  },
  { plan: 'garage', words: ending('garage') },
  { plan: 'classroom', words: ending('class ?room|school ?room|lecture room') },
  { plan: 'hospital', words: ending("hospital(?: room| ward)?|doctor'?s office|sick ?room|clinic") },
  { plan: 'cell', words: ending('(?:prison|jail) ?cell') },
  { plan: 'cellar', words: ending('wine (?:cellar|vault)|cellar') },
  { plan: 'balcony', words: ending('balcony|loggia') },
  { plan: 'elevator', words: ending('elevator|lift cabin') },
  { plan: 'laundrette', words: ending('laundromat|laund(?:e)?rette|coin laundry') },
  { plan: 'waitingRoom', words: ending("waiting (?:room|hall|area)|doctor'?s surgery") },
  { plan: 'laundry', words: ending('laundry(?: room)?|utility room|wash ?house') },
  { plan: 'attic', words: ending('attic|loft|garret') },
  { plan: 'gym', words: ending('gym|gymnasium|fitness (?:room|studio|cent(?:er|re))|weight room') },
  { plan: 'pool', words: ending('indoor (?:swimming )?pool|swimming (?:hall|baths?)') },
  { plan: 'bakery', words: ending('bakery|patisserie|bake ?shop') },
  { plan: 'cafe', words: ending('caf(?:e|é)|coffee ?(?:shop|house|bar)') },
  { plan: 'bar', words: ending('bar|pub|tavern|cocktail lounge') },
  { plan: 'flowerShop', words: ending("(?:flower|florist'?s?) ?(?:shop|store)|florist'?s?") },
  { plan: 'barber', words: ending("(?:barber|hair) ?(?:shop|salon)|barber'?s|hairdresser'?s?|(?:beauty|nail) salon") },
  { plan: 'aisle', words: ending('(?:grocery|supermarket|store|shop) (?:store )?aisle|supermarket|grocery store') },
  { plan: 'bookshop', words: ending('book ?(?:shop|store)') },
  { plan: 'library', words: ending('library') },
  {
    plan: 'store',
    words: ending("(?:general|corner|village|grocery|gift|toy|sweet|candy|record)? ?(?:shop|store)|grocer(?:y|'?s)|deli"),
    within: 'said',
  },
  { plan: 'kitchen', words: ending('kitchen|pantry|scullery') },
  { plan: 'bathroom', words: ending('bath ?room|shower room|wash ?room|powder room') },
  {
    plan: 'nursery',
    words: ending("nursery|play ?room|(?:child|kid|children|baby|boy|girl|toddler)(?:'?s'?)? (?:bed)?room|kindergarten"),
  },
  { plan: 'bedroom', words: ending('bed ?room|guest room|dorm(?:itory)?(?: room)?|hotel room') },
  { plan: 'dining', words: ending('dining ?room|dining hall') },
  { plan: 'living', words: ending('living ?room|sitting room|lounge|family room|drawing room|parlou?r|den') },
  { plan: 'nook', words: ending('(?:reading )?nook|reading corner|co[sz]y corner') },
  { plan: 'office', words: ending('office|study|home office') },
  { plan: 'hallway', words: ending('hall ?way|corridor') },
  { plan: 'museum', words: ending('museum|(?:art|picture) gallery') },
  { plan: 'restaurant', words: ending('restaurant|bistro|trattoria|diner') },
  { plan: 'lobby', words: ending('lobby|reception(?: hall| area)?|foyer') },
  { plan: 'workshop', words: ending("work ?shop|wood ?shop|tool ?shed|carpenter'?s shop") },
  { plan: 'greenhouse', words: ending('green ?house|glass ?house'), within: 'place' },
  { plan: 'greenhouse', words: ending('conservatory|orangery|sun ?room|winter garden') },
  { plan: 'church', words: ending('church|cathedral|chapel|abbey|nave'), within: 'place' },
  { plan: 'barn', words: ending('barn|hay ?loft'), within: 'place' },
  { plan: 'castleHall', words: ending('castle|fortress'), within: 'said' },
  { plan: 'ballroom', words: ending('palace|mansion|manor(?: house)?|ch(?:a|â)teau'), within: 'said' },
  { plan: 'lighthouse', words: ending('light ?house'), within: 'said' },
  { plan: 'windmill', words: ending('(?:wind|water|flour)? ?mill'), within: 'said' },
  { plan: 'logCabin', words: ending('cabin|log house|hut|chalet'), within: 'said' },
  { plan: 'pool', words: ending('(?:swimming )?pool'), within: 'said' },
  { plan: 'subway', words: ending('(?:subway|metro|underground|tube)(?: (?:car|train|carriage))?'), within: 'said' },
  { plan: 'subway', words: ending('(?:subway|metro) (?:car|carriage)') },
  {
    plan: 'train',
    words: ending('(?:train|railway|rail)? ?(?:carriage|compartment)|train(?: car)?|dining car'),
    within: 'said',
  },
  { plan: 'bus', words: ending('(?:bus|coach|tram|streetcar|trolley)'), within: 'said' },
  { plan: 'plane', words: ending('(?:air ?plane|aeroplane|plane|jet|air ?liner|aircraft)(?: cabin)?'), within: 'said' },
  { plan: 'car', words: ending('car|taxi|cab|automobile|truck|van'), within: 'said' },
  { plan: 'boatCabin', words: ending('(?:boat|ship|yacht|sail ?boat|house ?boat)(?: cabin)?'), within: 'said' },
  { plan: 'submarine', words: ending('submarine'), within: 'said' },
  { plan: 'spaceStation', words: ending('space ?(?:station|ship|craft)|starship'), within: 'said' },
  { plan: 'tent', words: ending('tent|yurt'), within: 'said' },
  { plan: 'living', words: ending('house|cottage|apartment|flat|home|farmhouse'), within: 'said' },
  { plan: inTable(true), words: ANY },
];

/** Rooms of a vehicle, that it is said to be of. */
const CABIN = /^(?:inside|interior|cabin|cockpit|passenger cabin|aisle)$/;
const ROOM_OF = / (?:cabin|interior)$/;
const INSIDE = /^(?:[\w]+ )?(?:inside|inside of|aboard|on board)$/;
const OUT =
  /^(?:in front of|outside|outside of|behind|beside|next to|near|by|before|across from|opposite|above|over|on top of|around|past|on)$/;

/** Whoever is on one of these is in it; so is a person in a tent. */
const BOARDED: ReadonlySet<PlanName> = new Set(['bus', 'train', 'subway', 'plane']);

export interface NamedInterior {
  plan: PlanName;
  /** Facts that are the room itself. */
  facts: readonly string[];
  /** One is said to be inside of it. */
  said: boolean;
  /** What it is told to be painted as, where it has no plan of its own. */
  likeness?: string | undefined;
  /** What was said of it, in lower case. */
  called: string;
}

/** An edit makes no picture another place (L1): only what was said first counts. */
export const interiorNamed = onceFor(findInterior);

function findInterior(brief: Brief): NamedInterior | undefined {
  const inView = brief.look.some(
    (f) => !f.off && f.kind === 'shot' && f.source === 'user' && /^(?:inside view|interior)$/.test(f.value),
  );
  const relations = brief.relations.filter((r) => !r.off && r.source !== 'edit');
  const subjects = brief.subjects.filter((s) => !s.off && s.source === 'user');
  const cabinOf = (id: string): string | undefined =>
    relations.find(
      (r) => r.predicate === 'of' && r.to === id && subjects.some((s) => s.id === r.from && CABIN.test(s.name.toLowerCase())),
    )?.from;
  // A rainy day is no place that a kitchen is on.
  const isWhere = (id: string): boolean =>
    brief.subjects.some((s) => s.id === id) || brief.setting.some((f) => f.id === id && f.kind === 'place');
  const isOut = (id: string): boolean => relations.some((r) => r.to === id && OUT.test(r.predicate.replace(/^\w+ing /, '')));
  const isIn = (plan: PlanName, { from, predicate }: { from: string; predicate: string }): boolean => {
    const who = subjects.find((s) => s.id === from);
    const verb = predicate.replace(/^\w+ing /, '');
    return (
      who !== undefined &&
      drawingOf(who.name)?.category === 'person' &&
      ((verb === 'on' && BOARDED.has(plan)) || (verb === 'in' && (plan === 'tent' || BOARDED.has(plan))))
    );
  };
  const vesselOf = (id: string, of: RegExp): string | undefined =>
    relations
      .filter((r) => r.from === id && /^(?:of|in|inside|aboard|on)$/.test(r.predicate))
      .flatMap(({ to }) => subjects.filter((s) => s.id === to && of.test(s.name.toLowerCase())).map((s) => s.id))[0];
  const called = saidOf(brief);
  for (const row of NAMED) {
    const { words, of } = row;
    const foundBy = (name: string): Found | undefined =>
      !words.test(name) ? undefined : typeof row.plan === 'function' ? row.plan(name) : { plan: row.plan, within: row.within };
    for (const { id, kind, value, off, source } of brief.setting) {
      const found =
        off || of || kind !== 'place' || (source !== 'user' && source !== 'inferred')
          ? undefined
          : foundBy(value.toLowerCase());
      if (!found) continue;
      const { plan, within, likeness } = found;
      const said = inView || relations.some((r) => r.to === id && INSIDE.test(r.predicate));
      if (said || (within !== 'said' && !isOut(id))) return { plan, facts: [id], said, likeness, called };
    }
    for (const { id, name, count, parts } of subjects) {
      const found = count && 'exact' in count && count.exact > 1 ? undefined : foundBy(name.toLowerCase());
      if (!found) continue;
      const { plan, within, likeness } = found;
      if (of) {
        const vessel = vesselOf(id, of);
        if (vessel === undefined) continue;
        return { plan, facts: [id, vessel], said: true, called };
      }
      const cabin = cabinOf(id);
      const said =
        inView ||
        cabin !== undefined ||
        parts.some((part) => !part.off && CABIN.test(part.name)) ||
        // A log cabin is a house.
        (ROOM_OF.test(name) && drawingOf(name)?.category !== 'building') ||
        relations.some((r) => r.to === id && (INSIDE.test(r.predicate) || isIn(plan, r)));
      const plain =
        within === undefined &&
        // A chocolate bar and a jungle gym are things, a church is seen from outside.
        drawingOf(name) === undefined &&
        !isOut(id) &&
        !relations.some((r) => r.from === id && /^(?:of|on|in|near|by)$/.test(r.predicate) && isWhere(r.to));
      if (said || plain) return { plan, facts: cabin === undefined ? [id] : [id, cabin], said, likeness, called };
    }
  }
  const set = roomOfSet(brief);
  return set && { plan: set, facts: [], said: true, called };
}

/** All that was said from the start: an edit makes no room another (L1). */
const saidOf = ({ setting, subjects, look }: Brief): string =>
  [
    ...[...setting, ...look].filter((f) => !f.off && f.source === 'user').map((f) => f.value),
    ...subjects
      .filter((s) => !s.off && s.source === 'user')
      .flatMap((s) => [...s.attributes.filter((a) => !a.off && a.source === 'user').map((a) => a.value), s.name]),
  ]
    .join(' ; ')
    .toLowerCase();

/** What is said of furniture and changes none of it. */
const WORN = /^(?:old|steaming|boiling|simmering|bubbling|hot)$/;

const STANDS = /^(?:table|counter|workbench)$/;
/** What stands along the walls anyway, and as what. */
const SHELVES = /^(?:shelf|bookshelf|bookcase|window)$/;
const ALONG_WALLS = /^(?:tall|high|long|big|large|full|open|wooden)$/;

/** Weather is seen on the panes and through them. */
export const hasPanes = (brief: Brief): boolean => {
  const plan = interiorNamed(brief)?.plan;
  return (
    plan !== undefined &&
    PLANS[plan].open !== true &&
    PLANS[plan].outside !== 'tunnel' &&
    PLANS[plan].outside !== 'space' &&
    PLANS[plan].outside !== 'deep'
  );
};

/** A table that counted furniture of the plan stands round, or that has it, and nothing else. */
const isSetTable = (fact: Subject, brief: Brief, plan: Plan): boolean =>
  TABLE.test(fact.name) &&
  isPlain(fact) &&
  (fact.count === undefined || !('exact' in fact.count) || fact.count.exact === 1) &&
  brief.subjects.some(
    (s) =>
      s.id !== fact.id &&
      isCounted(s, plan) &&
      brief.relations.every(
        ({ from, to, off }) => off || ![from, to].includes(fact.id) || (from === s.id ? to === fact.id : to === s.id),
      ),
  );

const TABLE = /^(?:(?:dining|coffee|kitchen|round|wooden) )?table$/;
const CHAIRS = /^(?:dining |wooden )?chairs?$/;
const ARMCHAIRS = /^armchairs?$/;

/** "A table with six chairs": nothing but the set was said, and the room is one that it stands in. */
function roomOfSet(brief: Brief): PlanName | undefined {
  const asked = brief.subjects.filter((s) => !s.off && s.source === 'user');
  if (asked.length !== 2 || brief.setting.some((f) => !f.off && f.kind === 'place' && f.source !== 'writer')) return undefined;
  if (!asked.some(({ name }) => TABLE.test(name.toLowerCase()))) return undefined;
  const plan = asked.some(({ name }) => CHAIRS.test(name.toLowerCase()))
    ? 'dining'
    : asked.some(({ name }) => ARMCHAIRS.test(name.toLowerCase()))
      ? 'living'
      : undefined;
  return plan && asked.every((s) => isCounted(s, PLANS[plan]) || isSetTable(s, brief, PLANS[plan])) ? plan : undefined;
}

/** Things that the interior has of its own: what a writer added by such a name, and what a person named without a number or a word on it. */
export function isOwn(fact: Subject, brief: Brief): boolean {
  const interior = interiorNamed(brief);
  if (!interior || fact.off) return false;
  const plan = PLANS[interior.plan];
  const counted = (s: Subject): boolean => isCounted(s, plan) || isSetTable(s, brief, plan);
  const has = (s: Subject): boolean => plan.has.test(s.name.toLowerCase()) || counted(s);
  if (!has(fact)) return false;
  // Rain is seen through a window of its own.
  if (plan.open && /^windows?$/.test(fact.name) && brief.setting.some(isWet)) return false;
  // Chairs stay with the table that was asked for.
  if (isCounted(fact, plan) && /chairs?$/.test(fact.name))
    if (brief.subjects.some((s) => s.source === 'user' && !s.off && /\btable$/.test(s.name) && !isOwn(s, brief))) return false;
  // What small things stand on is drawn with them.
  if (fact.source === 'writer') return !(STANDS.test(fact.name) && isSmall(brief));
  // A pot on the stove is where it stands anyway.
  const bothOwn = ({ from, to }: { from: string; to: string }): boolean =>
    [from, to].every((id) => brief.subjects.some((s) => s.id === id && has(s)));
  // What has no drawing by itself, or one of another kind of pot, is the interior's.
  const bare = drawingOf(fact.name) === undefined;
  return (
    fact.source === 'user' &&
    (fact.count === undefined ||
      !('exact' in fact.count) ||
      counted(fact) ||
      (fact.count.exact === 1 && (bare || /^window$|\bpot$/.test(fact.name)))) &&
    fact.attributes.every(
      ({ off, source, kind, value }) =>
        off ||
        source === 'writer' ||
        counted(fact) ||
        (kind !== 'color' && (bare || WORN.test(value) || (SHELVES.test(fact.name) && ALONG_WALLS.test(value)))),
    ) &&
    !brief.relations.some(
      (r) =>
        !r.off &&
        (r.from === fact.id || r.to === fact.id) &&
        !(/^(?:on|at|by|round|around|about)$/.test(r.predicate) && bothOwn(r)) &&
        !/^(?:with|in|inside|through|full of|filled with)$/.test(r.predicate),
    )
  );
}

/** How many of its own furniture a person asked for, by name and singular. */
export const countedIn = (brief: Brief, plan: Plan): ReadonlyMap<string, number> =>
  new Map(
    brief.subjects.flatMap((s) => {
      const n = isCounted(s, plan) && isOwn(s, brief) ? s.count : undefined;
      return n && 'exact' in n ? [[singular(s.name.toLowerCase()), n.exact] as const] : [];
    }),
  );

const isWet = ({ off, kind, value }: Brief['setting'][number]): boolean =>
  !off && kind === 'weather' && /^(?:rain|storm)/.test(weatherOf(value) ?? '');

/** What a person asked for that the interior builds itself, and what was said of each. */
export const wantedIn = (brief: Brief): ReadonlyMap<string, string> =>
  new Map(
    brief.subjects
      .filter((s) => s.source === 'user' && isOwn(s, brief))
      .map((s) => [
        singular(s.name.toLowerCase()),
        s.attributes
          .filter((a) => !a.off && a.source === 'user')
          .map((a) => a.value)
          .join(' '),
      ]),
  );

/** Several of what the plan has in rows, as many as it has room for. */
const isCounted = (fact: Subject, { counts }: Plan): boolean =>
  counts?.[0].test(fact.name.toLowerCase()) === true &&
  isPlain(fact) &&
  fact.count !== undefined &&
  'exact' in fact.count &&
  fact.count.exact > 1 &&
  fact.count.exact <= counts[1];

/** Nothing is said of it that the plan's own does not show. */
const isPlain = ({ attributes }: Subject): boolean =>
  attributes.every(
    ({ off, source, value }) => off || source === 'writer' || /^(?:wooden|long|large|big|old|simple)$/.test(value),
  );

/** Nouns of things that an interior has none of its own of: a person asked for them, and they stand there by themselves, or took them away. */
export const askedIn = (brief: Brief): ReadonlySet<string> =>
  new Set(
    brief.subjects
      .filter((s) => s.off || ((s.source === 'user' || (s.source === 'writer' && STANDS.test(s.name))) && !isOwn(s, brief)))
      .flatMap((s) => [s.name.toLowerCase(), singular(s.name.toLowerCase())]),
  );
