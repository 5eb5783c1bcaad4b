/** Which land of a Brief somebody is said to stand on, by relation: it is then a thing of its own, and no mere scenery. */

import type { SceneId } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { isCragCastle, isFloating } from '../scenes/rock-words.ts';
import type { LandKind } from './land-kinds.ts';
import { nameOf } from './named.ts';

/** What such land is called besides its kind. */
const LIKE =
  '(?:(?:rocky|rock|stone|steep|high|sea|mountain|sheer|chalk|white|red|black|tall|grassy|coastal|snowy|icy|narrow|small|tiny|little|big|large|huge|lonely|lone|remote|desert|deserted|tropical|sandy|green|craggy|jagged|stony|floating|melting|distant|windswept|granite|limestone|misty|snow-capped|snow-covered|highest|rugged|wild) )*';

const named = (words: string): RegExp => new RegExp(`^${LIKE}(?:${words})$`);

const KINDS: readonly (readonly [RegExp, LandKind])[] = [
  [
    named(
      'cliffs?|clifftops?|cliff ?side|cliff edge|edge of a cliff|precipice|bluff|ledge|crag|outcrop|promontory|headland|rock face',
    ),
    'cliff',
  ],
  [named('peaks?|mountain ?tops?|summit|pinnacle|mountain summit|mountain'), 'peak'],
  [named('island|islet|isle|sandbar|sandbank'), 'island'],
  [named('ice ?berg'), 'iceberg'],
  [named('ice ?floe|floe|sheet of ice|ice sheet|drift ice|floating ice'), 'floe'],
  [/^(?:[\w-]+ )*(?:roof ?top|roof|housetop|roof ridge)s?$/, 'roof'],
  [/^(?:[\w-]+ )*(?:wire|power ?line|cable|clothes ?line|washing line|tightrope)s?$/, 'wire'],
  [named('sea stack|skerry'), 'stack'],
];

/** On it, by whatever verb. */
const UPON =
  /(?:^|\s)(?:on|upon|onto|atop|on top of|on the (?:very )?(?:top|edge|brink|lip|rim|summit|crest|ridge) of|at the (?:edge|brink|lip|rim|top|summit) of|along)$/;
/** Before it, at its lower end. */
const AT_FOOT = /(?:foot|base|bottom) of$|^(?:below|under|beneath)$/;

export type Standing = 'upon' | 'at-foot';

export const standingBy = (predicate: string): Standing | undefined =>
  UPON.test(predicate) ? 'upon' : AT_FOOT.test(predicate) ? 'at-foot' : undefined;

/** A word for the high end of something, "of" which it is said to be. */
const ENDS = /^(?:summit|peak|top|edge|crest|brink|tip)$/;

export function landKindOf(name: string): LandKind | undefined {
  const said = name.toLowerCase();
  return KINDS.find(([pattern]) => pattern.test(said))?.[1];
}

/** Lies or grows on it, and stands nowhere. */
const LIES = /^(?:(?:first|fresh|deep|thick|melting) )?(?:snow|ice|frost|ivy|moss|grass|dew|leaf|lichen)$/;

const BIG_ROCK = /^(?:\w+ )?(?:rock|boulder)s?$/;
const WATERS = /\b(?:sea|ocean|waves?|water|lake|bay)\b/;

export interface SaidLand {
  fact: Subject;
  kind: LandKind;
}

/**
 * By fact. Only what was said from the start, with something on it or at its foot: an edit raises no land (L1). `isBuilding`: by the name
 * of who stands there.
 */
export function landsSaid(brief: Brief, isBuilding: (name: string) => boolean): ReadonlyMap<string, SaidLand> {
  const found = new Map<string, SaidLand>();
  // A castle's own rock, or an island in the air, is painted with it.
  if (isFloating({ brief }) || isCragCastle({ brief })) return found;
  const subjects = brief.subjects.filter((s) => !s.off);
  const relations = brief.relations.filter((r) => !r.off && r.source === 'user');
  for (const relation of relations) {
    const standing = standingBy(relation.predicate);
    const mover = subjects.find((s) => s.id === relation.from);
    if (standing === undefined || !mover || LIES.test(mover.name) || landKindOf(mover.name) !== undefined) continue;
    const { to } = relation;
    const subject = subjects.find((s) => s.id === to);
    const place = brief.setting.find((f) => f.id === to && !f.off && f.kind === 'place');
    const source = subject?.source ?? place?.source;
    if (source !== 'user' || (subject?.count && 'exact' in subject.count && subject.count.exact > 1)) continue;
    const name = nameOf(brief, to);
    // The roof of a house that is drawn is on that house.
    const whole = relations.find((r) => r.from === to && r.predicate === 'of');
    if (whole && !(ENDS.test(name) && landKindOf(nameOf(brief, whole.to)))) continue;
    const inWater = relations.some(
      (r) => r.from === to && /^(?:in|on|above|by|off|at)$/.test(r.predicate) && WATERS.test(nameOf(brief, r.to)),
    );
    const kind = BIG_ROCK.test(name) && inWater && isBuilding(mover.name) ? 'stack' : landKindOf(name);
    if (kind === undefined) continue;
    // Far mountains stand behind what is at their foot; a cliff rises over it.
    if (standing === 'at-foot' && kind !== 'cliff') continue;
    const fact = subject ?? (place && placeAsSubject(place));
    if (fact) found.set(to, { fact, kind: standing === 'at-foot' ? 'wall' : kind });
  }
  return found;
}

/** As a subject of its own: some places are things. */
export const placeAsSubject = ({ id, value, source, ...rest }: Brief['setting'][number]): Subject =>
  ({
    id,
    name: value,
    source,
    ...('span' in rest && rest.span ? { span: rest.span } : {}),
    attributes: [],
    actions: [],
    parts: [],
  }) as unknown as Subject;

/** Where such land lies when no place was said. */
export const LAND_SCENES: Readonly<Record<LandKind, SceneId | undefined>> = {
  cliff: 'mountains',
  wall: 'mountains',
  peak: 'mountains',
  stack: 'sea',
  island: 'sea',
  floe: 'sea',
  iceberg: 'sea',
  roof: undefined,
  wire: 'meadow',
};
