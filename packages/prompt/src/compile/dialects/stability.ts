/** Stability's API (ultra, core, sd3): prose, a negative prompt, weights between 0 and 1. */
import { positiveProse } from '../registers/positive-prose.ts';
import { dialectOf } from '../target.ts';

export const stability = dialectOf({
  id: 'stability',
  name: 'Stability AI',
  facts: {
    checked: '2026-11',
    sources: [{ what: "Stability's API reference, v2beta, in a copy", date: '2026-11', trust: 'official' }],
    notes: [
      'Weights are documented in the prompt as (word:0.3), between 0 and 1.',
      'sd3-large-turbo takes no negative prompt.',
      '`style_preset`, `cfg_scale` and `strength` belong to the request.',
    ],
  },
  capabilities: {
    register: 'prose',
    order: 'style, subject and action, composition, light and colour, technique, quoted text',
    maxLength: 10_000,
    unit: 'utf16',
    limit: 'hard',
    negative: 'field',
    maxNegative: 10_000,
    sizing: {
      kind: 'ratios',
      parameter: 'aspect_ratio',
      ratios: ['1:1', '16:9', '9:16', '3:2', '2:3', '5:4', '4:5', '21:9', '9:21'],
    },
    seed: { parameter: 'seed', most: 4_294_967_294 },
    count: { always: 1 },
    weights: 'fraction',
    references: { image: { field: 'image', most: 1 }, most: 1 },
    addOns: [],
    lettering: 'in quotes, a few words',
  },
  pieces: (work) => positiveProse(work, { opening: 'subject' }),
});
