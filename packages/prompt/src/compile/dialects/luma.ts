/** Luma Photon: prose; what is unwanted is said by its opposite. */
import { positiveProse } from '../registers/positive-prose.ts';
import { dialectOf } from '../target.ts';

export const luma = dialectOf({
  id: 'luma',
  name: 'Luma Photon',
  facts: {
    checked: '2026-11',
    sources: [{ what: "Luma's Node SDK", date: '2026-04-07', trust: 'code' }],
    notes: [
      'A prompt has at least 3 characters; no upper limit is documented, and 5,000 is assumed here.',
      'References have weights: 0.85 for pictures and 0.8 for styles unless said otherwise.',
    ],
  },
  capabilities: {
    register: 'prose',
    order: 'subject and action, place, details, light, colours, framing',
    maxLength: 5000,
    unit: 'utf16',
    limit: 'assumed',
    negative: 'positive',
    sizing: { kind: 'ratios', parameter: 'aspect_ratio', ratios: ['16:9', '1:1', '9:16', '4:3', '3:4', '21:9', '9:21'] },
    seed: 'none',
    count: { always: 1 },
    weights: 'none',
    references: {
      image: { field: 'image_ref', most: 4, weight: [0, 1] },
      style: { field: 'style_ref', most: 1, weight: [0, 1] },
      character: { field: 'character_ref', most: 4 },
      edit: { field: 'modify_image_ref', most: 1, weight: [0, 1] },
      most: 9,
    },
    addOns: [],
    lettering: 'in quotes, a few words',
  },
  pieces: (work) => positiveProse(work, { opening: 'subject' }),
});
