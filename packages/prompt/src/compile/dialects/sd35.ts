/** Stable Diffusion 3.5 with open weights: prose, read by CLIP and T5, with a negative prompt. */
import { positiveProse } from '../registers/positive-prose.ts';
import { dialectOf } from '../target.ts';

export const sd35 = dialectOf({
  id: 'sd35',
  name: 'Stable Diffusion 3.5',
  facts: {
    checked: '2026-11',
    sources: [
      { what: 'diffusers, the pipeline of Stable Diffusion 3', date: '2026-08-23', trust: 'code' },
      { what: "Stability's prompting notes, in a copy", date: '2026-11', trust: 'reported' },
    ],
    notes: [
      'T5 reads 256 tokens unless asked for up to 512; CLIP reads the first 77. T5 tokens are estimated here from above.',
      'The turbo model runs without guidance and then ignores the negative prompt.',
    ],
  },
  capabilities: {
    register: 'prose',
    order: 'style, subject and action, composition, light and colour, technique, quoted text',
    maxLength: 256,
    unit: 't5',
    limit: 'hard',
    negative: 'field',
    sizing: {
      kind: 'free',
      step: 64,
      least: 512,
      most: 1536,
      maxPixels: 1536 * 1536,
      maxRatio: 3,
      area: 1024 * 1024,
      usual: ['1024x1024', '1152x896', '896x1152', '1216x832', '832x1216', '1344x768', '768x1344', '1536x640', '640x1536'],
      write: { width: 'width', height: 'height' },
    },
    seed: { parameter: 'seed', most: 4_294_967_295 },
    count: { parameter: 'num_images_per_prompt', most: 8 },
    weights: 'none',
    references: 'none',
    addOns: [],
    lettering: 'in quotes, a few words',
  },
  pieces: (work) => positiveProse(work, { opening: 'subject' }),
});
