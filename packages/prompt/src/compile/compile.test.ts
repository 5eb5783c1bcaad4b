import { plural } from '@atelier/lexicon';
import type { Brief, Subject } from '@atelier/spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../read/read.ts';
import {
  anyBrief,
  BEACH_SUNSET,
  brief,
  CAT,
  coloured,
  DOGS,
  LONG_BEACH,
  one,
  place,
  said,
  time,
  weather,
} from '../write/briefs.fixture.ts';
import { write } from '../write/by-tables.fixture.ts';
import { compile, DIALECTS } from './compile.ts';

describe('the door to the dialects', () => {
  it('refuses a dialect it does not know, naming those it does', () =>
    expect(() => compile(CAT, 'oulipo')).toThrow(/gpt-image, dalle3, midjourney.*plain.*oulipo/));
  it('takes a version behind an @, and refuses one there is not, naming those there are', () => {
    expect(compile(CAT, 'midjourney@6.1')).toMatchObject({ version: '6.1', prompt: 'cat --v 6.1' });
    expect(compile(CAT, 'midjourney', { version: 'niji' }).prompt).toBe('cat --niji 7');
    expect(() => compile(CAT, 'midjourney@99')).toThrow(/8\.2, 8\.1, 7, 6\.1, niji, niji-6.*99/);
    expect(() => compile(CAT, 'plain@2')).toThrow(/it has none/);
  });
  it('stays with the version that a prompt was read from', () =>
    expect(compile({ ...CAT, format: { dialect: 'midjourney@7' } }, 'midjourney').prompt).toBe('cat --v 7'));
});

it('says an hour that shares a word with something else', () => {
  for (const id of ['gpt-image', 'flux', 'runway'])
    expect(compile(read('a golden fox, golden hour'), id).prompt).toBe('A golden fox at golden hour.');
});

describe('prose', () => {
  const prose = (read: Brief) => compile(read, 'gpt-image').prompt;
  const written = (read: Brief, seed = 3) => prose(write(read, { seed }));

  it.each([
    ['scenery', BEACH_SUNSET, /^A (?:wide view of a )?beach at sunset\. /],
    ['an action in a place', DOGS, /^(?:On a city street at night, )?[Tt]wo black dogs (?:run|running) beside a red car/],
    ['a thing alone', CAT, /^A cat[.,] /],
    [
      'a long idea',
      LONG_BEACH,
      /^(?:On a beach at sunset, the sun touches the horizon|The sun touch(?:es|ing) the horizon on a beach at sunset)\. Gentle waves are lapping against the shore, and a few seagulls are wandering along the shore\. There are also palm trees\. /,
    ],
  ])('opens with %s', (_, read, opening) => expect(written(read)).toMatch(opening));

  it('says what was added with verbs of its own', () => {
    const palms = Array.from({ length: 12 }, (__, seed) => written(BEACH_SUNSET, seed)).find((text) => /palm/i.test(text));
    expect(palms).toMatch(/palm/i);
  });

  it.each([
    [
      {
        subjects: [
          said({ id: 'apple', name: 'apple', count: { exact: 3 }, attributes: [coloured('apple', 'red')] }),
          one('table', { attributes: [coloured('table', 'wooden', 'material')] }),
        ],
        relations: [said({ from: 'apple', predicate: 'on', to: 'table' })],
      },
      'Three red apples on a wooden table.',
    ],
    [{ subjects: [one('umbrella'), one('hour')] }, 'An umbrella and an hour.'],
    [
      { subjects: [one('cabin')], relations: [said({ from: 'cabin', predicate: 'in', to: 'snow' })], setting: [place('snow')] },
      'A cabin in the snow.',
    ],
    [
      {
        subjects: [one('man', { attributes: [coloured('man', 'old', 'age')] }), one('lantern')],
        relations: [said({ from: 'man', predicate: 'with', to: 'lantern' })],
      },
      'An old man with a lantern.',
    ],
    [
      { subjects: [one('astronaut'), one('horse')], relations: [said({ from: 'astronaut', predicate: 'rides', to: 'horse' })] },
      'An astronaut rides a horse.',
    ],
    [
      { subjects: [one('woman', { parts: [one('hat', { attributes: [coloured('hat', 'red')] })] })] },
      'A woman with a red hat.',
    ],
    [{ look: [said({ id: 'blue', kind: 'palette' as const, value: 'blue' })] }, 'A composition in blue.'],
    [{}, 'X.'],
  ])('%#: is grammatical', (draft, text) => expect(prose(brief({ idea: 'x', ...draft }))).toBe(text));
});

