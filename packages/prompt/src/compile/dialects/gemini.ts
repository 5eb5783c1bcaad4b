/** Google's Gemini image models: a described scene rather than a list of words; what is unwanted is said by its opposite. */
import { positiveProse } from '../registers/positive-prose.ts';
import { dialectOf } from '../target.ts';

const RATIOS = ['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9'];

export const gemini = dialectOf({
  id: 'gemini',
  name: 'Gemini image',
  facts: {
    checked: '2026-11',
    sources: [
      { what: "Google's js-genai SDK, src/types.ts", date: '2026-08-21', trust: 'code' },
      { what: 'ai.google.dev, image generation', date: '2026-11', trust: 'official' },
      { what: 'notes on gemini-nano-banana-2.1', date: '2026-10', trust: 'reported' },
    ],
    notes: [
      'All Imagen models were shut down on 17 August 2026; these took their place.',
      'No limit of prompt length is documented for images; 32,000 characters is what this project takes anyway.',
      'The number of pictures cannot be asked for; an answer may hold another number of them, or only text.',
      '`imageSize` is 1K unless the request says 2K or 4K, with a capital K.',
    ],
  },
  capabilities: {
    register: 'prose',
    order: 'subject and action, setting, light, mood, camera, textures, lettering',
    maxLength: 32_000,
    unit: 'utf16',
    limit: 'assumed',
    negative: 'positive',
    sizing: { kind: 'ratios', parameter: 'aspectRatio', ratios: [...RATIOS, '1:4', '4:1', '1:8', '8:1'] },
    seed: 'none',
    count: { always: 1 },
    weights: 'none',
    references: { image: { field: 'inlineData', most: 14 }, most: 14, mention: 'image {n}' },
    addOns: [],
    lettering: 'the exact words in quotes, with the kind of letters and where they stand',
  },
  versions: [
    ['2.1', {}],
    ['3-pro', { sizing: { kind: 'ratios', parameter: 'aspectRatio', ratios: RATIOS } }],
    [
      '2.5-flash',
      {
        sizing: { kind: 'ratios', parameter: 'aspectRatio', ratios: RATIOS },
        references: { image: { field: 'inlineData', most: 3 }, most: 3, mention: 'image {n}' },
      },
    ],
  ],
  pieces: (work) => positiveProse(work),
});
