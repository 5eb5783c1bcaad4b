import { describe, expect, it, test } from 'vitest';
import { knownFramings, knownKinds, knownLights, knownPlaces } from './knowledge.ts';
import { passagesOf, rowsOf } from './passages.ts';
import { ANIMAL_TABLES, PEOPLE_TABLES, PORTRAIT_TABLES } from './portrait-tables.ts';
import {
  closingsOf,
  knownEmblems,
  knownLooks,
  knownPortraits,
  knownQualities,
  knownStages,
  knownTouches,
  knownViews,
  lightLines,
  looksOf,
  passageKnown,
  portraitKnown,
  stagedKnown,
} from './portraits.ts';
import { blocksOf } from './rows.ts';

const PORTRAITS = knownPortraits();
const VIEWS = knownViews();
const TOUCHES = knownTouches();
const QUALITIES = knownQualities();
const EMBLEMS = knownEmblems();
const STAGES = knownStages();
const ALL = [...PORTRAITS, ...VIEWS, ...TOUCHES, ...QUALITIES, ...EMBLEMS, ...STAGES].flatMap(rowsOf);
/** Each way of "[left/right]" for itself. */
const waysOf = (text: string): string[] => {
  const [whole, ways] = /\[([^\]]*)\]/.exec(text) ?? [];
  return whole === undefined || ways === undefined
    ? [text]
    : ways.split('/').flatMap((way) => waysOf(text.replace(whole, () => way)));
};
const SAID = ALL.flatMap(({ text, rule }) => waysOf(text).map((way) => ({ text: way, rule })));
const PLACEHOLDERS =
  /\$(?:The|the|It|it|Its|its|Itself|itself|He|he|His|his|Him|him|Himself|himself|words|thing|bearing|That|that|Other|other|ink|ground|accent)\b/g;
/** Words that nothing can be seen by. */
const EMPTY =
  /\b(?:masterpiece|breathtaking|stunning|timeless|testament|tapestry|nestled|ethereal|8k|award-winning|a sense of|atmosphere)\b/i;

const sameForms = (pair: string): boolean => {
  const [one, several] = pair.slice(1, -1).split('|');
  return one === several && one !== 'would';
};

