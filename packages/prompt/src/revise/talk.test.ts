/** Instructions as people give them: who is meant, one of several, another picture, what is said behind a comma. */
import { describe, expect, it } from 'vitest';
import { read } from '../read/read.ts';
import { write } from '../write/by-tables.fixture.ts';
import { revise } from './revise.ts';
import { drawn, names, said, seed, values } from './talks.fixture.ts';

describe('R10 what "it" and "them" stand for', () => {
  it.each([
    [
      'a lighthouse on a beach',
      'put two kids in front of it',
      'kid in front of lighthouse',
      '2 kids in front of the lighthouse',
    ],
    ['two foxes in a forest', 'give them scarves', 'fox wearing scarf', 'scarves for the foxes'],
    ['two kids on a beach', 'give the kids red jackets', 'kid wearing jacket', 'red jackets for the kids'],
    ['an old man on a bench', 'he should have a dog beside him', 'dog beside man', 'dog beside the man'],
    ['a dog in a park', 'put him on a skateboard', 'dog on skateboard', 'skateboard'],
  ])('%s / %s', (idea, instruction, relation, answer) => {
    const { brief, answer: told } = said(idea, instruction);
    const named = new Map(brief.subjects.map(({ id, name }) => [id, name]));
    expect(brief.relations.map((r) => `${named.get(r.from)} ${r.predicate} ${named.get(r.to)}`)).toContain(relation);
    expect(told).toContain(answer);
  });

  it.each([
    ['a dog in a park', ['add a red boat', 'make the dog bigger', 'make it brown'], 'dog', 'brown'],
    ['a cat and a ball in a garden', ['add a kite', 'make the ball red', 'make it bigger'], 'ball', 'large'],
    ['a dog in a park', ['add a red boat', 'make the dog bigger', 'make it night', 'make it brown'], 'dog', 'brown'],
    ['a dog in a park', ['make the dog bigger', 'add a boat', 'make it red'], 'boat', 'red'],
  ])('“it” is what was changed or added last: %s / %j', (idea, instructions, name, value) => {
    const { brief } = said(idea, ...instructions);
    const having = brief.subjects.filter(({ attributes }) => attributes.some((each) => each.value === value));
    expect(having.map((each) => each.name)).toEqual([name]);
  });

  it('a thing that is put on another stays in its place', () => {
    const { brief } = said('a dog in a park', 'put him on a skateboard');
    expect(values(brief, 'place')).toEqual(['park']);
    expect(brief.relations.map(({ predicate }) => predicate).sort()).toEqual(['in', 'on']);
  });
});

describe('R16 one of several', () => {
  it.each([
    ['two foxes in a forest', 'make one of them white', [1, 1], 'white'],
    ['three balloons in the sky', 'one of them should be red', [2, 1], 'red'],
    ['two foxes in a forest', 'make one fox white and the other black', [1, 1], 'white'],
  ] as const)('%s / %s', (idea, instruction, counts, colour) => {
    const { brief } = said(idea, instruction);
    const [rest, one] = brief.subjects;
    expect([rest?.count, one?.count]).toEqual(counts.map((exact) => ({ exact })));
    expect(one?.attributes.map(({ value }) => value)).toContain(colour);
    expect(rest?.attributes.map(({ value }) => value)).not.toContain(colour);
  });

  it('is not taken for a colour of the whole where there is only one', () => {
    expect(said('a fox in a forest', 'make one of them white').brief.subjects[0]?.count).toEqual({ exact: 1 });
  });
});

describe('R17 another picture altogether', () => {
  it.each(['start over with a red car', 'forget all that, draw a red car', 'new picture: a red car'])('%s', (instruction) => {
    const { brief } = said('a cat on a sofa', instruction);
    expect(names(brief).slice(0, 1)).toEqual(['car']);
    expect(names(brief)).not.toContain('cat');
    expect(brief.idea).toBe('a cat on a sofa');
  });

  it('keeps what is locked', () => {
    const brief = drawn('a cat on a sofa');
    for (const subject of brief.subjects) if (subject.name === 'cat') subject.locked = true;
    expect(names(revise(brief, 'start over with a red car', { seed }).brief)).toEqual(expect.arrayContaining(['cat', 'car']));
  });
});

