import { describe, expect, it, test } from 'vitest';
import { prose } from '../compile/realise/prose.ts';
import { read } from '../read/read.ts';
import { write } from './by-tables.fixture.ts';

const SEEDS = [0, 1, 2];
const told = (idea: string): string[] =>
  SEEDS.map((seed) =>
    prose(write(read(idea), { liberty: 'free', seed }), { length: 'long' })
      .map(({ text }) => text)
      .join(' '),
  );

describe('a row is said only where it must be true', () => {
  test.each([
    ['a horse eating a hat', /\bgraz|long grass/],
    ['my dad cutting a melon with a saw', /fingers curled|thin slices|\bknife/],
    ['a heron catching an eel', /silver fish|both feet/],
    ["a parrot sitting on a bald man's head", /jungle|wet leaves/],
    ['a girl cutting her own hair in the bathroom mirror', /\b(?:coat|scarf|parka)\b/],
    ['a plumber with his head under the sink', /hands on the hips|looking up|chin/],
    ['a toddler putting stickers on a sleeping grandfather', /in the middle of the grandfather/],
    ['woman carrying a ladder through a revolving door', /Nobody is posing|hinges|blown against/],
    ['teenage boy ironing a shirt before an interview', /the interview behind/],
    ['poster for a lost parrot', /\bmotif\b|one bold image/],
    ['chalkboard sign outside a cafe "Soup. That\'s It."', /drop shadow|brush|bracket/],
    ['abstract of torn blue paper and one orange thread', /hair of the brush|inside the paint|layers of paint/],
  ])('%s', (idea, wrong) => {
    for (const text of told(idea)) expect(text).not.toMatch(wrong);
  });
});

describe('the deed, its tool and what was named come into the text', () => {
  test.each([
    ['a boy blowing up a paddling pool with a foot pump', /treads on the foot pump/],
    ['a father measuring his daughter against the door frame', /pencil flat on top of the head/],
    ['a clown taking off his make-up', /pad of cotton/],
    ['a cat stealing a sausage off a barbecue', /draws the sausage over the edge/],
    ['postwoman being followed by a goose', /postwoman.* is being followed/],
    ['a seal asleep on a jetty', /seal is asleep on a jetty/],
    ['a cat wearing a bell stalking a robin', /stalks a robin/],
    ['sticker that says "Not Today" with a sloth', /outline|two flat tones|both halves|upper two thirds/],
    ['abstract of torn blue paper and one orange thread', /torn edge of the (?:blue )?paper.*thread/],
  ])('%s', (idea, right) => {
    for (const text of told(idea)) expect(text).toMatch(right);
  });

  it('tells of a deed once where it looks and once where it is in the picture', () => {
    for (const text of told('a man repairing a clock in an attic')) {
      const looks = text.match(
        /looks at nothing|brows|forearm’s length|One hand steadies|one curve|Fingers hide|fingertips first|lower middle|Sharpest|Nearest/g,
      );
      expect(looks?.length ?? 0).toBeLessThan(3);
    }
  });
});
