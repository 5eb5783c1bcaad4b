/** What was said of a thing, of the air or of the view is not contradicted by what is usual. */
import { describe, expect, it } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const textsOf = (idea: string): string[] =>
  [0, 1, 2].flatMap((seed) =>
    (['free', 'balanced'] as const).map((liberty) =>
      prose(write(read(idea), { liberty, seed }), { length: 'long' })
        .map(({ text }) => text)
        .join(' '),
    ),
  );

describe('nothing usual stands against what was said', () => {
  it.each([
    ['a matte green flask on a rock', /brushed steel|gloss|shiny/i],
    ['a puppy wrapped in a blue towel', /folded/i],
    ['leek and potato soup in a bowl', /carrot|celery|bean|soil/i],
    ['a frozen canal with one boat', /ripples|rock along|moored/i],
    ['windy moor with stone wall and heather, oil painting', /golden|sky is clear|low sun/i],
    ['rhubarb crumble with one corner eaten, top view', /low in the back|from behind|low sun/i],
    ['street stall dumplings being lifted out of a steamer', /window/i],
    ['a hallway of a family home', /roof tiles|white wooden boards/i],
    ['a wet greyhound in a garden', /wildlife|nature photo/i],
    ['two teenage girls carrying a sofa up a narrow staircase, laughing', /in front of the mouth/i],
    ['crow stealing a clothes peg from a washing line', /silver ring/i],
    ['two foxes crossing a frozen pond', /upside down|over the water/i],
    ['a closed bento box', /compartments/i],
    ['a rusted hand plane on a workbench', /wings|tail fin/i],
    ['a father reading to twins in a tent, torchlight', /sun|clouds/i],
    ['a tree at sunset', /flower photo/i],
    ['a spider repairing its web', /smiling/i],
    ['a frosted glass perfume bottle', /icicles/i],
    ['a canvas tool bag', /leather/i],
    ['a hornet drinking from a plum', /rings spreading/i],
  ])('“%s” is never told with %s', (idea, never) => {
    for (const text of textsOf(idea)) expect(text).not.toMatch(never);
  });

  it('shows where a thing is that is being lifted or carried', () => {
    expect(textsOf('dumplings being lifted out of a steamer').join(' ')).toMatch(/hangs in the air/);
    expect(textsOf('two men carrying a table up a narrow staircase, laughing').join(' ')).toMatch(/end of the table/);
  });

  it('a mark takes its sign from the name it carries', () => {
    expect(textsOf('logo for "Fern & Flint" outdoor gear').join(' ')).toMatch(/fern frond/);
  });

  it('a dish is one thing, named after what is in it', () => {
    for (const [idea, name] of [
      ['leek and potato soup', 'leek and potato soup'],
      ['a rhubarb crumble', 'rhubarb crumble'],
      ['a watering can on gravel', 'watering can'],
      ['bread and tomato soup', 'bread'],
    ] as const)
      expect(read(idea).subjects[0]?.name).toBe(name);
  });
});
