/**
 * The realiser: a Brief in natural English, at three lengths. Targets that take sentences build on it. What the person said comes
 * first and whole; what a writer added follows, grouped, turned and joined in ways drawn by lot, so that no two texts march in step.
 */
import {
  ATTRIBUTE_KINDS,
  abstractIdeaOf,
  COLOURS,
  clauseKnown,
  kindKnown,
  LOOKS,
  MOODS,
  remember,
  wordNet,
} from '@atelier/lexicon';
import { type Brief, hashSeed, type Length, type LookFact, type Random, random, type SettingFact } from '@atelier/spec';
import { isAlive, isGround } from '../../subjects/ground.ts';
import { mainSubject } from '../../subjects/main-subject.ts';
import { ownerOf } from '../../subjects/pronoun.ts';
import { absences, bareIdea, type Piece, rankOf } from '../dialect.ts';
import { isClause, type Turn, turnsOf } from './clauses.ts';
import { closing } from './closing.ts';
import { type Cluster, clause, clusters, nominal, simple } from './clusters.ts';
import { colourAndMood } from './colour.ts';
import { frameSentence, saidView, viewPhrase } from './frame.ts';
import { heldPlace } from './held.ts';
import { joined } from './join.ts';
import { lettering, lettersIn } from './lettering.ts';
import { lightSentence, litLine } from './light.ts';
import { alsoMedium, finish, lookOf, manner, mediumLead, shownLook } from './look.ts';
import { type OwnWords, ownWords } from './own-words.ts';
import { isDescribed, passagesIn, type Said } from './passages.ts';
import { isBackdrop, leadPlace, saidBackgrounds, scenery } from './scene.ts';
import { capital, list, quoted, sentence, withArticle } from './words.ts';

export interface ProseOptions {
  /** At most 30 words, 30–80, or 80–160, as far as the facts reach; what the person said is said at every length. */
  length: Length;
  /** What the first sentence opens with, where somebody does something somewhere. Default: either. */
  opening?: 'place' | 'subject';
  /** Which of several ways to say the same facts. Default 0. */
  seed?: number;
}

const MOST: Readonly<Record<Length, number>> = { short: 30, medium: 78, long: 150 };

/**
 * The picture in sentences, one piece a sentence; a piece can be left out as a whole.
 *
 * @example fit(prose(write(read('a beach sunset')), { length: 'short' }), ' ', 400, 'FLUX').text
 */
export function prose(brief: Brief, { seed = 0, ...options }: ProseOptions): Piece[] {
  return proseWays(brief, options)(seed);
}

/** The ways to say one Brief, each by its seed: what no lot decides is found out once. */
export function proseWays(brief: Brief, { length, opening }: Omit<ProseOptions, 'seed'>): (seed: number) => Piece[] {
  const material = materialOf(brief, length);
  return (seed) => chosen(sentences(material, length, opening, rollFor(material, seed)), length, material.described);
}

function chosen(parts: readonly Part[], length: Length, described: boolean): Piece[] {
  // What was said has its room first; the rest comes in by worth until the length is full, and stands in reading order.
  let words = parts.reduce((sum, { text, rank }) => sum + (rank === 0 ? count(text) : 0), 0);
  const kept = new Set(parts.filter(({ rank }) => rank === 0));
  for (const part of parts.filter(({ rank }) => rank > 0).sort((a, b) => a.worth - b.worth)) {
    const size = count(part.text);
    // Between whole sentences "Trees dot the slopes." only stumbles.
    if (described && part.worth > 2.6 && size < 6) continue;
    if (words + size > (part.worth >= 3 && described ? FULL[length] : MOST[length])) continue;
    words += size;
    kept.add(part);
  }
  const left = parts.filter((part) => kept.has(part));
  // Named in one sentence, it goes by its pronoun in the next.
  return left.map(({ text, short, about, rank }, i) => ({
    text: short !== undefined && about !== undefined && left[i - 1]?.about === about ? sentence(short) : text,
    rank,
  }));
}

