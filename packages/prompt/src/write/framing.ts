/** How the picture is framed where nothing was said: the one thing besides light and colour that a faithful writer adds. */
import { abstractIdeaOf, type FramingKnown, knownFramings, passageKnown, pictureKnown } from '@atelier/lexicon';
import { random, type Subject } from '@atelier/spec';
import { isBackdropless } from '../subjects/is-backdropless.ts';
import { mainSubject } from '../subjects/main-subject.ts';
import { oneWay } from '../subjects/one-way.ts';
import { classOf } from '../subjects/plain-portrait.ts';
import { isSeenFromAbove, looksAhead } from '../subjects/seen-from-above.ts';
import { traitsOfName } from '../subjects/traits.ts';
import { type Addition, look } from './addition.ts';
import { choose } from './choose.ts';
import type { Context } from './context.ts';
import { idOf } from './guard.ts';
import { isScene } from './is-scene.ts';
import type { Survey } from './survey.ts';
import { BELOW } from './taker.ts';
import { isUnpeopled } from './unpeopled.ts';

const PLACED = /\b(left|right|centre|center|middle|top|bottom|corner|foreground|background)\b/;

export function framing(known: Survey, context: () => Context, creativity: number): Addition[] {
  return [...plainFraming(known, context()), ...camera(known, context(), creativity)];
}

/** Views that show a body down to the belt, or a face alone. */
const CUT = /^(?:close-up|tight close-up|head-and-shoulders portrait|waist-up view|three-quarter figure)$/;
const FACE = /\b(?:eyes?|brow|lips|mouth|chin|cheeks?|freckle\w*|eyelids?|lids|glances?|gaze)\b/i;
/** What a frame round the upper body leaves room for. */
const IN_HAND =
  /^(?:wearing|holding|with|of|and|hugging|kissing|reading|drinking|eating|pouring|playing|painting|writing|knitting)$/;

/** What the deed and the sentences that tell of it need to have in view. */
function needed({ brief }: Survey): { whole: boolean; face: boolean; ahead: boolean } {
  const told = [...brief.look, ...brief.setting].flatMap(
    ({ off, rule }) => (!off && rule !== undefined && passageKnown(rule)?.text) || [],
  );
  const main = mainSubject(brief);
  const around = brief.relations.some(
    ({ from, predicate, off }) =>
      !off && (from === main?.id || main?.parts.some(({ id }) => id === from)) && !IN_HAND.test(predicate),
  );
  const several = brief.subjects.filter(({ off, source }) => !off && source === 'user').length > 2;
  return {
    whole: around || several || told.some((text) => BELOW.test(text)),
    face: told.some((text) => FACE.test(text)),
    ahead: told.some(looksAhead),
  };
}

/** Two people, said as a number or as a couple. */
const isTwo = ({ subjects }: Survey['brief']): boolean => {
  const [first, second] = subjects.filter(({ off, source }) => !off && source === 'user');
  const one = (count: typeof first) =>
    count !== undefined && (count.count === undefined || ('exact' in count.count && count.count.exact === 1));
  return (
    (first?.count !== undefined && 'exact' in first.count && first.count.exact === 2) ||
    /\b(?:couple|pair|twins|newlyweds|lovers)$/.test(first?.name ?? '') ||
    (one(first) && one(second) && second !== undefined && traitsOfName(second.name).has('person'))
  );
};

/** With what lens, and what of it is sharp. */
const FOCAL = /(?:\blens|telephoto)$/;
const DEPTH = /(?:focus|exposure|shutter)$/;

/** Lenses and views that a place or a thing asks for only where they were said. */
const FAR_FETCHED = /^(?:long telephoto|tilt-shift lens|over the shoulder|foreground frame|fast shutter|diagonal)$/;

