/** OpenAI's current image models: whole sentences, scene first, constraints last. No negative field and no seed. */
import type { Sizing } from '../capabilities.ts';
import { positiveProse } from '../registers/positive-prose.ts';
import { dialectOf } from '../target.ts';

const sizing: Sizing = {
  kind: 'free',
  step: 16,
  least: 16,
  most: 3840,
  maxPixels: 3840 * 2160,
  maxRatio: 3,
  area: 1536 * 1024,
  usual: ['1024x1024', '1536x1024', '1024x1536'],
  write: { parameter: 'size', joiner: 'x' },
};

export const gptImage = dialectOf({
  id: 'gpt-image',
  name: 'GPT Image',
  facts: {
    checked: '2026-11',
    sources: [
      { what: "OpenAI's Node SDK, resources/images", date: '2026-08-21', trust: 'code' },
      { what: 'API reference for creating and editing images, and the deprecations page', date: '2026-11', trust: 'official' },
      { what: "OpenAI's prompting guide for gpt-image-1.5, in a copy", date: '2026-11', trust: 'official' },
    ],
    notes: [
      'gpt-image-2 dates from 21 April 2026, 2.5 from 8 September, 2.6 from 4 November; gpt-image-1 ended on 23 October 2026, and 1-mini and 1.5 end on 1 December.',
      'Sizes above 2560×1440 are experimental.',
      '`quality`, `background`, `output_format`, `moderation` and, in 2.6, `complexity` belong to the request, not to the prompt.',
    ],
  },
  capabilities: {
    register: 'prose',
    order: 'scene and subject, details, light, colours and mood, framing, then constraints: lettering and what must not appear',
    maxLength: 32_000,
    unit: 'utf16',
    limit: 'hard',
    negative: 'words',
    sizing,
    seed: 'none',
    count: { parameter: 'n', most: 10 },
    weights: 'none',
    references: { image: { field: 'image', most: 16 }, most: 16, mention: 'image {n}' },
    addOns: [],
    lettering: 'in quotes, with a word that it is to be spelled exactly so; odd words letter by letter',
  },
  versions: [
    ['2.6', {}],
    ['2.5', {}],
    ['2', {}],
  ],
  pieces: (work) => positiveProse(work),
});
