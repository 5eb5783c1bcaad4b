import { kindsOf } from '@atelier/lexicon';
import { type Brief, briefSchema, LIBERTIES, type Liberty, type SettingFact, type Subject } from '@atelier/spec';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../compile/compile.ts';
import { filled } from '../compile/realise/filled.ts';
import { passagesIn } from '../compile/realise/passages.ts';
import { read } from '../read/read.ts';
import { anyBrief, BEACH_SUNSET, brief, CAT, LONG_BEACH, one, place, said, time, weather } from './briefs.fixture.ts';
import { FACETS } from './facets.ts';
import { isIndoors } from './whereabouts.ts';
import { unwrite, write } from './write.ts';

const liberty = fc.constantFrom<Liberty>(...LIBERTIES);
const seeds = fc.nat({ max: 0xffff_ffff });
const everything = (b: Brief) => [...b.subjects, ...b.setting, ...b.look, ...b.text, ...b.relations, ...b.absent];
const added = (b: Brief) => everything(b).filter(({ source }) => source === 'inferred' || source === 'writer');
const values = (b: Brief) => added(b).map((fact) => ('value' in fact ? fact.value : 'name' in fact ? fact.name : ''));
const backgrounds = (b: Brief) => b.setting.filter(({ kind }) => kind === 'background').map(({ value }) => value);

describe('B4 the writer respects what was said', () => {
  it('keeps every fact of the person as it was, in its order', () => {
    fc.assert(
      fc.property(anyBrief, liberty, seeds, (read, level, seed) => {
        const written = write(read, { liberty: level, seed });
        for (const list of ['subjects', 'setting', 'look', 'text', 'relations', 'absent', 'unread'] as const)
          expect(written[list].slice(0, read[list].length)).toEqual(read[list]);
        expect([written.idea, written.format]).toEqual([read.idea, read.format]);
      }),
    );
  });

  it('adds no count, no name, no lettering, no people, and nothing under a taken id', () => {
    fc.assert(
      fc.property(anyBrief, liberty, seeds, (read, level, seed) => {
        const written = write(read, { liberty: level, seed });
        for (const subject of written.subjects.slice(read.subjects.length)) {
          expect(subject.count).toBeUndefined();
          expect(subject.name).toBe(subject.name.toLowerCase());
          expect(subject.name).not.toMatch(/people|person|man|woman|child|crowd/);
        }
        expect(written.text).toEqual(read.text);
        const ids = everything(written).flatMap((fact) => ('id' in fact && fact.id ? [fact.id] : []));
        expect(ids).toEqual([...new Set(ids)]);
      }),
    );
  });

  it('adds nothing that is ruled out, by its name or by its kind', () => {
    fc.assert(
      fc.property(anyBrief, seeds, (read, seed) => {
        for (const fact of added(write(read, { liberty: 'free', seed })) as (Subject | SettingFact)[]) {
          const thing = ('name' in fact ? fact.name : fact.kind === 'background' ? fact.value : '') ?? '';
          const kinds = [thing, ...kindsOf(thing)].flatMap((kind) => [kind, `${kind}s`]);
          for (const { value } of read.absent) expect(kinds).not.toContain(value);
        }
      }),
    );
  });

  it('lets a place that was said to be deserted or empty stay so', () => {
    for (let seed = 0; seed < 40; seed++) {
      const empty = brief({ idea: 'a deserted beach', setting: [place('deserted beach')] });
      expect(write(empty, { liberty: 'free', seed }).subjects.map(({ name }) => name)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/seagull|sailboat|lighthouse|canoe/)]),
      );
      const minimal = brief({
        idea: 'minimalist beach',
        setting: [place('beach')],
        look: [said({ id: 'minimalist', kind: 'style', value: 'minimalist' })],
      });
      expect(write(minimal, { liberty: 'free', seed }).subjects).toEqual([]);
    }
  });

  it('leaves switched-off and locked facts alone', () => {
    const off = {
      ...BEACH_SUNSET,
      subjects: brief({ idea: 'x', subjects: [{ id: 'palm-tree', name: 'palm tree', source: 'writer', off: true }] }).subjects,
    };
    for (let seed = 0; seed < 20; seed++)
      expect(write(off, { seed }).subjects.filter(({ name }) => name === 'palm tree')).toEqual(off.subjects);
  });

  it('names a rule and a reason for everything it adds', () => {
    fc.assert(
      fc.property(anyBrief, liberty, seeds, (read, level, seed) => {
        for (const fact of added(write(read, { liberty: level, seed }))) {
          expect(fact.rule).toMatch(/^[a-z-]+\.[a-z-]+$/);
          expect(fact.reason).toMatch(/^[a-z].{4,}[^.]$/);
        }
      }),
    );
  });
});

