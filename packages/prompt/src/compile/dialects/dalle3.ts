/** DALL·E 3, for servers that still speak its API. OpenAI itself took it down. */
import { positiveProse } from '../registers/positive-prose.ts';
import { dialectOf } from '../target.ts';

export const dalle3 = dialectOf({
  id: 'dalle3',
  name: 'DALL·E 3',
  facts: {
    checked: '2026-11',
    sources: [
      { what: "OpenAI's Node SDK, resources/images", date: '2026-08-21', trust: 'code' },
      { what: 'deprecations page', date: '2026-11', trust: 'official' },
    ],
    notes: [
      'OpenAI removed it on 12 May 2026; servers with a compatible API are what this is for.',
      'It rewrites every prompt and reports what it used as `revised_prompt`.',
      '`style` (vivid, natural) and `quality` (standard, hd) belong to the request.',
    ],
  },
  capabilities: {
    register: 'prose',
    order: 'scene and subject, details, light, colours and mood, framing, lettering',
    maxLength: 4000,
    unit: 'utf16',
    limit: 'hard',
    negative: 'positive',
    sizing: {
      kind: 'sizes',
      sizes: ['1024x1024', '1792x1024', '1024x1792'],
      write: { parameter: 'size', joiner: 'x' },
    },
    seed: 'none',
    count: { always: 1 },
    weights: 'none',
    references: 'none',
    addOns: [],
    lettering: 'in quotes, a few words',
  },
  pieces: (work) => positiveProse(work, { opening: 'subject' }),
});
