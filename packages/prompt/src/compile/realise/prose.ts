/**
 * The realiser: a Brief in natural English, at three lengths. Targets that take sentences build on it.
 */
import { abstractIdeaOf } from '@atelier/lexicon';
import type { Brief, Length } from '@atelier/spec';
import { absences, bareIdea, type Piece, rankOf } from '../dialect.ts';
import { type Cluster, clause, clusters, nominal } from './clusters.ts';
import { lettering } from './lettering.ts';
import { alsoMedium, camera, colourAndMood, finish, lightSentence, lookOf, manner, mediumLead } from './look.ts';
import { finite } from './noun-phrase.ts';
import { addedClauses, isBackdrop, leadPlace, saidBackgrounds, scenery } from './scene.ts';
import { capital, list, sentence, withArticle } from './words.ts';

export interface ProseOptions {
  /** At most 30 words, 30–80, or 80–160, as far as the facts reach; what the person said is said at every length. */
  length: Length;
  /** What the first sentence opens with, where somebody does something somewhere. Default `place`. */
  opening?: 'place' | 'subject';
  /** Which of several ways to say the same facts. Default 0. */
  seed?: number;
}

/**
 * The picture in sentences, one piece a sentence, the most important first; a piece can be left out as a whole.
 *
 * @example fit(prose(write(read('a beach sunset')), { length: 'short' }), ' ', 400, 'FLUX').text
 */
export function prose(brief: Brief, { length, opening }: ProseOptions): Piece[] {
  const all = sentences(brief, opening);
  if (length !== 'short') return all;
  const said = all.filter(({ rank }) => rank === 0);
  let words = said.reduce((sum, { text }) => sum + count(text), 0);
  return all.filter(({ text, rank }) => {
    if (rank === 0) return true;
    if (words + count(text) > 30) return false;
    words += count(text);
    return true;
  });
}

const count = (text: string): number => text.split(' ').length;

function sentences(brief: Brief, first: ProseOptions['opening']): Piece[] {
  const all = clusters(brief, leadPlace(brief));
  const { opening, rest } = open(brief, all, first);
  const look = (...kinds: Parameters<typeof lookOf>[1][]) => lookOf(brief, ...kinds);
  const backdrop = look('composition').filter(({ value }) => isBackdrop(value));
  const finishing = [
    ...look('composition').filter((fact) => !backdrop.includes(fact)),
    ...look('texture', 'detail').filter(({ rule }) => !rule?.endsWith('.mirror')),
  ];
  const shots = look('shot', 'angle', 'lens').filter(({ id }) => all.length > 0 || id !== 'wide-view');
  const mirrors = look('detail').some(({ rule }) => rule?.endsWith('.mirror'));
  const light = look('lighting');
  // A composition in one colour has named its colours already.
  const palette = opening.startsWith('A composition in ') ? [] : look('palette');
  const moods = look('mood').filter(({ value }) => opening !== `A picture of ${value}.`);
  const colours = [...palette, ...moods];
  const piece = (text: string | undefined, facts: readonly { source: string }[]): Piece[] =>
    text === undefined
      ? []
      : [{ text, rank: facts.reduce<Piece['rank']>((rank, { source }) => (rankOf(source) < rank ? rankOf(source) : rank), 2) }];
  return [
    { text: opening, rank: 0 },
    ...rest,
    ...added(brief),
    ...saidBackgrounds(brief)
      .filter((value) => !isBackdrop(value))
      .map((value): Piece => ({ text: sentence(`the background shows ${value}`), rank: 0 })),
    ...piece(lightSentence(light, mirrors), [...light, { source: 'inferred' }]),
    ...piece(
      colourAndMood(
        palette.map(({ value }) => value),
        moods.map(({ value }) => value),
      ),
      colours,
    ),
    ...piece(camera(shots), shots),
    ...finish(finishing).flatMap((text, i) => piece(text, finishing.slice(i, i + 1))),
    ...letteringSentence(brief),
    ...absenceSentence(brief),
  ];
}

