/** Runway: plain direct sentences, references as @tags; for video, what moves rather than what is seen. */
import type { Sizing } from '../capabilities.ts';
import type { Piece } from '../dialect.ts';
import type { Placed } from '../references.ts';
import { motion } from '../registers/motion.ts';
import { positiveProse } from '../registers/positive-prose.ts';
import { dialectOf, type Work } from '../target.ts';

const sizing: Sizing = {
  kind: 'sizes',
  sizes: [
    '1024:1024',
    '1920:1080',
    '1080:1920',
    '1440:1080',
    '1080:1440',
    '1680:720',
    '2112:912',
    '1168:880',
    '1360:768',
    '1808:768',
    '1080:1080',
    '1280:720',
    '720:1280',
    '720:720',
    '960:720',
    '720:960',
  ],
  write: { parameter: 'ratio', joiner: ':' },
};

export const runway = dialectOf({
  id: 'runway',
  name: 'Runway',
  facts: {
    checked: '2026-11',
    sources: [
      { what: "Runway's Node SDK, resources/text-to-image", date: '2026-07-23', trust: 'code' },
      { what: 'resellers, on the length of tags', date: '2026-11', trust: 'reported' },
    ],
    notes: [
      'A tag has 3 to 15 letters and digits and starts with a letter; it is written @tag where the subject stands.',
      'gen4_image_turbo needs one to three reference pictures.',
      'With `--motion` the prompt is for a video from a start picture: who moves how, and how the camera moves if the idea says so.',
      'Negations may do the opposite; what is unwanted is said by its opposite.',
    ],
  },
  capabilities: {
    register: 'prose',
    order: 'subject and action, place, light, mood, framing; references by their tags',
    maxLength: 1000,
    unit: 'utf16',
    limit: 'hard',
    negative: 'positive',
    sizing,
    seed: { parameter: 'seed', most: 4_294_967_295 },
    count: { always: 1 },
    weights: 'none',
    references: { image: { field: 'referenceImages', most: 3 }, most: 3, mention: '@{tag}' },
    addOns: [],
    lettering: 'in quotes',
  },
  versions: [
    ['gen4_image', {}],
    ['gen4_image_turbo', {}],
    ['gen4.5', {}],
  ],
  pieces,
});

function pieces(work: Work): readonly Piece[] {
  const { brief, options, placed, version, warn } = work;
  if (version === 'gen4_image_turbo' && placed.length === 0)
    warn('needs-picture', 'gen4_image_turbo takes no words alone: give it one to three reference pictures.');
  if (options.motion || version === 'gen4.5') return motion(brief, warn);
  return tagged(positiveProse(work, { opening: 'subject' }), placed, work);
}

/** "A woman with a red hat" whose picture is @woman is "@woman with a red hat", once; `mentions` says the rest. */
function tagged(all: Piece[], placed: readonly Placed[], { brief }: Work): Piece[] {
  let pieces = all;
  for (const { reference, mention } of placed) {
    const name = brief.subjects.find(({ id }) => id === reference.of)?.name;
    if (name === undefined || mention === undefined) continue;
    const whole = new RegExp(`\\b(?:an?|the) ${name.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&')}\\b`, 'i');
    const at = pieces.findIndex(({ text }) => whole.test(text));
    pieces = pieces.map((piece, i) => (i === at ? { ...piece, text: piece.text.replace(whole, mention) } : piece));
  }
  return pieces;
}
