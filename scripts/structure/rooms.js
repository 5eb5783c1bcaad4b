// @ts-check
// What each room may import: design decisions as data. The order of the rooms is the direction, right to left.

/** @type {Record<string, { rooms: string[], lazily?: string[], browser: boolean }>} */
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
};
