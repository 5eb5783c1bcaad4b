/** Adobe Firefly 3: prose up to 1,024 characters, a negative prompt as long. */
import { positiveProse } from '../registers/positive-prose.ts';
import { dialectOf } from '../target.ts';

export const firefly = dialectOf({
  id: 'firefly',
  name: 'Adobe Firefly',
  facts: {
    checked: '2026-11',
    sources: [{ what: "Adobe's @adobe/firefly-apis 2.0.1, its OpenAPI description", date: '2026-11', trust: 'code' }],
    notes: [
      'One seed a picture: `seeds` must be as many as `numVariations`.',
      'Only the asynchronous endpoints are left since 3 October 2025.',
      '`contentClass` (photo, art), `visualIntensity`, style presets and structure belong to the request.',
    ],
  },
  capabilities: {
    register: 'prose',
    order: 'subject and action, place, details, light, colours, framing',
    maxLength: 1024,
    unit: 'utf16',
    limit: 'hard',
    negative: 'field',
    maxNegative: 1024,
    sizing: {
      kind: 'sizes',
      sizes: ['2048x2048', '2304x1792', '1792x2304', '2688x1536', '1344x768', '1152x896', '896x1152', '1024x1024'],
      write: { width: 'width', height: 'height' },
    },
    seed: { parameter: 'seeds', most: 4_294_967_295 },
    count: { parameter: 'numVariations', most: 4 },
    weights: 'none',
    references: {
      style: { field: 'style.imageReference', most: 1 },
      image: { field: 'structure.imageReference', most: 1 },
      most: 2,
    },
    addOns: [],
    lettering: 'in quotes, a few words',
  },
  pieces: (work) => positiveProse(work, { opening: 'subject' }),
});