/** The first sentence of a short text alone, which has what was said of scene and subject. */
export function firstSentence(brief: Brief, { opening, seed = 0 }: Omit<ProseOptions, 'length'> = {}): string {
  const material = materialOf(brief, 'short');
  return open(material, opening, rollFor(material, seed)).opening;
}

/** What a Brief has to say, before lots decide how. */
interface Material {
  brief: Brief;
  fingerprint: string;
  clusters: readonly Cluster[];
  /** Facts of these kinds, in their order. */
  look(...kinds: LookFact['kind'][]): LookFact[];
  passages: readonly Said[];
  /** Whether the Brief is told in passages at all, at whatever length. */
  described: boolean;
  /** What the person said of the background. */
  backgrounds: readonly string[];
  /** The idea as it was worded, where that still holds. */
  own: OwnWords | undefined;
}

function materialOf(brief: Brief, length: Length): Material {
  const shown = shownLook(brief);
  const described = isDescribed(brief);
  const own = ownWords(brief);
  return {
    brief,
    own,
    fingerprint: fingerprint(brief),
    clusters: clusters(brief, leadPlace(brief)),
    // What light does is told apart from its name.
    look: (...kinds) => shown.filter((fact) => kinds.includes(fact.kind) && (fact.kind === 'lighting' || !own?.says(fact))),
    passages:
      length === 'short' || !described
        ? []
        : passagesIn(brief).filter(({ spells }) => !spells || brief.text.every(({ on }) => lettersIn(on, brief) === '')),
    described,
    backgrounds: saidBackgrounds(own ? { ...brief, setting: brief.setting.filter((fact) => !own.says(fact)) } : brief),
  };
}

const rollFor = ({ fingerprint: facts }: Material, seed: number): Random => random(hashSeed(seed, facts), 'prose');

/** A described picture that is this long needs no more things in it. */
const FULL: Readonly<Record<Length, number>> = { short: 30, medium: 52, long: 70 };

interface Part extends Piece {
  /** Lower comes in first. */
  worth: number;
  /** The id of what it speaks of. */
  about?: string | undefined;
  /** With a pronoun for that. */
  short?: string | undefined;
}

function count(text: string): number {
  let words = 1;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 32) words++;
  return words;
}
/** From the facts alone, so that the frame round an idea changes no word. */
const fingerprint = ({ subjects, setting, look }: Brief): string =>
  [...subjects.map(({ name }) => name), ...setting.map(({ value }) => value), ...look.map(({ value }) => value)].join('|');

