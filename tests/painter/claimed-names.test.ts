/** What the drawing lexicon claims is kept: asked for as a whole idea, no name of it is told as missing. */

import { stageOf } from '@atelier/illustrator';
import { drawingOf, drawings, isPlural, singular } from '@atelier/lexicon';
import { read, write } from '@atelier/prompt';
import type { Brief } from '@atelier/spec';
import { expect, it } from 'vitest';

const isMany = (name: string): boolean => isPlural(name) && (singular(name) !== name || name.endsWith('s'));
const asIdea = (name: string): string =>
  isMany(name.replace(/ (?:of|in|on|with) .*/, '')) ? name : `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;

/** Read as one thing that has the drawing, and nothing else: only every tenth of these is planned. */
const isPlain = ({ subjects, setting, look }: Brief, art: string): boolean =>
  subjects.length === 1 &&
  setting.length + look.length === 0 &&
  !art.startsWith('scene.') &&
  drawingOf(subjects[0]!.name)?.grounding.name === art;

it('no name that is claimed to be drawn is told as missing', () => {
  const names = drawings().flatMap(({ drawing, synonyms, kinds }) =>
    [drawing.noun, ...synonyms, ...kinds].map((name) => ({ name, art: drawing.grounding.name })),
  );
  expect(names.length).toBeGreaterThan(2500);
  const asked = names
    .map(({ name, art }) => ({ name, art, said: read(asIdea(name)) }))
    .filter(({ said, art }, i) => i % 10 === 0 || !isPlain(said, art));
  const told = asked.flatMap(({ name, said }) => {
    const brief = write(said, { liberty: 'balanced', seed: 11 });
    const { missing } = stageOf(brief, { width: 256, height: 256, seed: 11, missing: 'leave' });
    return missing.map(({ name: what, why }) => `${name}: ${what}, ${why}`);
  });
  expect(told).toEqual([]);
});
