/** The plans by the names that mean them, and what is told of a name that only comes near to one. */
import { insideKnown } from '@atelier/lexicon';
import { PLANS, type PlanName } from './plans.ts';

export interface Named {
  /** By the name where a table tells it. */
  plan: PlanName | ((name: string) => Found | undefined);
  /** The end of a place's or a subject's name. */
  words: RegExp;
  /** What is mostly seen from outside is an interior where one is said to be inside of it; a building also as the place of something. */
  within?: 'said' | 'place';
  /** What it must be said to be of: a bridge of a ship is a room, and another is none. */
  of?: RegExp;
}

export interface Found {
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

const ending = (words: string): RegExp => new RegExp(`(?:^|[\\s-])(?:${words})(?: (?:interior|corner))?$`);

const STARSHIP = '(?:space ?(?:ship|craft|shuttle|capsule)|star ?ship|rocket(?: ?ship)?|ufo|flying saucer)';
const SHIP = '(?:(?:cruise |cargo |container |war|battle|steam)?ship|boat|trawler|yacht|ferry|tanker|trawler|tug(?:boat)?)';
const DECK = '(?:cockpit|bridge|flight deck|command deck|control room)';

/** First match wins. */
export const NAMED: readonly Named[] = [
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
  { plan: 'platform', words: ending('(?:train|railway|railroad|rail|station) platform') },
  {
    plan: 'station',
    words: ending(
      '(?:train|railway|railroad|rail|subway|metro|underground|tube) station|(?:subway|metro|underground|tube) platform',
    ),
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
  { plan: 'porch', words: ending('porch|veranda|verandah|stoop') },
  { plan: 'terrace', words: ending('terrace|patio') },
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
  { plan: 'lighthouse', words: ending("(?:castle|stone|round|old|tall|wizard'?s?|ivory)? ?tower"), within: 'said' },
  { plan: 'logCabin', words: ending('cabin|log house|hut|chalet|(?:ski|hunting|mountain|forest) lodge'), within: 'said' },
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
