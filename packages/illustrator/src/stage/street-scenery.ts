/** What is named in a street and belongs to it: the way itself, its fronts, what grows on them and along it, what runs on its rails. */
import type { Brief, Subject } from '@atelier/spec';
import { isCityView } from '../scenes/city-words.ts';
import { isSquare } from '../scenes/square.ts';
import { mannerOfStreet } from '../scenes/street-manner.ts';

const WAY =
  /^(?:(?:\w+ )?(?:streets?|alleys?|alleyways?|lanes?|boulevards?|avenues?|hutongs?|souks?|bazaars?|quarters?|old town|medina|stairs|stairways?|steps|staircases?|cobblestones?|cobbles|pavements?|sidewalks?)|town)$/;
const FRONTS =
  /^(?:(?:\w+ )?(?:houses?|buildings?|fronts?|facades?|façades?|apartments?|townhouses?|balcon(?:y|ies)|shutters?|walls?|arcades?|arch(?:es|ways?)?|shops?|shop ?fronts?|stores?|storefronts?|saloons?|doors?|awnings?|roofs?|rooftops?|tiles?|azulejos?))$/;
const GROWS =
  /^(?:(?:\w+ )?(?:flowers?|geraniums?|bougainvilleas?|wisterias?|flower ?pots?|flower box(?:es)?|petunias?|ivy|vines?|creepers?|plants?|greenery|vegetation))$/;
const LIGHTS =
  /^(?:(?:paper|red|street|hanging|old|glowing|warm|chinese|japanese) )*(?:lanterns?|lamps?|street ?lamps?|lamp ?posts?|street ?lights?)$/;
const TRAM =
  /^(?:(?:old|yellow|red|vintage|historic|little|wooden|green|blue|classic) )*(?:trams?|tramways?|street ?cars?|trolleys?|cable ?cars?)$/;
const PALMS = /^(?:tall )?palms?(?: trees?)?$/;
const TREES =
  /^(?:(?:plane|lime|linden|chestnut|maple|ginkgo|cherry|blossom|street|oak|jacaranda) )?trees?$|^(?:cherry|plum) blossoms?$|^sakura$/;

const counted = ({ count }: Subject): boolean => count !== undefined && 'exact' in count && count.exact > 1;
const single = ({ count }: Subject): boolean => count !== undefined && 'exact' in count && count.exact === 1;

/** The element of a street that paints it; undefined where it is a thing in the street. */
export function streetSceneryOf(fact: Subject, brief: Brief): string | undefined {
  if (fact.source !== 'user' || counted(fact) || isCityView(brief) || isSquare({ brief })) return undefined;
  const { name } = fact;
  if (WAY.test(name)) return 'street';
  if (TRAM.test(name)) return 'tram';
  if (/^(?:(?:hanging|colou?rful|drying) )?(?:laundry|washing|clothes ?lines?|washing lines?|clothes)$/.test(name))
    return 'laundry';
  const old = mannerOfStreet({ brief }) !== undefined;
  const coloured = fact.attributes.some(
    (a) => !a.off && a.kind === 'color' && !/^(?:white|colou?rful|pastel|painted|bright)$/.test(a.value),
  );
  if (old && !single(fact) && !coloured && FRONTS.test(name)) return 'buildings';
  if (!single(fact) && GROWS.test(name) && (old || /plant|ivy|vine|creeper|green|vegetation/.test(name))) return 'growth';
  if (!single(fact) && LIGHTS.test(name)) return 'lamps';
  if (!single(fact) && (PALMS.test(name) || TREES.test(name))) return 'avenue';
  return undefined;
}
