/** Which houses a place has: by its name, its land, or what is said of the houses themselves. Plain data, first match wins. */
import type { Brief } from '@atelier/spec';
import type { HouseKindName } from './house-kinds.ts';
import { saidFromStart } from './said-from-start.ts';

const CHARACTERS: readonly (readonly [HouseKindName, RegExp])[] = [
  [
    'oldtown',
    /\b(?:istanbul|constantinople|bosphorus|golden horn|budapest|prague|salzburg|heidelberg|lucerne|bratislava|florence|mostar)\b/,
  ],
  ['medina', /\b(?:varanasi|benares|ghats?|udaipur|haridwar|pushkar)\b/],
  [
    'cyclades',
    /\b(?:santorini|oia|mykonos|paros|naxos|cyclad\w+|aegean|greek|greece|crete|blue[- ]domed?|whitewashed|white[- ]washed|ostuni|chora|lindos)\b/,
  ],
  ['venetian', /\b(?:venice|venetian|grand canal|san marco|chioggia|murano|gondolas?|palazz[oi])\b/],
  [
    'riviera',
    /\b(?:mediterranean|amalfi|positano|ravello|cinque terre|vernazza|manarola|riomaggiore|portofino|camogli|burano|capri|riviera|c[oô]te d'azur|st\.? tropez|saint tropez|cannes|nice|menton|monaco|antibes|italian?|italy|sicil\w+|sardinia\w*|genoa|naples|liguria\w*|croatian?|dubrovnik|kotor|adriatic|valletta|malt(?:a|ese)|spain|spanish|catalan|cadaqu[eé]s|cadiz|cádiz|mallorca|majorca|ibiza|portug\w+|porto|lisbon|algarve|proven\w+|corsica\w*|turkish|bosphorus|havana|cuban?|caribbean|zanzibar)\b/,
  ],
  [
    'cottages',
    /\b(?:fishing (?:village|hamlet|cove)|hamlet|cornwall|cornish|devon|irish|ireland|connemara|scottish|scotland|hebrides|highlands?|brittany|breton|welsh|wales|faroe\w*|shetland|lakeside village|small (?:harbou?r|port)|cove)\b/,
  ],
];

/** Land and towns where houses are of bare stone under tiles. */
const OLD =
  /\b(?:medieval|tuscan\w*|umbria\w*|hill ?town|provence|proven[cç]al|fortified|walled|italian|italy|spanish|spain|perched)\b/;

/** All that was said from the start of where it is and of its houses: an edit rebuilds no town (L1). */
export const saidOfTown = ({ brief }: { brief: Brief }): string =>
  [
    saidFromStart(brief),
    ...brief.setting.filter((f) => !f.off && f.kind === 'place' && f.source === 'user').map((f) => f.value),
  ]
    .join(' ; ')
    .toLowerCase();

/** At the water; northern gables where nothing says otherwise. */
export function waterfrontCharacter(context: { brief: Brief }): HouseKindName {
  const said = saidOfTown(context);
  return CHARACTERS.find(([, words]) => words.test(said))?.[0] ?? 'harbour';
}

/** Of a village inland, where its land or its age is said. */
export function villageCharacter(context: { brief: Brief }): HouseKindName | undefined {
  const said = saidOfTown(context);
  if (
    /\b(?:andalusian?|andaluc[ií]a|pueblos? blancos?|spain|spanish|algarve|alentejo|portugu?\w+|ronda|moroccan? village)\b/.test(
      said,
    )
  )
    return 'pueblo';
  if (/\b(?:greek|greece|cyclad\w+|whitewashed|white[- ]washed|white (?:village|town))\b/.test(said)) return 'cyclades';
  return OLD.test(said) ? 'medieval' : undefined;
}

/** Where olives and cypresses grow on dry slopes about a village, and no firs. */
export const isWarmLand = (context: { brief: Brief }): boolean =>
  villageCharacter(context) !== undefined &&
  !/\b(?:medieval|fortified|walled|hill ?town|perched)\b(?!.*\b(?:ital|tusc|umbri|spain|spanish|proven|greek|greece|portug)\w*)/.test(
    saidOfTown(context),
  );

const STEEP =
  /\b(?:santorini|oia|amalfi|positano|ravello|cinque terre|vernazza|manarola|riomaggiore|cliff ?sides?|clifftops?|cliffs?|steep|terraced|stacked|hillsides?|capri|perched|(?:greek|aegean) (?:island|village)\w*|blue domes?)\b/;

/** A town that climbs a cliff from the sea, and is seen from across the bay. */
export const isSteepTown = (context: { brief: Brief }): boolean => STEEP.test(saidOfTown(context));

/** "The mediterranean" is seen in the houses of a harbour. */
export const saysCharacter = (place: string): boolean => CHARACTERS.some(([, words]) => words.test(place.toLowerCase()));
