/**
 * Brief → Stage: where everything in the picture goes, and what paints it. A pure function of brief, size and seed, cheap
 * enough that every worker makes it anew. Rule L1: light, horizon and lens follow from the setting alone, the height of the eye
 * from what was said first too, and no edit moves them; things are placed in order,
 * each from its own stream, and what an edit adds finds its place among what is there.
 */
import { isWorn } from '@atelier/lexicon';
import {
  AtelierError,
  type Brief,
  type Missing,
  type MissingPolicy,
  type Stage,
  type StageObject,
  type Subject,
  type Warning,
} from '@atelier/spec';
import { abstractSubjects } from '../abstract/subjects.ts';
import { plantOf } from '../plants/registry.ts';
import { isCityView } from '../scenes/city-words.ts';
import { roomOf } from '../scenes/room-words.ts';
import { type CarriedLetters, carriedLetters } from '../type/carried.ts';
import { letteredOf } from '../type/lettered.ts';
import { type Lettering, letteringOf } from '../type/lettering.ts';
import { type Room, settle } from './arrange.ts';
import { finishItems } from './bearing.ts';
import { boundsOf, type Item, scale, shift } from './boxes.ts';
import { conflictsOf, crowdsOf } from './check.ts';
import { arrange, clustersOf } from './clusters.ts';
import { atEyeLevel } from './eye-level.ts';
import { gatheredObject, gatheringsIn } from './gathered.ts';
import { withHands } from './grips.ts';
import { groupFor } from './groups.ts';
import { inFlower } from './in-flower.ts';
import { keptItems } from './kept-items.ts';
import { addLate } from './late.ts';
import { likenessesIn } from './likeness.ts';
import { linksOf } from './links.ts';
import { groundOfLand } from './on-land.ts';
import { partnered } from './partners.ts';
import { isFrontRow } from './party.ts';
import { placedOf, stageObjectOf } from './place.ts';
import type { Placed } from './placed.ts';
import { alongStreet } from './redrawn.ts';
import { unseenWhy } from './regions.ts';
import { bondOf, type Link } from './relations.ts';
import { boxOverRim, rimAbout } from './rims.ts';
import { fillPlaces, placeSaid, takePlaces } from './said-places.ts';
import { elementNamed, isGrove, sceneryOf } from './scenery-of.ts';
import { placeItself, SceneryShown } from './scenery-shown.ts';
import { type Setting, settingOf } from './setting.ts';
import { shelve } from './shelve.ts';
import { grandShare, leadOf, measureOf, shareOf, standFor } from './sizes.ts';
import { sling } from './slung.ts';
import { spaceOf } from './space.ts';
import { areaIn, carriedObject, wholePicture } from './stage-objects.ts';
import { standsOn } from './stands-on.ts';
import { isOnString, plant, tie } from './tethers.ts';
import { isBust, type Thing, thingsOf } from './things.ts';
import { colourSaidOf, type Tint } from './tints.ts';
import { toldOnce } from './told-once.ts';
import { withoutGroves } from './tree-scale.ts';
import { laidUnderfoot } from './underfoot.ts';
import { deedsUnshown } from './untold-deeds.ts';
import { hangsOnWall } from './wall-words.ts';

export interface PlanOptions {
  width: number;
  height: number;
  seed: number;
  missing: MissingPolicy;
}

export interface ScenePlan {
  setting: Setting;
  placed: Placed[];
  lettering: Lettering;
  /** Words on things in the scene. */
  carried: readonly CarriedLetters[];
  /** Subjects that an abstract piece stands for; undefined where the idea shows something. */
  abstract: ReadonlySet<string> | undefined;
  stage: Stage;
  /** Colours that were said of what the scene consists of. */
  tints: readonly Tint[];
  /** What was asked for and could not be done. */
  warnings: Warning[];
}

