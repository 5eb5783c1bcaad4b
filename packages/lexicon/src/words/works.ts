/** Films, books, plays and games that people liken a picture to: "lord of the rings vibe", "like alice in wonderland". */
import { list } from './list.ts';
import { SetWhenAsked } from './when-asked.ts';

const WORKS = `lord of the rings, the lord of the rings, lotr, the hobbit, hobbit, harry potter, game of thrones, house of the dragon, star wars, star trek, the mandalorian, dune, blade runner, mad max, the matrix, interstellar, avatar, indiana jones, jurassic park, pirates of the caribbean, alice in wonderland, wizard of oz, the wizard of oz, peter pan, the little prince, narnia, chronicles of narnia, twin peaks, stranger things, peaky blinders, downton abbey, bridgerton, pride and prejudice, wuthering heights, sherlock holmes, james bond, twilight, the shining, amelie, spirited away, howl's moving castle, my neighbor totoro, totoro, princess mononoke, your name, disney, pixar, ghibli, studio ghibli, tim burton, wes anderson, zelda, breath of the wild, skyrim, the witcher, witcher, dark souls, elden ring, bloodborne, minecraft, stardew valley, animal crossing, cyberpunk 2077, fallout, bioshock, red dead redemption, final fantasy, world of warcraft, assassin's creed, monument valley game, dungeons and dragons, lovecraft, edgar allan poe`;

/** What makes a likeness of the name before it. */
const BEHIND = [
  'vibe',
  'vibes',
  'style',
  'aesthetic',
  'aesthetics',
  'inspired',
  'feel',
  'feeling',
  'mood',
  'look',
  'atmosphere',
];

/** What is a manner of drawing by itself, which the finishes know. */
const MANNERS = ['disney style', 'pixar style', 'ghibli style', 'studio ghibli style', 'wes anderson style'];

/** Each way to liken a picture to one of them; it says how a picture feels, and names nothing that is in it. */
export const LIKENESSES: ReadonlySet<string> = new SetWhenAsked(() => {
  const likenesses = new Set(list(WORKS).flatMap((work) => [`like ${work}`, ...BEHIND.map((behind) => `${work} ${behind}`)]));
  for (const manner of MANNERS) likenesses.delete(manner);
  return likenesses;
});
