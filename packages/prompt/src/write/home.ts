/** A setting for ideas that name none: invented, so never under `faithful` but where it follows from what was said. */
import {
  drawingOf,
  hasHome,
  homeOf,
  homeOfKind,
  impliedPlace,
  isOfHead,
  isPlural,
  qualityKnown,
  sceneOf,
  TIMES,
  type TimeId,
  watersideOf,
} from '@atelier/lexicon';
import { type Brief, random, type Subject } from '@atelier/spec';
import { isEnclosed } from '../subjects/out-of-place.ts';
import { isCooked } from '../subjects/portrait-of.ts';
import { traitsOf, traitsOfName } from '../subjects/traits.ts';
import { type Addition, setting } from './addition.ts';
import type { Context } from './context.ts';
import { type Guard, idOf } from './guard.ts';
import { suitsSky } from './hour.ts';
import { isHourOfColours } from './hour-of-colours.ts';
import { groundIn, landOfWay, yardOf } from './lands-named.ts';
import { on } from './on.ts';
import { isWholeLand, type Survey } from './survey.ts';
import { isIndoors, whereabouts } from './whereabouts.ts';

/** Where a bare time or weather ("sunset") may be seen. */
const OPEN_PLACES = ['sea', 'hills', 'mountains', 'lake'] as const;
/** Where a bare season ("summer vibes") is seen best. */
const SEASON_PLACES: Readonly<Record<string, readonly string[]>> = {
  spring: ['meadow', 'orchard'],
  summer: ['beach', 'meadow'],
  autumn: ['forest', 'vineyard'],
  winter: ['forest', 'mountains'],
};

/** How cut flowers are held together, and what plants are kept in. */
const CUT = /^(?:bouquet|bunch|posy|bundle|wreath|garland|potted|cut|dried)$/;
const POT = /\b(?:pot|flowerpot|planter|vase|jar|jug)$/;

const isCut = ({ id, attributes }: Subject, brief: Brief): boolean =>
  attributes.some(({ value, off }) => !off && CUT.test(value)) ||
  brief.relations.some(
    ({ from, to, predicate, off }) =>
      !off && from === id && /^in(?:side)?$/.test(predicate) && POT.test(nameOf(brief, to) ?? ''),
  );

/** Things that are pictures or emblems themselves, and so stand in no landscape. */
const EMBLEMS =
  /\b(logo|icon|tattoo(?: design)?|sticker|poster|card|emblem|badge|pattern|wallpaper|portrait|diagram|map|label|cover|banner|flyer|infographic)s?$/;

/** They bring their land with them. */
const DRY_STORM = /^(?:sand ?storm|dust ?storm|haboob)$/;

/** Emblems that carry a whole picture. */
const PRINTS = /\b(?:poster|cover)s?$/;