describe('R18 lettering', () => {
  it.each([
    ['the text should say "WINTER"', ['WINTER']],
    ['add the date 12 December', ['SUMMER', '12 December']],
    ['make the letters gold', ['SUMMER']],
  ])('%s', (instruction, lines) => {
    const { brief } = said('poster that says "SUMMER"', instruction);
    expect(brief.text.map(({ content }) => content)).toEqual(lines);
  });

  it('a date goes when it is told to, and the rest stays', () => {
    const { brief } = said('poster that says "SUMMER"', 'add the date 12 December', 'without the date');
    expect(brief.text.map(({ content }) => content)).toEqual(['SUMMER']);
  });
});

describe('what was said with a comma behind it belongs to what came in', () => {
  it.each([
    ['a cat on a sofa', 'add a lamp behind the sofa, turned on', 'lamp', ['turned on']],
    ['a house in a meadow', 'add a windmill, tall and white', 'windmill', ['tall', 'white']],
    ['a cat on a red sofa', 'the sofa should be blue velvet', 'sofa', ['blue', 'velvet']],
  ])('%s / %s', (idea, instruction, name, attributes) => {
    const { brief } = said(idea, instruction);
    const thing = brief.subjects.find((each) => each.name === name);
    expect(thing?.attributes.filter(({ source }) => source === 'edit').map(({ value }) => value)).toEqual(attributes);
  });
});

describe('R10 a clause that names nobody is about the one who lives', () => {
  it.each([
    ['portrait of an old sailor', 'looking to the left', { actions: ['looking to the left'] }],
    ['portrait of an old sailor', 'blue eyes', { parts: ['eye'] }],
    ['a child at a lake', 'with a red jacket', { wears: ['jacket'] }],
    ['portrait of an old sailor', 'more serious', { attributes: ['serious'] }],
  ])(
    '%s / %s',
    (idea, instruction, expected: { actions?: string[]; parts?: string[]; wears?: string[]; attributes?: string[] }) => {
      const { brief, unplaced } = said(idea, instruction);
      const [who] = brief.subjects;
      expect(unplaced).toEqual([]);
      expect(names(brief)).not.toContain('person');
      if (expected.actions) expect(who?.actions.map(({ value }) => value)).toEqual(expected.actions);
      if (expected.parts)
        expect(who?.parts.filter(({ source }) => source === 'edit').map(({ name }) => name)).toEqual(expected.parts);
      if (expected.attributes)
        expect(who?.attributes.map(({ value }) => value)).toEqual(expect.arrayContaining(expected.attributes));
      if (expected.wears)
        expect(brief.relations.filter(({ predicate }) => predicate === 'wearing').map(({ to }) => to)).toEqual(expected.wears);
    },
  );

  it('what is on his cheek is on his, whatever was spoken of in between', () => {
    const { brief } = said('portrait of an old sailor', 'smoke in the air', 'a scar on his cheek');
    const sailor = brief.subjects.find(({ name }) => name === 'sailor');
    expect(sailor?.parts.map(({ name }) => name)).toContain('cheek');
    expect(brief.relations.map(({ predicate, to }) => `${predicate} ${to}`)).toContain(
      `on ${sailor?.parts.find(({ name }) => name === 'cheek')?.id}`,
    );
  });
});

describe('amounts, comparisons and mirrors', () => {
  it.each([
    ['a girl in the rain', 'less rain', 'weather', ['light rain']],
    ['a girl in the rain', 'more rain', 'weather', ['heavy rain']],
    ['a castle in a storm', 'lightning', 'weather', ['storm']],
    ['a café on a street', 'make it look like paris', 'place', ['street', 'paris']],
    ['a dog on a beach', 'make it look like paris', 'place', ['paris']],
  ])('%s / %s', (idea, instruction, kind, expected) =>
    expect(values(said(idea, instruction).brief, kind)).toEqual(expect.arrayContaining(expected)),
  );

  it('a dog bigger than the girl', () => {
    const { brief } = said('a girl walking her dog', 'make the dog bigger than the girl');
    expect(brief.relations.map(({ predicate }) => predicate)).toContain('bigger than');
  });

  it('mirrors what has a side, and where nothing has, the picture as it is drawn', () => {
    const [tree] = said('a tree on the left of a lake', 'mirror it').brief.relations;
    expect(said('a red ball on the left', 'mirror it').brief.subjects[0]?.attributes.map(({ value }) => value)).toContain(
      'on the right',
    );
    expect(values(said('a red ball', 'mirror it').brief, 'composition')).toEqual(['mirrored left to right']);
    expect(tree).toBeDefined();
  });
});

