/** Sex and age of somebody whose drawing has others: what was said of them, and for trades that are only likened, either. */
import { type Drawing, drawnAs } from '@atelier/lexicon';
import { type Brief, random, type Subject } from '@atelier/spec';
import { loadAsset } from '../art/load-asset.ts';
import type { Trait } from '../art/own/garment-kinds.ts';
import { complexionOf } from './complexion.ts';

const FEMALE = /^(?:female|woman|lady|girl|she|her|lady's)$/;
const MALE = /^(?:male|man|gentleman|boy)$/;
const OLD = /^(?:old|elderly|aged|ancient|grey-haired|gray-haired|white-haired)$/;
/** Names that say it. */
const SEXED =
  /(?:man|woman|boy|girl|ess|maid|nanny|widow|widower|king|queen|monk|priest|nun|father|mother|brother|sister|wife|husband|lady|guy|actor|emperor|pharaoh|duke|zeus|knight|hermit|druid|viking)$/;

const words = ({ attributes }: Subject): string[] => attributes.filter((a) => !a.off).map((a) => a.value.toLowerCase());
const isPerson = (s: Subject): boolean => !s.off && drawnAs(s.name)?.category === 'person';

function sexOf(brief: Brief, fact: Subject, drawing: Drawing): Trait | undefined {
  const said = [...words(fact), ...fact.name.toLowerCase().split(' ').slice(0, -1)];
  if (said.some((word) => FEMALE.test(word))) return 'feminine';
  if (said.some((word) => MALE.test(word))) return 'masculine';
  if (SEXED.test(fact.name) || SEXED.test(drawing.noun))
    return drawing.via === 'likeness' && !SEXED.test(fact.name) ? either(brief, fact) : undefined;
  // "An archer aiming her bow": hers, where nobody else is there.
  if (brief.subjects.filter(isPerson).length === 1) {
    if (/\b(?:she|her|herself)\b/i.test(brief.idea)) return 'feminine';
    if (/\b(?:he|his|himself)\b/i.test(brief.idea)) return 'masculine';
  }
  return drawing.via === 'likeness' ? either(brief, fact) : undefined;
}

/** Shopkeepers are men and women. */
function either(brief: Brief, fact: Subject): Trait | undefined {
  // Several have the clothes of one.
  if (fact.count !== undefined && !('exact' in fact.count && fact.count.exact === 1)) return undefined;
  if (brief.subjects.filter(isPerson).length === 1) {
    if (/\b(?:she|her|herself)\b/i.test(brief.idea)) return 'feminine';
    if (/\b(?:he|his|himself)\b/i.test(brief.idea)) return 'masculine';
  }
  return random(0, brief.idea, fact.id, 'sex').chance(0.5) ? 'feminine' : 'masculine';
}

/** The drawing of somebody as the sex and age that is said of them, with their skin and what their face shows, where their drawing can be. */
export function asSaid(brief: Brief, fact: Subject, drawing: Drawing | undefined, art: string | undefined): string | undefined {
  if (!art?.startsWith('own:') || drawing?.category !== 'person') return art;
  const aged = !SHOWN.test(art) && words(fact).some((word) => OLD.test(word));
  const sex = SHOWN.test(art) ? undefined : sexOf(brief, fact, drawing);
  const traits = [
    ...complexionOf(fact),
    ...(sex && !(sex === 'feminine' && WOMEN.test(art)) ? [sex] : []),
    ...(aged ? (['aged'] as const) : []),
  ];
  // Who cannot show all of it shows what they can.
  for (let n = traits.length; n > 0; n--) {
    const made = `${art}${art.includes('~') ? '+' : '~'}${traits.slice(-n).join('+')}`;
    if (loadAsset(made)) return made;
  }
  return art;
}

/** Drawn as women. */
const WOMEN = /^own:[\w-]*(?:woman|heroine|girl|ess|witch|geisha|nurse|singer|dancer|ballerina)\b/;
/** Drawn as what they are. */
const SHOWN = /^own:(?:old-|woman\b|man\b|girl|child|children|couple|family|king|queen|bride|groom|princess|prince|nun|monk)/;
