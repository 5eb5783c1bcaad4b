// @ts-check
// Draws a random hundred of all names that the drawing lexicon claims to draw (nouns, what means the same, kinds) as a recipe for question 5:
// `node bench/fresh-eyes/groundings.js [SEED]` writes 5-groundings.tsv: seed of the picture, idea, name. The draw is seeded, so that
// nobody chooses; another SEED draws another hundred. Names that are only akin (`~lamborghini` in the tables) are told as likenesses with
// their picture, claim nothing, and are counted apart.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { random } from '../../dist/index.js';
import { drawings, isPlural, singular } from '../../packages/lexicon/dist/index.js';
import { root } from '../../scripts/run.js';

const HOW_MANY = 100;
const seed = Number(process.argv[2] ?? 1);
const r = random(seed, 'fresh-eyes', 'groundings');
const names = [...new Set(drawings().flatMap(({ drawing, synonyms, kinds }) => [drawing.noun, ...synonyms, ...kinds]))];
const likenesses = new Set(drawings().flatMap((entry) => entry.likenesses));
const drawn = names
  .map((name) => ({ name, at: r.next() }))
  .sort((a, b) => a.at - b.at)
  .slice(0, HOW_MANY);
/** What is many takes no article, and a salmon is one; "blades of grass" are many by their first noun. @param {string} name */
const isMany = (name) => isPlural(name) && (singular(name) !== name || name.endsWith('s'));
/** @param {string} name */
const asIdea = (name) =>
  isMany(name.replace(/ (?:of|in|on|with) .*/, '')) ? name : `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
const lines = drawn.map(({ name }, i) => `${500 + i}\t${asIdea(name)}\t${name}`);
writeFileSync(join(root, 'bench/fresh-eyes/5-groundings.tsv'), `${lines.join('\n')}\n`);
process.stdout.write(`${lines.length} of ${names.length} names; ${likenesses.size} more are told as likenesses\n`);
