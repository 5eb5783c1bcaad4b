/** Random provenance for property tests: any UTF-16 at all in every string, lone surrogates and control characters included. */
import type { Brief, Provenance } from '@atelier/spec';
import fc from 'fast-check';
import { beach } from './provenance.ts';

const unit = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'a',
      'b',
      ' ',
      '海',
      '辺',
      '🏖️',
      'é',
      '"',
      '\\',
      '<',
      '>',
      '&',
      ']]>',
      '\n',
      '\r',
      '\0',
      ':',
      ',',
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
);
const anyText = fc.string({ unit, maxLength: 80 });

const brief: fc.Arbitrary<Brief> = fc
  .record({ idea: anyText, value: anyText, start: fc.nat(1000), weight: fc.double({ noNaN: true, noDefaultInfinity: true }) })
  .map(({ idea, value, start, weight }) => ({
    ...beach.brief,
    idea,
    setting: [{ id: value, kind: 'place', value, source: 'user', span: [start, start + 1], weight: weight + 0 }],
    unread: [{ value }],
  }));

export const anyProvenance: fc.Arbitrary<Provenance> = fc
  .record({
    software: anyText,
    name: anyText,
    model: fc.option(anyText, { nil: undefined }),
    idea: anyText,
    brief,
    prompt: anyText,
    negative: fc.option(anyText, { nil: undefined }),
    seed: fc.integer({ min: 0, max: 0xffffffff }),
    options: fc.dictionary(
      anyText.filter((key) => key !== '__proto__'),
      fc.oneof(anyText, fc.integer(), fc.boolean()),
    ),
    warning: anyText,
  })
  .map(({ name, model, negative, warning, ...rest }) => ({
    ...beach,
    ...rest,
    ...(negative === undefined ? {} : { negative }),
    engine: { id: 'illustrator', name, version: '0', kind: 'model', ...(model === undefined ? {} : { model }) },
    warnings: [{ code: 'x', message: warning }],
  }));