/** What a thing that no kind is known of is framed as: a room, or one of its class. */
function classTags(main: Subject | undefined, picture: string | undefined): string[] {
  if (/\binterior\b/.test(picture ?? '')) return ['room'];
  const of = main && classOf(main);
  return of === undefined ? [] : [of === 'plant' ? 'flower' : of];
}

/** Words of the idea and of whole sentences below which the view is told in full. */
const SPARSE = 62;
const wordsTold = ({ brief: { idea, look, setting } }: Survey): number =>
  [...look, ...setting].reduce(
    (sum, { off, rule }) =>
      sum + (off || rule === undefined ? 0 : oneWay(passageKnown(rule)?.text ?? '', idea).split(' ').length),
    idea.split(' ').length,
  );

/** Views that are measured on a body. */
const BODILY =
  /^(?:head-and-shoulders portrait|waist-up view|three-quarter figure|full figure|two-person framing|animal height|eye level)$/;

/** Shot, angle, lens and composition by what suits, for words; where one of them was said the others are left alone. */
function camera(known: Survey, context: Context, creativity: number): Addition[] {
  const { tags, lens, topics, place } = context;
  const { brief, seed, key, liberty } = known;
  const scenic = isScene(brief, context);
  const said =
    isSeenFromAbove(brief) ||
    brief.look.some(({ kind }) => kind === 'shot' || kind === 'angle' || kind === 'lens' || kind === 'composition');
  const unpeopled = isUnpeopled(known, context);
  const main = mainSubject(brief);
  if (said || (topics.length === 0 && place === undefined && main === undefined)) return [];
  // Where little is known of what is seen the camera has more room.
  const sparse = liberty === 'free' && !tags.has('letter') && !tags.has('logo') && wordsTold(known) < SPARSE;
  const roll = random(seed, 'write', 'framing', key);
  const picture = brief.look.find(({ off, rule }) => !off && rule === 'framing.picture');
  const drawn = picture !== undefined && pictureKnown(picture.value)?.drawn === true;
  // One facet of where it is seen from and one of how: with what lens, and what of it is sharp; of what no camera made, how it is set in the frame.
  const camera = lens && !drawn && !tags.has('letter') && (picture !== undefined || roll.chance(0.65));
  const kinds: readonly (readonly [FramingKnown['kind'], RegExp?])[] = [
    [sparse ? 'shot' : scenic ? (roll.chance(0.5) ? 'angle' : 'shot') : roll.chance(0.6) ? 'shot' : 'angle'],
    ...(camera && liberty !== 'faithful'
      ? ([
          ['lens', FOCAL],
          ['lens', DEPTH],
        ] as const)
      : camera
        ? ([['lens']] as const)
        : ([['composition']] as const)),
    ...(camera && liberty === 'free' && (roll.chance(0.3) || sparse) ? ([['composition']] as const) : []),
    ...(sparse ? ([['angle']] as const) : []),
  ];
  const suits = place?.word ?? topics[0]?.kind.id.replaceAll('-', ' ') ?? main?.name;
  const alive = topics.some(({ kind }) => kind.tags.some((tag) => /^(?:person|animal|bird|fantasy|toy)$/.test(tag)));
  const { whole, face, ahead } = needed(known);
  let low = false;
  const suited = sparse ? new Set([...tags, ...classTags(main, picture?.value)]) : tags;
  return kinds.flatMap(([kind, of]) => {
    // Of a place, nothing that is cut to a body.
    const rows = knownFramings().filter(
      (row) =>
        row.kind === kind &&
        (of === undefined || of.test(row.value)) &&
        !(row.value === 'open field' && !tags.has('abstract')) &&
        !(BODILY.test(row.value) && !alive) &&
        !(unpeopled && (FAR_FETCHED.test(row.value) || (scenic && row.value === 'table height'))) &&
        // A shot that ends at the belt shows no jump.
        !(alive && whole && CUT.test(row.value)) &&
        !(face && row.value === 'from behind') &&
        // What was told to stand behind it cannot be seen from above.
        !(ahead && /^(?:overhead|aerial)$/.test(row.value)) &&
        // From far off nothing is looked up at: one place to stand is enough.
        !(low && row.value === 'long telephoto') &&
        !(row.value === 'two-person framing' && !isTwo(known.brief)) &&
        !(row.value === 'aerial' && !scenic) &&
        // Of a place everything is seen.
        !(scenic && /^(?:shallow focus|85mm lens|macro lens|close-up)$/.test(row.value)) &&
        !(scenic && tags.has('in') && row.value === 'long telephoto') &&
        // A slow shutter is for water that falls and stars that turn, and not for what floats in it.
        !(!scenic && row.value === 'long exposure') &&
        !(row.value === 'three-quarter angle' && scenic) &&
        !(
          scenic &&
          ((row.goes.has('person') && row.goes.get('person') !== -1) ||
            /^(?:low angle|ground level|animal height)$/.test(row.value))
        ),
    );
    const chosen = choose(rows, suited, random(seed, 'write', of === DEPTH ? 'depth' : kind, key), creativity);
    low ||= /^(?:low angle|ground level|table height|animal height|overhead)$/.test(chosen?.value ?? '');
    return chosen === undefined
      ? []
      : [
          look(kind, idOf(chosen.value), chosen.value, {
            source: 'writer',
            rule: `framing.${kind}`,
            reason: `suits the ${suits}`,
            wordsOnly: true,
          }),
        ];
  });
}

