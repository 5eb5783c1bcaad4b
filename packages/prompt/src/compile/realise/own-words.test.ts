import { readFileSync } from 'node:fs';
import { verbBase } from '@atelier/lexicon';
import { describe, expect, it } from 'vitest';
import { read } from '../../read/read.ts';
import { revise } from '../../revise/revise.ts';
import { thirdPerson } from './participle.ts';
import { prose } from './prose.ts';

const bench = (name: string): string[] =>
  readFileSync(new URL(`../../../../../bench/${name}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (line.startsWith('{') ? (JSON.parse(line) as { idea: string }).idea : line));
const opening = (idea: string, seed = 0) => prose(read(idea), { length: 'short', seed })[0]?.text ?? '';
const ways = (idea: string) => new Set([0, 1, 2, 3, 4, 5, 6, 7].map((seed) => opening(idea, seed)));

describe('the idea in its own words', () => {
  it.each([
    ['grandmother teaching her grandson to knit by the fire', 'A grandmother teaches her grandson to knit by the fire.'],
    ['a firefighter lifting a kitten out of a storm drain', 'A firefighter lifts a kitten out of a storm drain.'],
    ['two kids sharing an ice cream on a stoop', 'Two kids share an ice cream on a stoop.'],
    ['wolf howling on a cliff', 'A wolf howls on a cliff.'],
    ['cat sitting on windowsill', 'A cat sits on a windowsill.'],
    ['lone lighthouse in a storm', 'A lone lighthouse in a storm.'],
    ['a dozen roses in a vase', 'A dozen roses in a vase.'],
    ["two nurses braiding each other's hair on the porch", "Two nurses braiding each other's hair on the porch."],
    ['a group of friends laughing around a campfire', 'A group of friends laughs around a campfire.'],
    ['couple dancing in the rain', 'A couple dances in the rain.'],
    ['chef plating pasta in a kitchen', 'A chef plates pasta in a kitchen.'],
    ['kids having a snowball fight', 'Kids have a snowball fight.'],
    ['luxury bathroom with marble tub and ocean view', 'A luxury bathroom with a marble tub and an ocean view.'],
    ['cliffs of ireland, moody sky', 'Cliffs of Ireland, moody sky.'],
    ['logo for a coffee shop, minimal, brown', 'A logo for a coffee shop, minimal, brown.'],
    ['coloring page of a unicorn, black outline', 'A coloring page of a unicorn, black outline.'],
    ['tarot card the moon', 'A tarot card: the moon.'],
    ['album cover for a lofi hip hop playlist', 'An album cover for a lofi hip hop playlist.'],
    ['soldier writing home', 'A soldier writes home.'],
    ['a classroom of kids painting', 'A classroom of kids painting.'],
    ['barista pouring latte art', 'A barista pours latte art.'],
    ['abstract fluid art in blue and gold', 'Abstract fluid art in blue and gold.'],
    [
      'inside of a gothic cathedral, sunlight through stained glass',
      'The inside of a gothic cathedral, sunlight through stained glass.',
    ],
    ['a boy and his dog looking at the stars', 'A boy and his dog look at the stars.'],
    ['bride and groom kissing at sunset', 'A bride and a groom kiss at sunset.'],
    ['woman in an evening gown walking down stairs', 'A woman in an evening gown walks down stairs.'],
    ['carpenter sawing a plank', 'A carpenter saws a plank.'],
    ['girl sitting by the window, rain outside', 'A girl sits by the window with rain outside.'],
    ['boxer training with a punching bag, sweat, dramatic lighting', 'A boxer trains with a punching bag, sweat.'],
    ['a smith working at an anvil, sparks everywhere', 'A smith works at an anvil, sparks everywhere.'],
  ])('%s', (idea, said) => expect([...ways(idea)]).toContain(said));

  it.each([
    [
      'close up portrait of a freckled boy squinting into the sun',
      'A close up portrait of a freckled boy squinting into the sun.',
    ],
  ])('makes no verb of %s', (idea, said) => expect([...ways(idea)]).toEqual([said]));

  it('an edit lets the facts speak: nothing that was taken away or changed is said again', () => {
    const brief = read('an old fisherman mending a red net on a quay');
    expect(opening(brief.idea)).toContain('red net');
    const blue = revise(brief, 'make the net blue').brief;
    const text = prose(blue, { length: 'short' })[0]?.text;
    expect(text).toContain('blue');
    expect(text).not.toContain('red');
    const off = { ...brief, relations: brief.relations.map((each) => ({ ...each, off: true })) };
    expect(prose(off, { length: 'short' })[0]?.text).not.toContain('mending');
  });

  it.each([
    ['two dogs in a park', 'three dogs', /\btwo dogs\b/i, /three dogs/i],
    ['a dog on a beach', 'double the dogs', /\ba dog\b/i, /two dogs/i],
    ['a cat in a box', 'take the cat out of the box', /cat in a box/i, /cat/i],
  ])('R1 %s / %s', (idea, instruction, before, after) => {
    const revised = revise(read(idea), instruction).brief;
    for (const seed of [0, 1, 2, 3]) {
      const text = prose(revised, { length: 'short', seed })
        .map((piece) => piece.text)
        .join(' ');
      expect(text).not.toMatch(before);
      expect(text).toMatch(after);
    }
  });

  it.each(['a sleeping cat sleeping on a sofa', 'a fishing boat fishing at sea'])(
    'no verb is made of the adjective: %s',
    (idea) => {
      for (const text of ways(idea)) expect(text).not.toMatch(/\b(?:sleeps cat|fishes boat)/);
    },
  );

  it.each([
    ['a woman applying nail polish', 'nail polish'],
    ['a boy polishing shoes with black polish', 'black polish'],
    ['a woman rolling polish dumplings', 'Polish dumplings'],
    ['an old japanese man feeding a dog', 'Japanese man'],
    ['a monk sweeping a japanese garden', 'Japanese garden'],
  ])('gives its capital to an origin and to nothing else: %s', (idea, written) => {
    expect(opening(idea)).toContain(written);
  });

  it('what was typed wrong, in another language, or of whoever speaks is not repeated as typed', () => {
    expect(opening('a girafe eating leaves')).toContain('giraffe');
    expect(opening('my dog asleep on the couch')).not.toContain('my');
  });

  // Every idea of the repository that a person might have typed.
  const ideas = [
    'blind/ideas.txt',
    'blind/set-2/ideas.txt',
    'blind/set-3/ideas.txt',
    'typed-ideas.jsonl',
    'writer/ideas-people.txt',
  ].flatMap(bench);
  it('opens as English would: no noun twice under two articles, none bare before its verb, nothing “also there”', () => {
    const wrong = ideas.flatMap((idea) => {
      const text = prose(read(idea), { length: 'short' })
        .map((piece) => piece.text)
        .join(' ');
      return /\b(?:an?|the) (?:an?|the|his|her|its|their|two|three)\b|\ban? [aeio](?!ne\b)[a-z]+(?<!\ban .*)$|^[a-z]|\bThere (?:is|are) also an? \w+\.$/u.test(
        text,
      )
        ? [`${idea}: ${text}`]
        : [];
    });
    expect(ideas.length).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  });

  it('most ideas with a deed of somebody’s open in their own words', () => {
    const deeds = bench('writer/ideas-people.txt');
    const kept = deeds.filter((idea) => {
      const said = [...ways(idea)];
      const [, ...rest] = idea.replace(/^(?:an?|the) /i, '').split(' ');
      // Its verb may have been made finite: "reads" of "reading".
      const forms = (word: string) => [
        word,
        ...(/ing$/.test(word) ? [thirdPerson(verbBase(word) ?? word), verbBase(word) ?? word] : []),
      ];
      return rest
        .slice(1)
        .every((word) => forms(word.replace(/,$/, '')).some((form) => said.some((text) => text.includes(form))));
    });
    expect(kept.length / deeds.length).toBeGreaterThan(0.9);
  });
});
