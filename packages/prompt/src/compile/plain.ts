/** One plain sentence: what the built-in painter records beside the Brief that it takes itself. */
import type { Brief, DialectPrompt } from '@atelier/spec';
import { parseAspect } from './aspect.ts';
import { absences, bareIdea, type Capabilities, type Dialect, fit, type Piece, rankOf, refusals } from './dialect.ts';
import { clusters, nominal } from './realise/clusters.ts';
import { lettering } from './realise/lettering.ts';
import { alsoMedium, lookOf, manner, mediumLead, moodPhrase } from './realise/look.ts';
import { participial } from './realise/noun-phrase.ts';
import { addedClauses, isBackdrop, leadPlace, saidBackgrounds, scenery } from './realise/scene.ts';
import { capital, list, withArticle } from './realise/words.ts';

const capabilities: Capabilities = { maxLength: 32_000, negative: 'words', maxSeed: 4_294_967_295, weights: true };

export const plain: Dialect = {
  id: 'plain',
  name: 'plain English',
  capabilities,
  compile(brief, options): DialectPrompt {
    const { text, warnings } = fit(pieces(brief), '; ', capabilities.maxLength - 1, 'The record');
    const aspect = options.aspect ?? brief.format.aspect;
    const seed = options.seed ?? brief.format.seed;
    const ratio = aspect === undefined ? undefined : parseAspect(aspect);
    return {
      dialect: 'plain',
      prompt: `${capital(text)}.`,
      parameters: { ...(ratio ? { aspect: ratio.join(':') } : {}), ...(seed === undefined ? {} : { seed }) },
      warnings: [...warnings, ...refusals(brief, 'the record', capabilities)],
    };
  },
};

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
  ).filter(({ kind, value }) => kind !== 'composition' || !isBackdrop(value));
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

function picture(brief: Brief): string {
  const [medium, ...media] = lookOf(brief, 'medium').map(({ value }) => value);
  const lead = mediumLead(medium);
  const all = clusters(brief, leadPlace(brief));
  const where = scenery(brief, all[0]?.containment);
  const what = all.length > 0 ? [list(all.map(nominal)), where.phrase].filter(Boolean).join(' ') : where.name;
  const backdrops = [
    ...lookOf(brief, 'composition')
      .map(({ value }) => value)
      .filter(isBackdrop),
    ...saidBackgrounds(brief),
  ];
  const style = manner(
    lookOf(brief, 'style').map(({ value }) => value),
    lookOf(brief, 'artist').map(({ value }) => value),
  );
  const text = what ? `${lead.before}${what}` : lead.before.replace(/ of $/, '');
  const said = [
    text,
    backdrops.length > 0 ? `against ${list(backdrops.map((value) => withArticle(value)))}` : '',
    lead.after,
    ...media.map(alsoMedium),
    style,
  ].filter(Boolean);
  return said.join(', ').replace(', against', ' against');
}
