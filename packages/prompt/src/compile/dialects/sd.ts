/** Stable Diffusion 1.5 and SDXL in A1111's and Forge's notation: comma tags, weights in round brackets, a negative prompt. */
import type { Capabilities } from '../capabilities.ts';
import { addOns } from '../references.ts';
import { positiveProse } from '../registers/positive-prose.ts';
import { tags } from '../registers/tags.ts';
import { dialectOf, type Work } from '../target.ts';

/** Sizes that SDXL was trained on. */
const SDXL_SIZES = [
  '1024x1024',
  '1152x896',
  '896x1152',
  '1216x832',
  '832x1216',
  '1344x768',
  '768x1344',
  '1536x640',
  '640x1536',
];

export const SD_CAPABILITIES: Capabilities = {
  register: 'tags',
  order:
    'medium, subjects with what belongs to them, lettering, place, hour, weather, style, camera, additions, light, colours, mood',
  maxLength: 75,
  unit: 'clip',
  limit: 'chunks',
  advised: 'comma tags, the important first, within 75 tokens',
  negative: 'field',
  sizing: {
    kind: 'free',
    step: 8,
    least: 64,
    most: 2048,
    maxPixels: 2048 * 2048,
    maxRatio: 64,
    area: 1024 * 1024,
    usual: SDXL_SIZES,
    write: { parameter: 'Size', joiner: 'x' },
  },
  seed: { parameter: 'Seed', most: 4_294_967_295 },
  count: { parameter: 'Batch size', most: 8 },
  weights: 'a1111',
  references: 'none',
  addOns: ['lora', 'hypernet', 'embedding'],
  lettering: 'one or two short words at most, after “text”; these models rarely spell',
};

const SMALL: Partial<Capabilities> = {
  sizing: {
    kind: 'free',
    step: 8,
    least: 64,
    most: 1024,
    maxPixels: 1024 * 1024,
    maxRatio: 64,
    area: 512 * 768,
    usual: ['512x512', '768x512', '512x768', '640x480', '480x640', '896x512', '512x896'],
    write: { parameter: 'Size', joiner: 'x' },
  },
};

export const sd = dialectOf({
  id: 'sd',
  name: 'Stable Diffusion',
  facts: {
    checked: '2026-11',
    sources: [
      { what: "Forge's prompt parser and extra networks, the same text as A1111's 1.10", date: '2025-06-26', trust: 'code' },
      { what: 'diffusers, the pipelines of Stable Diffusion and SDXL', date: '2026-08-23', trust: 'code' },
      { what: 'the report on SDXL, for the sizes it was trained on', date: '2023-07', trust: 'official' },
    ],
    notes: [
      'Tokens are counted with CLIP’s own vocabulary; 75 make a chunk, and a longer prompt becomes several.',
      '`xl` and `1.5` write tags, `xl-prose` writes sentences, which SDXL reads too.',
      'Round and square brackets of the idea are escaped; `AND` and `BREAK`, which are commands and have no escape, are written in lower case.',
      'No quality words are added to either prompt.',
    ],
  },
  capabilities: SD_CAPABILITIES,
  versions: [
    ['xl', {}],
    ['xl-prose', { register: 'prose' }],
    ['1.5', SMALL],
  ],
  joiner: ', ',
  rewrite: {
    apply: (text) =>
      text.replace(/\b(?:AND|BREAK)\b/g, (word) => word.charAt(0) + word.slice(1).toLowerCase()).replace(/</g, '‹'),
    message: 'A1111 reads AND, BREAK and “<” as commands and has no escape for them; they were written otherwise.',
  },
  escape: (text) => text.replace(/[\\()[\]]/g, '\\$&'),
  pieces: sdPieces,
  frame: ({ brief }) => ({
    after: addOns(brief)
      .map(({ kind, value, weight }) => (kind === 'embedding' ? `, ${value}` : ` <${kind}:${value}:${weight ?? 1}>`))
      .join(''),
  }),
});

/** Tags, or sentences where the version asks for them. */
export function sdPieces(work: Work) {
  if (work.capabilities.register !== 'prose') return tags(work.brief);
  return positiveProse(work, { length: work.options.length ?? 'short', opening: 'subject' }).map(({ text, rank }) => ({
    text: text.replace(/\.$/, ''),
    rank,
  }));
}
