/** What is written for Midjourney is nothing that our own lint would take out again, whatever was written to it before. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lint } from '../../lint/lint.ts';
import { parse } from '../../parse/parse.ts';
import { compile } from '../compile.ts';
import { MIDJOURNEY_PARAMETERS, type MidjourneyParameter, VERSION_FLAG } from './midjourney-parameters.ts';

const again = (text: string, version: string) => compile(parse(text, 'midjourney'), `midjourney@${version}`);
const PICTURE = 'https://a.example/x.png';

describe('what says nothing by itself', () => {
  it.each([
    ['--sw 200', '7', 'sref'],
    ['--sv 4', '7', 'sref'],
    ['--ow 400', '7', 'oref'],
    ['--cw 50', '6.1', 'cref'],
    ['--motion high', '8.2', 'video'],
    ['--loop', '8.2', 'video'],
    ['--bs 2', '8.2', 'video'],
  ])('%s goes, and that is said', (given, version, needs) => {
    const name = given.slice(2).split(' ')[0]!;
    const { prompt, parameters, warnings } = again(`a beach ${given} --c 20`, version);
    expect(prompt).toBe(`beach --c 20 --v ${version}`);
    expect(parameters).not.toHaveProperty(name);
    expect(warnings).toContainEqual({
      code: 'parameter-left',
      message: `--${name} says nothing without --${needs}; it was left out.`,
      about: name,
    });
  });
  it.each([
    ['--sref 123456 --sw 200', '7', '--sref 123456 --sw 200 --v 7'],
    [`--oref ${PICTURE} --ow 400`, '7', `--oref ${PICTURE} --ow 400 --v 7`],
    ['--video --motion high --loop', '8.2', '--video --motion high --loop'],
  ])('%s stays', (given, version, written) => expect(again(`${PICTURE} a beach ${given}`, version).prompt).toContain(written));
});

const valueFor = ({ takes, values, range, aliases }: MidjourneyParameter): fc.Arbitrary<string> =>
  takes === 'flag'
    ? fc.constant('')
    : takes === 'addresses'
      ? fc.constantFrom(PICTURE, '123456', 'random')
      : takes === 'words'
        ? fc.constantFrom('people', 'people, cars')
        : takes === 'ratio'
          ? fc.constantFrom('3:2', '16:9', '20:1')
          : values
            ? fc.constantFrom(...values.map(String), '3')
            : range
              ? fc.oneof(fc.integer({ min: range[0], max: range[1] }), fc.constant(range[1] + 1)).map(String)
              : fc.constantFrom(...(aliases.includes('profile') ? ['x8k2mno', 'm7301234567'] : ['high', PICTURE]));

const parameters = fc
  .subarray(
    MIDJOURNEY_PARAMETERS.filter(({ takes }) => takes !== 'version'),
    { maxLength: 7 },
  )
  .chain((some) => fc.tuple(...some.map((each) => valueFor(each).map((value) => `--${each.name} ${value}`.trim()))));

it('no parameter is written that its own lint calls meaningless, out of range or excluded', () => {
  fc.assert(
    fc.property(
      parameters,
      fc.constantFrom(...Object.keys(VERSION_FLAG)),
      fc.constantFrom('', `${PICTURE} `),
      (given, version, picture) => {
        const { prompt } = again(`${picture}a beach at dawn ${given.join(' ')}`, version);
        expect(lint(prompt, `midjourney@${version}`).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
      },
    ),
    { numRuns: 400 },
  );
});
