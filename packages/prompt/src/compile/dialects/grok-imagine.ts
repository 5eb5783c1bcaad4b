/** Grok Imagine: prose; references by number; rewritten on the server. */
import { positiveProse } from '../registers/positive-prose.ts';
import { dialectOf } from '../target.ts';

export const grokImagine = dialectOf({
  id: 'grok-imagine',
  name: 'Grok Imagine',
  facts: {
    checked: '2026-11',
    sources: [{ what: "xAI's Python SDK", date: '2026-08-18', trust: 'code' }],
    notes: ['The server rewrites every prompt.', 'grok-imagine-image-quality was retired on 2 November 2026.'],
  },
  capabilities: {
    register: 'prose',
    order: 'subject and action, place, style, light, colours, framing',
    maxLength: 8000,
    unit: 'utf16',
    limit: 'hard',
    negative: 'positive',
    sizing: {
      kind: 'ratios',
      parameter: 'aspect_ratio',
      ratios: ['1:1', '3:4', '4:3', '9:16', '16:9', '2:3', '3:2', '9:19.5', '19.5:9', '9:20', '20:9', '1:2', '2:1'],
    },
    seed: 'none',
    count: { parameter: 'n', most: 10 },
    weights: 'none',
    references: { image: { field: 'image', most: 3 }, most: 3, mention: '<IMAGE_{n}>' },
    addOns: [],
    lettering: 'in quotes',
  },
  pieces: (work) => positiveProse(work, { opening: 'subject' }),
});