export function home(known: Survey, { topics, tags, place: stood }: Context, gate: Guard): Addition[] {
  const { brief, liberty, scene, subjects, timeFact, weatherFact, seed } = known;
  // Under the stars a whale is at sea still; a fox has the whole sky over open land.
  const afloatBelow =
    scene?.id === 'night-sky' &&
    subjects[0] !== undefined &&
    /^(?:sea|open sea|underwater|lake|river)$/.test(homeOf(subjects[0].name)?.place ?? '') &&
    on(brief.relations).some(({ predicate }) => /(?:^| )(?:under|beneath|below)$/.test(predicate));
  const settled =
    (scene !== undefined && !afloatBelow) ||
    brief.setting.some(
      ({ kind, value }) => (kind === 'place' && !isWholeLand(value)) || kind === 'background' || kind === 'event',
    );
  if (settled || (subjects[0] && isCooked(subjects[0]))) return [];
  const emblems = [...brief.subjects.map(({ name }) => name), ...brief.look.map(({ value }) => value)].filter((value) =>
    EMBLEMS.test(value),
  );
  // A ship on a book's cover is at sea there; a poster of nothing but words is not in a place.
  const shown = subjects.filter(({ name }) => !EMBLEMS.test(name));
  // What is drawn on a sheet beside a trade or a title stands in no landscape.
  if (emblems.length > 0 && !(shown.length === 1 && emblems.every((value) => PRINTS.test(value)))) return [];
  // Whoever is in a boat is on the water, which is painted round them and so is said, however little may be invented (L2).
  const water = isIndoors(brief) ? undefined : watersideOf(undefined, brief);
  if (water !== undefined && gate.admit(water.scene, water.scene))
    return [
      setting('place', water.scene, water.scene, {
        source: 'inferred',
        rule: `home.${water.scene}`,
        reason: `because you said ${water.boat}`,
      }),
    ];
  if (liberty === 'faithful') return [];
  const place = (value: string, rule: string, reason: string) =>
    gate.admit(idOf(value), value) ? [setting('place', idOf(value), value, { source: 'writer', rule, reason })] : [];
  if (on(brief.setting).some(({ kind, value }) => kind === 'weather' && DRY_STORM.test(value)) && !isIndoors(brief))
    return place('desert', 'home.desert', 'such storms blow over deserts');
  if (subjects.length === 0 && tags.has('abstract')) return [];
  if (subjects.length === 0) {
    // A tree by itself is scenery, and stands in its land all the same.
    const rooted = brief.subjects.find((s) => !s.off && s.source !== 'writer' && homeOf(s.name) !== undefined);
    const land = rooted && homeOf(rooted.name);
    // A Christmas tree stands in a room.
    const within = rooted && impliedPlace(rooted.name);
    if (rooted && within && whereabouts(brief).suits(within))
      return place(within, `home.${idOf(within)}`, `a natural setting for ${article(rooted.name)}`);
    if (rooted && land && !isIndoors(brief))
      return place(land.place, `home.${sceneOf(land.place) ?? 'plain'}`, `a natural setting for ${article(rooted.name)}`);
    const seasonFact = on(brief.setting).find(({ kind }) => kind === 'season');
    const what = timeFact?.word ?? weatherFact?.word ?? seasonFact?.value;
    if (what === undefined || isHourOfColours(brief)) return [];
    // Snow is seen where it lies.
    const snows = weatherFact && /snow|blizzard/.test(weatherFact.word);
    const places = snows ? SEASON_PLACES.winter : timeFact || weatherFact ? undefined : SEASON_PLACES[seasonFact?.value ?? ''];
    const value = random(seed, 'write', 'place').pick(places ?? OPEN_PLACES);
    return place(value, `home.${value}`, `a place to see ${what}`);
  }
  // A landmark stands where it stands: in its city, which is not told by its name (B4), or in the kind of land that is round it.
  if (subjects[0] && qualityKnown(subjects[0].name.toLowerCase())?.id.startsWith('landmark-')) {
    const town = homeOf(subjects[0].name)?.place;
    if (town === 'city street') return place('city', 'home.city', 'it stands in a city');
    return town === undefined ? [] : place(town, `home.${idOf(town)}`, 'it stands in such a place');
  }
  // Who looks at a subway car is in it: it is the place, whatever stands outside.
  if (stood?.itself && stood.known.tags.includes('in') && COMPARTMENT.test(stood.word)) return [];
  // A room that is the picture has no land round it, but for what is drawn from outside.
  if (stood?.itself && stood.known.tags.includes('in') && drawingOf(stood.word) === undefined) return [];
  // A church, a lighthouse, a submarine that is seen from within has its own walls round it, and no land.
  if (isFromWithin(brief)) return [];
  if (isFireside(brief)) return place('living room', 'home.fireside', 'by such a fire one is at home');
  // What something stands on is its place, and no other is invented round it; a building out of doors still stands somewhere.
  const drawn = stood && drawingOf(stood.word);
  const within =
    stood !== undefined && brief.relations.some((r) => HOUSED.test(r.predicate) && nameOf(brief, r.to) === stood.word);
  const outside = drawn !== undefined && (drawn.place === 'water' || (drawn.category === 'building' && !within));
  const yard = (): Addition[] => {
    const anchor = isIndoors(brief) ? undefined : on(brief.relations).find(({ to }) => yardOf(nameOf(brief, to) ?? '', ''));
    const name = anchor && nameOf(brief, anchor.to);
    const found = name && yardOf(name, nameOf(brief, anchor.from) ?? '');
    return found ? place(found, `home.${found}`, `a natural setting for ${article(name)}`) : [];
  };
  if (stood !== undefined && !stood.itself && !outside) return yard();
  const { suits, instead, held } = whereabouts(brief);
  if (held) return yard();
  // What runs along houses is in no wood.
  if (shown[0] && /(?:^| )(?:lane|alley|path|yard|passage)$/.test(shown[0].name) && isBesideBuilding(brief, shown[0].id))
    return [];
  const inside = isIndoors(brief);
  if (
    on(brief.relations).some(({ predicate, to }) => COOKING.test(predicate) && (!CUTTING.test(predicate) || isEaten(brief, to)))
  )
    return place('kitchen', 'home.kitchen', 'a natural setting for cooking');
  // Who is on a ferry is in no street, whatever the weather.
  if (on(brief.relations).some(({ to, predicate }) => ABOARD.test(predicate) && BOAT.test(nameOf(brief, to) ?? ''))) return [];
  // A wok says kitchen and a snowman snow, whatever else is there.
  const implied = stood?.itself ? undefined : impliedBy(brief);
  if (implied !== undefined && suits(implied.place) && !(HOME_ROOMS.test(implied.place) && shown.some(isTooLarge)))
    return place(implied.place, `home.${idOf(implied.place)}`, `a natural setting for ${article(implied.word)}`);
  let unfit = false;
  // What another thing asks for comes before where the first is at home: an umbrella wants the rain.
  for (const { kind } of stood ? [] : [...topics.slice(1), ...topics.slice(0, 1)]) {
    const at = kind.home.find(
      ({ any, none }) => (any.length === 0 || any.some((word) => tags.has(word))) && !none.some((word) => tags.has(word)),
    );
    if (at === undefined) continue;
    if (!suits(at.text)) {
      unfit = true;
      continue;
    }
    const reason = `a natural setting for ${article(kind.id.replaceAll('-', ' '))}`;
    const weather = kind.weather;
    const dry = weather !== undefined && weatherFact === undefined && at.any.includes(weather);
    return [
      ...place(at.text, `home.${kind.id}`, reason),
      ...(dry && gate.admit(idOf(weather), weather)
        ? [setting('weather', idOf(weather), weather, { source: 'writer', rule: `home.${kind.id}`, reason })]
        : []),
    ];
  }
  if (tags.has('abstract') || (tags.has('letter') && emblems.length === 0) || tags.has('portrait')) return [];
  // The first subject decides: a vase with toucans on it does not stand in a jungle.
  const name = stood?.word ?? shown[0]?.name ?? '';
  // A jungle temple and a forest cabin say where they stand; a street lamp is known, with its hour.
  const ground = drawingOf(name)?.category === 'building' && !hasHome(name) ? groundIn(name) : landOfWay(name);
  if (ground !== undefined && suits(ground)) return place(ground, `home.${idOf(ground)}`, `because you said ${name}`);
  // A castle is seen from outside, on its hills; a bar or a nook is a room, and has none.
  const room = stood?.known.tags.includes('in') === true && !outside;
  // A cricket bat sleeps in no forest.
  const borrowed = !hasHome(name) && !isOfHead(name.toLowerCase(), name.toLowerCase().split(' ').at(-1) ?? '');
  const category = room ? undefined : drawingOf(name)?.category;
  // A rainbow trout and a sea horse live where their kind does, whatever the words.
  const own = borrowed ? homeOfKind(category) : afloat(homeOf(name, category), known);
  // A boat that is stranded in a dry bed is at no water.
  const beside = own && !DRY.test(brief.idea) ? watersideOf(sceneOf(own.place) ?? 'plain', brief) : undefined;
  const offered = beside ? { ...own, place: beside.scene === 'beach' ? 'coast' : beside.scene } : own;
  // Candles on a cake are blown out in no hills.
  const found =
    offered && suits(offered.place) && !(inside && OPEN_PLACES.some((open) => open === offered.place)) ? offered : undefined;
  // What is cut or grows in a pot is looked at on a table, not in the land that it comes from.
  if ((WALLED.test(name) && !isScenery(name)) || (shown[0] && isCut(shown[0], brief))) return [];
  const open = timeFact === undefined && !isEnclosed(brief) && !brief.setting.some(({ kind }) => kind === 'time');
  const at = (time: TimeId | undefined, who: string): Addition[] =>
    open && time !== undefined && suitsSky(time, known)
      ? [
          setting('time', idOf(TIMES[time].name), TIMES[time].name, {
            source: 'writer',
            rule: `home.${time}`,
            reason: `suits ${article(who)}`,
          }),
        ]
      : [];
  // "A cat under a rainbow": what only land or sky shows brings its own, and what shines by night its hour to any land.
  const shines =
    inside || room
      ? undefined
      : subjects.find(
          (s) =>
            isScenery(s.name) &&
            (found === undefined || homeOf(s.name)?.time || (isWooded(found.place) && SPANS.test(s.name))) &&
            !isBorne(brief, s.id),
        );
  const glow = shines && homeOf(shines.name);
  // Under trees no rainbow is seen.
  const land = glow && found && isWooded(found.place) && SPANS.test(shines.name) ? glow.place : (found?.place ?? glow?.place);
  if (shines && glow && land !== undefined && suits(land))
    return [
      ...place(land, `home.${sceneOf(land) ?? 'plain'}`, `a natural setting for ${article(found ? name : shines.name)}`),
      ...at(glow.time, shines.name),
    ];
  if (found === undefined)
    return instead !== undefined && (unfit || offered !== undefined)
      ? place(instead, `home.${instead}`, `a natural setting for ${article(name)}`)
      : [];
  // A golden evening is not everybody's.
  const hour = found.time !== 'golden-hour' || random(seed, 'write', 'hour', known.key).chance(0.3) ? found.time : undefined;
  return [
    ...place(found.place, `home.${sceneOf(found.place) ?? 'plain'}`, `a natural setting for ${article(name)}`),
    ...at(hour, name),
  ];
}

