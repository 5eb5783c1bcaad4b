/** NovelAI: tags, the count of people first; weights as 1.3::tag::, and a field for what is unwanted. */
import { plural } from '@atelier/lexicon';
import type { Brief } from '@atelier/spec';
import type { Piece } from '../dialect.ts';
import { tags } from '../registers/tags.ts';
import { dialectOf } from '../target.ts';

export const novelai = dialectOf({
  id: 'novelai',
  name: 'NovelAI',
  facts: {
    checked: '2026-11',
    sources: [
      { what: "a reader's parser of its files", date: '2024-05-30', trust: 'code' },
      { what: "a wiki that quotes NovelAI's documentation", date: '2026-11', trust: 'reported' },
    ],
    notes: [
      'Count tags for people (1girl, 2boys) stand first, as its models were trained.',
      'Braces and square brackets mean ×1.05 and ÷1.05; in an idea they are written as round ones, which mean nothing.',
      'V4 and 4.5 read about 512 T5 tokens, V5 Full about 1,471, V5 Curated about 703; estimated here from above.',
      'Its sizes were not found on an official page; the usual ones are written.',
    ],
  },
  capabilities: {
    register: 'tags',
    order: 'count of people, subjects, lettering, place, hour, style, camera, additions, light, colours, mood',
    maxLength: 512,
    unit: 't5',
    limit: 'hard',
    negative: 'field',
    sizing: {
      kind: 'free',
      step: 64,
      least: 64,
      most: 2048,
      maxPixels: 1024 * 1024,
      maxRatio: 16,
      area: 1024 * 1024,
      usual: ['1024x1024', '1216x832', '832x1216'],
      write: { width: 'width', height: 'height' },
    },
    seed: { parameter: 'seed', most: 4_294_967_295 },
    count: { parameter: 'n_samples', most: 8 },
    weights: 'novelai',
    references: 'none',
    addOns: [],
    lettering: 'after “text”, a few words',
  },
  versions: [
    ['5', { maxLength: 703 }],
    ['4.5', {}],
  ],
  joiner: ', ',
  rewrite: {
    apply: (text) => text.replace(/[[{]/g, '(').replace(/[\]}]/g, ')').replace(/::+/g, ':'),
    message: 'NovelAI reads braces, square brackets and “::” as weights; they were written otherwise.',
  },
  pieces: ({ brief }) => [...people(brief), ...tags(brief)],
});

const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/^(?:girl|woman|lady|princess|queen|witch|schoolgirl|maid|mother|sister|bride|ballerina)$/i, 'girl'],
  [/^(?:boy|man|gentleman|prince|king|wizard|schoolboy|father|brother|groom|fisherman)$/i, 'boy'],
];

function people(brief: Brief): Piece[] {
  return COUNTED.flatMap(([names, tag]): Piece[] => {
    const counted = brief.subjects.filter(({ off, name, count }) => !off && names.test(name) && (!count || 'exact' in count));
    const number = counted.reduce((sum, { count }) => sum + (count && 'exact' in count ? count.exact : 1), 0);
    if (number === 0) return [];
    return [{ text: number > 5 ? `6+${plural(tag)}` : `${number}${number === 1 ? tag : plural(tag)}`, rank: 0 }];
  });
}
