/** What is particular about each part of the way from a Brief to a target, and about each target. */
import type { Brief, Reference, Stage, StageObject } from '@atelier/spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipTokens } from '../clip/clip-tokens.ts';
import { read } from '../read/read.ts';
import { BEACH_SUNSET, brief, CAT, coloured, DOGS, no, one, place, said, time } from '../write/briefs.fixture.ts';
import { write } from '../write/write.ts';
import { compile, DIALECTS } from './compile.ts';
import { lengthIn } from './measure.ts';
import { firstSentence, prose } from './realise/prose.ts';

const codes = ({ warnings }: { warnings: { code: string }[] }) => warnings.map(({ code }) => code);

describe('the first sentence alone', () => {
  it('is that of the whole short text', () => {
    const ideas = [
      'two black dogs run beside a red car',
      'a beach sunset',
      'a logo for a bakery',
      '"OPEN" on a door',
      'melancholy',
    ];
    for (const idea of ideas)
      for (const liberty of ['faithful', 'balanced', 'free'] as const) {
        const written = write(read(idea), { liberty, seed: 7 });
        for (const opening of ['place', 'subject'] as const)
          for (const seed of [0, 1, 2])
            expect(firstSentence(written, { opening, seed })).toBe(prose(written, { length: 'short', opening, seed })[0]?.text);
      }
  });
});

describe('what must not appear', () => {
  const street = { setting: [place('street')] };
  it.each([
    ['sd', 'street', 'people, cars'],
    ['midjourney', 'street --no people, cars --v 8.2', 'people, cars'],
  ])('%s has a channel for it', (id, prompt, negative) =>
    expect(compile(no(street, 'people', 'cars'), id)).toMatchObject({ prompt, negative }),
  );
  it('gpt-image says it in words', () =>
    expect(compile(no(street, 'people', 'cars'), 'gpt-image').prompt).toBe(
      'A street. There must be no people or cars anywhere in the picture.',
    ));
  it.each([
    ['an empty street', no(street, 'people'), /^An empty street\.$/],
    ['said once', no(street, 'people', 'cars'), /^An empty street\.$/],
    ['a deserted beach', no({ setting: [place('beach')] }, 'people'), /deserted beach/],
    ['nobody in the snow', no({ setting: [place('snow')] }, 'people'), /empty surroundings/],
    ['streets of a city', no({ setting: [place('Tokyo')] }, 'people'), /empty streets/],
    ['clean-shaven', no({ subjects: [one('man')] as never }, 'beard'), /^A clean-shaven man\.$/],
    ['bald, of the woman and not of the dog', no({ subjects: [one('dog'), one('woman')] as never }, 'hair'), /bald woman/],
    ['bare walls', no({ setting: [place('room')] }, 'pictures'), /bare walls/],
    ['a clear sky', no({ setting: [place('field')] }, 'clouds'), /clear sky/],
    ['an empty farm', no({ setting: [place('farm')] }, 'animals'), /empty farm/],
    ['what has been said already', no({ setting: [place('deserted beach')] }, 'people'), /^A deserted beach\.$/],
  ])('flux: %s', (_, read, prompt) => {
    const made = compile(read, 'flux');
    expect(made.prompt).toMatch(prompt);
    expect(made.prompt).not.toMatch(/\b(?:no|not|without)\b/);
    expect(made.negative).toBeUndefined();
  });
  it('says where it cannot', () => {
    const made = compile(no({ subjects: [one('table')] as never }, 'teapots'), 'flux');
    expect([made.prompt, made.warnings.map(({ message }) => message)]).toEqual([
      'A table.',
      [expect.stringMatching(/“no teapots” could not be said and was left out/)],
    ]);
  });
  it('never stands as a negation in a target that would draw it', () => {
    const things = [
      'people',
      'cars',
      'clouds',
      'text',
      'trees',
      'birds',
      'boats',
      'windows',
      'shadows',
      'a hat',
      'zebras',
      'gyroscopes',
    ];
    const positive = DIALECTS.filter(({ capabilities }) => capabilities.negative === 'positive').map(({ id }) => id);
    expect(positive).toEqual(expect.arrayContaining(['dalle3', 'gemini', 'flux', 'runway', 'luma', 'seedream']));
    fc.assert(
      fc.property(
        fc.subarray(things, { minLength: 1 }),
        fc.constantFrom(...positive),
        fc.constantFrom(DOGS, CAT, BEACH_SUNSET),
        (absent, id, base) => {
          const made = compile({ ...base, absent: absent.map((value) => said({ value })) }, id);
          expect(made.prompt).not.toMatch(/\b(?:no|not|without|never)\b/i);
          expect(codes(made).filter((code) => code.startsWith('absence-')).length).toBe(absent.length);
        },
      ),
    );
  });
  it('is cut to what a negative prompt may have', () => {
    const many = Array.from({ length: 120 }, (_, i) => `unwanted thing ${i}`);
    const made = compile(no(street, ...many), 'qwen-image');
    expect(made.negative?.length).toBeLessThanOrEqual(500);
    expect(codes(made)).toContain('negative-shortened');
  });
});