describe('B5 liberty', () => {
  it('faithful invents light, colour and framing only', () => {
    fc.assert(
      fc.property(anyBrief, seeds, (read, seed) => {
        const written = write(read, { liberty: 'faithful', seed });
        const invented = added(written).filter(({ source }) => source === 'writer');
        for (const fact of invented)
          expect(['lighting', 'palette', 'shot', 'angle', 'lens', 'composition']).toContain('kind' in fact && fact.kind);
      }),
    );
  });

  it('balanced brings props only to a setting that was named', () => {
    fc.assert(
      fc.property(anyBrief, seeds, (read, seed) => {
        const named =
          read.setting.some(({ kind }) => kind === 'place') ||
          read.subjects.some(({ name }) => name === 'mountain' || name === 'moon' || name === 'wave');
        const subjects = write(read, { seed }).subjects.filter(({ source }) => source === 'writer');
        if (!named) expect(subjects).toEqual([]);
        for (const { name } of subjects)
          expect(name).not.toMatch(/sailboat|lighthouse|cabin|canoe|deer|planet|tent|taxi|house/);
      }),
    );
  });

  it('free also brings extra subjects', () => {
    const names = new Set(
      Array.from({ length: 40 }, (_, seed) =>
        write(BEACH_SUNSET, { liberty: 'free', seed }).subjects.map(({ name }) => name),
      ).flat(),
    );
    expect([...names]).toEqual(expect.arrayContaining(['palm tree', 'seagull', 'sailboat', 'lighthouse']));
  });
});

describe('B6 determinism', () => {
  it('gives the same Brief for the same input, and adds nothing to what is written', () => {
    fc.assert(
      fc.property(anyBrief, liberty, seeds, seeds, (read, level, seed, other) => {
        const written = write(read, { liberty: level, seed });
        expect(write(read, { liberty: level, seed })).toEqual(written);
        expect(write(written, { liberty: level, seed: other })).toEqual(written);
        expect(briefSchema.parse(JSON.parse(JSON.stringify(written)))).toEqual(written);
      }),
    );
  });

  it('comes back to what was read', () => {
    fc.assert(
      fc.property(anyBrief, liberty, seeds, (read, level, seed) => {
        expect(unwrite(write(read, { liberty: level, seed }))).toEqual(read);
      }),
    );
  });

  it('differs between seeds', () => {
    const sheets = Array.from({ length: 16 }, (_, seed) => values(write(BEACH_SUNSET, { seed })).join());
    expect(new Set(sheets).size).toBeGreaterThanOrEqual(12);
  });

  it('L1 an edit that takes a prop over leaves the other props as they were', () => {
    for (let seed = 0; seed < 30; seed++) {
      const before = write(BEACH_SUNSET, { seed });
      const edited = {
        ...BEACH_SUNSET,
        subjects: [...BEACH_SUNSET.subjects, ...brief({ idea: 'x', subjects: [one('sailboat')] }).subjects],
      };
      const after = write(edited, { seed });
      // What a sentence says of the place depends on whether the place is the picture; nothing that is painted does.
      const painted = (b: Brief) => backgrounds({ ...b, setting: b.setting.filter(({ wordsOnly }) => !wordsOnly) });
      expect(painted(after)).toEqual(painted(before));
      expect(after.subjects.slice(1)).toEqual(before.subjects);
    }
  });
});