function plainFraming(known: Survey, { place }: Context): Addition[] {
  const { brief, scene, subjects } = known;
  if (brief.look.some(({ kind }) => kind === 'shot' || kind === 'angle' || kind === 'composition' || kind === 'lens'))
    return [];
  const placed =
    brief.relations.some(({ predicate }) => PLACED.test(predicate)) ||
    brief.setting.some(({ kind, value }) => kind === 'background' && PLACED.test(value));
  // Whatever is said of the surroundings, be it in words alone, makes them no plain backdrop.
  const backdrop =
    place !== undefined || brief.setting.some(({ kind, off }) => !off && (kind === 'place' || kind === 'background'));
  if (subjects.length === 0) {
    if (scene === undefined || placed) return [];
    return [
      look('shot', 'wide-view', 'wide view', {
        source: 'writer',
        rule: 'framing.wide',
        reason: 'because the place is the picture',
      }),
    ];
  }
  if (backdrop || placed || isBackdropless(brief)) return [];
  return [
    look('composition', 'plain-backdrop', 'plain backdrop', {
      source: 'writer',
      rule: 'framing.plain',
      reason: 'because no place was said',
    }),
  ];
}

/** Colours, mood and shapes for an idea that is no thing ("love"). */
export function abstraction({ brief, subjects, liberty, seed }: Survey): Addition[] {
  const word = [
    ...subjects.map(({ name }) => name),
    ...brief.look.map(({ value }) => value),
    ...brief.unread.map(({ value }) => value),
  ].find(abstractIdeaOf);
  // Serenity over a beach is a mood; on its own it is what the picture is of.
  if (brief.setting.length > 0 || subjects.length > 1) return [];
  const idea = word === undefined ? undefined : abstractIdeaOf(word);
  if (idea === undefined) return [];
  const grounds = (rule: string) => ({ source: 'writer', rule: `idea.${rule}`, reason: `because you said ${word}` }) as const;
  const none = (kind: string) => !brief.look.some((fact) => fact.kind === kind);
  const value = random(seed, 'write', 'idea').pick(idea.palettes);
  return [
    ...(none('palette') ? [look('palette', idOf(value), value, grounds('palette'))] : []),
    ...(none('composition') ? [look('composition', idOf(idea.composition), idea.composition, grounds('composition'))] : []),
    ...(none('mood') && liberty !== 'faithful' ? [look('mood', idOf(idea.mood), idea.mood, grounds('mood'))] : []),
  ];
}