describe('budgets', () => {
  const crowd = (n: number): Brief => {
    const base = write(BEACH_SUNSET, { seed: 3 });
    return {
      ...base,
      subjects: [
        ...base.subjects,
        ...brief({ idea: 'x', subjects: Array.from({ length: n }, (_, i) => one(`thing number ${i}`)) }).subjects,
      ],
    };
  };
  it('drops additions and no word of the person from 75 CLIP tokens', () => {
    const made = compile(crowd(14), 'sd');
    expect(clipTokens(made.prompt)).toBeLessThanOrEqual(75);
    expect(made.prompt).toContain('thing number 13');
    expect(made.prompt).not.toMatch(/apricot|amber|palm trees/);
    expect(codes(made)).toContain('prompt-shortened');
  });
  it('goes on in the next stretch where the person said more', () => {
    const made = compile(crowd(30), 'sd');
    expect(clipTokens(made.prompt)).toBeGreaterThan(75);
    for (let i = 0; i < 30; i++) expect(made.prompt).toContain(`thing number ${i}`);
    expect(made.warnings.find(({ code }) => code === 'prompt-long')?.message).toContain(
      `${clipTokens(made.prompt)} CLIP tokens`,
    );
  });
  it('counts UTF-16 units, and cuts no pair of them in two', () => {
    const long = brief({ idea: '🏖️'.repeat(900) });
    const made = compile(long, 'runway');
    expect(made.prompt.length).toBeLessThanOrEqual(1000);
    expect(made.prompt).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });
  it('keeps every dialect with a hard limit within it, whatever the Brief', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.constantFrom(...DIALECTS), (n, { id, capabilities: { maxLength, unit, limit } }) => {
        const made = compile(crowd(n), id);
        if (limit !== 'chunks') expect(lengthIn(made.prompt, unit)).toBeLessThanOrEqual(maxLength);
      }),
      { numRuns: 40 },
    );
  });
});

