/**
 * Whether an idea shows no thing at all, but says a mood, an idea or plain figures; and which subjects the piece as a whole
 * stands for.
 */
import { drawnAs, finishOf, sceneOf, wordNet } from '@atelier/lexicon';
import type { Brief, SettingFact } from '@atelier/spec';
import { isColour } from '../scenes/colour-words.ts';
import { isRoom } from '../scenes/room-words.ts';
import { phenomenonOf } from '../stage/phenomena.ts';
import { isAbstract } from '../stage/scene-choice.ts';
import type { Setting } from '../stage/setting.ts';
import { namesFigure } from './figure-names.ts';
import { repeatOf } from './repeat-words.ts';
import { isFigure } from './traits.ts';

const IDEAS: ReadonlySet<string> = new Set([
  'act',
  'attribute',
  'cognition',
  'communication',
  'event',
  'feeling',
  'motive',
  'phenomenon',
  'process',
  'relation',
  'state',
  'time',
]);

/** Ideas whose own word WordNet also knows as a thing, and words that the reader cuts short. */
const MORE =
  /^(?:growth|emotion|feeling|mood|chaos?|order|sound|music|fluids?|liquids?|rhythm|melody|harmony|silence|echo|energy|spirit|soul|freedom|infinity|void|universe|nothing|emptiness|wabi[- ]sabi|hygge|saudade|hiraeth|ikigai|komorebi|ennui|zeitgeist|nirvana|sonder)$/;

/** "Triangles" are a composition; "a triangle" is a thing to be drawn. */
const isManyFigures = ({ name, count }: Brief['subjects'][number]): boolean =>
  /^(?:circle|triangle|square|rectangle|arc|ring|hexagon|polygon|semicircle|diamond)$/.test(name.toLowerCase()) &&
  !(count && 'exact' in count);

/** One of these is a thing: a gold ring, a diamond. */
const isJewel = ({ name, count }: Brief['subjects'][number]): boolean =>
  /^(?:ring|diamond)$/.test(name.toLowerCase()) && count === undefined;

/** Figures of ornament where a style makes ornament of them: "art deco fans", but not a fan. */
const isOrnament = ({ look }: Brief, { name, count }: Brief['subjects'][number]): boolean =>
  /^(?:fan|sunburst|starburst|chevron|zigzag|scallop|lozenge|arch|ray|wedge|curve|scale)$/.test(name.toLowerCase()) &&
  !(count && 'exact' in count) &&
  look.some((f) => !f.off && f.source !== 'writer' && /\b(?:deco|bauhaus|geometric|abstract|memphis|pattern)\b/.test(f.value));

function isIdea(name: string): boolean {
  const word = name.toLowerCase();
  // "A rose" is a flower before it is a colour.
  const flower = isColour(word) && drawnAs(word) !== undefined;
  if (!flower && !/^(?:ring|diamond)$/.test(word) && (isFigure(word) || MORE.test(word))) return true;
  if (drawnAs(word)) return false;
  const last = word.split(' ').pop() ?? word;
  const known = wordNet(word) ?? wordNet(last);
  return known?.nounClass !== undefined && IDEAS.has(known.nounClass) && (known.concrete === undefined || !drawnAs(last));
}

/** "A piece of cake" is cake, and no piece of art. */
const isShareOfThing = (brief: Brief, id: string, name: string): boolean =>
  name === 'piece' &&
  brief.relations.some(
    (r) =>
      !r.off &&
      r.from === id &&
      r.predicate === 'of' &&
      drawnAs(brief.subjects.find((s) => s.id === r.to)?.name ?? '')?.grounding.kind === 'asset',
  );

/** Subjects that name an idea, a feeling or a plain figure, and what they are of. */
export function abstractIdeas(brief: Brief): Set<string> {
  const ideas = new Set(
    brief.subjects
      .filter((s) => !s.off && !isShareOfThing(brief, s.id, s.name) && phenomenonOf(s, 'plain', brief) === undefined)
      // "Marbling in blue and gold": nobody is to be seen doing it.
      .filter(
        (s) =>
          isIdea(s.name) ||
          isAbstract(s) ||
          (isManyFigures(s) && !isJewel(s)) ||
          isOrnament(brief, s) ||
          (s.rule === 'someone' && s.actions.some((a) => isFigure(a.value))),
      )
      .map((s) => s.id),
  );
  // "The sound of a cello" is the sound: what it is of lends words and is not drawn.
  for (let round = 0; round < 2; round++)
    for (const relation of brief.relations)
      if (!relation.off && ideas.has(relation.from) && /^(?:of|in|into|from|on|for|at)$/.test(relation.predicate))
        ideas.add(relation.to);
  // "Marble texture with gold": what runs through a surface.
  for (const relation of brief.relations) {
    const surface = brief.subjects.find((s) => s.id === relation.from);
    if (!relation.off && relation.predicate === 'with' && surface && isSurface(surface.name)) ideas.add(relation.to);
  }
  return ideas;
}

/** A figure or a material, whatever colour it has: "white marble background". */
const isSurface = (name: string): boolean => {
  const bare = name
    .toLowerCase()
    .split(' ')
    .filter((word) => !isColour(word))
    .join(' ');
  return namesFigure(bare) || /^(?:(?:plain|solid|pure) )?(?:background|backdrop)$/.test(bare);
};

