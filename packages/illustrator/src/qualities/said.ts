/** Which qualities a Brief says, of what, and on which surfaces each is wanted in this scene. For painter and Stage alike. */
import { drawingOf, drawnAs, elementOf, type SceneId } from '@atelier/lexicon';
import type { Brief, StageObject, Subject } from '@atelier/spec';
import { saidFromStart } from '../scenes/said-from-start.ts';
import { siteIn } from '../scenes/site/site-kinds.ts';
import { COVERED, COVERS, type Coat, PARTS, QUALITIES, type Quality, SURFACES, type Surface } from './table.ts';

export interface Layer {
  coat: Coat;
  surface: Surface;
}

export interface Said {
  /** Fact of which it is said. */
  of: string;
  /** As it is told: "frozen fountain". */
  name: string;
  /** What is to be laid over which surface. */
  layers: readonly Layer[];
  /** Scenes that show it without any coat. */
  own: ReadonlySet<SceneId>;
  /** Fact of what covers it. */
  cover?: string;
  /** It follows from something else that is shown, so that nothing is lost without it. */
  implied?: boolean;
}

const isSaid = ({ source, off }: { source: string; off?: boolean | undefined }): boolean => !off && source === 'user';

/** Only what was said from the start: an edit makes no other place of it (L1). */
export function qualitiesSaid(brief: Brief): Said[] {
  const found: Said[] = [];
  const place = brief.setting.find((f) => isSaid(f) && f.kind === 'place');
  for (const f of brief.setting) {
    if (!isSaid(f) || (f.kind !== 'place' && f.kind !== 'background')) continue;
    for (const quality of QUALITIES) {
      const words = quality.said.exec(f.value.toLowerCase());
      if (!words || isNameOf(f.value)) continue;
      const whole = f.kind === 'background' ? place : f;
      const name = f.kind === 'background' && place ? `${f.value} ${place.value}` : f.value;
      if (whole) found.push(saidOf(quality, whole.id, name, surfaceOfPlace(quality, whole.value)));
    }
  }
  for (const s of brief.subjects.filter(isSaid))
    for (const a of s.attributes) {
      if (a.off || a.source !== 'user') continue;
      // A flower in bloom is one, however it is drawn.
      if (/\b(?:flower|blossom|rose)$/.test(s.name) && /bloom|flower|blossom/.test(a.value)) continue;
      const quality = QUALITIES.find(
        ({ id, said }) => said.test(a.value.toLowerCase()) || (id === 'cracked' && isSoil(s.name) && a.value === 'dry'),
      );
      if (quality && !isDrawnSo(a.value, s.name))
        found.push(saidOf(quality, s.id, `${a.value} ${s.name}`, surfaceOfSubject(s)));
    }
  const after = brief.setting.find((f) => isSaid(f) && f.kind === 'weather' && AFTER_RAIN.test(f.value));
  if (after && place)
    found.push({ ...saidOf(QUALITIES.find(({ id }) => id === 'wet')!, place.id, after.value, 'way'), implied: true });
  const bloom = brief.look.find((f) => isSaid(f) && f.value === 'bloom');
  if (bloom && place && IN_BLOOM.test(saidFromStart(brief)))
    found.push(saidOf(QUALITIES.find(({ id }) => id === 'in bloom')!, place.id, `${place.value} in bloom`, 'place'));
  return [...found, ...coversSaid(brief)];
}

const AFTER_RAIN = /^after .*(?:rain|storm|shower|downpour|drizzle)/;
const IN_BLOOM = /\bin (?:full )?bloom\b/;

/** "Cracked ice" is named by what it is; so is a waterfall that is drawn frozen. */
const isDrawnSo = (value: string, name: string): boolean => {
  const drawn = drawingOf(`${value} ${name}`);
  return drawn !== undefined && drawn.noun !== drawnAs(name)?.noun;
};
const isNameOf = (value: string): boolean => /^(?:black forest|forgotten realms)$/i.test(value);

type Target = Surface | 'place';

const saidOf = (quality: Quality, of: string, name: string, target: Target): Said => ({
  of,
  name,
  layers: (Object.entries(quality.asks) as [Surface, readonly Coat[]][])
    .filter(([surface]) => (target === 'place' ? surface !== 'thing' : surface === target))
    .flatMap(([surface, coats]) => coats.map((coat) => ({ coat, surface }))),
  own: quality.own,
});

