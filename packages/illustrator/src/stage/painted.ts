import { drawingOf, drawnAs, isPartOf, sceneOf } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import { aerialOf } from '../scenes/aerial-kind.ts';
import { interiorNamed } from '../scenes/interior/named-interior.ts';
import { PLANS } from '../scenes/interior/plans.ts';
import { isFloating } from '../scenes/rock-words.ts';
import { isRoom, roomOf } from '../scenes/room-words.ts';
import { isNeonGrid } from '../scenes/set-piece-words.ts';
import { isGround, isSurface } from '../scenes/still-life.ts';
import { asMeant } from './as-meant.ts';
import { asChart, asIconSet } from './charts.ts';
import { withPlayers } from './ensembles.ts';
import { inTheirVase, marksOf, onCliff, ownCards } from './misplaced.ts';
import { ofTheBody } from './of-the-body.ts';
import { onceFor } from './once-for.ts';
import { withPlayingCards } from './party.ts';
import { withSources } from './phenomena.ts';
import { piecesOf, tableFor } from './pieces.ts';
import { elementNamed } from './scenery-of.ts';

/**
 * The Brief as the painter takes it: without what is for words alone, save what it can paint: the furniture of a room, and what a thing by itself
 * stands on and before.
 */
export const painted: (given: Brief) => Brief = onceFor((given) => {
  const meant = filled(
    withPlayers(withPlayingCards(ofTheBody(asMeant(marksOf(ownCards(onCliff(inTheirVase(asIconSet(asChart(given)))))))))),
  );
  const brief = laidOn(tabled(pinned(owned(indoors(housed(bare(withSources(onThings(meant)))))))));
  const alone = !brief.setting.some((f) => !f.off && f.kind === 'place') && !roomOf(brief);
  const shown = <T extends { kind: string; value: string; wordsOnly?: boolean | undefined }>(facts: readonly T[]): T[] =>
    facts.filter(({ kind, value, wordsOnly }) => !wordsOnly || (alone && kind === 'background' && isGround(value)));
  // An interior has its own furniture.
  const interior = interiorNamed(brief);
  const unfurnished = interior === undefined || PLANS[interior.plan].open === true;
  const pieces = !roomOf(brief) || isOutdoors(brief) ? [] : unfurnished ? piecesOf(brief) : [tableFor(brief) ?? []].flat();
  return pieces.length > 0 || [...brief.setting, ...brief.look].some(({ wordsOnly }) => wordsOnly)
    ? { ...brief, subjects: [...brief.subjects, ...pieces], setting: shown(brief.setting), look: shown(brief.look) }
    : brief;
});

/** From the air no palm that a writer adds is seen from its side, and no gull. */
const bare = (brief: Brief): Brief =>
  aerialOf(brief) === undefined && !isFloating({ brief }) && !isNeonGrid({ brief })
    ? brief
    : { ...brief, subjects: brief.subjects.filter(({ source }) => source !== 'writer') };

/** The squares of a tablecloth are no place in a town: they are on it. */
function onThings(brief: Brief): Brief {
  const wholeOf = ({ id, name }: Subject): Subject | undefined => {
    const from = brief.relations.find((r) => !r.off && r.to === id && r.predicate === 'with')?.from;
    return brief.subjects.find((whole) => whole.id === from && isPartOf(name, whole.name) && sceneOf(whole.name) === undefined);
  };
  if (!brief.subjects.some((s) => !s.off && sceneOf(s.name) !== undefined && wholeOf(s))) return brief;
  return {
    ...brief,
    subjects: brief.subjects.map((s) =>
      s.off || sceneOf(s.name) === undefined || !wholeOf(s) ? s : { ...s, name: `${wholeOf(s)?.name} marking` },
    ),
  };
}

/** The fire of a room burns in its fireplace. */
function housed(brief: Brief): Brief {
  if (!brief.subjects.some(({ name, off }) => !off && name === 'fire')) return brief;
  if (!brief.setting.some((f) => !f.off && f.kind === 'place' && LIVED_IN.test(f.value))) return brief;
  return { ...brief, subjects: brief.subjects.map((s) => (s.name === 'fire' ? { ...s, name: 'fireplace' } : s)) };
}
/** Words that mean land or goods elsewhere, and furniture by or in such a room: its end, the word, the piece. */
const FURNITURE: readonly (readonly [room: RegExp, word: RegExp, piece: string])[] = [
  [/\bkitchen$/, /^(?:central |cooking |breakfast )?islands?$/, 'kitchen island'],
  [/\bkitchen$/, /^range$/, 'stove'],
  [/\bchristmas\b/, /^trees?$/, 'christmas tree'],
  [/\b(?:glass|tumbler|lemonade|drink|cocktail|coffee|tea|juice|whisk(?:e)?y|soda|water|cola|mojito)$/, /^ice$/, 'ice cubes'],
  [/\b(?:caf[eé]|bistro|coffee ?(?:shop|house)|restaurant|trattoria)$/, /^(?:terrace|patio)$/, 'cafe terrace'],
];

/** A kitchen with an island has no sea round it. */
function indoors(brief: Brief): Brief {
  const rooms = [
    ...brief.setting.filter((f) => !f.off && f.kind === 'place').map((f) => f.value),
    ...brief.subjects.filter((s) => !s.off).map((s) => s.name),
  ];
  const meant = FURNITURE.filter(([room]) => rooms.some((name) => room.test(name.toLowerCase())));
  const pieceOf = (name: string): string | undefined => meant.find(([, word]) => word.test(name.toLowerCase()))?.[2];
  if (meant.length === 0 || !brief.subjects.some(({ name }) => pieceOf(name) !== undefined)) return brief;
  return { ...brief, subjects: brief.subjects.map((s) => ({ ...s, name: pieceOf(s.name) ?? s.name })) };
}