describe('portraits and views', () => {
  it('stand for every kind of subject that is no more than a word, and for most places', () => {
    const ids = new Set(PORTRAITS.map(({ id }) => id));
    const without = knownKinds().filter(({ id, words }) => !ids.has(id) && !words.some((word) => ids.has(word)));
    expect(without.length / knownKinds().length, without.map(({ id }) => id).join(', ')).toBeLessThan(0.12);
    const places = new Set(VIEWS.map(({ id }) => id));
    expect(knownPlaces().filter(({ id }) => !places.has(id)).length).toBeLessThan(12);
    expect(VIEWS.filter(({ id }) => !knownPlaces().some((place) => place.id === id)).map(({ id }) => id)).toEqual([]);
  });

  it('every line of the texts was understood: each block has rows, and each portrait a form or several', () => {
    // What is done to a thing is no portrait of its own.
    for (const each of PORTRAITS)
      expect(each.form.length + each.many.length + (/^deed-/.test(each.id) ? each.pose.length : 0), each.id).toBeGreaterThan(0);
    for (const each of VIEWS) expect(each.form.length + each.around.length, each.id).toBeGreaterThan(0);
    for (const each of TOUCHES) expect(each.touch.length, each.id).toBeGreaterThan(0);
    for (const each of EMBLEMS) expect(each.emblem.length, each.id).toBeGreaterThan(0);
    for (const each of STAGES) expect(rowsOf(each).length, each.id).toBeGreaterThan(0);
    for (const each of QUALITIES) expect(each.quality.length, each.id).toBeGreaterThan(0);
  });

  it('says how two things meet with the names of both or of one, under conditions of the one or the other', () => {
    for (const { text, rule, any, none } of TOUCHES.flatMap(rowsOf)) {
      // A second sentence about a deed goes on with what lies under the hands.
      if (!rule.startsWith('touch-trace-'))
        expect(text, rule).toMatch(/\$(?:[Tt]he|[Tt]hat|[Oo]ther|[Ii]ts?)\b|\b(?:each|both|they)\b/i);
      for (const word of [...any, ...none]) expect(word, rule).toMatch(/^(?:(?:from|to|by|other)-)?[a-z]/);
      // What is said of a third thing needs the word that brings it in.
      expect(/\$[Oo]ther/.test(text), rule).toBe(any.some((word) => word.startsWith('by-')) && /\$[Oo]ther/.test(text));
    }
  });

  it('head one block with each word: of two the second would never be said', () => {
    const heads = PORTRAIT_TABLES.flatMap((table) => table.trim().split('\n\n')).flatMap((block) => {
      const [id = '', words = ''] = block.split('\n', 1)[0]!.split(' | ');
      return words.split(',').flatMap((word) => (word.trim() === '' ? [] : [{ id, word: word.trim() }]));
    });
    const first = new Map<string, string>();
    for (const { id, word } of heads) if (!first.has(word)) first.set(word, id);
    expect(heads.filter(({ id, word }) => first.get(word) !== id).map(({ id, word }) => `${word}: ${id}`)).toEqual([]);
  });

  it.each([
    ['crane', 'crane-kind'],
    ['whooping crane', 'crane-kind'],
    ['tower crane', 'tower-crane'],
    ['seal pup', 'seal-pup'],
    ['gas mask', 'mask-kind'],
    ['bowling ball', 'ball-kind'],
    ['mason jar', 'jar'],
  ])('know %s as a %s', (name, id) => {
    expect(portraitKnown(name)?.id).toBe(id);
  });

  it('has one rule a passage, as every fact of a writer has', () => {
    const rules = ALL.map(({ rule }) => rule);
    expect(rules.filter((rule, i) => rules.indexOf(rule) !== i)).toEqual([]);
    expect(rules.filter((rule) => !/^[a-z-]+\.[a-z-]+$/.test(rule))).toEqual([]);
  });

  it('knows its placeholders, ends in a full stop and says nothing empty', () => {
    const wrong = (is: (text: string) => boolean) =>
      SAID.filter(({ text }) => is(text)).map(({ rule, text }) => `${rule}: ${text}`);
    expect(wrong((text) => /\$|\{[^|{}]*\}|"/.test(text.replace(PLACEHOLDERS, 'x')))).toEqual([]);
    expect(wrong((text) => !/^[\p{Lu}$‘].*\.$/u.test(text))).toEqual([]);
    expect(wrong((text) => text.search(EMPTY) >= 0)).toEqual([]);
    expect(wrong((text) => text.split(' ').length > 60)).toEqual([]);
  });

  it('speaks of animals, which may be several, with pronouns that agree', () => {
    const animals = ANIMAL_TABLES.flatMap((table) => table.split('\n')).filter((line) => /^[FPS] .*\{[^}|]*\|/.test(line));
    expect(animals.length).toBeGreaterThan(300);
    expect(animals.filter((line) => / = .*(?<!\$)\bits\b/i.test(line))).toEqual([]);
  });

  it('of a second verb of the subject says both forms too: no "spreads the paws and lets the tongue hang" of several', () => {
    const second = /\$the \{[a-z]+\|[a-z]+\}[^.;:{]*? and (?!as\b)[a-z]+[^s]s (?:the|one|both|\$its|\$his) /;
    expect(SAID.filter(({ text }) => second.test(text)).map(({ rule }) => rule)).toEqual([]);
  });

  /** Blocks of what is several by its name. */
  const SEVERAL = /^portrait-(?:couple|wedding-couple|family|sisters)\./;
  const PAIRS = [...new Set(ALL.flatMap(({ text }) => text.match(/\{[^{}]*\}/g) ?? []))].map((pair) =>
    pair.slice(1, -1).split('|'),
  );

  it('of one and of several says two forms, unless it is of several alone or the verb has one form', () => {
    const verbs = ALL.filter(
      ({ text, rule, slot, any }) =>
        slot !== 'many' &&
        !SEVERAL.test(rule) &&
        // The row is of several, or of legs and hands, which are.
        !any.some((word) => /^from-(?:many|hands|fruit)$/.test(word)) &&
        (text.match(/\{[^{}]*\}/g) ?? []).some(sameForms),
    );
    expect(verbs.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([]);
  });

  it('lets no verb stand bare after its subject, which may be one or several: no “the dew hold”', () => {
    const forms = new Set(PAIRS.flatMap(([one = '', several = '']) => (one === several ? [] : [one, several])));
    const bare = /(?:^|[,;:] |\b(?:while|where|as|when|and|until|before|after) )\$(?:[Tt]he|[Ii]t|[Hh]e) ([a-z]+)\b/g;
    const rows = ALL.filter(
      ({ text, slot, rule, any }) =>
        slot !== 'many' &&
        !SEVERAL.test(rule) &&
        !any.includes('from-many') &&
        [...text.matchAll(bare)].some(([, word = '']) => forms.has(word)),
    );
    expect(rows.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([]);
  });

  it('says no five words in a row twice in portraits of one block', () => {
    const living = new Set(
      [...PEOPLE_TABLES, ...ANIMAL_TABLES].flatMap((table) => table.trim().split('\n\n')).map((block) => block.split(' | ')[0]),
    );
    // Of a place one row alone is ever said; of a thing one form, one pose and one particular, but of who lives two forms at times.
    const together = [
      ...PORTRAITS.map((each) => ({ rows: rowsOf(each), alternate: !living.has(each.id) })),
      ...[
        ...VIEWS.flatMap(({ form, around }) => [form, around]),
        TOUCHES.flatMap(rowsOf),
        QUALITIES.flatMap(rowsOf),
        EMBLEMS.flatMap(rowsOf),
        STAGES.flatMap(rowsOf),
      ].map((rows) => ({ rows, alternate: false })),
    ];
    for (const { rows, alternate } of together) {
      const seen = new Map<string, string>();
      for (const { text, rule, slot } of rows) {
        const words = text.toLowerCase().match(/[\p{L}$’]+/gu) ?? [];
        for (let i = 0; i + 5 <= words.length; i++) {
          const five = words.slice(i, i + 5).join(' ');
          if (five.includes('$')) continue;
          const before = seen.get(five);
          expect(before === undefined || (alternate && before === slot), `${rule}: ${five}`).toBe(true);
          seen.set(five, slot);
        }
      }
    }
  });
});

describe('the reader of a table', () => {
  // A line that is passed over falls away unsaid; a head without an empty line before it gives its rows to another kind.
  it.each([
    ['a head inside a block', 'king | \nW a = with a crown\nqueen | \nW b = with a gown'],
    ['a line of no letter', 'king | \nwith a crown'],
    ['a letter that is no slot', 'king | \nZ a = with a crown'],
    ['a row without its sentence', 'king | \nW a crown'],
    ['a head without rows', 'king | \n\nqueen | \nW b = with a gown'],
    ['a block without a head', 'W b = with a gown'],
  ])('refuses %s', (_, table) => {
    expect(() => passagesOf('look', table).all()).toThrow(/A writer's table: expected .*; found "/);
  });

  it('refuses a line of a setting or a kind that says nothing of its own', () => {
    expect(() => blocksOf('moon | moon | dry\nn fine dust _lies\nairless light _falls')).toThrow(/found "airless/);
    expect(() => blocksOf('moon | moon | dry\nn fine dust _lies\nmars | mars | dry\nn red dust _lies')).toThrow(/found "mars/);
  });

  it('is asked of each block of every table, and no id is taken twice', () => {
    for (const all of [PORTRAITS, VIEWS, TOUCHES, QUALITIES, EMBLEMS, STAGES, knownLooks()]) {
      const ids = all.map(({ id }) => id);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    }
  });
});

describe('looks', () => {
  const rows = knownLooks().flatMap(({ id, look }) => look.map((row) => ({ id, ...row })));

  it('are of portraits that are known, and each line was understood', () => {
    const ids = new Set(PORTRAITS.map(({ id }) => id));
    expect(knownLooks().filter(({ id, look }) => !ids.has(id) || look.length === 0)).toEqual([]);
    expect(rows.length).toBeGreaterThan(300);
    expect(knownLooks().length).toBeGreaterThan(150);
    const rules = rows.map(({ rule }) => rule);
    expect(rules.filter((rule, i) => rules.indexOf(rule) !== i)).toEqual([]);
  });

  test.each(['wolf', 'fox', 'owl', 'queen', 'bride', 'mermaid', 'penguin', 'dragon', 'robot', 'businessman', 'bear'])(
    '%s has rows of its own',
    (name) => {
      expect(looksOf(portraitKnown(name)?.id ?? '').length).toBeGreaterThan(0);
    },
  );

  it('say an age, what is had and what is worn, each at most once, with the small words they begin with', () => {
    for (const { id, text } of rows)
      expect(text, id).toMatch(/^(?:(?:of about \w+|in \$his \w+)(?:; |$))?(?:with [^;.]+)?(?:(?:^|; |(?<=\w; ))in [^;.]+)?$/u);
  });

  it('give colours only where they say so', () => {
    const worn = rows.filter(({ text, coloured }) => /(?:^|; )in (?!\$his \w+ies(?:;|$))/.test(text) && !coloured);
    expect(worn.map(({ rule }) => rule)).toEqual([]);
  });
});

/** A line in all of its ways, with a mark where a choice begins and ends. */
const everyWay = (line: string): string[] =>
  line.split(/(\[[^\]]*\])/).reduce<string[]>(
    (said, piece) =>
      piece.startsWith('[')
        ? said.flatMap((before) =>
            piece
              .slice(1, -1)
              .split('|')
              .map((way) => `${before}¦${way}¦`),
          )
        : said.map((before) => before + piece),
    [''],
  );

describe('light and framing in sentences', () => {
  it.each(knownLights().map(({ value }) => value))('%s is said in at least six ways', (value) => {
    const ways = (line: string) =>
      [...line.matchAll(/\[([^\]]*)\]/g)].reduce((all, [, options = '']) => all * options.split('|').length, 1);
    expect(lightLines(value).reduce((sum, line) => sum + ways(line), 0)).toBeGreaterThanOrEqual(6);
    for (const line of lightLines(value)) {
      expect(line.replace(PLACEHOLDERS, 'x').replace(/\$part\b/g, 'x')).not.toMatch(/\$|\.$/);
      for (const said of everyWay(line)) expect(said).not.toMatch(/\p{L}¦+\p{L}/u);
    }
  });

  it.each(knownFramings().map(({ value }) => value))('%s can end a text', (value) => {
    expect(closingsOf(value).length).toBeGreaterThan(0);
  });
});

// `compile` tells whose a row is by looking for it in the blocks.
it('has each row as one object, by its rule and in its block', () => {
  const staged = stagedKnown('swallowing').flatMap(({ touch }) => touch);
  expect(staged.length).toBeGreaterThan(0);
  const lost = [...ALL, ...staged].filter((row) => passageKnown(row.rule) !== row);
  expect(lost.map(({ rule }) => rule)).toEqual([]);
});