function sentences(material: Material, length: Length, start: ProseOptions['opening'], roll: Random): Part[] {
  const { brief, look, passages } = material;
  const { opening: named, rest } = open(material, start, roll);
  const part = (text: string | undefined, facts: readonly { source: string }[], worth: number): Part[] =>
    text === undefined || text === ''
      ? []
      : [
          {
            text: sentence(text),
            rank: facts.reduce<Piece['rank']>((rank, { source }) => (rankOf(source) < rank ? rankOf(source) : rank), 2),
            worth,
          },
        ];
  const turns = turnsOf(brief, ownerOf(brief), roll);
  const grouped = (worth: number, ...roles: Turn['role'][]): Part[] =>
    joined(
      turns.filter(({ role }) => roles.includes(role)).slice(0, length === 'short' ? 1 : undefined),
      length === 'short' ? 1 : 2,
      roll,
    ).flatMap(({ text, from }, i) => part(text, from, worth + i * 2.5));

  const gleams = brief.look.filter(({ off, rule }) => !off && rule?.startsWith('gleam.'));
  const lights = look('lighting');
  const line = passages.length > 0 ? litLine(lights, gleams, brief, roll) : undefined;
  const light = part(
    line ??
      lightSentence(
        {
          lights: lights.map(({ value }) => value),
          said: lights.some(({ source }) => source === 'user' || source === 'edit'),
          gleams: length === 'short' ? [] : gleams.map(({ value }) => value),
          subject: undefined,
          plain: ![...brief.subjects, ...brief.setting, ...brief.look].some(({ source }) => source === 'writer'),
        },
        roll,
      ),
    lights,
    passages.length > 0 ? 0.85 : 2,
  );
  const shots = look('shot', 'angle', 'lens').filter(({ rule }) => rule?.startsWith('framing.') && rule !== 'framing.wide');
  const composed = look('composition').filter(
    ({ value, rule }) =>
      !isBackdrop(value) && (rule?.startsWith('framing.') || (passages.length > 0 && rule === 'idea.composition')),
  );
  const framed = [...shots, ...composed];
  // A composition in one colour has named its colours already.
  // "A cat." alone is short of breath.
  const [view] = framed.filter(({ kind }) => kind === 'shot' || kind === 'angle');
  const seen = count(named) < 5 && view && length !== 'short' ? viewPhrase(view, roll) : undefined;
  const opening = seen ? `${named.slice(0, -1)}, seen ${seen}.` : named;
  const living = passages.length > 0 && isAlive(brief);
  const coloured = passages.length > 1 || passages.some(({ slot }) => slot === 'hue');
  const palettes = opening.startsWith('A composition in ')
    ? []
    : look('palette').filter(({ source }) => !(coloured && source === 'writer'));
  // What has been described has its colours, and a feeling that nothing shows helps nobody to draw.
  const moods = look('mood').filter(
    ({ value, source }) => !named.endsWith(` of ${value}.`) && !(coloured && source === 'writer'),
  );
  // What only a writer chose closes the text in one sentence; what was said is said plainly.
  // A mark has said how it stands on its sheet.
  const stands = passages.some(({ slot }) => slot === 'bare');
  const whole =
    !stands && passages.length > 0 && [...palettes, ...moods].every(({ source }) => source === 'writer')
      ? closing(
          {
            shots: framed.filter((fact) => (fact.kind === 'shot' || fact.kind === 'angle') && !(seen && fact === view)),
            lenses: framed.filter(({ kind }) => kind === 'lens'),
            // Where it is seen from and with what is enough.
            compositions: living
              ? composed.filter(({ source }) => source !== 'writer')
              : (view && framed.some(({ kind }) => kind === 'lens')) || passages.length > 2
                ? composed.filter(({ source }) => source !== 'writer')
                : composed,
            // Of somebody who does something, colours are told with the things that have them, and room is what is not said.
            palettes: living ? [] : palettes,
            moods: living ? [] : moods,
          },
          brief,
          roll,
        )
      : undefined;
  const closed = whole !== undefined || (living && [...palettes, ...moods].every(({ source }) => source === 'writer'));
  const end = part(whole, [...framed, ...palettes, ...moods], 0.9);
  const colours = (
    closed
      ? []
      : colourAndMood(
          palettes.map(({ value }) => value),
          moods.map(({ value }) => value),
          length === 'long' && passages.length === 0,
          roll,
        )
  ).flatMap((text, i) => part(text, [...palettes, ...moods], 4 + i));

  const frame = part(
    length === 'short' || closed || stands
      ? undefined
      : frameSentence(seen ? framed.filter((fact) => fact !== view) : framed, roll),
    framed,
    5.2,
  );
  const lettered = brief.text.some(({ off }) => !off);
  const said = [
    ...look('composition').filter((fact) => !isBackdrop(fact.value) && !composed.includes(fact)),
    ...look('texture', 'detail').filter(
      (fact) => !isClause(fact) && !(lettered && /^(?:titled|called|named)$/.test(fact.value)),
    ),
  ];
  const finishing = finish(said).flatMap((text, i) => part(text, said.slice(i, i + 1), 6));
  const backgrounds = material.backgrounds
    .filter((value) => !isBackdrop(value) && !FROM.test(value))
    .flatMap((value) => part(`the background shows ${value}`, [{ source: 'user' }], 0));

  const own = grouped(1, 'own');
  // Things that stand in the picture are said before what only surrounds them.
  // Beside what the person named nothing else is needed; a place alone lives by it.
  const near = grouped(passages.length > 0 && mainSubject(brief) === undefined ? 2.7 : 3, 'near');
  const far = grouped(4.5, 'far', 'air');
  const made = grouped(5, 'made');
  // A passage that spells the words out stands for the sentence that does, unless there is more to say of them.
  const more =
    brief.text.filter(({ off }) => !off).length !== 1 ||
    isTitled(brief) ||
    brief.text.some(({ on }) => lettersIn(on, brief) !== '');
  const marked = passages.some(({ slot }) => slot === 'lockup');
  const spelled =
    (!more || (marked && !bearsName(brief) && brief.text.filter(({ off }) => !off).length === 1)) &&
    passages.some(({ spells }) => spells);
  const told = (slots: readonly Said['slot'][], second: boolean, worth: number): Part[] =>
    passages
      .filter((each) => slots.includes(each.slot) && each.second === second)
      .flatMap((each) =>
        part(each.text, [each], each.spells && spelled ? 0 : worth).map((one) => ({
          ...one,
          about: each.about,
          short: each.short,
          ...(each.spells && spelled ? { rank: 0 as const } : {}),
        })),
      );
  const form = told(['form', 'many'], false, 0.5);
  const pose = told(['pose'], false, 0.6);
  const small = told(['small'], false, 2.6);
  const meeting = ranked(told(['touch'], false, 0.4), told(['touch'], true, 0.4));
  const shown = ranked(
    told(['emblem'], false, 0.3),
    told(['emblem'], true, 0.3),
    told(['quality'], false, 0.7),
    told(['quality'], true, 0.7),
  );
  const other = ranked(told(['form', 'many'], true, 0.95));
  const around = told(['around'], false, 1.2);
  const nearest = told(['fore'], false, 0.8);
  const sky = told(['sky'], false, 1);
  const set = told(['set'], false, 0.75);
  // Of a mark and of a picture of no thing.
  const lockup = told(['lockup'], false, 0.4);
  const hue = told(['hue'], false, 0.5);
  const bare = told(['bare'], false, 0.9);
  // How two things meet is said where the eye is on them, before or after what they look like.
  const scenery = [nearest, around, sky];
  const after = [near, far, made, hue, bare, colours, frame, end];
  const described = [
    [form, pose, meeting, shown, lockup, own, small, other, set, ...scenery, light, ...after],
    [pose, meeting, form, shown, lockup, small, other, set, ...scenery, light, own, ...after],
    [pose, meeting, shown, form, lockup, other, own, set, light, ...scenery, small, ...after],
    [pose, meeting, other, form, shown, lockup, set, light, own, ...scenery, small, ...after],
    [meeting, pose, ...scenery, form, other, shown, lockup, set, own, light, small, ...after],
    [form, pose, shown, lockup, meeting, other, set, light, ...scenery, own, small, ...after],
    [form, shown, lockup, pose, other, meeting, set, ...scenery, light, own, small, ...after],
  ];
  // Where one thing alone was named nothing else can be meant.
  const subjects = brief.subjects.filter(({ off, source }) => !off && source !== 'writer');
  const only = subjects.length === 1 && rest.length === 0 ? subjects[0]?.id : undefined;
  // What is being done may come before who does it looks like; a bearing of one's own comes after.
  const deed = passages.some((each) => each.deed || each.slot === 'touch');
  const orders =
    passages.length > 0
      ? deed
        ? // Of somebody who does something the deed comes first.
          described.filter(([first]) => !living || first === pose || first === meeting)
        : described.filter(([first]) => first === form)
      : [
          [own, near, light, far, made, colours, frame],
          [own, light, near, far, made, colours, frame],
          [light, own, near, far, made, colours, frame],
          [own, near, far, light, colours, frame, made],
          [near, far, own, light, made, colours, frame],
          [frame, own, light, near, far, made, colours],
          [near, light, own, far, made, frame, colours],
        ];
  return [
    { text: opening, rank: 0, worth: 0, about: only },
    ...rest.map((piece) => ({ ...piece, worth: 0 })),
    ...(spelled ? [] : letteringSentence(brief, roll)).map((piece) => ({ ...piece, worth: 0 })),
    ...backgrounds,
    ...roll.pick(orders).flat(),
    ...finishing,
    ...absenceSentence(brief).map((piece) => ({ ...piece, worth: 0 })),
  ];
}

