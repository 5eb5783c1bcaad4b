/** Qwen-Image: prose with counts and positions; a negative prompt. */
import { positiveProse } from '../registers/positive-prose.ts';
import { dialectOf } from '../target.ts';

export const qwenImage = dialectOf({
  id: 'qwen-image',
  name: 'Qwen-Image',
  facts: {
    checked: '2026-11',
    sources: [
      { what: "Qwen-Image's README and prompt tools", date: '2026-02-10', trust: 'official' },
      { what: "Alibaba's API pages", date: '2026-11', trust: 'official' },
    ],
    notes: [
      'The API takes 800 characters, and 500 in the negative prompt; the open weights take 512 tokens.',
      'Its makers recommend a suffix of quality words; none is added here.',
      '`prompt_extend` rewrites the prompt unless it is switched off.',
    ],
  },
  capabilities: {
    register: 'prose',
    order: 'subject and action with counts and positions, quoted text, place, style, light, colours',
    maxLength: 800,
    unit: 'utf16',
    limit: 'hard',
    advised: 'under 200 words',
    negative: 'field',
    maxNegative: 500,
    sizing: {
      kind: 'sizes',
      sizes: ['1328x1328', '1664x928', '928x1664', '1472x1104', '1104x1472', '1584x1056', '1056x1584'],
      write: { parameter: 'size', joiner: '*' },
    },
    seed: { parameter: 'seed', most: 2_147_483_647 },
    count: { parameter: 'n', most: 6 },
    weights: 'none',
    references: 'none',
    addOns: [],
    lettering: 'verbatim in quotes, with where it stands',
  },
  pieces: (work) => positiveProse(work, { opening: 'subject' }),
});