/** @throws AtelierError `not-drawable` where the policy is `fail` and something has no drawing. */
export function planOf(brief: Brief, options: PlanOptions): ScenePlan {
  const { width, height, seed } = options;
  const all = thingsOf(brief, seed);
  const setting = atEyeLevel(settingOf(brief, options), all, brief, seed);
  // What lettering takes care of (a card, the name on it) needs no drawing and no place of its own.
  const lettered = letteredOf(brief, setting, seed);
  const space = spaceOf(brief, setting, seed);
  const abstract = lettered.sheet ? undefined : abstractSubjects(brief, setting, lettered.print !== undefined);
  const bold = lettered.sheet?.kind === 'poster' || lettered.sheet?.kind === 'banner';
  const wall = brief.subjects.some((s) => !s.off && sceneryOf(s, setting.scene, brief) === 'wall');
  const empty = all
    .filter(
      (t) =>
        !abstract?.has(t.fact.id) &&
        !lettered.subjects.has(t.fact.id) &&
        // On a card or poster land is no thing of its own.
        (t.land !== undefined
          ? lettered.sheet === undefined
          : !shines(t.fact, setting) &&
            sceneryOf(t.fact, setting.scene, brief) === undefined &&
            placeItself(t.fact, setting) === undefined &&
            !isGrove(t.fact, setting.scene)),
    )
    // Nor trees on the water that a city stands at.
    .filter((t) => t.said || setting.scene !== 'city' || !t.art?.startsWith('tree.') || space.water === undefined)
    // No pines grow in the sea about a rock or a cliff.
    .filter((t) => t.said || setting.scene !== 'sea' || t.place !== 'ground' || !all.some(({ land }) => land))
    .map((t) => inFlower(setting.scene === 'city' && !isCityView(brief) ? alongStreet(t) : t, setting.scene))
    .map((t) => (space.submerged && (t.place === 'water' || swims(t.fact)) ? { ...t, place: 'sky' as const } : t))
    // On a poster the sky is the title's: what flies is shown below it.
    .map((t) => (bold && t.place === 'sky' ? { ...t, place: 'ground' as const } : t))
    .map((t) => (wall && hangsOnWall(t.fact, brief) ? { ...t, place: 'hang' as const } : t))
    .map((t, _, all) => (space.plain ? laidFlat(t, brief, all) : t));
  // What is in a room is not in the table that is told of it and keeps its id.
  const places = new Set(brief.setting.map(({ id }) => id));
  const isPlace = (id: string): boolean => places.has(id) && empty.some((t) => t.fact.id === id && t.fact.source === 'writer');
  const stated = linksOf(brief, empty).filter(({ from, to }) => !isPlace(from) && !isPlace(to));
  const { things: inPairs, links: said } = partnered(empty, stated);
  const things = laidUnderfoot(withHands(inPairs, said), said);
  // Nothing can be seen to stand on what has no drawing: it would hang in the air over an empty place.
  const carried = said.filter(
    (l) =>
      !(
        (RESTS.has(l.bond) || l.bond === 'in') &&
        !space.plain &&
        things.some((t) => t.fact.id === l.to && t.art === undefined)
      ),
  );
  const links = said.length > 0 ? (space.plain ? carried : withoutGroves(carried, things)) : oppositesOf(things);
  const room: Room = {
    brief,
    setting,
    space,
    seed,
    taken: [],
    furnished: roomOf(brief) !== undefined,
    board: lettered.print !== undefined || (lettered.sheet !== undefined && !bold),
    ...(bold && { poster: width > height * 1.25 ? ('wide' as const) : ('tall' as const), worded: lettered.type.grow }),
  };
  const lead = leadOf(things, space.plain || lettered.sheet !== undefined, brief);
  const measure = measureOf(things, space.plain, lead);
  const stand = Math.min(height, 1.3 * width);
  const framed = (thing: Thing): number => (thing.said ? setting.framing.size : 1);
  const modest = (thing: Thing): number =>
    thing.said || space.plain
      ? 1
      : space.submerged || thing.art === 'rock'
        ? 0.45
        : thing.place === 'water' || thing.metres > 5
          ? 0.5
          : 0.8;
  // One thing on a sticker fills it.
  const lone = lettered.sheet?.kind === 'sticker' && things.length === 1 && things[0]?.count === 1;
  const arranging = {
    links,
    seed,
    breadth: width,
    groundOf: (thing: Thing) => groundOfLand(thing, setting, seed),
    heightOf: (thing: Thing) =>
      isFrontRow(thing.art)
        ? Math.min(0.52 * height, width / thing.aspect)
        : isBust(thing)
          ? Math.min(
              (thing.art?.endsWith('-close') ? 0.95 : 0.86) * height,
              ((thing.art?.endsWith('-close') ? 1 : 0.9) * width) / thing.aspect,
            )
          : Math.min(
              lettered.titled ? 0.4 : 0.86,
              (lone ? 0.72 : undefined) ??
                grandShare(thing, things) ??
                (MOTIF_SHARES[thing.fact.rule ?? ''] ??
                  standFor(thing, lead, links) ??
                  shareOf(thing, measure, space.plain) * modest(thing)) * framed(thing),
              // A mark lies within its disc.
              lettered.sheet?.kind === 'logo'
                ? (0.43 * Math.min(width, height)) / (thing.aspect * stand)
                : lettered.sheet?.kind === 'sticker'
                  ? (0.68 * Math.min(width, height)) / (thing.aspect * stand)
                  : 1,
            ) * stand,
  };

  const items = new Map<Thing, Item[]>();
  const keep = (found: readonly Item[]): void => {
    for (const item of found) {
      const list = items.get(item.thing);
      if (list) list.push(item);
      else items.set(item.thing, [item]);
    }
    room.taken.push(...found);
  };
  // What an edit did not name stands where it stood; what it named finds its place among that.
  for (const thing of things) keep(keptItems(thing, setting.view) ?? []);
  const settled = items.size > 0;
  const early = settled ? [] : things.filter((t) => !t.late && t.count > 0);
  const free = new Set(early.filter((t) => !links.some((l) => l.from === t.fact.id || l.to === t.fact.id)));
  const isGroup = (thing: Thing): boolean => free.has(thing) && groupFor(thing, thing.words, room) !== undefined;
  const groups = early.filter(isGroup);
  const clusters = clustersOf(
    early.filter((t) => !groups.includes(t)),
    links,
  ).map((members) => arrange(members, arranging));
  if (space.plain) {
    shelve(
      clusters.filter((c) => c.things.every((t) => t.land === undefined)),
      room,
    );
    // The emblem of a logo is in the middle of its mark, above the name.
    const all = clusters.flatMap((c) => c.items);
    const alone = lettered.sheet?.kind === 'logo' || lettered.sheet?.kind === 'sticker';
    if (alone && all.length > 0) {
      const wide = boundsOf(all);
      // Several marks share the disc.
      const room = lettered.sheet?.kind === 'logo' ? 0.5 * Math.min(width, height) : Number.POSITIVE_INFINITY;
      if (wide.x1 - wide.x0 > room && all.length > 1) scale(all, room / (wide.x1 - wide.x0), (wide.x0 + wide.x1) / 2, wide.y1);
      const b = boundsOf(all);
      if (all.length > 1 && lettered.sheet?.kind === 'logo') shift(all, width / 2 - (b.x0 + b.x1) / 2, 0);
      shift(
        all,
        0,
        height * (lettered.texts.length > 0 ? (lettered.sheet?.kind === 'logo' ? 0.39 : 0.42) : 0.5) - (b.y0 + b.y1) / 2,
      );
    }
    for (const cluster of clusters) keep(cluster.items);
  } else {
    // What the person named comes first; what was invented keeps out of its way.
    const ranked = [
      ...clusters.filter((c) => c.things.some((t) => t.said)),
      ...clusters.filter((c) => !c.things.some((t) => t.said)),
    ];
    const main = ranked.find((c) => c.things[0]!.said);
    for (const cluster of ranked) {
      // What stands on land has its place by that.
      if (cluster.things.every((t) => t.land === undefined))
        settle(cluster, room, cluster === main, lead !== undefined && cluster.things.includes(lead.thing));
      keep(cluster.items);
    }
  }
  for (const thing of groups) keep(groupFor(thing, thing.words, room)!());
  for (const thing of things)
    if ((thing.late || settled) && thing.count > 0 && !items.has(thing))
      keep(addLate(thing, links, items, room, arranging.heightOf(thing) * (space.plain || !thing.late ? 1 : 0.8)));

  for (const item of room.taken) if (isBust(item.thing) && !item.settled) shift([item], 0, height - (item.top + item.h));
  takePlaces(room.taken, brief, room);
  sling(room.taken, room);
  finishItems(room.taken, room);
  const missing: Missing[] = [];
  const warnings: Warning[] = fillPlaces(room.taken, brief, room);
  const objects: StageObject[] = [];
  const placed: Placed[] = [];
  const scenery = new SceneryShown({
    brief,
    setting,
    seed,
    tinted: abstract === undefined && lettered.sheet === undefined,
    objects,
    warnings,
    missing,
  });
  const lands = things.filter((t) => t.land !== undefined);
  for (const fact of [...brief.subjects, ...things.map((t) => t.fact).filter((f) => !brief.subjects.includes(f))]) {
    if (fact.off) continue;
    if (abstract?.has(fact.id)) {
      objects.push(wholePicture(fact, objects.length));
      continue;
    }
    const element =
      lands.some((t) => t.fact === fact) || !brief.subjects.includes(fact)
        ? undefined
        : shines(fact, setting)
          ? 'buildings'
          : (sceneryOf(fact, setting.scene, brief) ??
            placeItself(fact, setting) ??
            (isGrove(fact, setting.scene) ? 'grove' : isWorn(fact, brief) ? undefined : elementNamed(fact.name)));
    if (element !== undefined && lettered.sheet && element !== 'buildings') {
      // Nothing of a scene is painted there, and whom or what it is for is not to be shown.
      if (fact.source !== 'writer' && !lettered.subjects.has(fact.id))
        missing.push({ name: fact.name, why: `no drawing for it on a ${lettered.sheet.kind}`, of: fact.id });
      continue;
    }
    if (element !== undefined) {
      const shown = scenery.add(fact.id, fact.name, element, colourSaidOf(brief, fact.id), fact.id === setting.place);
      if (!shown && fact.source !== 'writer') missing.push({ name: fact.name, why: unseenWhy(element, setting), of: fact.id });
      continue;
    }
    const thing = things.find((t) => t.fact === fact);
    if (!thing) continue;
    if (thing.why !== undefined && thing.count > 0) missing.push({ name: fact.name, why: thing.why, of: fact.id });
    if (thing.colourLost !== undefined)
      warnings.push({
        code: 'colour-not-applied',
        message: `The drawing of ${fact.name} could not be made ${thing.colourLost}.`,
        about: fact.id,
      });
    for (const { of, colourLost } of thing.carries)
      if (colourLost !== undefined)
        warnings.push({
          code: 'colour-not-applied',
          message: `The ${of.name} is part of the drawing of ${fact.name} and keeps its colours there; it could not be made ${colourLost}.`,
          about: of.id,
        });
    for (const item of items.get(thing) ?? []) {
      const one = placedOf(item, setting);
      const depth = placeSaid(item, brief)?.depth;
      one.object = { ...stageObjectOf(one, setting, seed), ...(depth !== undefined && { depth }) };
      objects.push(one.object);
      placed.push(one);
      for (const carried of thing.carries)
        objects.push(carriedObject(one.object, carried, 1 + objects.filter(({ of }) => of === carried.of.id).length));
    }
  }
  for (const one of placed)
    if (isOnString(one.art)) tie(one, brief, placed);
    else if (one.stalk) plant(one, placed);
    else if (one.inside) {
      const rim = rimAbout(one, placed);
      if (rim) {
        one.rim = rim;
        one.object.box = boxOverRim(one.object.box, rim, setting.view);
      }
    }
  // Scenery that was said to be abstract is the whole piece, as an idea is.
  if (abstract && setting.scene !== 'plain')
    for (const fact of brief.setting)
      if (!fact.off && fact.kind === 'place' && fact.source !== 'writer')
        objects.push(wholePicture({ id: fact.id, name: fact.value }, objects.length));
  for (const event of gatheringsIn(brief)) {
    const whole = abstract ? undefined : gatheredObject(event, objects);
    if (whole && !objects.some((o) => o.of === event.of)) objects.push(whole);
  }
  scenery.addSettings(abstract !== undefined);
  // A card is designed round what it shows; a place kept for what cannot be drawn would leave it empty.
  const kept = lettered.sheet === undefined || options.missing === 'sketch';
  const standing = placed.filter((p) => p.art !== undefined || (kept && p.object.grounding.kind === 'missing'));
  const lettering = letteringOf(
    brief,
    lettered,
    setting,
    seed,
    standing.map(({ object: { box }, art, drawing }) => ({
      ...areaIn(box, setting.view),
      on: standsOn(drawing),
      plant: art !== undefined && plantOf(art) !== undefined,
    })),
    objects.filter(({ grounding: { name } }) => IN_THE_SKY.test(name)).map(({ box }) => areaIn(box, setting.view)),
  );
  objects.push(...lettering.objects);
  const written = carriedLetters(lettering.carried, placed, width, height);
  for (const [i, { of, owner, box, unknown }] of written.entries()) {
    const content = lettering.carried.find((t) => t.of === of)!.content;
    const same = written.slice(0, i).filter((c) => c.of === of).length;
    objects.push({
      ...owner,
      id: `${of}.${same + 1}`,
      of,
      name: content,
      box: [...box],
      colors: ['black'],
      heading: 'front',
      grounding: { kind: 'lettering', name: content, via: 'direct' },
    });
    if (unknown.length > 0)
      missing.push({ name: `“${[...new Set(unknown)].join('')}”`, why: 'the lettering has Latin characters only', of });
  }
  for (const { of, content, on } of lettering.carried)
    if (!written.some((c) => c.of === of))
      missing.push({ name: `“${content}”`, why: `the ${on} that carries it is not in the picture`, of });
  missing.push(...lettering.missing);
  const told = toldOnce(missing);
  if (options.missing === 'fail' && told.length > 0) throw notDrawable(told);
  warnings.push(
    ...conflictsOf(links, placed),
    ...crowdsOf(placed),
    ...likenessesIn(objects, brief),
    ...deedsUnshown(brief, things),
  );
  const { light, view } = setting;
  const stage: Stage = {
    v: 1,
    idea: brief.idea,
    width,
    height,
    seed,
    objects,
    scene: {
      setting: setting.scene,
      time: setting.time,
      weather: setting.weather,
      ...(setting.season === undefined ? {} : { season: setting.season }),
      horizon: view.horizon / height,
      light: { azimuth: light.azimuth, elevation: light.elevation },
    },
    missing: told,
  };
  return { setting, placed, lettering, carried: written, abstract, stage, tints: scenery.tints, warnings };
}