describe('what follows', () => {
  it('a beach sunset has sea, sand, sky, sun, low warm light, and water that mirrors the sky', () => {
    const written = write(BEACH_SUNSET, { liberty: 'faithful', seed: 1 });
    const inferred = added(written).filter(({ source }) => source === 'inferred');
    expect(inferred.map((fact) => 'value' in fact && fact.value)).toEqual([
      'sun',
      'sea',
      'sand',
      'sky',
      'low warm light',
      'water mirrors the sky',
    ]);
    expect(inferred.find((fact) => 'value' in fact && fact.value === 'sea')?.reason).toBe('because you said beach');
    expect(written.subjects).toEqual([]);
  });

  it('the long beach keeps its own sun, waves, palms and gulls, once each', () => {
    for (let seed = 0; seed < 20; seed++) {
      const written = write(LONG_BEACH, { seed });
      expect(written.subjects).toEqual(LONG_BEACH.subjects);
      expect(backgrounds(written).filter((value) => /sun|wave/.test(value))).toEqual([]);
    }
  });

  it('stars stand over a clear night and not over a rainy one', () => {
    const at = (word: string) =>
      backgrounds(write(brief({ idea: 'x', setting: [place('hills'), time('night'), weather(word)] })));
    expect(at('clear')).toContain('stars');
    expect(at('rain')).not.toContain('stars');
  });

  it('palms and gulls stay away from a beach in the snow at night', () => {
    for (let seed = 0; seed < 30; seed++)
      expect(
        write(brief({ idea: 'x', setting: [place('beach'), time('night'), weather('snow')] }), {
          seed,
          liberty: 'free',
        }).subjects.map(({ name }) => name),
      ).not.toEqual(expect.arrayContaining([expect.stringMatching(/palm|gull/)]));
  });

  it('a cat gets no landscape, and a plain backdrop where nothing is said to be behind it', () => {
    expect(write(CAT, { liberty: 'faithful' }).look.map(({ value }) => value)).toContain('plain backdrop');
    expect(write(CAT).setting.filter(({ kind }) => kind === 'place')).toEqual([]);
  });

  it('a thing that is a place stands in one: castles on hills, a lighthouse by the sea, each at an hour of its seed', () => {
    for (const [name, home] of [
      ['castle', 'hills'],
      ['lighthouse', 'coast'],
      ['church', 'hills'],
    ] as const) {
      const all = Array.from({ length: 12 }, (_, seed) => write(brief({ idea: `a ${name}`, subjects: [one(name)] }), { seed }));
      for (const { setting } of all) expect(setting.find(({ kind }) => kind === 'place')).toMatchObject({ value: home });
      expect(new Set(all.map(({ setting }) => setting.find(({ kind }) => kind === 'time')?.value)).size).toBeGreaterThan(2);
    }
  });

  it.each([
    ['a palm tree', 'beach'],
    ['a tulip', 'meadow'],
    ['a bouquet of tulips', undefined],
    ['a cactus', 'desert'],
    ['a cactus in a pot', undefined],
  ])('plants by themselves stand in their land, cut flowers and what grows in a pot do not: %s, %s', (idea, home) => {
    for (const seed of [1, 2, 3])
      expect(write(read(idea), { seed }).setting.find(({ kind }) => kind === 'place')?.value, `seed ${seed}`).toBe(home);
  });

  it('no plain backdrop where a place or anything behind is said, in words alone too', () => {
    for (const name of ['castle', 'lighthouse', 'bar', 'reading nook', 'barn', 'fountain', 'cat', 'teapot', 'violin', 'robot'])
      for (const liberty of LIBERTIES)
        for (let seed = 0; seed < 8; seed++) {
          const { look, setting } = write(brief({ idea: `a ${name}`, subjects: [one(name)] }), {
            seed,
            liberty,
            tableaux: false,
          });
          if (look.some(({ value }) => value === 'plain backdrop'))
            expect(setting.filter(({ kind }) => kind === 'place' || kind === 'background')).toEqual([]);
        }
  });

  it('an owl gets a forest at night that was invented', () => {
    const owl = write(brief({ idea: 'an owl', subjects: [one('owl')] }));
    expect(owl.setting.filter(({ kind }) => kind === 'place' || kind === 'time')).toMatchObject([
      { value: 'forest', source: 'writer', rule: 'home.forest', reason: 'a natural setting for an owl' },
      { value: 'night', source: 'writer' },
    ]);
    expect(added(owl).every(({ source }) => source === 'writer')).toBe(true);
  });

  it('a landmark gets the city or the land round it, not by its name, and one that is not known no place at all', () => {
    const places = (name: string) =>
      write(brief({ idea: `the ${name}`, subjects: [one(name)] })).setting.filter(({ kind }) => kind === 'place');
    for (const name of ['eiffel tower', 'big ben'])
      expect(places(name)).toMatchObject([{ value: 'city', source: 'writer', rule: 'home.city' }]);
    expect(places('stonehenge')).toMatchObject([{ value: 'meadow', source: 'writer' }]);
    expect(places('golden gate bridge')).toMatchObject([{ value: 'sea', source: 'writer' }]);
    expect(places('machu picchu ruins').filter(({ source }) => source === 'writer')).toEqual([]);
  });
});