describe('sizes', () => {
  const sent = (id: string, format: object) => {
    const { parameters, warnings } = compile(brief({ idea: 'a cat', subjects: [one('cat')], format }), id);
    return [parameters, warnings.map(({ code }) => code).filter((code) => /size|ratio|aspect/.test(code))];
  };
  it.each([
    ['gemini', { aspect: '16:9' }, { aspectRatio: '16:9' }, []],
    ['gemini', { aspect: '5:3' }, { aspectRatio: '16:9' }, ['ratio-changed']],
    ['gemini@3-pro', { aspect: '8:1' }, { aspectRatio: '21:9' }, ['ratio-changed']],
    ['ideogram', { aspect: '2:3' }, { aspect_ratio: '2x3' }, []],
    ['midjourney', { aspect: '21:9' }, { ar: '21:9', v: '8.2' }, []],
    ['midjourney', { aspect: '1.85:1' }, { ar: '37:20', v: '8.2' }, []],
    ['midjourney', { aspect: '30:1' }, { ar: '14:1', v: '8.2' }, ['ratio-changed']],
    ['sd', { aspect: '16:9' }, { Size: '1344x768' }, []],
    ['sd@1.5', { aspect: '2:3' }, { Size: '512x768' }, []],
    ['sd', { width: 1000, height: 1000 }, { Size: '1000x1000' }, []],
    ['sd', { width: 1001, height: 1000 }, { Size: '1000x1000' }, ['size-changed']],
    ['runway', { aspect: '16:9' }, { ratio: '1920:1080' }, []],
    ['runway', { width: 1360, height: 768 }, { ratio: '1360:768' }, []],
    ['dalle3', { aspect: '1:1' }, { size: '1024x1024' }, []],
    ['flux', { aspect: '4:3' }, { width: 1152, height: 864 }, []],
    ['flux@3', { width: 1600, height: 900 }, { aspect_ratio: '16:9' }, []],
    ['qwen-image', { aspect: '16:9' }, { size: '1664*928' }, []],
    ['luma', { aspect: 'banana' }, {}, ['bad-aspect']],
  ])('%s %o', (id, format, parameters, warnings) => expect(sent(id, format)).toEqual([parameters, warnings]));
  it('are legal wherever there is a list', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DIALECTS),
        fc.integer({ min: 64, max: 4000 }),
        fc.integer({ min: 64, max: 4000 }),
        (dialect, width, height) => {
          for (const version of dialect.versions.length > 0 ? dialect.versions : [undefined]) {
            const { sizing } = dialect.capabilitiesOf(version);
            const { parameters } = dialect.compile({ ...CAT, format: { width, height } }, { version });
            if (sizing.kind === 'ratios')
              expect(sizing.ratios).toContain(String(parameters[sizing.parameter]).replace('x', ':'));
            const written = 'write' in sizing ? sizing.write : undefined;
            const size =
              written &&
              ('joiner' in written
                ? String(parameters[written.parameter]).split(written.joiner)
                : [parameters[written.width], parameters[written.height]]);
            if (sizing.kind === 'sizes') expect(sizing.sizes.map((each) => each.replace(':', 'x'))).toContain(size?.join('x'));
            if (sizing.kind === 'free')
              for (const side of size ?? [])
                expect([Number(side) % sizing.step, Number(side) >= sizing.least, Number(side) <= sizing.most]).toEqual([
                  0,
                  true,
                  true,
                ]);
          }
        },
      ),
    );
  });
});

describe('weights', () => {
  const heavy: Brief = {
    ...DOGS,
    subjects: DOGS.subjects.map((each) => (each.id === 'car' ? { ...each, weight: 1.25 } : each)),
    setting: DOGS.setting.map((each) => (each.id === 'night' ? { ...each, weight: 0.8 } : each)),
  };
  it.each([
    ['sd', 'two black dogs running beside a (red car:1.25) on a city street, (night:0.8)'],
    ['comfyui', 'two black dogs running beside a (red car:1.25) on a city street, (night:0.8)'],
    ['invokeai', 'two black dogs running beside a (red car)1.25 on a city street, (night)0.8'],
    ['novelai', 'two black dogs running beside a 1.25::red car:: on a city street, 0.8::night::'],
  ])('%s', (id, prompt) => expect(compile(heavy, id)).toMatchObject({ prompt, warnings: [] }));
  it('stability takes those below one, and says which it does not', () => {
    const made = compile(heavy, 'stability');
    expect(made.prompt).toContain('(night:0.8)');
    expect(made.warnings).toMatchObject([
      { code: 'no-weights', message: expect.stringMatching(/between 0 and 1 only.*: car\.$/) },
    ]);
  });
  it('escapes what would be a weight', () => {
    const odd = brief({ idea: 'x', subjects: [one('cat (fat) [old]')] });
    expect(compile(odd, 'sd').prompt).toBe('cat \\(fat\\) \\[old\\]');
    expect(compile(odd, 'comfyui').prompt).toBe('cat \\(fat\\) [old]');
    expect(compile(odd, 'novelai').prompt).toBe('cat (fat) (old)');
  });
  it('writes commands that have no escape otherwise, and says so', () => {
    const made = compile(brief({ idea: 'x', text: [said({ content: 'ROCK AND ROLL' })] }), 'sd');
    expect([made.prompt.includes('AND'), codes(made)]).toEqual([false, ['characters-changed']]);
  });
});