/** A thing that is said to lie or grow on another, whichever of them is named first. */
function coversSaid(brief: Brief): Said[] {
  const found: Said[] = [];
  for (const r of brief.relations) {
    if (r.off || r.source !== 'user') continue;
    const [coverId, underId] = UPON.test(r.predicate) ? [r.from, r.to] : [r.to, r.from];
    const cover = brief.subjects.find((s) => s.id === coverId && isSaid(s));
    const row = cover && COVERS.find(([name]) => name.test(cover.name));
    if (!cover || !row || isSingle(cover)) continue;
    if (!UPON.test(r.predicate) && !COVERED.test(r.predicate) && !isFallen(cover, r.predicate)) continue;
    const under = wholeOf(
      brief,
      brief.subjects.find((s) => s.id === underId && isSaid(s)),
    );
    const place = brief.setting.find((f) => f.id === underId && isSaid(f) && f.kind === 'place');
    const surface = under ? surfaceOfSubject(under) : place ? placeSurface(place.value, row[2]) : undefined;
    // Roses on a table stand there; on a house they grow.
    const laid = surface === 'thing' && under && /^(?:on|along|across|up)$/.test(r.predicate) && !isGrownOver(under);
    const fits = surface !== undefined && row[2].includes(surface) && !laid;
    // What merely stands on something that it does not cover is a thing like others.
    if (surface === undefined || (!fits && !COVERED.test(r.predicate))) continue;
    found.push({
      of: under?.id ?? place!.id,
      name: `${cover.name} on the ${under?.name ?? place!.value}`,
      layers: fits ? [{ coat: row[1], surface }] : [],
      own: new Set<SceneId>(),
      cover: cover.id,
    });
  }
  return found;
}

/** "The walls of a house" are the house that is drawn. */
function wholeOf(brief: Brief, part: Subject | undefined): Subject | undefined {
  const of =
    part && SIDES.test(part.name)
      ? brief.relations.find((r) => !r.off && r.from === part.id && r.predicate === 'of')
      : undefined;
  return brief.subjects.find((s) => s.id === of?.to && isSaid(s)) ?? part;
}
const SIDES = /^(?:(?:stone|brick|old|front|side) )?(?:wall|front|fa[cç]ade|side|roof)s?$/;

const UPON =
  /^(?:(?:growing|lying|scattered|spread|climbing|creeping|strewn)(?: all)? )?(?:on|over|all over|up|across|covering|overgrowing|carpeting|along)$/;
const isGrownOver = ({ name }: Subject): boolean => /^(?:building|nature|plant)$/.test(drawnAs(name)?.category ?? '');
const isSingle = ({ count }: Subject): boolean => count !== undefined && 'exact' in count;

/** "A park with fallen leaves", "a lake bed with cracks". */
const isFallen = (cover: Subject, predicate: string): boolean =>
  predicate === 'with' &&
  (ALWAYS_ON.test(cover.name) || cover.attributes.some((a) => !a.off && /^(?:fallen|scattered|strewn)$/.test(a.value)));
const ALWAYS_ON = /^(?:crack|puddle|moss|ivy|lichen|creeper)$/;

/** What is covered lies on the ground of a place or grows on its walls. */
function placeSurface(value: string, on: readonly Surface[]): Surface {
  const own = surfaceNamed(value);
  return own !== undefined && on.includes(own) ? own : on[0]!;
}

function surfaceNamed(name: string): Surface | undefined {
  const said = name.toLowerCase();
  if (/\b(?:forest|wood|woodland|jungle) (?:path|trail|track|floor)s?$/.test(said)) return 'ground';
  if (
    /\b(?:path|road|lane|alley|street|pavement|steps|stairs|driveway|avenue|square|plaza|highway|track|trail|bridge)s?$/.test(
      said,
    )
  )
    return 'way';
  if (/\b(?:trunk|bark)s?$/.test(said)) return 'trunks';
  if (/\bwalls?$/.test(said)) return 'walls';
  if (
    /\b(?:rivers?|streams?|creeks?|brooks?|canals?|lakes?|ponds?|pools?|sea|ocean|bay|lagoon|fjord|harbou?r|water|moat)$/.test(
      said,
    )
  )
    return 'water';
  if (/\b(?:rocks?|boulders?|cliffs?|stones?|rock face)$/.test(said) && drawnAs(name)?.grounding.name.startsWith('scene.'))
    return 'rock';
  if (/\b(?:earth|ground|soil|floor|lawn|land|lake ?bed|river ?bed|field|mud|clay)s?$/.test(said)) return 'ground';
  const element = (elementOf(name) ?? drawnAs(name)?.grounding.name ?? '').replace(/^scene\./, '');
  for (const surface of ['water', 'walls', 'rock', 'way', 'ground'] as const)
    if (SURFACES[surface].includes(element)) return surface;
  return undefined;
}

