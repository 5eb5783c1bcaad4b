/** Z-Image: long concrete prose; the turbo model ignores a negative prompt. */
import { positiveProse } from '../registers/positive-prose.ts';
import { dialectOf } from '../target.ts';

export const zImage = dialectOf({
  id: 'z-image',
  name: 'Z-Image',
  facts: {
    checked: '2026-11',
    sources: [
      { what: "Z-Image's README", date: '2026-01-07', trust: 'official' },
      { what: 'diffusers, the pipeline of Z-Image', date: '2026-08-23', trust: 'code' },
    ],
    notes: [
      'The turbo model runs without guidance, so a negative prompt has no effect: the opposite is said instead. The base model takes one.',
      'T5 stands for its own encoder here; 512 tokens, estimated from above.',
    ],
  },
  capabilities: {
    register: 'prose',
    order: 'subject and action, details, place, light, colours, framing, quoted text',
    maxLength: 512,
    unit: 't5',
    limit: 'hard',
    negative: 'positive',
    sizing: {
      kind: 'free',
      step: 16,
      least: 512,
      most: 2048,
      maxPixels: 2048 * 2048,
      maxRatio: 4,
      area: 1024 * 1024,
      usual: ['1024x1024'],
      write: { width: 'width', height: 'height' },
    },
    seed: { parameter: 'seed', most: 4_294_967_295 },
    count: { parameter: 'num_images_per_prompt', most: 8 },
    weights: 'none',
    references: 'none',
    addOns: [],
    lettering: 'in quotes, English or Chinese',
  },
  versions: [
    ['turbo', {}],
    ['base', { negative: 'field' }],
  ],
  pieces: (work) => positiveProse(work, { opening: 'subject' }),
});
