import { type Brief, briefSchema, type Subject } from '@atelier/spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { anyBrief } from '../write/briefs.fixture.ts';
import { write } from '../write/by-tables.fixture.ts';
import { revise } from './revise.ts';
import { drawn, names, said, seed, values } from './talks.fixture.ts';

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const users = (brief: Brief) =>
  [...brief.subjects, ...brief.setting, ...brief.look, ...brief.text, ...brief.absent].filter(
    ({ source }) => source === 'user',
  );
const INSTRUCTIONS = [
  'make it night',
  'add a zeppelin on the left',
  'no people',
  'in the style of Van Gogh',
  'wider',
  'stormy',
  'nah, warmer',
  'closer',
  'remove what you added',
  'less busy',
  'actually two dogs',
  'same, but in Paris',
  'make it bigger',
  'asdf qwer',
  'what did you add?',
  'undo',
  'keep the cat but change everything else',
] as const;
const anyInstruction = fc.constantFrom(...INSTRUCTIONS);
const liberty = fc.constantFrom('faithful' as const, 'balanced' as const, 'free' as const);
const seeds = fc.nat({ max: 1000 });

describe('R1 an edit changes what it names and what that touches (L1)', () => {
  it('night takes the sun with it and brings the stars; beach, sea and palms stay as they were', () => {
    // A beach on which chance drew palms, and clouds that a night has too.
    const own = upTo(60).findIndex((each) => {
      const { subjects, setting } = write(read('a beach sunset'), { seed: each });
      return subjects.some(({ id }) => id === 'palm-tree') && setting.some(({ value }) => value === 'thin clouds');
    });
    expect(own).toBeGreaterThanOrEqual(0);
    const before = write(read('a beach sunset'), { seed: own });
    const { brief, patch, answer } = revise(before, 'make it night', { seed: own });
    expect(values(brief, 'time')).toEqual(['night']);
    expect(values(brief, 'background')).toContain('stars');
    expect(values(brief, 'background')).not.toContain('sun');
    expect(patch.changed).toContainEqual({ id: 'night', from: 'sunset', to: 'night' });
    for (const id of ['palm-tree', 'beach', 'sea', 'sand', 'waves', 'clouds'])
      expect([...brief.subjects, ...brief.setting].find((fact) => fact.id === id)).toEqual(
        [...before.subjects, ...before.setting].find((fact) => fact.id === id),
      );
    expect(answer).toMatch(/^Sunset is now night\. With that /);
    expect(patch.reasons.sun).toBe('sun no longer follows');
  });
  it('a boat added leaves every fact there was untouched', () => {
    fc.assert(
      fc.property(anyBrief, seeds, liberty, (idea, each, level) => {
        const before = write(idea, { seed: each, liberty: level });
        const { brief } = revise(before, 'add a zeppelin on the left', { seed: each });
        for (const list of ['subjects', 'setting', 'look', 'relations', 'text', 'absent'] as const)
          for (const fact of before[list]) {
            // The one thing an added thing touches: a plain backdrop or an emptiness it fills, which the writer chose.
            if ('source' in fact && fact.source === 'user') expect(brief[list]).toContainEqual(fact);
          }
        for (const fact of before.subjects) expect(brief.subjects).toContainEqual(fact);
        expect(brief.subjects.find(({ name }) => name === 'zeppelin')).toMatchObject({ id: 'zeppelin', source: 'edit' });
      }),
      { numRuns: 30 },
    );
  });
  it('night changes of what was said the hour alone', () => {
    fc.assert(
      fc.property(anyBrief, seeds, (idea, each) => {
        const before = write(idea, { seed: each });
        const { brief } = revise(before, 'make it night', { seed: each });
        const rest = users(before).filter((fact) => !('kind' in fact && fact.kind === 'time'));
        for (const fact of rest) expect(users(brief)).toContainEqual(fact);
        expect(values(brief, 'time')).toEqual(['night']);
      }),
      { numRuns: 30 },
    );
  });
});