/** "Flooded fields" are ground, "a flooded village" is the whole place, "a frozen canal" its water. */
function surfaceOfPlace({ asks }: Quality, value: string): Target {
  const named = surfaceNamed(value);
  return named !== undefined && named !== 'walls' && asks[named] !== undefined && Object.keys(asks).length < 3
    ? named
    : 'place';
}

function surfaceOfSubject(s: Subject): Surface {
  const drawing = drawnAs(s.name);
  const scenery =
    isSoil(s.name) || s.name === 'wall' || drawing === undefined || drawing.grounding.name.startsWith('scene.')
      ? surfaceNamed(s.name)
      : undefined;
  return scenery ?? 'thing';
}

/** Ground that is told by what it is of: "cracked earth", and no globe. */
const isSoil = (name: string): boolean => /^(?:(?:dry|bare) )?(?:earth|soil|ground|mud|clay|lake ?bed|river ?bed)$/.test(name);

/** Bare ground that was said, which is the land itself. */
export const isBareGround = ({ name, attributes }: Subject): boolean =>
  isSoil(name) &&
  (name !== 'earth' ||
    attributes.some((a) => !a.off && /^(?:cracked|dry|parched|bare|scorched|baked|muddy|wet|barren)$/.test(a.value)));

/** Nobody lives there any more: no lamp burns, no car stands there, no smoke rises. */
export const isForsaken = (brief: Brief): boolean =>
  [...brief.setting.filter((f) => isSaid(f) && (f.kind === 'place' || f.kind === 'background')).map((f) => f.value)].some(
    (value) => FORSAKEN.test(value.toLowerCase()),
  );
const FORSAKEN =
  /\b(?:abandoned|derelict|ruined|ruins|overgrown|post[- ]?apocalyptic|destroyed|war[- ]torn|crumbling|forsaken|deserted|ghost town)\b/;

/** What there is in a picture for a quality to lie on. */
export interface Present {
  scene: SceneId;
  /** Elements that facts of the Stage stand for. */
  elements: ReadonlySet<string>;
  /** Facts that are drawn on their own. */
  things: ReadonlySet<string>;
}

export function presentIn(scene: SceneId, objects: readonly StageObject[]): Present {
  const shown = objects.filter(({ grounding }) => grounding.kind !== 'missing');
  const isScenery = ({ grounding }: StageObject): boolean => grounding.name.startsWith('scene.');
  return {
    scene,
    elements: new Set(shown.filter(isScenery).map(({ grounding }) => grounding.name.slice(6))),
    // A site is scenery that is one thing: an abbey, a graveyard.
    things: new Set(shown.filter((o) => !isScenery(o) || o.grounding.name === 'scene.site').map(({ of }) => of)),
  };
}

/** Elements by which a surface was painted. */
export const elementsOf = (surface: Surface, { scene, elements }: Pick<Present, 'scene' | 'elements'>): readonly string[] =>
  surface === 'thing' || surface === 'trunks'
    ? []
    : SURFACES[surface].filter(
        (element) => PARTS[scene]?.includes(element) || (isThere(elements, element) && isGroundOf(element, scene)),
      );

/** A road is painted as the way that the land has, by whichever name. */
const isThere = (elements: ReadonlySet<string>, element: string): boolean =>
  elements.has(element) || (element === 'path' && elements.has('street'));

/** Far hills are ground only where they are the land. */
const isGroundOf = (element: string, scene: SceneId): boolean => element !== 'hills' || scene === 'hills';

/** A coat finds something to lie on. */
export const isLaid = ({ of }: Said, { surface }: Layer, present: Present): boolean =>
  surface === 'thing'
    ? present.things.has(of)
    : surface === 'trunks'
      ? present.scene === 'forest'
      : elementsOf(surface, present).length > 0;

/** Shown by its maker, or by a coat that finds its surface. */
export const isShown = (said: Said, present: Present): boolean =>
  said.implied === true ||
  (said.own.has(present.scene) && !present.things.has(said.of)) ||
  said.layers.some((layer) => isLaid(said, layer, present));

/** What covers something in this scene is no thing of its own there. */
export const isCover = ({ id }: Subject, scene: string, brief: Brief): boolean =>
  coversSaid(brief).some(
    ({ cover, layers }) =>
      cover === id &&
      layers.some(
        ({ surface }) => isOpen(surface, scene as SceneId) || (surface === 'walls' && siteIn(brief, scene) !== undefined),
      ),
  );

const isOpen = (surface: Surface, scene: SceneId): boolean =>
  surface === 'thing' ||
  surface === 'trunks' ||
  surface === 'way' ||
  elementsOf(surface, { scene, elements: new Set() }).length > 0;