/** A turtle that walks on land swims where that is said. */
const swims = ({ actions }: Subject): boolean => actions.some((a) => !a.off && /^swim/.test(a.value));

/** Neon signs hang on the buildings of a street; the street's painter puts them there when they are said. */
const shines = (fact: Subject, { scene }: Setting): boolean => scene === 'city' && /\bneon (?:sign|light|lamp)/.test(fact.name);

/** Scenery that has a place of its own in the sky. */
const IN_THE_SKY = /^scene\.(?:sun|moon|planet)$/;

/** Bonds in which the lower thing holds the upper one. */
const RESTS: ReadonlySet<string> = new Set(['on', 'stacked-on', 'riding']);

/** What has no drawing and carries something has its place as a strip of the floor there: the thing stands, and does not hang over it. */
function laidFlat(thing: Thing, { relations }: Brief, things: readonly Thing[]): Thing {
  if (thing.art !== undefined) return thing;
  const carried = relations
    .filter((r) => !r.off && r.to === thing.fact.id && (RESTS.has(bondOf(r.predicate)) || bondOf(r.predicate) === 'in'))
    .flatMap((r) => things.filter((t) => t.fact.id === r.from));
  return carried.length > 0 ? { ...thing, aspect: 5, metres: 0.12 * Math.max(...carried.map((t) => t.metres)) } : thing;
}

/** Heights of what decorates a card or stands for a trade, as parts of the picture, whatever their size in life. */
const MOTIF_SHARES: Readonly<Record<string, number>> = { 'card.motif': 0.17, 'logo.emblem': 0.34 };

/** "A cup on the top and a chair on the bottom": with nothing else to hold it, the upper one stands on the lower. */
function oppositesOf(things: readonly Thing[]): Link[] {
  const top = things.find((t) => t.where.level === 'top' && t.place !== 'sky');
  const bottom = things.find((t) => t.where.level === 'bottom' && t !== top);
  return top && bottom ? [{ from: top.fact.id, to: bottom.fact.id, bond: 'stacked-on', predicate: 'on the top' }] : [];
}

function notDrawable(missing: readonly Missing[]): AtelierError {
  const names = missing.map((m) => m.name).join(', ');
  return new AtelierError(
    'not-drawable',
    `The Illustrator cannot draw: ${names}. Nothing was painted, as asked with "--missing fail". Use "--missing leave" to keep the place free, "--missing sketch" for a pencilled outline, or paste the prompt into a generator that can draw it.`,
  );
}