/** Who leaps, or is at a ship, is seen above the water; who is out of a bowl is in none. */
function afloat(home: ReturnType<typeof homeOf>, { brief, subjects: [main] }: Survey): ReturnType<typeof homeOf> {
  if (home?.place !== 'underwater' || main === undefined) return home;
  const ashore = WALKS.test(main.name) ? landOfOthers(brief, main) : undefined;
  if (ashore !== undefined) return { place: ashore };
  const near = on(brief.relations).filter(({ from, to }) => from === main.id || to === main.id);
  const others = near.map(({ from, to }) => nameOf(brief, from === main.id ? to : from) ?? '');
  if (others.some((name) => VESSEL.test(name) || traitsOfName(name).has('hands'))) return undefined;
  return others.some((name) => drawingOf(name)?.category === 'boat') || on(main.actions).some(({ value }) => LEAPS.test(value))
    ? { place: 'sea' }
    : home;
}
/** Of those who live in water, who is on land as well. */
const WALKS = /(?:^| )(?:turtle|tortoise|crab|lobster|octopus|snail)$/;
/** A turtle races a rabbit where the rabbit can. */
function landOfOthers({ subjects }: Brief, main: Subject): string | undefined {
  for (const { id, name, source, off } of subjects) {
    const category = off || id === main.id || source === 'writer' ? undefined : drawingOf(name)?.category;
    const land = category === 'animal' || category === 'bird' ? homeOf(name, category)?.place : undefined;
    if (land !== undefined && !/^(?:underwater|sea|open sea|lake|river|beach|night sky)$/.test(land)) return land;
  }
  return undefined;
}
const VESSEL = /(?:bowl|fishbowl|tank|aquarium|bucket|plate|net|hook|bag|bathtub|pool)$/;
const LEAPS = /^(?:jump|leap|breach|fly|spout)/;

