/** Recraft: prose; the style travels in a field of its own. */
import type { Sizing } from '../capabilities.ts';
import { positiveProse } from '../registers/positive-prose.ts';
import { dialectOf } from '../target.ts';

const SMALL: Sizing = {
  kind: 'sizes',
  sizes: [
    '1024x1024',
    '1365x1024',
    '1024x1365',
    '1536x1024',
    '1024x1536',
    '1820x1024',
    '1024x1820',
    '2048x1024',
    '1024x2048',
    '1434x1024',
    '1024x1434',
    '1280x1024',
    '1024x1280',
    '1707x1024',
    '1024x1707',
  ],
  write: { parameter: 'size', joiner: 'x' },
};

export const recraft = dialectOf({
  id: 'recraft',
  name: 'Recraft',
  facts: {
    checked: '2026-11',
    sources: [
      { what: "recraft.ai's text for language models", date: '2026-11', trust: 'official' },
      { what: "Recraft's MCP server, ImageSize.ts", date: '2026-11', trust: 'code' },
    ],
    notes: [
      '`style`, `substyle`, `controls` (colours, no_text) and `text_layout` (V3 only) belong to the request.',
      'A negative prompt is reported for V2 and V3 only.',
    ],
  },
  capabilities: {
    register: 'prose',
    order: 'subject and action, place, details, light, colours, framing',
    maxLength: 10_000,
    unit: 'utf16',
    limit: 'hard',
    negative: 'positive',
    sizing: {
      kind: 'sizes',
      sizes: [
        '1024x1024',
        '1536x768',
        '768x1536',
        '1280x832',
        '832x1280',
        '1216x896',
        '896x1216',
        '1152x896',
        '896x1152',
        '1344x768',
        '768x1344',
        '832x1344',
        '1344x832',
      ],
      write: { parameter: 'size', joiner: 'x' },
    },
    seed: 'none',
    count: { parameter: 'n', most: 6 },
    weights: 'none',
    references: 'none',
    addOns: [],
    lettering: 'in quotes; V3 also places it by boxes',
  },
  versions: [
    ['4.1', {}],
    ['4', {}],
    ['3', { maxLength: 1000, negative: 'field', sizing: SMALL }],
    ['2', { maxLength: 1000, negative: 'field', sizing: SMALL }],
  ],
  pieces: (work) => positiveProse(work, { opening: 'subject' }),
});
