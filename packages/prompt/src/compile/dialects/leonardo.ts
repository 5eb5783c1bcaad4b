/** Leonardo: prose, a negative prompt, sides in steps of 8. */
import { positiveProse } from '../registers/positive-prose.ts';
import { dialectOf } from '../target.ts';

export const leonardo = dialectOf({
  id: 'leonardo',
  name: 'Leonardo',
  facts: {
    checked: '2026-11',
    sources: [{ what: "Leonardo's @leonardo-ai/sdk 4.21.3", date: '2026-11', trust: 'code' }],
    notes: [
      'No limit of length stands in its SDK; 1,500 characters is assumed here.',
      'Up to 8 pictures, 4 where a side is above 768.',
      'Its FLUX models take seeds up to 2147483637.',
    ],
  },
  capabilities: {
    register: 'prose',
    order: 'subject and action, place, details, style, light, colours, framing',
    maxLength: 1500,
    unit: 'utf16',
    limit: 'assumed',
    negative: 'field',
    sizing: {
      kind: 'free',
      step: 8,
      least: 32,
      most: 1536,
      maxPixels: 1536 * 1536,
      maxRatio: 48,
      area: 1024 * 1024,
      usual: ['1024x1024', '1152x896', '896x1152', '1216x832', '832x1216', '1344x768', '768x1344'],
      write: { width: 'width', height: 'height' },
    },
    seed: { parameter: 'seed', most: 9_999_999_998 },
    count: { parameter: 'num_images', most: 8 },
    weights: 'none',
    references: 'none',
    addOns: [],
    lettering: 'in quotes, a few words',
  },
  pieces: (work) => positiveProse(work, { opening: 'subject' }),
});