/** What a scene is painted with, and that has a home of its own: a rainbow, a headland. */
const isScenery = (name: string): boolean =>
  drawingOf(name)?.grounding.name.startsWith('scene.') === true && homeOf(name) !== undefined;

/** What takes the whole sky. */
const SPANS = /(?:^| )(?:rainbow|aurora|aurora borealis|northern lights|milky way|fireworks?)s?$/;
const isWooded = (place: string): boolean => sceneOf(place) === 'forest';

/** Printed on a mug or part of something; who lives has nothing in the sky on it for being with it. */
const isBorne = (brief: Survey['brief'], id: string): boolean =>
  brief.relations.some((r) => {
    if (r.off || r.to !== id) return false;
    if (/^(?:on|of|in|holding|wearing)$/.test(r.predicate)) return true;
    const owner = brief.subjects.find((s) => s.id === r.from);
    return r.predicate === 'with' && !(owner && isLiving(traitsOf(owner, brief.idea)));
  });
const isLiving = (traits: ReadonlySet<string>): boolean =>
  ['person', 'animal', 'bird', 'myth'].some((each) => traits.has(each));

const DRY = /\b(?:dry|dried|drought|parched|stranded|desert)\b/i;
const ABOARD = /^(?:on|in|aboard|on board|inside)$/;
const BOAT = /\b(?:ferry|ship|yacht|liner|boat|barge|steamer ship|catamaran)$/;
/** "Grandma knitting by the fire": what is done there is done at home, and no camp fire is meant. */
const isFireside = ({ subjects, relations }: Survey['brief']): boolean =>
  on(relations).some(({ from, to, predicate }) => {
    if (!/(?:^| )(?:by|beside|near|next to|in front of|before)$/.test(predicate)) return false;
    const [who, fire] = [subjects.find(({ id }) => id === from), subjects.find(({ id }) => id === to)];
    return (
      who !== undefined &&
      fire?.name === 'fire' &&
      (/^(?:grand\w+|granny|nana|cat|kitten|cup|mug|teapot|book|armchair|rocking chair|slipper|blanket|sofa|rug)$/.test(
        who.name,
      ) ||
        on(who.actions).some(({ value }) => /^(?:knit|read|sew|crochet|nap|doz|play\w* (?:chess|cards))/.test(value)) ||
        on(relations).some(
          (r) => r.from === from && /^(?:knit|read|sew|crochet|in (?:an? )?(?:rocking |arm)?chair)/.test(r.predicate),
        ))
    );
  });