describe('what is done, with what, to what', () => {
  const placesOf = (idea: string) =>
    new Set(
      Array.from({ length: 8 }, (_, seed) => write(read(idea), { liberty: 'free', seed })).flatMap(({ setting }) =>
        setting.flatMap(({ kind, value }) => (kind === 'place' ? [value] : [])),
      ),
    );
  it.each(['a barber cutting hair', 'a man cutting a tree', 'a boy serves a tennis ball', 'a man cutting the grass'])(
    '%s is in no kitchen',
    (idea) => expect([...placesOf(idea)]).not.toContain('kitchen'),
  );
  it.each(['a chef slicing carrots', 'a woman serving soup', 'a man frying eggs'])('%s is in a kitchen', (idea) =>
    expect([...placesOf(idea)]).toEqual(['kitchen']),
  );
  it('a car is washed out of doors, a cup is not', () => {
    expect([isIndoors(read('a man washing a car')), isIndoors(read('a woman washing a cup'))]).toEqual([false, true]);
  });

  it.each(['a man with a saxophone', 'a girl with headphones'])('%s is not lit by a screen', (idea) => {
    for (let seed = 0; seed < 12; seed++)
      expect(JSON.stringify(write(read(idea), { liberty: 'free', seed }).look)).not.toContain('glow of the screen');
  });

  const texts = (idea: string) =>
    Array.from({ length: 16 }, (_, seed) => compile(write(read(idea), { liberty: 'free', seed }), 'flux').prompt);
  it('several are not told of as one, nor one as several', () => {
    for (const text of [...texts('deer drinking at a river'), ...texts('sheep sleeping in a meadow')])
      expect(text).not.toMatch(/\b(?:they|the (?:deer|sheep)) \w+[^.]*\bits\b|\bits own flank\b/);
    for (const text of texts('a hedgehog crossing a road')) expect(text).not.toMatch(/the smallest last|in a line across/);
  });
  it('"of it" is said of nothing that was just named, and a sentence of two things leaves open which is meant', () => {
    const horse = brief({ idea: 'a horse', subjects: [one('horse')] });
    const met = (text: string) => filled(text, horse.subjects[0], horse, {}, true);
    expect(met('Wind lifts mane and tail of $the.')).toBe('Wind lifts mane and tail of the horse.');
    expect(met('Dust rises behind $the.')).toBe('Dust rises behind it.');
    const hat = write(read('a fox wearing a hat'), { liberty: 'free', seed: 1, tableaux: false });
    const told = passagesIn(hat).filter(({ slot }) => slot === 'touch');
    expect(told.length).toBeGreaterThan(0);
    expect(told.map(({ about }) => about)).toEqual(told.map(() => undefined));
  });
  it('nobody stands on either side of a fair', () => {
    for (const text of texts('an old man selling balloons at a fair'))
      expect(text).not.toContain('of the fair and over its top');
  });
  it('a golden retriever has no russet beard, a typed letter no seal, and a ship is no model', () => {
    for (const text of texts('a golden retriever')) expect(text).not.toMatch(/russet|beard/i);
    for (const text of texts('a half typed letter beside a typewriter')) expect(text).not.toMatch(/blob of wax/);
    for (const text of texts('a welder building a ship')) expect(text).not.toMatch(/between two fingertips/);
  });
});

