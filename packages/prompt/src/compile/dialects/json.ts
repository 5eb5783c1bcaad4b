/** A Brief as JSON by facets, for models that read structured prompts and for programs. */
import { facets } from '../registers/facets.ts';
import { placements } from '../registers/layout.ts';
import { dialectOf } from '../target.ts';

export const json = dialectOf({
  id: 'json',
  name: 'JSON',
  facts: {
    checked: '2026-11',
    sources: [
      { what: "Black Forest Labs' skills for agents, on JSON prompts for FLUX.2", date: '2026-02-03', trust: 'official' },
    ],
    notes: [
      'Facets without a fact are left out; the order of keys is fixed.',
      'A prompt in whole sentences stands as it was written under `scene`; `subjects` is left out then.',
      'Where a Stage is known `layout` gives boxes as [top, left, bottom, right] in thousandths of the picture.',
    ],
  },
  capabilities: {
    register: 'json',
    order: 'scene, subjects, counts, style, lighting, color_palette, mood, composition, camera, details, text, avoid, layout',
    maxLength: 32_000,
    unit: 'utf16',
    limit: 'hard',
    negative: 'words',
    sizing: { kind: 'any-ratio', parameter: 'aspect_ratio', most: 64 },
    seed: { parameter: 'seed', most: 4_294_967_295 },
    count: { parameter: 'count', most: 1000 },
    weights: 'none',
    references: { image: { field: 'image', most: 16 }, style: { field: 'style', most: 16 }, most: 16 },
    addOns: [],
    lettering: 'verbatim in `text`, with what bears it',
  },
  pieces: () => [],
  structure: ({ brief, sentences, options: { stage } }) => ({
    ...facets(brief, sentences),
    ...(stage && { layout: placements(brief, stage).map(({ box, description }) => ({ bbox: box, desc: description })) }),
  }),
  usesStage: () => true,
});
