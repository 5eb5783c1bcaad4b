// @ts-check
// What each room may import: design decisions as data. The order of the rooms is the direction, right to left.

/**
 * `doors`: of these rooms only the doors named, where their main one leads to what a browser has not.
 * @type {Record<string, { rooms: string[], lazily?: string[], doors?: Record<string, string[]>, browser: boolean }>}
 */
export const ROOMS = {
  spec: { rooms: [], browser: true },
  lexicon: { rooms: ['spec'], browser: true },
  prompt: { rooms: ['spec', 'lexicon'], browser: true },
  illustrator: { rooms: ['spec', 'lexicon'], browser: true },
  lineage: { rooms: ['spec'], browser: true },
  engines: { rooms: ['spec', 'prompt', 'lineage'], lazily: ['illustrator'], browser: false },
  library: { rooms: ['spec', 'lineage'], browser: false },
  studio: {
    rooms: ['spec', 'lexicon', 'prompt', 'illustrator', 'lineage', 'engines', 'library'],
    browser: false,
  },
  web: {
    rooms: ['spec', 'lexicon', 'prompt', 'illustrator', 'lineage', 'studio'],
    doors: { studio: ['@atelier/studio/browser'] },
    browser: true,
  },
};