/** What a prompt must contain for a fact to be in it; lower case, quotes aside. */
function wordsOf(read: Brief): string[] {
  const ofSubject = ({ name, attributes, actions, parts }: Subject): string[] => [
    name,
    ...attributes.map(({ value }) => value),
    ...actions.map(({ value }) => value.slice(0, 3)),
    ...parts.flatMap(ofSubject),
  ];
  return [
    ...read.subjects.flatMap(ofSubject),
    ...read.relations.map(({ predicate }) => predicate.replace(/ing$/, '')),
    ...read.setting.map(({ value }) => value),
    ...read.look.map(({ value }) => value),
    ...read.text.map(({ content }) => content),
  ];
}
/** Quotes alike and escapes undone. */
const flat = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('\\', '')
    .replaceAll(/["“”'’]/g, '"');
const dialect = fc.constantFrom(...DIALECTS.map(({ id }) => id));

describe('rules of every dialect', () => {
  it('says every fact of the person', () => {
    fc.assert(
      fc.property(anyBrief, dialect, fc.nat(), (read, id, seed) => {
        const { prompt, negative, warnings } = compile(write(read, { seed, liberty: 'free' }), id);
        // What is absent is said in words, in the negative channel, by its opposite, or it is said that it is not.
        for (const { value } of read.absent)
          expect(
            flat(
              `${prompt} ${negative} ${warnings.filter(({ code }) => code.startsWith('absence-')).map(({ about }) => about)}`,
            ),
          ).toContain(value);
        for (const word of wordsOf(read)) {
          const forms = [word, plural(word)].map(flat);
          expect(
            forms.some((form) => flat(prompt).includes(form)),
            `“${word}” in: ${prompt}`,
          ).toBe(true);
        }
      }),
    );
  });

  it('leaves out what is switched off', () => {
    const read = write(DOGS, { seed: 3 });
    const off: Brief = {
      ...read,
      subjects: read.subjects.map((subject) => (subject.id === 'car' ? { ...subject, off: true } : subject)),
      setting: read.setting.map((fact) => (fact.source === 'user' ? fact : { ...fact, off: true })),
      look: read.look.map((fact) => ({ ...fact, off: true })),
    };
    for (const { id } of DIALECTS) expect(compile(off, id).prompt).not.toMatch(/\bcar\b|lamps|windows|light|palette|ink/);
  });

  it('depends on the facts alone, not on the frame round the idea', () => {
    const framed: Brief = {
      ...BEACH_SUNSET,
      idea: `Please draw me ${BEACH_SUNSET.idea}`,
      request: { kind: 'draw', span: [0, 15] },
    };
    for (const { id } of DIALECTS)
      expect(compile(write(framed, { seed: 9 }), id)).toEqual(compile(write(BEACH_SUNSET, { seed: 9 }), id));
  });

  it('writes clean prose: one space, no loose commas, sentences that start with a capital', () => {
    fc.assert(
      fc.property(anyBrief, fc.nat(), (read, seed) => {
        for (const id of ['gpt-image', 'plain']) {
          const { prompt } = compile(write(read, { seed }), id);
          const bare = prompt.replace(/["“][^"”]*["”]?/g, 'Q');
          expect(bare, prompt).not.toMatch(/ {2}| [,.;]|,,|\.\.|undefined|\[|\||^[a-z]|[.] [a-z]/);
          expect(bare, prompt).not.toMatch(/\ba [aeio][a-z]/i);
          expect(prompt.length).toBeLessThan(32_000);
        }
      }),
    );
  });

  it('shortens from the additions backwards and says what went', () => {
    const long = { ...write(BEACH_SUNSET, { seed: 3 }), look: [...BEACH_SUNSET.look] };
    const many: Brief = {
      ...long,
      subjects: [
        ...long.subjects,
        ...Array.from({ length: 150 }, (_, i) => one(`thing number ${i}`) as unknown as Subject).map((subject) => ({
          ...subject,
          attributes: [],
          actions: [],
          parts: [],
        })),
      ],
    };
    const { prompt, warnings } = compile(many, 'midjourney', { seed: 1 });
    expect(prompt.length).toBeLessThanOrEqual(2000);
    expect(prompt).toMatch(/--seed 1 --v 8\.2$/);
    expect(prompt).not.toContain('palm trees');
    expect(warnings.find(({ code }) => code === 'prompt-shortened')?.message).toContain('palm trees');
  });

  it('warns of contradictions, of unread words, of weights', () => {
    const odd: Brief = {
      ...brief({ idea: 'x', setting: [weather('sunny'), time('night')], unread: [{ value: 'thingamajig' }] }),
      subjects: [{ ...brief({ idea: 'x', subjects: [one('cat')] }).subjects[0]!, weight: 1.4 }],
    };
    expect(compile(odd, 'midjourney').warnings.map(({ code }) => code)).toEqual(['conflict', 'unread', 'no-weights']);
    expect(compile(odd, 'plain').warnings.map(({ code }) => code)).toEqual(['conflict', 'unread']);
  });
});

describe('Midjourney parameters', () => {
  const of = (read: Brief, options = {}) => compile(read, 'midjourney', options);
  it('stand last, without commas outside --no and without full stops but the version', () => {
    fc.assert(
      fc.property(anyBrief, fc.nat({ max: 0xffff_ffff }), (read, seed) => {
        const { prompt } = of(read, { aspect: '16:9', seed });
        expect(prompt).toMatch(/^[^{}]*? --ar 16:9( --no [a-z ,]+)? --seed \d+ --v 8\.2$/);
        expect(prompt.match(/--/g)?.length).toBe(read.absent.length > 0 ? 4 : 3);
      }),
    );
  });
  it.each([
    ['1.85:1', '37:20', []],
    ['20:1', '14:1', ['ratio-changed']],
    ['square', '1:1', []],
    ['banana', undefined, ['bad-aspect']],
  ])('aspect %s is --ar %s', (aspect, ar, codes) => {
    const { parameters, warnings } = of(CAT, { aspect });
    expect([parameters.ar, warnings.map(({ code }) => code)]).toEqual([ar, codes]);
  });
  it('cannot be commanded by words of the idea', () => {
    const { prompt, warnings } = of(brief({ idea: 'x', subjects: [one('cat --v 4 {a, b}:: dog')] }));
    expect(prompt).toBe('cat –v 4 (a, b): dog --v 8.2');
    expect(warnings.map(({ code }) => code)).toEqual(['characters-changed']);
  });
  it('leaves out a seed that is too large', () =>
    expect(of(CAT, { seed: 4_294_967_296 }).warnings.map(({ code }) => code)).toEqual(['no-seed']));
});

describe('GPT Image sizes', () => {
  const size = (format: object, aspect?: string) => {
    const { parameters, warnings } = compile(brief({ idea: 'a cat', subjects: [one('cat')], format }), 'gpt-image', { aspect });
    return [parameters.size, warnings.map(({ code }) => code)];
  };
  it.each([
    ['16:9', '1536x864', []],
    ['1:1', '1024x1024', []],
    ['2:3', '1024x1536', []],
    ['9:16', '864x1536', []],
    ['21:9', '1904x816', []],
    ['4:1', '2160x720', ['size-changed']],
    ['banana', undefined, ['bad-aspect']],
  ])('%s is %s', (aspect, expected, codes) => expect(size({}, aspect)).toEqual([expected, codes]));
  it('takes exact sides that suit it, and rounds others with a warning', () => {
    expect(size({ width: 1280, height: 720 })).toEqual(['1280x720', []]);
    expect(size({ width: 1000, height: 700 })).toEqual(['992x688', ['size-changed']]);
    expect(size({ width: 8000, height: 4000 })).toEqual(['3840x1920', ['size-changed']]);
  });
  it('is never outside what the target takes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 64, max: 9000 }), fc.integer({ min: 64, max: 9000 }), (width, height) => {
        const [w, h] = String(size({ width, height })[0]).split('x').map(Number) as [number, number];
        expect([w % 16, h % 16, w * h <= 3840 * 2160, Math.max(w / h, h / w) <= 3]).toEqual([0, 0, true, true]);
      }),
    );
  });
  it('sends a count and says when it is too many', () => {
    const { parameters, warnings } = compile(
      brief({ idea: 'a cat', subjects: [one('cat')], format: { count: 12 } }),
      'gpt-image',
    );
    expect([parameters.n, warnings.map(({ code }) => code)]).toEqual([10, ['count-changed']]);
  });
});

describe('as an editor would have it', () => {
  const prose = (idea: string): string => compile(write(read(idea), { liberty: 'faithful' }), 'plain').prompt;
  it.each([
    ['a sign that says OPEN', 'A sign'],
    ['my cat as a king', 'A cat as a king, wearing a crown'],
    ['the Eiffel Tower at night', 'The Eiffel Tower at night'],
    ['a street in paris', 'A street in Paris'],
    ['Tokyo street in the rain', 'A street in Tokyo in the rain'],
    ['two cats on a red background', 'Two cats on a red background'],
    ['children playing soccer', 'Children playing soccer'],
    ['a family having dinner', 'A family having dinner'],
    ['a cat on a pile of books', 'A cat on a pile of books'],
    ['smoke coming out of the chimney', 'Smoke coming out of a chimney'],
    ['snowman with a carrot nose and a scarf', 'A snowman with a carrot nose and a scarf'],
    ['a mouse wearing a hat and reading a book', 'A mouse wearing a hat and reading a book'],
    ['a phoenix rising from the ashes', 'A phoenix rising from ashes'],
    ['a woman reading a book in a cafe in Paris', 'A woman reading a book in a cafe in Paris'],
    ['a bakery called Sweet Bun', 'A bakery called Sweet Bun'],
  ])('%s', (idea, start) => expect(prose(idea)).toMatch(new RegExp(`^${start}(?:;|\\.| against)`)));
  it('names what bears the lettering, and no words beside it', () =>
    expect(prose('a birthday cake with the words "Happy Day"')).toMatch(
      /^A birthday cake(?: against a plain backdrop)?;.*the birthday cake reads "Happy Day"/,
    ));
  it('a mended typo was understood', () =>
    expect(compile(read('a girafe in the snow'), 'plain').warnings.map(({ code }) => code)).not.toContain('unread'));
});