describe('references', () => {
  const woman = brief({
    idea: 'a woman in a cafe',
    subjects: [one('woman')],
    relations: [said({ from: 'woman', predicate: 'in', to: 'cafe' })],
    setting: [place('cafe')],
  });
  const withPictures = (...references: Reference[]): Brief => ({ ...woman, references });
  const portrait: Reference = { kind: 'character', value: 'https://a.example/w.png', of: 'woman' };
  it.each([
    ['midjourney@7', 'woman in a cafe --oref https://a.example/w.png --v 7'],
    ['midjourney@6.1', 'woman in a cafe --cref https://a.example/w.png --v 6.1'],
    ['midjourney', 'woman in a cafe --edit https://a.example/w.png --v 8.2'],
    ['runway', '@woman in a cafe.'],
    ['grok-imagine', 'A woman in a cafe. The woman looks like the one in <IMAGE_1>.'],
    ['seedream', 'A woman in a cafe. The woman looks like the one in Image 1.'],
  ])('%s', (id, prompt) => expect(compile(withPictures(portrait), id).prompt).toBe(prompt));
  it('stand in front of Midjourney’s words, with their weight in range', () => {
    const made = compile(withPictures({ kind: 'image', value: 'https://a.example/x.png', weight: 5 }), 'midjourney');
    expect(made.prompt).toBe('https://a.example/x.png woman in a cafe --iw 3 --v 8.2');
    expect(codes(made)).toEqual(['reference-weight']);
  });
  it.each(['midjourney', 'flux', 'gemini'])('a tag of Runway is no picture of %s', (id) => {
    const tagged = { ...CAT, references: [{ kind: 'tag', value: 'hero' }] };
    const { prompt, references, warnings } = compile(tagged, id);
    expect([prompt.includes('hero'), references]).toEqual([false, undefined]);
    expect(warnings.map(({ code, about }) => [code, about])).toEqual([['no-references', 'hero']]);
    expect(compile(tagged, 'runway').prompt).toContain('@hero');
  });
  it('are left out, with a warning, where there are too many or none are taken', () => {
    const many = Array.from({ length: 5 }, (_, i): Reference => ({ kind: 'image', value: `https://a.example/${i}.png` }));
    expect(compile(withPictures(...many), 'runway').references).toHaveLength(3);
    expect(codes(compile(withPictures(...many), 'runway'))).toEqual(['no-references', 'no-references']);
    expect(codes(compile(withPictures(portrait), 'sd'))).toEqual(['no-references']);
  });
  it('add-ons go where they are loaded from the prompt', () => {
    const ink = withPictures({ kind: 'lora', value: 'ink', weight: 0.8 }, { kind: 'embedding', value: 'easy' });
    expect(compile(ink, 'sd').prompt).toBe('woman in a cafe <lora:ink:0.8>, easy');
    expect(compile(ink, 'comfyui')).toMatchObject({
      prompt: 'woman in a cafe, embedding:easy',
      warnings: [{ code: 'no-references' }],
    });
  });
});

describe('motion', () => {
  it('says what moves and leaves what is seen to the picture', () => {
    const { prompt } = compile(read('a dog running on a beach, rain, drone shot'), 'runway', { motion: true });
    expect(prompt).toBe('The dog is running. Rain falls steadily. The camera: drone shot.');
  });
  it('says what is seen where only what was added moves', () => {
    const made = compile(write(read('a woman and her dog'), { seed: 1 }), 'runway', { motion: true });
    expect([made.prompt.startsWith('A woman and her dog.'), codes(made)]).toEqual([true, ['no-motion']]);
  });
  it('owns up where nothing moves', () => expect(codes(compile(CAT, 'runway', { motion: true }))).toEqual(['no-motion']));
});

