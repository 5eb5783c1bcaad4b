/** What is particular about Midjourney among the targets. */
import type { Brief } from '@atelier/spec';
import { describe, expect, it } from 'vitest';
import { CAT, no, one } from '../write/briefs.fixture.ts';
import { compile } from './compile.ts';
import { midjourneyParameter, parameterFault } from './dialects/midjourney-parameters.ts';

const codes = ({ warnings }: { warnings: { code: string }[] }) => warnings.map(({ code }) => code);

describe('Midjourney', () => {
  const from = (parameters: Record<string, string | number | boolean>, dialect = 'midjourney'): Brief => ({
    ...CAT,
    format: { dialect, parameters },
  });
  it('keeps its own settings, in every version that knows them', () => {
    const settings = from({ stylize: 250, chaos: 10, raw: true, stop: 50, exp: 20 });
    expect(compile(settings, 'midjourney@7').prompt).toBe('cat --s 250 --c 10 --raw --exp 20 --v 7');
    const made = compile(settings, 'midjourney@6.1');
    expect(made.prompt).toBe('cat --s 250 --c 10 --raw --stop 50 --v 6.1');
    expect(made.warnings).toMatchObject([
      { code: 'parameter-left', message: expect.stringMatching(/--exp is not known to 6\.1, only to 8\.1, 7/) },
    ]);
  });
  it('leaves out what is out of range, and what excludes another', () => {
    expect(codes(compile(from({ stylize: 5000 }), 'midjourney'))).toEqual(['parameter-left']);
    expect(compile(from({ fast: true, relax: true }), 'midjourney').prompt).toBe('cat --fast --v 8.2');
  });
  it('says which settings of another generator mean nothing to it', () =>
    expect(compile(from({ Steps: 20 }, 'sd'), 'midjourney').warnings).toMatchObject([
      { code: 'settings-left', message: expect.stringContaining('Steps') },
    ]));
  it('animates a start picture', () => {
    const picture: Brief = { ...CAT, references: [{ kind: 'image', value: 'https://a.example/x.png' }] };
    expect(compile(picture, 'midjourney@7', { motion: true }).prompt).toBe('https://a.example/x.png cat --video');
    expect(codes(compile(CAT, 'midjourney', { motion: true }))).toEqual(['needs-picture']);
  });
  it('writes beside a video what may stand there, and says what may not', () => {
    const picture: Brief = {
      ...from({ motion: 'high', loop: true, bs: 2, raw: true, stylize: 50 }),
      references: [{ kind: 'image', value: 'https://a.example/x.png', weight: 2 }],
      absent: [{ id: 'no-fog', value: 'fog', source: 'user' }],
    };
    const { prompt, warnings } = compile(picture, 'midjourney', { motion: true, aspect: '16:9', seed: 7 });
    expect(prompt).toBe('https://a.example/x.png cat --motion high --loop --bs 2 --raw --video');
    expect(warnings.map(({ code, about }) => [code, about])).toEqual(
      ['ar', 'no', 'iw', 's', 'seed'].map((name) => ['parameter-left', name]),
    );
  });
  it('sends an object beside no quality of 4, and weights of pictures in the steps of the version', () => {
    const oref: Brief = { ...from({ q: 4 }), references: [{ kind: 'object', value: 'https://a.example/x.png' }] };
    expect(compile(oref, 'midjourney@7').prompt).toBe('cat --oref https://a.example/x.png --v 7');
    expect(codes(compile(oref, 'midjourney@7'))).toEqual(['parameter-left']);
    const heavy: Brief = { ...CAT, references: [{ kind: 'image', value: 'https://a.example/x.png', weight: 1.2 }] };
    expect(compile(heavy, 'midjourney').prompt).toBe('https://a.example/x.png cat --iw 1 --v 8.2');
    expect(codes(compile(heavy, 'midjourney'))).toEqual(['reference-weight']);
    expect(compile(heavy, 'midjourney@7').prompt).toBe('https://a.example/x.png cat --iw 1.2 --v 7');
    expect(codes(compile({ ...heavy, references: [{ ...heavy.references[0]!, weight: 0.2 }] }, 'midjourney'))).toEqual([
      'reference-weight',
    ]);
  });
  it('knows no weights with two colons in any version it writes', () => {
    for (const version of ['8.2', '8.1', '7', '6.1', 'niji', 'niji-6'])
      expect(
        compile({ ...CAT, subjects: CAT.subjects.map((each) => ({ ...each, weight: 2 })) }, `midjourney@${version}`).prompt,
      ).not.toContain('::');
  });
});

describe('Midjourney, a parameter in a version', () => {
  it.each([
    ['q', 0.25, '7', false],
    ['q', 3, '7', true],
    ['q', 0.25, '6.1', true],
    ['q', 4, '6.1', false],
    ['draft', true, '8.2', true],
    ['draft', true, '6.1', false],
  ] as const)('--%s %s in %s', (name, value, version, taken) =>
    expect(parameterFault(midjourneyParameter(name)!, value, version) === undefined).toBe(taken),
  );
});

it('a style by its number goes to Midjourney alone', () => {
  const brief = {
    ...no({ subjects: [one('table')] as never }, 'teapots'),
    absent: [],
    references: [{ kind: 'style', value: '123456' }],
  };
  expect(compile(brief as never, 'midjourney').prompt).toContain('--sref 123456');
  const { references, warnings } = compile(brief as never, 'flux');
  expect(references).toBeUndefined();
  expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('123456 is no picture')]);
});
