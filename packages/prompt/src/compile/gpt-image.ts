/**
 * OpenAI's image models (gpt-image-2 to 2.6): whole sentences, scene first, then subject, details, light and mood, and
 * constraints last. No negative field and no seed. Facts and dates: docs/dialects/gpt-image.md.
 */
import { abstractIdeaOf } from '@atelier/lexicon';
import type { Brief, DialectPrompt, Warning } from '@atelier/spec';
import { parseAspect } from './aspect.ts';
import {
  absences,
  bareIdea,
  type Capabilities,
  type CompileOptions,
  type Dialect,
  fit,
  type Piece,
  rankOf,
  refusals,
} from './dialect.ts';
import { type Cluster, clause, clusters, nominal } from './realise/clusters.ts';
import { lettering } from './realise/lettering.ts';
import { alsoMedium, camera, colourAndMood, finish, lightSentence, lookOf, manner, mediumLead } from './realise/look.ts';
import { finite } from './realise/noun-phrase.ts';
import { addedClauses, isBackdrop, leadPlace, saidBackgrounds, scenery } from './realise/scene.ts';
import { capital, list, sentence, withArticle } from './realise/words.ts';

const capabilities: Capabilities = { maxLength: 32_000, negative: 'words', weights: false };

export const gptImage: Dialect = {
  id: 'gpt-image',
  name: 'GPT Image',
  capabilities,
  compile(brief, options): DialectPrompt {
    const { text, warnings } = fit(prose(brief), ' ', capabilities.maxLength, 'GPT Image');
    const size = sizeOf(brief, options);
    const count = brief.format.count;
    return {
      dialect: 'gpt-image',
      prompt: text,
      parameters: {
        ...(size.value ? { size: size.value } : {}),
        ...(count !== undefined && count > 1 ? { n: Math.min(count, 10) } : {}),
      },
      warnings: [
        ...warnings,
        ...size.warnings,
        ...refusals(brief, 'GPT Image', capabilities),
        ...seedWarning(brief, options),
        ...countWarning(count),
      ],
    };
  },
};

/** The sentences of the prompt, each with what it is worth. */
function prose(brief: Brief): Piece[] {
  const all = clusters(brief, leadPlace(brief));
  const { opening, rest } = open(brief, all);
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
function open(brief: Brief, all: readonly Cluster[]): { opening: string; rest: Piece[] } {
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
  if (lead.before || phrase === '' || !first.verbal)
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

/** Sides in multiples of 16, between 1:3 and 3:1, about 1.5 megapixels where only a ratio is known. */
function sizeOf({ format }: Brief, { aspect }: CompileOptions): { value?: string; warnings: Warning[] } {
  const said = aspect ?? format.aspect;
  const exact = aspect === undefined && format.width !== undefined && format.height !== undefined;
  const ratio = exact
    ? ([format.width, format.height] as [number, number])
    : said === undefined
      ? undefined
      : parseAspect(said);
  if (ratio === undefined)
    return {
      warnings:
        said === undefined
          ? []
          : [
              {
                code: 'bad-aspect',
                message: `“${said}” is no aspect ratio such as 16:9; GPT Image chooses its own.`,
                about: 'aspect',
              },
            ],
    };
  const [w, h] = ratio;
  const [width, height] = exact ? rounded(w, h) : fitted(w, h);
  const changed = exact ? width !== w || height !== h : w / h > 3 || h / w > 3;
  const sides = `${w}${exact ? 'x' : ':'}${h}`;
  return {
    value: `${width}x${height}`,
    warnings: changed
      ? [
          {
            code: 'size-changed',
            message: `GPT Image takes sides in steps of 16 between 1:3 and 3:1; asked for ${sides}, sent ${width}x${height}.`,
            about: 'size',
          },
        ]
      : [],
  };
}

/** Exact sides brought to what is taken: steps of 16, at most 3840 by 2160 pixels in all, 1:3 to 3:1. */
function rounded(w: number, h: number): [number, number] {
  const scale = Math.min(1, 3840 / Math.max(w, h), Math.sqrt((3840 * 2160) / (w * h)));
  const step = (side: number) => Math.max(16, Math.floor((side * scale) / 16) * 16);
  return [Math.min(step(w), step(h) * 3), Math.min(step(h), step(w) * 3)];
}

/** The largest sides of just this ratio within 1536 × 1024 pixels; a square keeps to 1024. */
function fitted(w: number, h: number): [number, number] {
  if (w === h) return [1024, 1024];
  const area = 1536 * 1024;
  if (w / h > 3 || h / w > 3) return w > h ? [2160, 720] : [720, 2160];
  const times = Math.floor(Math.sqrt(area / (w * h * 256)));
  if (times >= 1) return [w * 16 * times, h * 16 * times];
  return rounded(w * Math.sqrt(area / (w * h)), h * Math.sqrt(area / (w * h)));
}

function seedWarning({ format }: Brief, { seed }: CompileOptions): Warning[] {
  return (seed ?? format.seed) === undefined
    ? []
    : [
        {
          code: 'no-seed',
          message: 'GPT Image takes no seed: the same prompt gives another picture each time.',
          about: 'seed',
        },
      ];
}

const countWarning = (count: number | undefined): Warning[] =>
  count !== undefined && count > 10
    ? [{ code: 'count-changed', message: `GPT Image makes at most 10 pictures a request; asked for ${count}.`, about: 'count' }]
    : [];