/** The second of a kind comes in after what a text needs: light, and how it is seen. */
const ranked = (...lists: readonly (readonly Part[])[]): Part[] =>
  lists.flat().map((part, i) => ({ ...part, worth: part.worth + i * 0.5 }));

/** "Croissants on a marble table" and "coffee on the table" are one clause. */
function merged(all: readonly Cluster[]): Cluster[] {
  const kept: Cluster[] = [];
  const where = ({ predicate }: Cluster) => predicate.replace(/ (?:the|an?) (?:.* )?(\S+)$/, ' $1');
  for (const each of all) {
    const like = kept.find(
      (other) =>
        !other.verbal && !each.verbal && !each.again && !other.again && other.predicate !== '' && where(other) === where(each),
    );
    if (like && each.predicate.includes(' the '))
      kept[kept.indexOf(like)] = { ...like, head: list([like.head, each.head]), be: 'are' };
    else kept.push(each);
  }
  return kept;
}

const ADJECTIVE =
  /^(?:minimal|minimalist|vintage|retro|modern|abstract|surreal|gothic|rustic|elegant|realistic|photorealistic|impressionist|expressionist|cubist)$/i;
/** "From the air" says where it is seen from. */
const FROM = /^from /;

/** The first sentence, with scene and subject in it, and sentences for the subjects it could not hold. */
function open(
  { brief, clusters: all, look, backgrounds, own: worded }: Material,
  start: ProseOptions['opening'],
  roll: Random,
): { opening: string; rest: Piece[] } {
  const [medium, ...media] = look('medium').map(({ value }) => value);
  const styles = look('style').map(({ value }) => value);
  // "A minimal logo" rather than a logo "in a minimal style".
  const own = medium !== undefined && styles.length === 1 && ADJECTIVE.test(styles[0] as string) ? styles[0] : undefined;
  const lead = mediumLead(medium, { idea: brief.idea, ...(own && { style: own }) });
  const views = look('shot', 'angle', 'lens').filter(({ rule }) => rule === undefined || !rule.startsWith('framing.'));
  const ending = [
    lead.after,
    ...media.map(alsoMedium),
    manner(
      own && lead.before !== '' ? [] : styles,
      look('artist').map(({ value }) => value),
    ),
    ...saidView(views),
    ...backgrounds.filter((value) => FROM.test(value)).map((value) => `seen ${value}`),
  ].filter(Boolean);
  // A ground that was described is no plain backdrop.
  const described = brief.setting.some(({ rule, off }) => !off && rule !== undefined && clauseKnown(rule)?.slot === 'behind');
  const backdrops = [
    ...look('composition')
      .filter(({ source }) => source !== 'writer' || (!described && brief.liberty !== 'free'))
      .map(({ value }) => value),
    ...backgrounds,
  ].filter(isBackdrop);
  const against = backdrops.length > 0 ? ` against ${list(backdrops.map((value) => withArticle(value)))}` : '';
  const close = (text: string) => sentence([text + against, ...ending].join(', '));

  if (worded) {
    const alive = isAlive(brief);
    const { phrase } = scenery({
      ...brief,
      setting: brief.setting.filter(
        (fact) => fact.kind !== 'background' && !worded.says(fact) && !isGround(fact, alive) && !repeats(fact, worded.nominal),
      ),
    });
    const finite = lead.before === '' ? worded.finite : undefined;
    const way = start === undefined ? roll.below(3) : start === 'place' ? 1 : roll.below(2) * 2;
    const said = finite !== undefined && way > 0 ? finite : worded.nominal;
    return {
      opening: close(
        phrase !== '' && said === finite && way === 1
          ? `${phrase}, ${said}`
          : [`${lead.before}${said}`, phrase].filter(Boolean).join(' '),
      ),
      rest: [],
    };
  }
  const [first, ...others] = merged(all);
  if (first === undefined) return { opening: close(emptyScene(brief, lead.before, roll)), rest: [] };
  const held = heldPlace(brief, [first, ...others]);
  if (held) {
    const still = held.rest.filter(({ predicate, again }) => !predicate && !again);
    return {
      opening: close(`${lead.before}${held.textOf(brief)}`),
      rest: [...clauses(held.rest.filter((each) => !still.includes(each))), ...thereIs(still)],
    };
  }
  const { phrase } = scenery(brief, first.containment, first.placed);
  const told = [first, ...others];
  const still = told.filter(({ predicate, again }) => !predicate && !again);
  const moving = told.filter((each) => !still.includes(each));
  if (first.predicate === '') {
    const idea = abstractIdeaOf(first.head) ?? kindKnown(first.head)?.tags.includes('abstract');
    const before = lead.before || (all.length === 1 && idea ? 'a picture of ' : '');
    const text = [`${before}${list(still.map(({ head }) => head))}`, phrase].filter(Boolean).join(' ');
    return { opening: close(text), rest: clauses(moving) };
  }
  const rest = [...clauses(moving.filter((each) => each !== first)), ...thereIs(still)];
  const does = lead.before === '' ? simple(first) : undefined;
  // "A rose covered in frost" is how a thing is, and no news of it.
  if (
    (does === undefined || STATE.test(first.predicate)) &&
    start === undefined &&
    (!/^(?:\S+ly )?\S+ing\b/.test(first.predicate) || STATE.test(first.predicate))
  )
    return { opening: close([`${lead.before}${nominal(first)}`, phrase].filter(Boolean).join(' ')), rest };
  if (lead.before || !first.verbal || (does === undefined && (phrase === '' || start === 'subject')))
    return { opening: close([`${lead.before}${nominal(first)}`, phrase].filter(Boolean).join(' ')), rest };
  if (does === undefined) return { opening: close(`${phrase}, ${clause(first)}`), rest };
  const way = start === undefined ? roll.below(3) : start === 'place' ? 1 : roll.below(2) * 2;
  if (way === 0) return { opening: close([nominal(first), phrase].filter(Boolean).join(' ')), rest };
  return { opening: close(phrase && way === 1 ? `${phrase}, ${does}` : [does, phrase].filter(Boolean).join(' ')), rest };
}

