/** One plain sentence: what the built-in painter records beside the Brief that it takes itself. */
import { isPlural } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import { absences, bareIdea, type Piece, rankOf } from '../dialect.ts';
import { nominal } from '../realise/cluster.ts';
import { clusters } from '../realise/clusters.ts';
import { lettering } from '../realise/lettering.ts';
import { alsoMedium, lookOf, manner, mediumLead, moodPhrase } from '../realise/look.ts';
import { participial } from '../realise/noun-phrase.ts';
import { addedClauses, isBackdrop, saidBackgrounds, scenery } from '../realise/scene.ts';
import { isInTheAir, list, sentence, withArticle } from '../realise/words.ts';
import { dialectOf } from '../target.ts';

export const plain = dialectOf({
  id: 'plain',
  name: 'plain English',
  facts: {
    checked: '2026-11',
    sources: [{ what: 'this project', date: '2026-11', trust: 'code' }],
    notes: [
      'What the built-in painter records beside the Brief; nothing depends on its wording.',
      'Parts are divided by semicolons: the picture, what was added to it, how it looks, what it reads, what it lacks.',
    ],
  },
  capabilities: {
    register: 'prose',
    order: 'the picture, additions, look, lettering, absences',
    maxLength: 31_999,
    unit: 'utf16',
    limit: 'hard',
    negative: 'words',
    sizing: { kind: 'any-ratio', parameter: 'aspect', most: 64 },
    seed: { parameter: 'seed', most: 4_294_967_295 },
    count: { parameter: 'count', most: 1000 },
    weights: 'record',
    references: 'none',
    addOns: [],
    lettering: 'in quotes',
  },
  joiner: '; ',
  finish: sentence,
  pieces: ({ brief }) => pieces(brief),
});

/** The parts of the sentence, parted by semicolons: the picture itself, what was added to it, how it looks, what it reads, what it lacks. */
function pieces(brief: Brief): Piece[] {
  const added = addedClauses(brief);
  const looks = lookOf(
    brief,
    'lighting',
    'palette',
    'mood',
    'shot',
    'angle',
    'lens',
    'composition',
    'texture',
    'detail',
  ).filter(({ kind, value, wordsOnly }) => !wordsOnly && (kind !== 'composition' || !isBackdrop(value)));
  const texts = brief.text.filter(({ off }) => !off);
  const without = absences(brief);
  const what = picture(brief);
  const all: Piece[] = [
    ...(what ? [{ text: what, rank: 0 } as const] : []),
    ...added.map(({ phrase, source }): Piece => ({ text: participial(phrase), rank: rankOf(source) })),
    ...looks.map(
      ({ kind, value, source }): Piece => ({
        text: kind === 'mood' ? moodPhrase(value) : value,
        rank: rankOf(source),
      }),
    ),
    ...(texts.length > 0 ? [{ text: lettering(texts, brief), rank: rankOf(texts[0]?.source ?? 'user') }] : []),
    ...(without.length > 0 ? [{ text: `without ${list(without, 'or')}`, rank: 0 } as const] : []),
  ];
  return all.some(({ rank }) => rank === 0) ? all : [{ text: bareIdea(brief), rank: 0 }, ...all];
}

/** "Lightning", "fog": no article. */
const isMass = (value: string): boolean =>
  /(?:^| )(?:lightning|fog|mist|smoke|steam|dust|snow|rain|haze|fire|grass|sand|water|ice|foliage|scenery|sunlight|moonlight|neon)$/.test(
    value,
  );

function picture(brief: Brief): string {
  const [medium, ...media] = lookOf(brief, 'medium').map(({ value }) => value);
  const lead = mediumLead(medium);
  const all = clusters(brief);
  const where = scenery(brief, all[0]?.containment, all[0]?.placed);
  const what = all.length > 0 ? [list(all.map(nominal)), where.phrase].filter(Boolean).join(' ') : where.name;
  const backdrops = [
    ...lookOf(brief, 'composition')
      .map(({ value }) => value)
      .filter(isBackdrop),
    ...saidBackgrounds(brief).filter((value) => !isInTheAir(value)),
  ];
  const air = saidBackgrounds(brief).filter(isInTheAir);
  const style = manner(
    lookOf(brief, 'style').map(({ value }) => value),
    lookOf(brief, 'artist').map(({ value }) => value),
  );
  const shown = what ? `${lead.before}${what}` : lead.before.replace(/ of $/, '');
  const text =
    air.length > 0 ? `${shown} with ${list(air.map((value) => (isMass(value) ? value : withArticle(value))))}` : shown;
  const said = [
    text,
    backdrops.length > 0
      ? `against ${list(backdrops.map((value) => (isPlural(value) || isMass(value) ? value : withArticle(value))))}`
      : '',
    lead.after,
    ...media.map(alsoMedium),
    style,
  ].filter(Boolean);
  return said.join(', ').replace(', against', ' against');
}
