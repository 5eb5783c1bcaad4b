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

it.each([
  ['transylvania castle on a foggy night', 'mountains', 'castle scene.castle'],
  ['a steam train over a bridge in autumn', 'mountains', 'steam train scene.railway'],
  ['a fairy tale castle on a floating island with waterfalls', 'sky', 'waterfall scene.waterfall'],
  ['an industrial port with cranes at dawn', 'harbour', 'crane scene.cranes'],
  ['istanbul with ferries on the bosphorus', 'harbour', 'ferry scene.ferries'],
])('%s: %s with its %s', (idea, scene, element) => {
  const made = stage(idea);
  expect(made.scene.setting).toBe(scene);
  expect(made.objects.map((o) => `${o.name} ${o.grounding.name}`)).toContain(element);
  expect(made.missing).toEqual([]);
});

it('a castle beside something, or in a meadow, is a thing that stands there', () => {
  expect(elementsOf('a knight before a castle in the mist')).not.toContain('castle scene.castle');
  expect(elementsOf('an old castle in a meadow')).not.toContain('castle scene.castle');
});

it('a skyline over fog has no mist before it, and a city at its bay has water for boats', () => {
  expect(stage('dubai skyline poking out of fog').scene.weather).toBe('clear');
  expect(stage('a sailboat in the bay of rio de janeiro').scene.setting).toBe('city');
});
