import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeFile, slug, stemOf } from './names.ts';

describe('names of pictures', () => {
  it.each([
    ['a beach sunset', 'beach-sunset'],
    ['The Eiffel Tower!', 'eiffel-tower'],
    ["a dog's tail", 'dogs-tail'],
    ['海辺', '海辺'],
    ['غروب الشمس على الشاطئ', 'غروب-الشمس-على-الشاطئ'],
    ['שקיעה \u202eבים', 'שקיעה-בים'],
    ['café crème', 'café-crème'],
    ['cafe\u0301', 'café'],
    ['🏖️', '🏖️'],
    ['👩‍👩‍👧 at the 🏖️', '👩‍👩‍👧-at-the-🏖️'],
    ['می‌خواهم', 'می‌خواهم'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\con', 'c-con'],
    ['nul.', 'nul'],
    ['a', 'a'],
    ['the', 'the'],
    ['---', 'picture'],
    ['', 'picture'],
    ['\0\u0007\n', 'picture'],
    ['\u200d\ufe0f', 'picture'],
    ['...', 'picture'],
  ])('%j → %s', (idea, name) => {
    expect(slug(idea)).toBe(name);
  });

  it('are cut at a word, and between characters as people see them', () => {
    expect(slug(`a ${'tranquil beach scene at sunset '.repeat(1000)}`)).toBe(
      'tranquil-beach-scene-at-sunset-tranquil-beach-scene-at',
    );
    expect(slug('海'.repeat(32_000))).toBe('海'.repeat(60));
    // Eleven units each: five families fit.
    expect(slug('👩‍👩‍👧‍👦'.repeat(500))).toBe('👩‍👩‍👧‍👦'.repeat(5));
    expect(slug(`a${'\u0301'.repeat(5000)}`)).toHaveLength(60);
  });

  it('are safe whatever was typed', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        '/',
        '\\',
        '.',
        ' ',
        ':',
        '*',
        '?',
        '"',
        '<',
        '>',
        '|',
        '\0',
        '\n',
        'con',
        'nul',
        '海',
        '🏖️',
        '\u202e',
        '\u0301',
        '-',
        'a',
      ),
      fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      fc.integer({ min: 0x10000, max: 0x10ffff }).map((code) => String.fromCodePoint(code)),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), fc.nat(), (idea, seed) => {
        const name = `${stemOf(idea, seed)}.png`;
        expect(slug(idea).length).toBeGreaterThan(0);
        expect(slug(idea).length).toBeLessThanOrEqual(60);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(name).not.toMatch(/[\0-\x1f\x7f-\x9f/\\:*?"<>|\u202a-\u202e\u2066-\u2069]|\p{Cs}|^[.\s-]|[.\s]$/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['beach.png', true],
    ['x.JPEG', true],
    ['pictures/3', true],
    ['C:\\x', true],
    ['./last', true],
    ['a beach sunset', false],
    ['png', false],
    ['last', false],
    ['version 2.5', false],
  ])('an argument %j is meant as a file: %s', (argument, meant) => {
    expect(looksLikeFile(argument)).toBe(meant);
  });
});