const object = (of: string, n: number, box: StageObject['box']): StageObject => ({
  id: `${of}.${n}`,
  of,
  name: of,
  box,
  depth: 0.4,
  colors: [],
  heading: n === 1 ? 'left' : 'right',
  grounding: { kind: 'asset', name: of },
});
const STAGE: Stage = {
  v: 1,
  idea: 'x',
  width: 1024,
  height: 1024,
  seed: 0,
  objects: [
    object('dog', 1, [0.1, 0.5, 0.2, 0.3]),
    object('dog', 2, [0.35, 0.5, 0.2, 0.3]),
    object('car', 1, [0.6, 0.4, 0.3, 0.4]),
    { ...object('city-street', 1, [0, 0, 1, 1]), of: 'city-street' },
  ],
  scene: { setting: 'city', time: 'night', weather: 'clear', horizon: 0.5, light: { azimuth: 0, elevation: 0 } },
  missing: [],
};

describe('boxes of the Stage', () => {
  it('FLUX 3: silhouettes in the caption, then their boxes as top, left, bottom, right', () => {
    const { prompt, parameters } = compile(DOGS, 'flux@3', { stage: STAGE });
    const [caption = '', boxes = ''] = prompt.split('\n');
    expect(caption).toMatch(
      /^Two black dogs run beside a red car .* <silhouette_1> is a black dog, running, facing left\. .*<silhouette_3> is a red car/,
    );
    expect(JSON.parse(boxes)).toEqual([
      { id: 'silhouette_1', bbox: [500, 100, 800, 300], desc: 'a black dog, running, facing left' },
      { id: 'silhouette_2', bbox: [500, 350, 800, 550], desc: 'a black dog, running, facing right' },
      { id: 'silhouette_3', bbox: [400, 600, 800, 900], desc: 'a red car, facing left' },
    ]);
    // An unknown field is an error there.
    expect(Object.keys(parameters)).toEqual([]);
    expect(compile(DOGS, 'flux', { stage: STAGE }).prompt).not.toContain('silhouette');
  });
  it('Ideogram 4: one JSON value, keys in order, no box of the whole picture', () => {
    const text: Brief = { ...DOGS, text: [said({ content: 'TAXI', on: 'car' })] };
    const caption = JSON.parse(compile(text, 'ideogram@4', { stage: STAGE }).prompt);
    expect(Object.keys(caption)).toEqual(['high_level_description', 'style_description', 'compositional_deconstruction']);
    expect(Object.keys(caption.compositional_deconstruction)).toEqual(['background', 'elements']);
    expect(caption.style_description.color_palette).toEqual(['#000000', '#D32F2F']);
    expect(caption.compositional_deconstruction.elements).toEqual([
      { type: 'obj', bbox: [500, 100, 800, 300], desc: 'a black dog, running, facing left' },
      { type: 'obj', bbox: [500, 350, 800, 550], desc: 'a black dog, running, facing right' },
      { type: 'obj', bbox: [400, 600, 800, 900], desc: 'a red car, facing left' },
      { type: 'text', text: 'TAXI', bbox: [400, 600, 800, 900], desc: 'lettering on the car' },
    ]);
  });
  it('Ideogram 4 has elements without a Stage as well', () =>
    expect(JSON.parse(compile(BEACH_SUNSET, 'ideogram@4').prompt).compositional_deconstruction.elements).toEqual([
      { type: 'obj', desc: 'a beach at sunset' },
    ]));
});

describe('NovelAI', () => {
  it('counts people first', () => {
    const people = brief({
      idea: 'x',
      subjects: [
        one('girl', { attributes: [coloured('girl', 'tall', 'size')] }),
        said({ id: 'boy', name: 'boy', count: { exact: 2 } }),
        one('cat'),
      ],
      setting: [time('night')],
    });
    expect(compile(people, 'novelai').prompt).toBe('1girl, 2boys, tall girl, two boys, cat, night');
  });
});

it('JSON leaves out what has no fact and nothing else', () =>
  expect(JSON.parse(compile(DOGS, 'json').prompt)).toEqual({
    scene: 'a city street at night',
    subjects: ['two black dogs running beside a red car'],
    counts: { dog: 2 },
  }));

it('FLUX 1 has sides of 256 to 1440, FLUX 2 from 64', () => {
  const tiny = { ...CAT, format: { width: 128, height: 128 } } as Brief;
  expect(compile(tiny, 'flux@2').parameters).toMatchObject({ width: 128, height: 128 });
  expect(compile(tiny, 'flux@1').parameters).toMatchObject({ width: 256, height: 256 });
});