/** "On a park bench in a park". */
const repeats = ({ value, source }: SettingFact, words: string): boolean => {
  const long = value.split(' ').filter((word) => word.length > 3);
  const met = (word: string): boolean => new RegExp(`\\b${word}`, 'i').test(words);
  // "A golden fox, golden hour": what was said is left out only where all of it stands there.
  return source === 'user' || source === 'edit' ? long.length > 0 && long.every(met) : long.some(met);
};

/** How a thing is, though it sounds like a deed. */
const STATE =
  /^(?:dripping|bursting|brimming|teeming|swarming|overflowing|glittering|oozing|hanging|growing) (?:with|in|to|on|through|from)\b/;

/** A picture of the place alone, or of no thing at all. */
function emptyScene(brief: Brief, before: string, roll: Random): string {
  const { name } = scenery(brief);
  // Where the place is all there is, that it is seen wide goes without saying.
  const wide = lookOf(brief, 'shot').some(({ id, source }) => id === 'wide-view' && (source !== 'writer' || roll.chance(0.15)));
  if (name) return `${before}${wide ? (before ? 'the wide view of ' : 'a wide view of ') : ''}${name}`;
  const idea = lookOf(brief, 'mood').find(({ value }) => abstractIdeaOf(value) !== undefined);
  if (before && idea === undefined) return before.replace(/ (?:of|for) $/, '');
  if (before && idea) return `${before}${idea.value}`;
  const palette = lookOf(brief, 'palette').filter(({ source }) => source !== 'writer');
  if (palette.length > 0) return `a composition in ${list(palette.map(({ value }) => value))}`;
  if (idea !== undefined) return `a picture of ${idea.value}`;
  const anything = [...brief.look, ...brief.absent, ...brief.text].some(({ off, source }) => !off && source !== 'writer');
  return anything ? 'a picture' : bareIdea(brief);
}