/** Part of a house, and so in no landscape. */
const WALLED =
  /\b(?:window|windows|windowpane|casement|window ledge|door|doorway|windowsill|sill|wall|ceiling|faucet|tap|sink|(?<!street |gas )lamp|light switch)$/i;
/** What is done to food. */
const COOKING = /^(?:slic|cutt|chopp|cook|grill|fry|bak|fillet|season|serv|knead|roast|stirr|plat)ing\b/;
/** Of these, what is done to hair, to trees and to tennis balls as well. */
const CUTTING = /^(?:slic|cutt|chopp|season|serv|plat)ing\b/;
/** The first thing that was named, or deed that is done, which brings a place of its own. */
/** "A pickup truck with a Christmas tree": neither has come into the living room. */
const HOME_ROOMS = /^(?:living room|dining room|kitchen|study|classroom|(?:child's )?bedroom|bathroom|laundry room)$/;
function isTooLarge({ name }: Subject): boolean {
  const { category = '', height = 0 } = drawingOf(name) ?? {};
  return (
    (/^(?:vehicle|boat)$/.test(category) && height > 1.2) || category === 'building' || (category === 'animal' && height > 1.5)
  );
}
function impliedBy({ subjects, relations }: Survey['brief']): { place: string; word: string } | undefined {
  const words = [
    ...on(subjects).flatMap(({ name, source }) => (source === 'user' || source === 'edit' ? [name] : [])),
    ...on(subjects).flatMap(({ actions }) => on(actions).map(({ value }) => value)),
    ...on(relations).map(({ predicate }) => predicate),
  ];
  for (const word of words) {
    const implied = impliedPlace(word);
    if (implied !== undefined) return { place: implied, word };
  }
  return undefined;
}
function isEaten(brief: Survey['brief'], id: string): boolean {
  const subject = brief.subjects.find((each) => each.id === id);
  const traits = subject && traitsOf(subject, brief.idea);
  return traits !== undefined && (traits.has('food') || traits.has('drink'));
}
const isFromWithin = ({ look }: Survey['brief']): boolean =>
  on(look).some(({ kind, value, source }) => kind === 'shot' && value === 'interior' && source === 'user');
/** Parts of a vehicle that one is in. */
const COMPARTMENT = /^(?:subway|metro|train|rail(?:way|road)|dining) (?:car|carriage)$/i;
/** Ways to be inside of a building. */
const HOUSED = /^(?:in|inside|within)$/;
const isBesideBuilding = (brief: Survey['brief'], id: string): boolean =>
  on(brief.relations).some(({ from, to }) => from === id && traitsOfName(nameOf(brief, to) ?? '').has('building'));
const nameOf = (brief: Survey['brief'], id: string): string | undefined => brief.subjects.find((s) => s.id === id)?.name;

const article = (name: string): string => (isPlural(name) ? name : `${/^[aeiou]/i.test(name) ? 'an' : 'a'} ${name}`);