/** The first sentence, with scene and subject in it, and sentences for the subjects it could not hold. */
function open(brief: Brief, all: readonly Cluster[], opening: ProseOptions['opening']): { opening: string; rest: Piece[] } {
  const [medium, ...media] = lookOf(brief, 'medium').map(({ value }) => value);
  const lead = mediumLead(medium);
  const ending = [
    lead.after,
    ...media.map(alsoMedium),
    manner(
      lookOf(brief, 'style').map(({ value }) => value),
      lookOf(brief, 'artist').map(({ value }) => value),
    ),
  ].filter(Boolean);
  const backdrops = [...lookOf(brief, 'composition').map(({ value }) => value), ...saidBackgrounds(brief)].filter(isBackdrop);
  const against = backdrops.length > 0 ? ` against ${list(backdrops.map((value) => withArticle(value)))}` : '';
  const close = (text: string) => sentence([text + against, ...ending].join(', '));

  const [first] = all;
  if (first === undefined) return { opening: close(emptyScene(brief, lead.before)), rest: [] };
  const { phrase } = scenery(brief, first.containment);
  const still = all.filter(({ predicate, again }) => !predicate && !again);
  const moving = all.filter((each) => !still.includes(each));
  if (first.predicate === '') {
    const before = lead.before || (all.length === 1 && abstractIdeaOf(first.head) ? 'a picture of ' : '');
    const text = [`${before}${list(still.map(({ head }) => head))}`, phrase].filter(Boolean).join(' ');
    return { opening: close(text), rest: clauses(moving) };
  }
  const rest = [...clauses(moving.filter((each) => each !== first)), ...thereIs(still)];
  if (lead.before || phrase === '' || !first.verbal || opening === 'subject')
    return { opening: close([`${lead.before}${nominal(first)}`, phrase].filter(Boolean).join(' ')), rest };
  return { opening: close(`${phrase}, ${clause(first)}`), rest };
}

/** A picture of the place alone, or of no thing at all. */
function emptyScene(brief: Brief, before: string): string {
  const { name } = scenery(brief);
  const wide = lookOf(brief, 'shot').some(({ id }) => id === 'wide-view');
  if (name) return `${before}${wide ? (before ? 'the wide view of ' : 'a wide view of ') : ''}${name}`;
  if (before) return before.replace(/ of $/, '');
  const palette = lookOf(brief, 'palette').filter(({ source }) => source !== 'writer');
  if (palette.length > 0) return `a composition in ${list(palette.map(({ value }) => value))}`;
  const idea = lookOf(brief, 'mood').find(({ value }) => abstractIdeaOf(value) !== undefined);
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

/** "Palm trees lean over the sand, gulls glide low over the water and calm waves run out along the shore." */
function added(brief: Brief): Piece[] {
  const all = addedClauses(brief);
  const pieces: Piece[] = [];
  const size = all.length === 4 ? 2 : 3;
  for (let i = 0; i < all.length; i += size) {
    const some = all.slice(i, i + size);
    pieces.push({
      text: sentence(list(some.map(({ phrase }) => finite(phrase)))),
      rank: Math.min(...some.map(({ source }) => rankOf(source))) as Piece['rank'],
    });
  }
  return pieces;
}

function letteringSentence(brief: Brief): Piece[] {
  const texts = brief.text.filter(({ off }) => !off);
  return texts.length === 0
    ? []
    : [{ text: `${capital(lettering(texts, brief))}, spelled exactly so.`, rank: rankOf(texts[0]?.source ?? 'user') }];
}

function absenceSentence(brief: Brief): Piece[] {
  const values = absences(brief);
  return values.length === 0
    ? []
    : [{ text: sentence(`there must be no ${list(values, 'or')} anywhere in the picture`), rank: 0 }];
}