describe('what a person may lock and forbid', () => {
  const fox = brief({ idea: 'a red fox', subjects: [one('fox')] });
  const BEACH = brief({ idea: 'a beach', setting: [place('beach')] });
  const looks = (written: Brief, kind: string) => written.look.filter((fact) => fact.kind === kind).map(({ value }) => value);

  it('a locked facet has its value, is marked, and stays when the rest is taken away', () => {
    const written = write(fox, { liberty: 'free', seed: 4, locked: { mood: 'wistful', place: 'desert' } });
    expect(looks(written, 'mood')).toEqual(['wistful']);
    expect(written.setting.filter(({ kind }) => kind === 'place').map(({ value }) => value)).toEqual(['desert']);
    const bare = unwrite(written);
    expect(looks(bare, 'mood')).toEqual(['wistful']);
    expect(looks(write(bare, { liberty: 'free', seed: 5 }), 'mood')).toEqual(['wistful']);
  });

  it('what was said comes before what is locked (B4)', () => {
    const sad: Brief = { ...fox, look: [{ id: 'sad', kind: 'mood', value: 'sad', source: 'user' }] };
    expect(looks(write(sad, { locked: { mood: 'wistful' } }), 'mood')).toEqual(['sad']);
  });

  it.each(FACETS.filter((facet) => facet !== 'details'))('%s forbidden is never added', (facet) => {
    for (let seed = 0; seed < 12; seed++) {
      const written = write(fox, { liberty: 'free', seed, forbidden: [facet] });
      expect([...written.look, ...written.setting].filter(({ kind }) => kind === facet)).toEqual([]);
    }
    // Left to itself the writer does add it to one of these.
    const free = Array.from({ length: 12 }, (_, seed) =>
      write(facet === 'time' ? BEACH : fox, { liberty: 'free', seed, tableaux: false }),
    );
    expect(free.some(({ look, setting }) => [...look, ...setting].some(({ kind }) => kind === facet))).toBe(true);
  });

  it('details forbidden leave nothing that is for words alone, except the framing', () => {
    const written = write(fox, { liberty: 'free', seed: 1, forbidden: ['details'] });
    const words = [...written.look, ...written.setting].filter(({ wordsOnly }) => wordsOnly);
    expect(words.every(({ rule }) => rule?.startsWith('framing.'))).toBe(true);
  });

  it('creativity 0 takes what suits best, whatever the seed; 1 differs more', () => {
    const moods = (creativity: number) =>
      new Set(Array.from({ length: 24 }, (_, seed) => looks(write(fox, { liberty: 'free', seed, creativity }), 'mood')[0]));
    expect(moods(0).size).toBeLessThan(moods(1).size);
    expect(moods(-3)).toEqual(moods(0));
    expect(moods(7)).toEqual(moods(1));
  });
});