/** "A storm of emotions": weather that is of an idea. */
const metaphorsOf = (brief: Brief): ReadonlySet<string> => {
  const ideas = new Set(brief.subjects.filter((s) => !s.off && isIdea(s.name)).map((s) => s.id));
  const isWeather = (id: string): boolean => brief.setting.some((f) => !f.off && f.id === id && f.kind === 'weather');
  return new Set(
    brief.relations.filter((r) => !r.off && r.predicate === 'of' && ideas.has(r.to) && isWeather(r.from)).map((r) => r.from),
  );
};

/** "Marbling in blue and gold": nothing but what is done was said, and that is a figure. */
const isMade = (brief: Brief): boolean =>
  brief.text.every((t) => t.off) &&
  brief.setting.every((f) => f.off || f.source === 'writer') &&
  brief.subjects.some((s) => !s.off && s.rule === 'someone' && s.actions.some((a) => isFigure(a.value))) &&
  brief.subjects.every((s) => s.off || s.source === 'writer' || s.rule === 'someone');

/** "Abstract mountains": scenery that was said to be abstract, with nothing else in it, is a composition of its forms and colours. */
const isAbstractScenery = (brief: Brief): boolean =>
  (brief.look.some((f) => !f.off && f.kind === 'style' && f.source !== 'writer' && /\babstract\b/.test(f.value)) ||
    brief.subjects.some((s) => !s.off && s.source !== 'writer' && isAbstract(s))) &&
  brief.text.every((t) => t.off) &&
  brief.subjects.every((s) => s.off || s.source === 'writer' || sceneOf(s.name) !== undefined || isIdea(s.name));

const BAMBOO = /^bamboos?(?: (?:stalks?|stems?|canes?|leaves|branch(?:es)?|grove))?$/;

/** Bamboo in ink, and nothing else that was said: it is written with the brush (`sumi.ts`), not a scene with a filter over it. */
export const isBrushed = (brief: Brief): boolean => {
  const subjects = brief.subjects.filter((s) => !s.off && s.source !== 'writer');
  return (
    subjects.length > 0 &&
    subjects.every((s) => BAMBOO.test(s.name.toLowerCase()) && !(s.count && 'exact' in s.count && s.count.exact > 1)) &&
    brief.look.some((f) => !f.off && f.source !== 'writer' && f.kind !== 'palette' && finishOf(f.value) === 'ink-wash') &&
    brief.text.every((t) => t.off) &&
    brief.setting.every((f) => f.off || f.source === 'writer' || f.source === 'inferred' || f.kind === 'weather')
  );
};

/**
 * Ids of the subjects that an abstract piece stands for; undefined where the idea shows something. `print` is a poster or cover
 * that needs a picture whatever it is about.
 */
export function abstractSubjects(
  brief: Brief,
  setting: Pick<Setting, 'scene' | 'place'>,
  print = false,
): ReadonlySet<string> | undefined {
  const repeated = print ? undefined : repeatOf(brief);
  if (repeated) return repeated.facts;
  if (!print && isBrushed(brief)) return new Set(brief.subjects.filter((s) => !s.off).map((s) => s.id));
  const metaphors = metaphorsOf(brief);
  const metaphor = metaphors.size > 0 && !brief.setting.some((f) => !f.off && f.kind === 'place' && f.source !== 'writer');
  // A place that the writer gave to whoever does the marbling is not seen either.
  const scenic = setting.scene !== 'plain' && !metaphor;
  if (scenic && !print && isMade(brief)) return new Set(brief.subjects.filter((s) => !s.off).map((s) => s.id));
  if (scenic && (print || !isAbstractScenery(brief))) return undefined;
  if (setting.scene !== 'plain' && !metaphor) return new Set(brief.subjects.filter((s) => !s.off).map((s) => s.id));
  // What follows from a weather that is only a word for a feeling is not seen either.
  const told = brief.setting.filter(
    (f) => !f.off && f.source !== 'writer' && !metaphors.has(f.id) && !(metaphors.size > 0 && f.source === 'inferred'),
  );
  const things = brief.subjects.filter((s) => !s.off && s.source !== 'writer' && s.source !== 'inferred');
  // "White marble background" and nothing before it, "sunset gradient": the surface is the picture, and no sun stands in it.
  const looks = [...brief.look, ...told.filter(({ kind }) => kind === 'background')];
  const named = [...things.map((s) => s.name), ...looks.filter((f) => !f.off && f.source === 'user').map((f) => f.value)];
  const figures =
    things.every((s) => isSurface(s.name) || isManyFigures(s)) && (named.some(isSurface) || things.some(isManyFigures));
  const surface = ({ kind, value, source }: SettingFact): boolean =>
    kind === 'background' &&
    // "Smoke swirls on a black background": the ground of a piece.
    (((things.length === 0 || figures) && isSurface(value)) ||
      (figures && source !== 'user' && source !== 'edit' && told.every((f) => f.kind !== 'place')));
  // A poster of a place whose scenery nobody knows is a piece, and not an empty wall.
  const ground = brief.setting.find((f) => !f.off && f.id === setting.place);
  if (setting.place !== undefined && !(ground && surface(ground)) && !metaphor && (!print || isRoom(brief))) return undefined;
  const shown = told.some((f) => (f.kind === 'place' || f.kind === 'background') && !surface(f));
  const background = told.some((f) => f.kind === 'background' && f.source !== 'inferred');
  const subjects = brief.subjects.filter((s) => !s.off);
  if (print) return background ? undefined : new Set(subjects.map((s) => s.id));
  if (shown || brief.text.some((t) => !t.off)) return undefined;
  const ideas = abstractIdeas(brief);
  if (things.some((s) => !ideas.has(s.id))) return undefined;
  for (const s of subjects) ideas.add(s.id);
  return ideas;
}
