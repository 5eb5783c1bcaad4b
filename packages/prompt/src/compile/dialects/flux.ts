/** FLUX by Black Forest Labs: natural prose, subject first, only what is wanted; FLUX 3 takes boxes behind its caption. */
import type { Sizing } from '../capabilities.ts';
import { placements } from '../registers/layout.ts';
import { positiveProse } from '../registers/positive-prose.ts';
import { dialectOf, type Work } from '../target.ts';

const free = (least: number, most: number, maxPixels: number, step: number): Sizing => ({
  kind: 'free',
  step,
  least,
  most,
  maxPixels,
  maxRatio: 64,
  area: 1024 * 1024,
  usual: ['1024x1024'],
  write: { width: 'width', height: 'height' },
});
const RATIOS = ['21:9', '2:1', '16:9', '3:2', '7:5', '4:3', '5:4', '1:1', '4:5', '3:4', '5:7', '2:3', '9:16', '1:2', '9:21'];

export const flux = dialectOf({
  id: 'flux',
  name: 'FLUX',
  facts: {
    checked: '2026-11',
    sources: [
      { what: "Black Forest Labs' skills for agents", date: '2026-02-03', trust: 'official' },
      { what: 'docs.bfl.ai, FLUX 3 and the prompting guide', date: '2026-11', trust: 'official' },
      { what: 'the AI SDK’s provider for Black Forest Labs', date: '2026-08', trust: 'code' },
      {
        what: 'resellers, on the sides of FLUX 1 (256 to 1440 in steps of 32) and of FLUX 2 (up to 2048)',
        date: '2026-11',
        trust: 'reported',
      },
    ],
    notes: [
      'No FLUX interface takes a negative prompt, and the guide says never to name what is unwanted.',
      'Official texts disagree on FLUX.2’s limit (32,000 tokens, or 512 as in its open pipelines); 512 is safe for all.',
      'T5 tokens are estimated here from above: its vocabulary is not shipped.',
      'No limit is documented for FLUX 3, whose prompts hold boxes; 32,000 characters is what this project takes anyway.',
      'FLUX 3 answers an unknown field (seed, width, input_image) with an error, so none is sent; boxes come from the Stage.',
      'Kontext edits a picture: name the subject and what stays, 50 to 80 words.',
    ],
  },
  capabilities: {
    register: 'prose',
    order: 'main subject, key action, style, context, then light, colours and technique',
    maxLength: 512,
    unit: 't5',
    limit: 'hard',
    advised: '30 to 80 words of prose',
    negative: 'positive',
    sizing: free(64, 2048, 4_000_000, 16),
    seed: { parameter: 'seed', most: 4_294_967_295 },
    count: { always: 1 },
    weights: 'none',
    references: { image: { field: 'input_image', most: 8 }, most: 8, mention: 'image {n}' },
    addOns: [],
    lettering: 'in quotes, with the kind of letters and where they stand',
  },
  versions: [
    ['2', {}],
    [
      '3',
      {
        maxLength: 32_000,
        unit: 'utf16',
        limit: 'assumed',
        sizing: { kind: 'ratios', parameter: 'aspect_ratio', ratios: RATIOS },
        seed: 'none',
        references: { image: { field: 'references', most: 10 }, most: 10, mention: 'image {n}' },
      },
    ],
    ['1', { sizing: free(256, 1440, 1440 * 1440, 32), references: 'none' }],
    [
      'kontext',
      {
        sizing: { kind: 'ratios', parameter: 'aspect_ratio', ratios: RATIOS.filter((ratio) => !/21|^1:2|^2:1/.test(ratio)) },
        references: { image: { field: 'input_image', most: 1 }, most: 1, mention: 'the input image' },
      },
    ],
  ],
  pieces: (work) => positiveProse(work, { opening: 'subject' }),
  frame: (work) => ({ after: layout(work) }),
  usesStage: (version) => version === '3',
});

/** `<silhouette_1> is …`, then the boxes by those names. */
function layout({ brief, version, options: { stage } }: Work): string {
  const placed = version === '3' && stage ? placements(brief, stage) : [];
  if (placed.length === 0) return '';
  const name = (i: number) => `silhouette_${i + 1}`;
  const caption = placed.map(({ description }, i) => `<${name(i)}> is ${description}.`).join(' ');
  const boxes = placed.map(({ box, description }, i) => ({ id: name(i), bbox: box, desc: description }));
  return ` ${caption}\n${JSON.stringify(boxes)}`;
}