function clauses(moving: readonly Cluster[]): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < moving.length; i += 2) {
    const pair = moving.slice(i, i + 2);
    pieces.push({
      text: sentence(pair.map(clause).join(', and ')),
      rank: Math.min(...pair.map(({ source }) => rankOf(source))) as Piece['rank'],
    });
  }
  return pieces;
}

function thereIs(still: readonly Cluster[]): Piece[] {
  const [first] = still;
  return first ? [{ text: sentence(`there ${first.be} also ${list(still.map(({ head }) => head))}`), rank: 0 }] : [];
}

const EXACTLY = [
  'spelled exactly so',
  'letter for letter',
  'spelled as given',
  'every letter as given',
  'in just these letters',
  'nothing else',
  'clear and correctly spelled',
  'without a letter more or less',
] as const;

/** "A shop called …" is said with what is called so. */
const bearsName = ({ subjects }: Brief): boolean =>
  subjects.some(({ actions }) => actions.some(({ value, off }) => !off && /^(?:titled|called|named)$/.test(value)));

const titleOf = ({ look }: Brief) =>
  look.find(({ kind, value, off }) => kind === 'detail' && /^(?:titled|called|named)$/.test(value) && !off);
const isTitled = (brief: Brief): boolean => titleOf(brief) !== undefined || /\b(?:titled|called|named)\b/i.test(brief.idea);

