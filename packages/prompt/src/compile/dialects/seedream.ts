/** Seedream: subject, action, setting, style, technique; positive only. */
import { positiveProse } from '../registers/positive-prose.ts';
import { dialectOf } from '../target.ts';

export const seedream = dialectOf({
  id: 'seedream',
  name: 'Seedream',
  facts: {
    checked: '2026-11',
    sources: [
      { what: 'the AI SDK’s provider for ByteDance', date: '2026-08', trust: 'code' },
      { what: 'guides and resellers', date: '2026-11', trust: 'reported' },
    ],
    notes: [
      '4,000 characters at Runway, 2,000 at another reseller; under 600 English words are advised.',
      'Under ten words the model decides the look.',
      'References are called Image 1, Image 2 …; with the pictures made they may be 15.',
      'It takes 1K, 2K, 4K or sides; the sides written for a ratio, about 2K, are the choice of this project.',
    ],
  },
  capabilities: {
    register: 'prose',
    order: 'subject, action, setting, style, technique; three to five elements',
    maxLength: 4000,
    unit: 'utf16',
    limit: 'hard',
    advised: 'under 600 words',
    negative: 'positive',
    sizing: {
      kind: 'free',
      step: 16,
      least: 480,
      most: 4096,
      maxPixels: 4096 * 4096,
      maxRatio: 16,
      area: 2048 * 2048,
      usual: ['2048x2048', '2560x1440', '1440x2560', '2304x1728', '1728x2304', '2496x1664', '1664x2496', '3024x1296'],
      write: { parameter: 'size', joiner: 'x' },
    },
    seed: 'none',
    count: { parameter: 'max_images', most: 15 },
    weights: 'none',
    references: { image: { field: 'image', most: 10 }, most: 10, mention: 'Image {n}' },
    addOns: [],
    lettering: 'the exact words in quotes (from 4.5)',
  },
  pieces: (work) => positiveProse(work, { opening: 'subject' }),
});
