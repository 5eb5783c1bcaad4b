import type { Brief, Relation, Subject } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import type { SceneId } from './model.ts';
import { watersideOf } from './waterside.ts';

const subject = (name: string, more: Partial<Subject> = {}): Subject => ({
  id: name,
  name,
  source: 'user',
  attributes: [],
  actions: [],
  parts: [],
  ...more,
});
const briefOf = (subjects: readonly Subject[], ...relations: readonly [string, string, string][]) =>
  ({
    subjects,
    relations: relations.map(([from, predicate, to]): Relation => ({ from, predicate, to, source: 'user' })),
  }) as Pick<Brief, 'subjects' | 'relations'>;

describe('watersideOf', () => {
  it.each<[string, SceneId | undefined, Subject[], [string, string, string][], SceneId | undefined]>([
    ['boats lie on a lake beside the meadow', 'meadow', [subject('fox'), subject('sailboat')], [], 'lake'],
    ['a kind of boat is one', 'hills', [subject('galleon')], [], 'lake'],
    ['a lighthouse stands at the sea', 'hills', [subject('lighthouse'), subject('ship')], [], 'beach'],
    ['and so does a cliff', 'mountains', [subject('cliff'), subject('sailboat')], [], 'beach'],
    ['a village has its harbour', 'village', [subject('ferry')], [], 'harbour'],
    ['also under a lighthouse', 'village', [subject('ferry'), subject('lighthouse')], [], 'harbour'],
    ['a cape is land', 'meadow', [subject('sailboat'), subject('cape')], [], 'beach'],
    [
      'unless somebody is in it',
      'meadow',
      [subject('sailboat'), subject('man'), subject('cape')],
      [['man', 'in', 'cape']],
      'lake',
    ],
    [
      'or has it on',
      'hills',
      [subject('sailboat'), subject('superhero'), subject('cape')],
      [['superhero', 'with', 'cape']],
      'lake',
    ],
    ['an island may lie in a lake', 'meadow', [subject('sailboat'), subject('island')], [], 'lake'],
    [
      'without a place a small boat is on a lake',
      undefined,
      [subject('man'), subject('canoe')],
      [['man', 'in', 'canoe']],
      'lake',
    ],
    ['a ship is at sea', undefined, [subject('man'), subject('galleon')], [['man', 'on', 'galleon']], 'sea'],
    ['a boat with nobody in it is anywhere', undefined, [subject('man'), subject('canoe')], [], undefined],
    ['a cup mans no boat', undefined, [subject('cup'), subject('canoe')], [['cup', 'in', 'canoe']], undefined],
    [
      'a boat on a table is on it, whoever is aboard',
      undefined,
      [subject('mouse'), subject('canoe'), subject('table')],
      [
        ['mouse', 'in', 'canoe'],
        ['canoe', 'on', 'table'],
      ],
      undefined,
    ],
    ['without a boat nothing moves', 'meadow', [subject('fox'), subject('lighthouse')], [], undefined],
    ['what lies in water and is no boat moves nothing', 'meadow', [subject('anchor'), subject('water lily')], [], undefined],
    ['a boat said to be in the meadow is there', 'meadow', [subject('canoe')], [['canoe', 'in', 'meadow']], undefined],
    ['and so is one that is on something', 'garden', [subject('canoe'), subject('car')], [['canoe', 'on', 'car']], undefined],
    ['near something it floats', 'hills', [subject('canoe'), subject('barn')], [['canoe', 'near', 'barn']], 'lake'],
    ['who is aboard changes nothing', 'forest', [subject('man'), subject('canoe')], [['man', 'in', 'canoe']], 'lake'],
    ['a ship in the desert is meant so', 'desert', [subject('ship')], [], undefined],
    ['a sea is wet already', 'sea', [subject('ship')], [], undefined],
    ['an edit moves no place (L1)', 'meadow', [subject('sailboat', { source: 'edit' })], [], undefined],
    ['nor does a boat that is off', 'meadow', [subject('sailboat', { off: true })], [], undefined],
  ])('%s', (_, scene, subjects, relations, wanted) => {
    expect(watersideOf(scene, briefOf(subjects, ...relations))?.scene).toBe(wanted);
  });
});