function letteringSentence(brief: Brief, roll: Random): Piece[] {
  const drawn = roll.pick(EXACTLY);
  const exactly = brief.liberty === 'faithful' ? EXACTLY[0] : drawn;
  const texts = brief.text.filter(({ off }) => !off);
  const titled = titleOf(brief);
  const [only] = texts;
  if (titled && only && texts.length === 1)
    return [{ text: `It is ${titled.value} ${quoted(only.content)}, ${exactly}.`, rank: rankOf(only.source) }];
  return texts.length === 0
    ? []
    : [{ text: `${capital(lettering(texts, brief))}, ${exactly}.`, rank: rankOf(texts[0]?.source ?? 'user') }];
}

/** "black", "photorealistic", "scary": what a thing is, and no thing. */
const isAdjective = remember(
  (value: string): boolean =>
    COLOURS.has(value) ||
    MOODS.has(value) ||
    ATTRIBUTE_KINDS.has(value) ||
    (LOOKS.get(value) !== 'medium' && wordNet(value)?.adjective !== undefined && wordNet(value)?.concrete === undefined),
);

function absenceSentence(brief: Brief): Piece[] {
  const values = absences(brief);
  if (values.length === 0) return [];
  // "a cat, not black": "no black" would be no English.
  const things = values.filter((value) => !isAdjective(value));
  const qualities = values.filter(isAdjective);
  const none = [
    ...(things.length > 0 ? [`no ${list(things, 'or')}`] : []),
    ...(qualities.length > 0 ? [`nothing ${list(qualities, 'or')}`] : []),
  ].join(' and ');
  return [{ text: sentence(`there must be ${none} anywhere in the picture`), rank: 0 }];
}
