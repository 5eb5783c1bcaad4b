/** Ideogram: version 3 reads prose and a negative prompt, version 4 a JSON caption with boxes, its keys in a fixed order. */
import type { Brief } from '@atelier/spec';
import { bareIdea } from '../dialect.ts';
import { bearerOf, ownLook } from '../realise/lettering.ts';
import { firstSentence } from '../realise/prose.ts';
import { mediaOf, sceneOf, surroundings, things, valuesOf } from '../registers/facets.ts';
import { hexPalette, letteringBox, placements } from '../registers/layout.ts';
import { positiveProse } from '../registers/positive-prose.ts';
import { dialectOf, type Work } from '../target.ts';

const RATIOS = ['1x1', '16x9', '9x16', '3x2', '2x3', '4x3', '3x4', '5x4', '4x5', '16x10', '10x16', '2x1', '1x2', '3x1', '1x3'];

export const ideogram = dialectOf({
  id: 'ideogram',
  name: 'Ideogram',
  facts: {
    checked: '2026-11',
    sources: [
      { what: 'developer.ideogram.ai, generate-v3, values from a copy', date: '2026-11', trust: 'official' },
      { what: "InvokeAI's ideogram4/caption.py and diffusers' prompt enhancer", date: '2026-08-23', trust: 'code' },
      { what: 'resellers, on the length for version 4', date: '2026-11', trust: 'reported' },
    ],
    notes: [
      'Version 3: where prompt and negative prompt disagree the prompt wins. `magic_prompt`, `style_type` and the like belong to the request.',
      'Version 4 takes one of a text and a JSON caption; a caption turns its own rewriting off. It has no negative prompt.',
      'Boxes are [top, left, bottom, right] in thousandths and come from the Stage; a box of the whole picture is left out, because it trips the safety filter.',
      'Nothing is padded to the 25 to 55 words an element is said to like: only what the Brief says is written.',
    ],
  },
  capabilities: {
    register: 'prose',
    order: 'lettering early, subject and action, place, style, light, colours, framing',
    maxLength: 4000,
    unit: 'utf16',
    limit: 'assumed',
    advised: 'up to 150 words; the rest was ignored by version 2',
    negative: 'field',
    sizing: { kind: 'ratios', parameter: 'aspect_ratio', ratios: RATIOS.map((ratio) => ratio.replace('x', ':')), joiner: 'x' },
    seed: { parameter: 'seed', most: 2_147_483_647 },
    count: { parameter: 'num_images', most: 8 },
    weights: 'none',
    references: {
      style: { field: 'style_reference_images', most: 3 },
      character: { field: 'character_reference_images', most: 1 },
      most: 4,
    },
    addOns: [],
    lettering: 'in quotes and early, any length of line it can hold; spelled as given',
  },
  versions: [
    ['3', {}],
    [
      '4',
      {
        register: 'json',
        order: 'high_level_description, style_description, compositional_deconstruction: background, then elements',
        negative: 'positive',
        references: 'none',
      },
    ],
  ],
  pieces: (work) => positiveProse(work, { opening: 'subject' }),
  structure: (work) => (work.version === '4' ? caption(work) : undefined),
  usesStage: (version) => version === '4',
});

function caption(work: Work): unknown {
  const { brief, sentences } = work;
  const media = mediaOf(brief);
  const photo = media.find((value) => /photo|polaroid|snapshot|selfie|film/i.test(value));
  const colours = hexPalette(brief);
  const camera = valuesOf(brief, 'shot', 'angle', 'lens', 'composition', 'texture', 'detail');
  const aesthetics = [...valuesOf(brief, 'mood'), ...camera].join(', ');
  const art = [...valuesOf(brief, 'style'), ...valuesOf(brief, 'artist').map((name) => `in the manner of ${name}`)].join(', ');
  const lighting = valuesOf(brief, 'lighting').join(', ');
  return {
    high_level_description: sentences ?? (firstSentence(brief, { opening: 'subject' }) || bareIdea(brief)),
    style_description: {
      ...(aesthetics && { aesthetics }),
      ...(lighting && { lighting }),
      ...(photo ? { photo: [photo, art].filter(Boolean).join(', ') } : art && { art_style: art }),
      ...(media.length > 0 && { medium: media.join(', ') }),
      ...(colours.length > 0 && { color_palette: colours }),
    },
    compositional_deconstruction: {
      background: [sceneOf(brief), ...surroundings(brief)].filter(Boolean).join('; ') || 'plain backdrop',
      elements: elements(work),
    },
  };
}

/** One a subject, with its box where the Stage has one; lettering as its own. Never empty. */
function elements({ brief, options: { stage } }: Work): unknown[] {
  const placed = stage ? placements(brief, stage) : [];
  const objects =
    placed.length > 0
      ? placed.map(({ box, description }) => ({ type: 'obj', bbox: box, desc: description }))
      : things(brief).map((desc) => ({ type: 'obj', desc }));
  const texts = brief.text
    .filter(({ off }) => !off)
    .map(({ content, on, look }) => {
      const bbox = stage && letteringBox(stage, on);
      return { type: 'text', text: content, ...(bbox && { bbox }), desc: where(brief, on) + ownLook({ look }) };
    });
  const all = [...objects, ...texts];
  return all.length > 0 ? all : [{ type: 'obj', desc: sceneOf(brief) || bareIdea(brief) }];
}

const where = (brief: Brief, on: string | undefined): string => {
  const bearer = bearerOf(on, brief);
  return bearer ? `lettering on the ${bearer}` : 'lettering';
};
