import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonIn } from './json-in.ts';
import { partialJson } from './partial-json.ts';

describe('JSON that is still arriving', () => {
  it.each<[string, unknown]>([
    ['', undefined],
    ['{', {}],
    ['{"a', {}],
    ['{"a":', {}],
    ['{"a":"b', { a: 'b' }],
    ['{"a":"b\\', { a: 'b' }],
    ['{"a":"b\\u00e', { a: 'b' }],
    ['{"a":tru', {}],
    ['{"a":12', {}],
    ['{"a":12,', { a: 12 }],
    ['{"a":[1,2,{"b":null},', { a: [1, 2, { b: null }] }],
    ['{"a":1} and so on', { a: 1 }],
    ['[[[', [[[]]]],
  ])('%s', (text, value) => {
    expect(partialJson(text)).toEqual(value);
  });

  it('every beginning can be read, and the whole is the whole', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value);
        for (let end = 0; end < text.length; end++) partialJson(text.slice(0, end));
        // A bare word at the end may go on, so the whole is read with something after it.
        expect(partialJson(`${text} `)).toEqual(JSON.parse(text));
      }),
      { numRuns: 100 },
    );
  });

  it('takes any text, and depth without end', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60, unit: fc.constantFrom(...'{}[]":,\\u1eanl- ') }),
        (text) => void partialJson(text),
      ),
    );
    expect(() => partialJson('['.repeat(100_000))).not.toThrow();
  });
});

it('an object is found among other words', () => {
  expect(jsonIn('I think {this} is it: {"a":"}{"}. Yes')).toEqual({ a: '}{' });
  expect(jsonIn('{'.repeat(50_000))).toBeUndefined();
});
