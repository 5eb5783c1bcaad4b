/** What is named in a street of an old town is part of it, and a town is seen by its streets or by its water as was asked. */
import { stageOf } from '@atelier/illustrator';
import { read } from '@atelier/prompt';
import { expect, it } from 'vitest';

const stage = (idea: string) => stageOf(read(idea), { width: 160, height: 160, seed: 7, missing: 'leave' });
const elementsOf = (idea: string): string[] => stage(idea).objects.map((o) => `${o.name} ${o.grounding.name}`);

it.each([
  ['a tram on a street in lisbon', 'tram scene.tram'],
  ['an italian alley with flowers', 'flower scene.growth'],
  ['a street in miami with palm trees', 'palm tree scene.avenue'],
  ['a post apocalyptic city with plants', 'plant scene.growth'],
])('%s: it is part of the street', (idea, element) => expect(elementsOf(idea)).toContain(element));

it('trees that are counted stand there as things', () => {
  expect(elementsOf('a street in miami with three palm trees')).not.toContain('palm tree scene.avenue');
});

it.each([
  ['an alley in havana', 'city'],
  ['a harbour in havana with boats', 'harbour'],
  ['stairs between white houses on a greek island', 'city'],
  ['istanbul with ferries on the bosphorus', 'harbour'],
])('%s is a %s', (idea, scene) => expect(stage(idea).scene.setting).toBe(scene));
