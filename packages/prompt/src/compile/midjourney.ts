/**
 * Midjourney V8.2: short phrases, then parameters, nothing after them and no commas or full stops among them.
 * Facts and dates: docs/dialects/midjourney.md.
 */
import type { Brief, DialectPrompt, LookFact, Warning } from '@atelier/spec';
import { parseAspect, reduce } from './aspect.ts';
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
import { clusters, nominal } from './realise/clusters.ts';
import { bearerOf } from './realise/lettering.ts';
import { lookOf, mediumLead, moodPhrase } from './realise/look.ts';
import { addedClauses, leadPlace, saidBackgrounds, scenery } from './realise/scene.ts';
import { withoutArticle } from './realise/words.ts';

const VERSION = '8.2';
/** No official limit is known; this is the lowest that a reseller sets. */
const capabilities: Capabilities = { maxLength: 2000, negative: 'parameter', maxSeed: 4_294_967_295, weights: false };

export const midjourney: Dialect = {
  id: 'midjourney',
  name: 'Midjourney',
  capabilities,
  compile(brief, options): DialectPrompt {
    const warnings: Warning[] = [];
    const ratio = ratioOf(brief, options, warnings);
    const seed = seedOf(brief, options, warnings);
    const without = absences(brief).map((value) => plain(value).replaceAll(',', ' ').replace(/[.]/g, ''));
    const parameters = {
      ...(ratio ? { ar: ratio } : {}),
      ...(without.length > 0 ? { no: without.join(', ') } : {}),
      ...(seed === undefined ? {} : { seed }),
      v: VERSION,
    };
    const flags = Object.entries(parameters)
      .map(([name, value]) => `--${name} ${value}`)
      .join(' ');
    const pieces = phrases(brief);
    const cleaned = pieces.map(({ text, rank }) => ({ text: plain(text), rank }));
    if (cleaned.some(({ text }, i) => text !== pieces[i]?.text))
      warnings.push({
        code: 'characters-changed',
        message: 'Midjourney reads “--”, “::” and braces as commands; they were written otherwise.',
      });
    if (brief.text.some(({ content, off }) => !off && content.includes('"')))
      warnings.push({
        code: 'characters-changed',
        message: 'Midjourney takes lettering between double quotes; those inside it were written as curly ones.',
      });
    const body = fit(cleaned, ', ', capabilities.maxLength - flags.length - 1, 'Midjourney');
    const { count } = brief.format;
    if (count !== undefined && count % 4 !== 0)
      warnings.push({
        code: 'count-changed',
        message: `Midjourney makes four pictures a job; asked for ${count}.`,
        about: 'count',
      });
    return {
      dialect: 'midjourney',
      prompt: `${body.text} ${flags}`,
      ...(without.length > 0 ? { negative: without.join(', ') } : {}),
      parameters,
      warnings: [...body.warnings, ...warnings, ...refusals(brief, 'Midjourney', capabilities)],
    };
  },
};

/** Subject first, then place, then how it looks; a writer's additions follow what was said. */
function phrases(brief: Brief): Piece[] {
  const [medium, ...media] = lookOf(brief, 'medium').map(({ value }) => value);
  const lead = mediumLead(medium);
  const texts = brief.text.filter(({ off }) => !off);
  const all: Piece[] = [
    ...subjectsAndPlace(brief, lead.before !== ''),
    ...saidBackgrounds(brief).map((text): Piece => ({ text, rank: 0 })),
    ...addedClauses(brief).map(({ short, source }): Piece => ({ text: short, rank: rankOf(source) })),
    ...texts.map(
      ({ content, on, source }): Piece => ({
        text: [`"${content.replaceAll('"', '”')}"`, bearerOf(on, brief)].filter(Boolean).join(' on the '),
        rank: rankOf(source),
      }),
    ),
    ...lookOf(brief, ...OTHER_LOOKS).map(
      ({ kind, value, source }): Piece => ({ text: lookPhrase(kind, value), rank: rankOf(source) }),
    ),
    ...[...(lead.after && medium ? [medium] : []), ...media].map((text): Piece => ({ text, rank: 0 })),
  ];
  if (lead.before) {
    const [first, ...rest] = all;
    const before = withoutArticle(lead.before);
    return [{ text: first ? `${before}${first.text}` : before.replace(/ of $/, ''), rank: 0 }, ...rest];
  }
  return all.some(({ rank }) => rank === 0) ? all : [{ text: bareIdea(brief), rank: 0 }, ...all];
}

const OTHER_LOOKS = [
  'style',
  'artist',
  'lighting',
  'palette',
  'mood',
  'shot',
  'angle',
  'lens',
  'composition',
  'texture',
  'detail',
] as const;

function lookPhrase(kind: LookFact['kind'], value: string): string {
  if (kind === 'artist') return `by ${value}`;
  if (kind === 'mood') return moodPhrase(value);
  return kind === 'style' && !/style$/i.test(value) ? `${value} style` : value;
}

/** The first subject stands in its place where the person put it there ("a cabin in the snow"). */
function subjectsAndPlace(brief: Brief, afterMedium: boolean): Piece[] {
  const trim = (text: string, first: boolean) => (afterMedium && first ? text : withoutArticle(text));
  const [first, ...others] = clusters(brief, leadPlace(brief));
  const where = scenery(brief, first?.containment);
  const piece = (text: string, source: string): Piece => ({ text, rank: rankOf(source) });
  if (first === undefined) return where.name ? [piece(trim(where.name, true), where.source)] : [];
  const rest = others.map((each) => piece(withoutArticle(nominal(each)), each.source));
  if (first.containment !== undefined) return [piece(trim(`${nominal(first)} ${where.phrase}`, true), first.source), ...rest];
  const place = where.name ? [piece(withoutArticle(where.name), where.source)] : [];
  return [piece(trim(nominal(first), true), first.source), ...rest, ...place];
}

/** Keeps words from being read as parameters, multi-prompts or permutations. */
function plain(text: string): string {
  return text
    .replace(/-{2,}|—/g, '–')
    .replace(/::+/g, ':')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .replace(/\s+/g, ' ');
}

/** Whole numbers, up to 14:1. */
function ratioOf({ format }: Brief, { aspect }: CompileOptions, warnings: Warning[]): string | undefined {
  const said = aspect ?? format.aspect;
  const ratio =
    said === undefined ? (format.width && format.height ? reduce(format.width, format.height) : undefined) : parseAspect(said);
  if (ratio === undefined) {
    if (said !== undefined)
      warnings.push({
        code: 'bad-aspect',
        message: `“${said}” is no aspect ratio such as 16:9; Midjourney uses 1:1.`,
        about: 'aspect',
      });
    return undefined;
  }
  const [w, h] = ratio;
  if (Math.max(w / h, h / w) <= 14) return `${w}:${h}`;
  warnings.push({
    code: 'ratio-changed',
    message: `Midjourney takes ratios up to 14:1; asked for ${w}:${h}.`,
    about: 'aspect',
  });
  return w > h ? '14:1' : '1:14';
}

function seedOf({ format }: Brief, options: CompileOptions, warnings: Warning[]): number | undefined {
  const seed = options.seed ?? format.seed;
  if (seed === undefined || seed <= (capabilities.maxSeed ?? 0)) return seed;
  warnings.push({
    code: 'no-seed',
    message: `Midjourney takes seeds up to ${capabilities.maxSeed}; ${seed} was left out.`,
    about: 'seed',
  });
  return undefined;
}