/** "A witch's cauldron" is a cauldron: what somebody owns is shown, where it has a drawing and nothing is told of who owns it. */
function owned(brief: Brief): Brief {
  const shownOf = (s: Brief['subjects'][number]): Brief['subjects'][number] => {
    if (s.off || s.source !== 'user' || !s.span || s.actions.some((a) => !a.off)) return s;
    const [part, ...more] = s.parts.filter((p) => !p.off);
    if (part && INNER.test(part.name) && drawnAs(s.name)) return s;
    if (!part || more.length > 0 || !/['\u2019]s?$/.test(brief.idea.slice(...s.span))) return s;
    const name = [`${s.name}'s ${part.name}`, part.name].find((each) => drawingOf(each)?.grounding.kind === 'asset');
    return name === undefined ? s : { ...s, name, attributes: part.attributes, parts: part.parts };
  };
  return { ...brief, subjects: brief.subjects.map(shownOf) };
}

/** In the body, and no thing beside it. */
const INNER = /^(?:heart|heart ?beat|pulse|brain|lungs?|stomach|chest|throat|teeth|tooth)$/;

/** Posters that are said to be on a wall hang there. */
const pinned = (brief: Brief): Brief => ({
  ...brief,
  subjects: brief.subjects.map((s) => {
    if (s.off || !/\bposters?$/.test(s.name) || brief.text.some((t) => !t.off)) return s;
    const hangs = brief.relations.some(
      (r) =>
        !r.off &&
        r.from === s.id &&
        /^(?:hanging |pinned |taped )?on$/.test(r.predicate) &&
        /\bwalls?$/.test(
          [...brief.subjects, ...brief.setting].map((f) => (f.id === r.to ? ('name' in f ? f.name : f.value) : '')).join(''),
        ),
    );
    return hangs ? { ...s, name: s.count !== undefined && !('exact' in s.count) ? 'wall posters' : 'wall poster' } : s;
  }),
});

const LIVED_IN =
  /^(?:(?:an?|the) )?(?:\w+ )?(?:living room|bedroom|study|library|lounge|sitting room|cottage|cabin interior|pub|inn)$/;

/** "On a kitchen table": a table that was read as the place stands there as a thing, and what lies on it lies on it. */
function tabled(brief: Brief): Brief {
  const tables = brief.setting.filter(
    (f) =>
      !f.off &&
      f.kind === 'place' &&
      f.source === 'user' &&
      /\b(?:table|desk|counter|bench)$/.test(f.value) &&
      drawnAs(f.value)?.category === 'object' &&
      brief.relations.some((r) => !r.off && r.to === f.id && LIES.test(r.predicate)),
  );
  if (tables.length === 0) return brief;
  const things = tables.map(({ id, value, source }) => ({ id, name: value, source, attributes: [], actions: [], parts: [] }));
  return {
    ...brief,
    // Said like the rest, and so before what a writer added; the table that a writer put there is this one.
    subjects: [
      ...brief.subjects.filter((s) => s.source !== 'writer'),
      ...things,
      ...brief.subjects.filter((s) => s.source === 'writer' && !/\btable$/.test(s.name)),
    ],
    setting: brief.setting.filter((f) => !tables.includes(f)),
  };
}

const LIES = /^(?:(?:lying|standing|placed|resting|sitting|set|laid) )?(?:on|upon|on top of|against)$/;

/** "A watch on black marble": what is only a surface is the ground of the picture, in its colour, and no thing in it. */
function laidOn(brief: Brief): Brief {
  if (brief.setting.some((f) => !f.off && f.kind === 'place') || roomOf(brief)) return brief;
  const surfaces = brief.subjects.filter(
    (s) =>
      !s.off &&
      s.source === 'user' &&
      isSurface(s.name) &&
      drawnAs(s.name) === undefined &&
      brief.relations.some((r) => !r.off && r.to === s.id && LIES.test(r.predicate)),
  );
  if (surfaces.length === 0) return brief;
  const grounds = surfaces.map(({ id, name, attributes, source }) => {
    const said = attributes.filter((a) => !a.off && (a.kind === 'color' || a.kind === 'material')).map((a) => a.value);
    return { id, kind: 'background' as const, value: [...said, name].join(' '), source };
  });
  return {
    ...brief,
    subjects: brief.subjects.filter((s) => !surfaces.includes(s)),
    setting: [...brief.setting, ...grounds],
  };
}

/** "A glass of water" is one drawing, and its water no sea round it. */
function filled(brief: Brief): Brief {
  const contents = new Map<string, string>();
  const parts = new Set<string>();
  for (const { from, predicate, to, off } of brief.relations) {
    if (off || predicate !== 'of') continue;
    const whole = brief.subjects.find(({ id }) => id === from);
    const part = brief.subjects.find(({ id }) => id === to);
    if (!whole || !part || whole.off || part.off || elementNamed(part.name) === undefined) continue;
    const name = `${whole.name} of ${part.name}`;
    if (drawnAs(name)?.grounding.kind !== 'asset') continue;
    contents.set(whole.id, name);
    parts.add(part.id);
  }
  if (parts.size === 0) return brief;
  const subjects = brief.subjects.filter(({ id }) => !parts.has(id));
  return { ...brief, subjects: subjects.map((s) => ({ ...s, name: contents.get(s.id) ?? s.name })) };
}

/** "A village with lit windows": a place out of doors was named, and no lamp of a room stands in its snow. */
const isOutdoors = (brief: Brief): boolean =>
  !isRoom(brief) && brief.setting.some((f) => !f.off && f.kind === 'place' && (sceneOf(f.value) ?? 'plain') !== 'plain');