describe('what talk is made of', () => {
  it('R8 what is so already becomes the person’s when they say it', () => {
    const brief = write(read('a forest'), { seed });
    const time = brief.setting.find(({ kind }) => kind === 'time');
    expect(time?.source).toBe('writer');
    const told = revise(brief, `make it ${time?.value}`, { seed });
    expect(told.answer).toContain('already');
    expect(told.brief.setting.find(({ kind }) => kind === 'time')?.source).toBe('edit');
    expect(revise(told.brief, `make it ${time?.value}`, { seed }).unplaced).toHaveLength(1);
  });

  it.each([
    ['a wolf howling at the moon', ['add two more wolves', 'they should be black'], 'wolf', 'black', 'moon'],
    ['a horse in a meadow', ['make the horse white with a long mane'], 'horse', 'white', undefined],
  ])('%s: %j', (idea, instructions, name, colour, not) => {
    const { brief } = said(idea, ...instructions);
    const colours = (of: string) => brief.subjects.find((each) => each.name === of)?.attributes.map(({ value }) => value);
    expect(colours(name)).toContain(colour);
    if (not) expect(colours(not) ?? []).not.toContain(colour);
  });

  it.each([
    ['two knights', 'one in red armor, one in blue', [1, 1]],
    ['a hot air balloon over a valley', 'three balloons', [3]],
    ['three balloons', 'one shaped like a fish', [2, 1]],
  ])('%s / %s', (idea, instruction, counts) =>
    expect(
      said(idea, instruction)
        .brief.subjects.slice(0, counts.length)
        .map(({ count }) => count),
    ).toEqual(counts.map((exact) => ({ exact }))),
  );

  it.each([
    ['a city at noon', 'the sky is too bright', 'dark sky'],
    ['a castle', 'add a dragon in the background', 'dragon in the background'],
    ['two knights fighting', 'make it less violent', 'no violent'],
    ['a card for my sister', 'write "Mia" on it', '“Mia”'],
    ['a cup on a table', 'a book beside it', 'book beside the'],
    ['birthday card for my sister', 'she loves horses', 'horses'],
  ])('%s / %s', (idea, instruction, answer) =>
    expect(said(idea, instruction).answer.toLowerCase()).toContain(answer.toLowerCase()),
  );

  it('says what it would need to know', () => {
    expect(said('a city at noon', 'the sky is too loud').answer).toContain('instead of loud');
    expect(said('a beach sunset', 'write an e-mail to my landlord').unplaced).toHaveLength(1);
  });
});

describe('what reads alike and means another thing', () => {
  it.each(['drop that tree', 'throw away that hat', 'start again from the left', 'forget it, make the cat black'])(
    'R17 no new picture: %s',
    (instruction) => expect(names(said('a cat on a sofa', instruction).brief)).toEqual(expect.arrayContaining(['cat', 'sofa'])),
  );

  it('R17 locked lettering outlives another picture', () => {
    const brief = drawn('poster that says "SUMMER"');
    for (const text of brief.text) text.locked = true;
    expect(revise(brief, 'start over with a red car', { seed }).brief.text.map(({ content }) => content)).toEqual(['SUMMER']);
  });

  it('lightning takes nothing from what is behind it', () => {
    const before = said('a castle in a storm, mountains in the background', 'add a bridge').brief;
    const after = revise(before, 'lightning', { seed }).brief;
    expect(values(after, 'background')).toEqual(
      expect.arrayContaining([...values(before, 'background').filter((value) => !value.includes('lightning')), 'lightning']),
    );
    expect(values(after, 'weather')).toEqual(['storm']);
  });

  it('what is named after a removal goes too, also with something new between', () => {
    const { brief } = said('a dog, a cat and a tree in a field', 'add a bird, remove the dog, the cat, the tree');
    expect(names(brief).filter((name) => /^(?:dog|cat|tree)$/.test(name))).toEqual([]);
    expect(names(brief)).toContain('bird');
  });

  it.each(['add a bench, children', 'add a bench, a garden', 'add flowers, a kitten'])(
    '%s: a thing of its own',
    (instruction) => {
      const { brief } = said('a house in a meadow', instruction);
      for (const { attributes } of brief.subjects)
        expect(attributes.map(({ value }) => value).join()).not.toMatch(/child|garden|kitten/);
    },
  );

  it('R18 a date is a date, and no number', () => {
    const { brief } = said('poster that says "OPEN 24/7"', 'add the date 12 December', 'without the date');
    expect(brief.text.map(({ content }) => content)).toEqual(['OPEN 24/7']);
    expect(said('poster that says "POND"', 'add a line of 5 ducks').brief.text).toHaveLength(1);
  });

  it('a double bed is one', () =>
    expect(said('a bed in a room', 'double bed').brief.subjects[0]?.count).not.toEqual({ exact: 2 }));
});
