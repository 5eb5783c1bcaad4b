/**
 * OpenAI's image models (gpt-image-2 to 2.6): whole sentences, scene first, then subject, details, light and mood, and
 * constraints last. No negative field and no seed. Facts and dates: docs/dialects/gpt-image.md.
 */
import type { Brief, DialectPrompt, Warning } from '@atelier/spec';
import { parseAspect } from './aspect.ts';
import { type Capabilities, type CompileOptions, type Dialect, fit, refusals } from './dialect.ts';
import { prose } from './realise/prose.ts';

const capabilities: Capabilities = { maxLength: 32_000, negative: 'words', weights: false };

export const gptImage: Dialect = {
  id: 'gpt-image',
  name: 'GPT Image',
  capabilities,
  compile(brief, options): DialectPrompt {
    const { text, warnings } = fit(
      prose(brief, { length: options.length ?? 'medium' }),
      ' ',
      capabilities.maxLength,
      'GPT Image',
    );
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