describe('R2 what an edit says is an edit (B1, B3)', () => {
  it('keeps the idea verbatim, gives new facts the source edit, and passes the schema, whatever is said', () => {
    fc.assert(
      fc.property(anyBrief, anyInstruction, seeds, liberty, (idea, instruction, each, level) => {
        const before = write(idea, { seed: each, liberty: level });
        const { brief } = revise(before, instruction, { seed: each });
        expect(brief.idea).toBe(before.idea);
        expect(briefSchema.parse(JSON.parse(JSON.stringify(brief)))).toEqual(brief);
        const known = new Set(users(before).map((fact) => JSON.stringify(fact)));
        const touched = (fact: object) => 'attributes' in fact || known.has(JSON.stringify(fact));
        for (const fact of users(brief)) expect(touched(fact)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
  it('reads the instruction like any idea: a sailboat on the left', () => {
    const boat = said('a beach sunset', 'a sailboat on the left').brief.subjects.find(
      ({ name }) => name === 'sailboat',
    ) as Subject;
    expect(boat).toMatchObject({ id: 'sailboat', source: 'edit', count: { exact: 1 } });
    expect(boat.attributes).toMatchObject([{ kind: 'position', value: 'on the left', source: 'edit' }]);
  });
});

describe('R3 what cannot be placed', () => {
  it.each([
    'asdf qwer',
    'write an e-mail to my landlord',
    'remove the unicorn',
    'remove the unicorn and make the zebra blue',
    '???',
    'make the zebra blue',
  ])('%s is not placed, is named, and the Brief is the same object', (instruction) => {
    const before = drawn('a beach sunset');
    const { brief, unplaced, answer, patch } = revise(before, instruction, { seed });
    expect(brief).toBe(before);
    expect(unplaced).not.toEqual([]);
    expect(answer).toMatch(/Nothing has changed|that I cannot answer/);
    expect(patch.added).toEqual([]);
  });

  it.each([
    ['make it night and remove the unicorn', 'night', 'remove the unicorn'],
    ['make the zebra blue, make it foggy', 'foggy', 'make the zebra blue'],
  ])('%s: what can be done is done, and the rest is told', (instruction, done, left) => {
    const { brief, unplaced, undone, answer } = revise(drawn('a beach sunset'), instruction, { seed });
    expect(brief.setting.map(({ value }) => value)).toContain(done);
    expect(unplaced).toEqual([]);
    expect(undone).toEqual([left]);
    expect(answer).toMatch(/Not done: /);
  });

  it('a clause that fails leaves nothing of itself behind', () => {
    const before = drawn('a cat on a sofa');
    const { brief } = revise(before, 'make it night, give the zebra a hat', { seed });
    expect(brief.subjects.map(({ name }) => name)).toEqual(before.subjects.map(({ name }) => name));
  });
});

describe('R4 inventions stay unless the edit contradicts them; R5 what follows comes', () => {
  it('winter sends the palms away, and nothing else', () => {
    const { patch } = revise(write(read('a beach sunset'), { seed }), 'make it winter', { seed });
    expect(patch.removed.map(({ id }) => id)).toEqual(['palm-tree']);
    expect(patch.added.map(({ id }) => id)).toEqual(['winter']);
  });
  it('rolls nothing again: what a writer added before is there after, or has a reason for going', () => {
    fc.assert(
      fc.property(anyBrief, anyInstruction, seeds, (idea, instruction, each) => {
        const before = write(idea, { seed: each });
        const { brief, patch } = revise(before, instruction, { seed: each });
        const key = (fact: { id: string }) => fact.id;
        const after = new Set([...brief.subjects, ...brief.setting, ...brief.look].map(key));
        for (const fact of [...before.subjects, ...before.setting, ...before.look])
          if (fact.source === 'writer' && !after.has(fact.id)) {
            const named = 'value' in fact ? String(fact.value) : fact.name;
            expect(patch.reasons[fact.id] !== undefined || patch.changed.some(({ from }) => from === named)).toBe(true);
          }
      }),
      { numRuns: 40 },
    );
  });
  it('a new place brings what belongs to it and takes away what belonged to the old one (R6)', () => {
    const { brief } = said('a beach sunset', 'same, but in Paris');
    expect(values(brief, 'place')).toEqual(['Paris']);
    expect(values(brief, 'time')).toEqual(['sunset']);
    expect(values(brief, 'background')).not.toContain('sand');
    expect(names(brief)).not.toContain('palm tree');
  });
});

describe('B4 no writer overrules an edit', () => {
  it('what was ruled out does not come back with a later edit', () => {
    const { brief } = said('a beach sunset', 'no palms', 'add a boat', 'make it night', 'make it day');
    expect(names(brief)).toEqual(expect.arrayContaining(['boat']));
    expect(names(brief)).not.toContain('palm tree');
    expect(brief.absent.map(({ value }) => value)).toContain('palms');
  });
  it('who took out all that was added gets nothing new but what follows', () => {
    const { brief } = said('a beach sunset', 'remove what you added', 'same, but in Paris');
    expect([...brief.subjects, ...brief.setting, ...brief.look].filter(({ source }) => source === 'writer')).toEqual([]);
  });
  it('writer-added subjects have no count after any edit', () => {
    fc.assert(
      fc.property(anyBrief, anyInstruction, seeds, (idea, instruction, each) => {
        const { brief } = revise(write(idea, { seed: each, liberty: 'free' }), instruction, { seed: each });
        for (const subject of brief.subjects) if (subject.source === 'writer') expect(subject.count).toBeUndefined();
        const ids = [...brief.subjects, ...brief.setting, ...brief.look].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('R7 one of each, R8 spoken of is owned, R9 taken out, R10 “it”', () => {
  it('recolours in place: the car keeps its id', () => {
    const { brief, patch } = said('a red car on a street', 'make the car blue');
    expect(brief.subjects[0]).toMatchObject({
      id: 'car',
      attributes: [{ id: 'car.blue', kind: 'color', value: 'blue', source: 'edit' }],
    });
    expect(patch.changed).toEqual([{ id: 'car', from: 'red car', to: 'blue car' }]);
  });
  it('more palms are the same palms, and the person’s now', () => {
    const { brief } = said('a beach sunset', 'more palms');
    expect(brief.subjects.find(({ id }) => id === 'palm-tree')).toMatchObject({
      source: 'edit',
      count: { quantifier: 'many' },
    });
  });
  it('“it” is what was edited last', () => {
    const boat = said('a beach sunset', 'add a boat', 'make it bigger', 'make it red').brief.subjects.find(
      ({ name }) => name === 'boat',
    );
    expect(boat?.attributes.map(({ value }) => value)).toEqual(['large', 'red']);
  });
  it('a thing in another’s place stands where that stood', () => {
    const { brief, patch } = said('a dog on a beach', 'replace the dog with a cat');
    expect(brief.relations).toMatchObject([{ from: 'cat', predicate: 'on', to: 'beach' }]);
    expect(patch.changed).toContainEqual({ id: 'cat', from: 'dog', to: 'cat' });
  });
});

describe('R11 questions and R12 history change nothing', () => {
  it('tells what was added and what was said', () => {
    expect(said('a beach sunset', 'what did you add?').answer).toMatch(/^I added palm trees, seagulls, calm waves/);
    expect(said('a beach sunset', 'what did I say?').answer).toBe('You said beach and sunset.');
    expect(said('a beach sunset', 'why are there palms?').answer).toBe('I added palm tree, because you said beach.');
  });
  it.each([
    ['undo', { intent: 'undo', to: 1 }],
    ['go back to the second', { intent: 'goto', to: 2 }],
    ['the other one', { intent: 'goto', to: 'other' }],
    ['try again', { intent: 'again' }],
  ])('%s is a move for the caller', (instruction, move) => {
    const before = drawn('a cat');
    const revision = revise(before, instruction);
    expect(revision.move).toEqual(move);
    expect(revision.brief).toBe(before);
  });
});

describe('whatever is said', () => {
  const WORDS =
    'make it the a dog cat palms night blue bigger more fewer no remove add replace with by and but keep everything else to on left in front of not instead two one swap sun beach light wearing hat running , . ; ? \u201cOPEN\u201d "x" change colour of them her is should zoom out undo'.split(
      ' ',
    );
  it('never throws, keeps ids apart, passes the schema, and changes nothing where something is unplaced', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('a beach sunset', 'two dogs and a cat in a park', 'a sign that says "OPEN"'),
        fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }),
        (idea, words) => {
          const before = drawn(idea);
          const { brief, unplaced } = revise(before, words.join(' '), { seed });
          expect(briefSchema.parse(JSON.parse(JSON.stringify(brief)))).toEqual(brief);
          if (unplaced.length > 0) expect(brief).toBe(before);
          const ids = [...brief.subjects, ...brief.setting, ...brief.look].map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          const known = new Set([
            ...brief.subjects.flatMap((s) => [s.id, ...s.parts.map(({ id }) => id)]),
            ...brief.setting.map(({ id }) => id),
          ]);
          for (const { from, to } of brief.relations) expect([known.has(from), known.has(to)]).toEqual([true, true]);
        },
      ),
      { numRuns: 100 },
    );
  });
  it('refuses what is longer than an instruction', () => {
    expect(revise(drawn('a cat'), 'and a dog '.repeat(400)).unplaced).toHaveLength(1);
  });
});

describe('B6 purity', () => {
  it('gives the same twice and leaves what it was given alone', () => {
    fc.assert(
      fc.property(anyBrief, anyInstruction, seeds, (idea, instruction, each) => {
        const before = write(idea, { seed: each });
        const copy = structuredClone(before);
        const first = revise(before, instruction, { seed: each });
        expect(before).toEqual(copy);
        expect(revise(before, instruction, { seed: each })).toEqual(first);
      }),
      { numRuns: 30 },
    );
  });
});

it('holds the conversation of docs/rules-revise.md', () => {
  const idea =
    'You will now act as a prompt generator. I will describe an image to you, and you will create a prompt that could be used for image generation. The image I want to generate is a beach sunset.';
  const night = said(idea, 'make it night, a sailboat on the left');
  expect(values(night.brief, 'time')).toEqual(['night']);
  expect(names(night.brief)).toContain('sailboat');
  const bare = revise(night.brief, 'no palms', { seed });
  expect(names(bare.brief)).not.toContain('palm tree');
  expect(revise(bare.brief, 'what did you add?', { seed }).answer).not.toMatch(/palm/);
  expect(revise(bare.brief, 'undo', { seed }).move).toEqual({ intent: 'undo', to: 1 });
  expect(revise(bare.brief, 'wider', { seed }).brief.format.aspect).toBe('16:9');
});
