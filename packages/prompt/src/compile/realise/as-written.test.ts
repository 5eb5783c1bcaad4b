import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../parse/parse.ts';
import { proseOf } from '../../parse/prose-of.ts';
import { read } from '../../read/read.ts';
import { write } from '../../write/write.ts';
import { compile, DIALECTS } from '../compile.ts';

const kept = (text: string, to: string, from = 'gpt-image', negative?: string) =>
  compile(parse(text, from, { negative }), to, { asWritten: proseOf(text, from, { negative }) });

const FOX = 'A red fox sits on a mossy log. Golden light falls through the trees and a stream runs by.';
const CAT = 'A cat sleeps on the old wall.';

describe('a prompt in whole sentences keeps them', () => {
  it.each([
    ['A cat sleeps by a window. The lamp beside it glows.', 'flux', 'A cat sleeps by a window. The lamp beside it glows.', ''],
    [
      'A cat sleeps by a window. The lamp beside it glows.',
      'midjourney',
      'A cat sleeps by a window. The lamp beside it glows --v 8.2',
      '',
    ],
    // The frame and the ratio go out of the words; what is denied goes where the target has a place for it.
    [
      'Create an image of a nook by a window. A cat sleeps on a chair. No people. Wide 16:9.',
      'midjourney',
      'A nook by a window. A cat sleeps on a chair --ar 16:9 --no people --v 8.2',
      'people',
    ],
    [
      'A street at night with no people. The lamps glow on wet stones.',
      'flux',
      'A street at night. The lamps glow on wet stones. Empty street.',
      '',
    ],
    [
      'A street at night with no people. The lamps glow on wet stones.',
      'sd',
      'A street at night. The lamps glow on wet stones',
      'people',
    ],
    [
      'A sign hangs over a door, without cars or dogs. The wall is old brick.',
      'sd',
      'A sign hangs over a door. The wall is old brick',
      'cars, dogs',
    ],
    [
      'A street at night with no people. The lamps glow on wet stones.',
      'gpt-image',
      'A street at night with no people. The lamps glow on wet stones.',
      '',
    ],
  ])('%s → %s', (text, to, prompt, negative) => {
    const made = kept(text, to);
    expect([made.prompt, made.negative ?? '']).toEqual([prompt, negative]);
  });
  it.each([
    ['ideogram@4', 'high_level_description', 'A street at night. The lamps glow on wet stones. Empty street.', undefined],
    ['json', 'scene', 'A street at night. The lamps glow on wet stones.', ['people']],
  ])('in a structure they stand whole: %s', (to, key, text, avoid) => {
    const made = JSON.parse(kept('A street at night with no people. The lamps glow on wet stones.', to).prompt);
    expect([made[key], made.avoid, made.subjects]).toEqual([text, avoid, undefined]);
  });
  it('a structure that cannot hold them is made of facts', () => {
    const long = `${FOX} `.repeat(60).trim();
    const made = JSON.parse(kept(long, 'ideogram@4').prompt);
    expect(made.high_level_description.length).toBeLessThan(200);
  });
  it('with a denial that is no thing left where it stands, and says so', () => {
    const { prompt, negative, warnings } = kept('A wall of brick at noon. No two bricks are alike.', 'midjourney');
    expect([prompt, negative]).toEqual(['A wall of brick at noon. No two bricks are alike --v 8.2', undefined]);
    expect(warnings.map(({ code }) => code)).toEqual(['negation-kept']);
  });
  it.each([
    // The shell of a prompt, and what was denied behind it.
    [`${FOX} --ar 16:9 --no people`, 'midjourney', 'flux', `${FOX} Empty surroundings.`, ''],
    [`${FOX} --ar 16:9 --no people`, 'midjourney', 'sd', FOX.slice(0, -1), 'people'],
    [`${FOX} --no people`, 'midjourney', 'ideogram', FOX, 'people'],
    [`${FOX} --no people`, 'midjourney', 'midjourney', `${FOX.slice(0, -1)} --no people --v 8.2`, 'people'],
    [`${FOX} --no people`, 'midjourney', 'gpt-image', `${FOX} There must be no people anywhere in the picture.`, ''],
    [`${FOX} --no people`, 'midjourney', 'plain', `${FOX} There must be no people anywhere in the picture.`, ''],
    [`${FOX} —no people, cars`, 'midjourney', 'sd', FOX.slice(0, -1), 'people, cars'],
    [`/imagine prompt: ${FOX} --v 7`, 'midjourney', 'flux', FOX, ''],
    [`https://a.example/b.png ${FOX}`, 'midjourney', 'sd', FOX.slice(0, -1), ''],
    [`"${FOX}"`, 'gpt-image', 'flux', FOX, ''],
    [`“${FOX}”`, 'flux', 'plain', FOX, ''],
    [FOX, 'gpt-image', 'plain', FOX, ''],
    [
      'What a red fox that is! It sits on a mossy log!',
      'gpt-image',
      'plain',
      'What a red fox that is! It sits on a mossy log!',
      '',
    ],
    // A stop behind what had none, before what is said instead.
    [`${FOX.slice(0, -1)} --no people`, 'midjourney', 'flux', `${FOX} Empty surroundings.`, ''],
    [
      '@Anna sits on a mossy log. The light is low and warm.',
      'runway',
      'flux',
      'Anna sits on a mossy log. The light is low and warm.',
      '',
    ],
    // A wrapped line goes on, a title does not.
    [
      'The Old Wood\n\nA red fox sits by\na mossy log. The light is low and warm.',
      'gpt-image',
      'sd',
      'The Old Wood. A red fox sits by a mossy log. The light is low and warm',
      '',
    ],
  ])('%s from %s → %s', (text, from, to, prompt, negative) => {
    const made = kept(text, to, from);
    expect([made.prompt, made.negative ?? '']).toEqual([prompt, negative]);
  });
  it.each([
    [
      'A boat lies on the sea. There must be no boats, no birds and no people on it.',
      'A boat lies on the sea',
      'boats, birds, people',
    ],
    [`${CAT} A street with no cars, people or dogs.`, `${CAT} A street`, 'cars, people, dogs'],
    [`${CAT} A wall without windows, doors, or signs.`, `${CAT} A wall`, 'windows, doors, signs'],
    [`${CAT} With no people around, the beach lies quiet.`, `${CAT} The beach lies quiet`, 'people'],
    [`${CAT} A street with no people in the rain.`, `${CAT} A street in the rain`, 'people'],
    [`${CAT} A street with no people and no cars, seen from above.`, `${CAT} A street, seen from above`, 'people, cars'],
    [`${CAT} There are chairs but no table.`, `${CAT} There are chairs`, 'table'],
    [`${CAT} A street at night, no people in sight.`, `${CAT} A street at night`, 'people'],
    [`${CAT} A house without windows is red.`, `${CAT} A house is red`, 'windows'],
  ])('a denial that its sentence does not need goes to the negative: %s', (text, prompt, negative) => {
    const made = kept(text, 'sd');
    expect([made.prompt, made.negative]).toEqual([prompt, negative]);
  });
  it.each([
    'There are no clouds in the sky, and the ship has no sails.',
    'It has no tail and no whiskers.',
    'It has a long body, no tail, and four legs.',
    'A quiet street with no cars and no people stands in the rain.',
    'A boy without shoes or socks runs.',
    'A boy without a shirt or a hat stands by the sea.',
    'A table stands in a room with no chairs and a lamp.',
    'A table with no chairs on the terrace.',
    'A street with no cars parked outside.',
    'A boy cannot run without shoes.',
    'A man wears no hat.',
    'A room with a lamp, a chair and no cat.',
    'A street, with no cars, stands in the rain.',
    'Without a roof the house looks sad.',
    'No people stand on the quiet beach.',
    'In the sky there are birds, in the street no people.',
  ])('and one that it needs stands, and is told of: %s', (text) => {
    for (const to of ['sd', 'flux', 'midjourney']) {
      const { prompt, negative, warnings } = kept(`${CAT} ${text}`, to);
      expect(prompt).toContain(`${CAT} ${text.slice(0, -1)}`);
      expect(negative).toBeUndefined();
      expect(warnings.find(({ code }) => code === 'negation-kept')?.message).toContain(text);
    }
  });
  it('what is denied beside the words as well as in them has its place there', () => {
    const text = `${CAT} It has no tail.`;
    expect(kept(text, 'sd', 'sd', 'tail, people').negative).toBe('tail, people');
    expect(kept(`${text} --no tail`, 'sd', 'midjourney').negative).toBe('tail');
    expect(kept(`${text} --no tail, people`, 'gpt-image', 'midjourney').prompt).toBe(
      `${text} There must be no people anywhere in the picture.`,
    );
  });
  it('what stands instead of several is said once', () =>
    expect(kept(`${CAT} A street with no cars and no people.`, 'flux').prompt).toBe(`${CAT} A street. Empty street.`));
  it('what nobody understood behind the words is listed', () => {
    const { prompt, warnings } = kept(`${FOX} --zork 7`, 'flux', 'midjourney');
    expect(prompt).toBe(FOX);
    expect(warnings.map(({ code, message }) => [code, message.includes('--zork 7')])).toEqual([['unread', true]]);
  });
  it.each(DIALECTS.map(({ id }) => id))('never asks %s for the people of --no people', (to) => {
    for (const text of [FOX, `${CAT} A boy sits beside it.`, 'a red fox, oil painting']) {
      const { prompt } = kept(`${text} --no people, cars`, to, 'midjourney');
      const asked = prompt.replace(
        /--no [^-]*|"avoid":\[[^\]]*\]|(?:There must be|with) no people[^.]*|without people or cars/g,
        '',
      );
      expect(asked).not.toMatch(/people|cars/i);
      expect(prompt).not.toMatch(/\.\.|--no[^-]*--no/);
    }
  });
  it.each([
    ['A fox sits ((on a log)). The light is low and warm.', 'sd'],
    ['A fox sits on a log. The light is low and warm. <lora:x:1>', 'sd'],
    ['- A fox sits on a log.\n- The light is low and warm.', 'gpt-image'],
  ])('brackets and marks are no words: %s', (text, from) =>
    expect(kept(text, 'flux', from).prompt).toBe(compile(parse(text, from), 'flux').prompt),
  );
  it.each([
    ['red fox, forest, oil painting, golden hour', 'tags'],
    ['a red fox in a forest at dawn', 'one sentence'],
    ['A (red:1.3) fox in a forest. The light is low and warm.', 'weights'],
    ['A {red, blue} fox in a forest. The light is low and warm.', 'a permutation'],
  ])('and not so “%s”: %s', (text) =>
    expect(kept(text, 'flux', 'midjourney').prompt).toBe(compile(parse(text, 'midjourney'), 'flux').prompt),
  );
  it('only where it is asked for: an edited Brief says what its facts say', () => {
    const brief = parse('A cat sleeps by a window. The lamp beside it glows.', 'gpt-image');
    expect(compile(brief, 'flux').prompt).not.toBe(brief.idea);
  });
});

const IDEAS: string[] = readFileSync(new URL('../../../../../bench/typed-ideas.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).idea);
const content = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

it('of the writer’s own prose no word is lost on its way to Midjourney, but those of a warning', () => {
  for (const [i, idea] of IDEAS.filter((_, n) => n % 7 === 0).entries()) {
    const { prompt } = compile(write(read(idea), { seed: i }), 'gpt-image', { length: 'long' });
    const made = kept(prompt, 'midjourney');
    const there = new Set(content([made.prompt, ...made.warnings.map(({ message }) => message)].join(' ')));
    // The shape of a picture is said by a parameter there.
    const shaped = /--ar /.test(made.prompt) ? /^(?:wide|format)$/ : /^$/;
    const gone = content(prompt).filter(
      (word) => !there.has(word) && !shaped.test(word) && !/^(?:there|must|anywhere|picture|without)$/.test(word),
    );
    // A single sentence goes by its facts.
    if (/[.!?] /.test(prompt)) expect(gone, prompt).toEqual([]);
  }
});
