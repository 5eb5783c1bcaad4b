/** "Ducklings following their mother": whose young they are is nobody else's part, and stands there. */
import { drawnAs } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';

const PARENT = /^(?:mother|mom|mum|mama|momma|father|dad|papa|parent)s?$/;

/** What the young of a kind grow up to be. */
const GROWN: Readonly<Record<string, string>> = {
  duckling: 'duck',
  chick: 'hen',
  'baby chick': 'hen',
  gosling: 'goose',
  cygnet: 'swan',
  foal: 'horse',
  puppy: 'dog',
  kitten: 'cat',
  lamb: 'sheep',
  calf: 'cow',
  piglet: 'pig',
  fawn: 'doe',
  'bear cub': 'bear',
  'lion cub': 'lion',
  'tiger cub': 'tiger',
  'fox cub': 'fox',
  'wolf cub': 'wolf',
};

/** The parents of beasts that the words give to them as a part. */
export const kinOf = (brief: Brief): Subject[] =>
  brief.subjects.flatMap((young) => {
    const drawing = young.off ? undefined : drawnAs(young.name);
    if (!drawing || !/^(?:animal|bird)$/.test(drawing.category)) return [];
    const grown = GROWN[drawing.noun] ?? GROWN[young.name] ?? young.name.replace(/^baby | (?:cub|pup|calf|chick|foal)$/g, '');
    return young.parts
      .filter((part) => !part.off && PARENT.test(part.name) && drawnAs(grown) !== undefined)
      .map((part) => ({ ...part, name: grown }));
  });
