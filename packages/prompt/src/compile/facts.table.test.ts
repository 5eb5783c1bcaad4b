/**
 * Each limit that a target documents, said once more and held against its data: a figure that is changed must be changed twice, with its
 * source in mind. Audited against the sources of each file on 28 November 2026.
 */
import { expect, it } from 'vitest';
import { DIALECTS } from './compile.ts';
import {
  besideFault,
  MIDJOURNEY_PARAMETERS,
  type MidjourneyVersion,
  midjourneyParameter,
  parameterFault,
} from './dialects/midjourney-parameters.ts';

/** Longest prompt, its unit, whether it is refused beyond; negatives; largest seed; pictures a request; reference pictures. */
type Row = [length: number, unit: string, limit: string, negative: string, seed: number, count: number, references: number];
const SEED = 4_294_967_295;
const ROWS: Record<string, Row> = {
  'gpt-image@2.6': [32_000, 'utf16', 'hard', 'words', 0, 10, 16],
  'gpt-image@2': [32_000, 'utf16', 'hard', 'words', 0, 10, 16],
  dalle3: [4000, 'utf16', 'hard', 'positive', 0, 1, 0],
  'midjourney@8.2': [2000, 'utf16', 'assumed', 'parameter', SEED, 4, 10],
  'midjourney@7': [2000, 'utf16', 'assumed', 'parameter', SEED, 4, 10],
  'gemini@2.1': [32_000, 'utf16', 'assumed', 'positive', 0, 1, 14],
  'gemini@2.5-flash': [32_000, 'utf16', 'assumed', 'positive', 0, 1, 3],
  'flux@2': [512, 't5', 'hard', 'positive', SEED, 1, 8],
  'flux@3': [32_000, 'utf16', 'assumed', 'positive', 0, 1, 10],
  'flux@1': [512, 't5', 'hard', 'positive', SEED, 1, 0],
  'flux@kontext': [512, 't5', 'hard', 'positive', SEED, 1, 1],
  sd: [75, 'clip', 'chunks', 'field', SEED, 8, 0],
  comfyui: [75, 'clip', 'chunks', 'field', SEED, 8, 0],
  invokeai: [75, 'clip', 'chunks', 'field', SEED, 1000, 0],
  'runway@gen4_image': [1000, 'utf16', 'hard', 'positive', SEED, 1, 3],
  'runway@gen4.5': [1000, 'utf16', 'hard', 'positive', SEED, 1, 3],
  sd35: [256, 't5', 'hard', 'field', SEED, 8, 0],
  stability: [10_000, 'utf16', 'hard', 'field', 4_294_967_294, 1, 1],
  'ideogram@3': [4000, 'utf16', 'assumed', 'field', 2_147_483_647, 8, 4],
  'ideogram@4': [4000, 'utf16', 'assumed', 'positive', 2_147_483_647, 8, 0],
  'recraft@4.1': [10_000, 'utf16', 'hard', 'positive', 0, 6, 0],
  'recraft@3': [1000, 'utf16', 'hard', 'field', 0, 6, 0],
  firefly: [1024, 'utf16', 'hard', 'field', SEED, 4, 2],
  luma: [5000, 'utf16', 'assumed', 'positive', 0, 1, 9],
  'qwen-image': [800, 'utf16', 'hard', 'field', 2_147_483_647, 6, 0],
  'z-image@turbo': [512, 't5', 'hard', 'positive', SEED, 8, 0],
  'z-image@base': [512, 't5', 'hard', 'field', SEED, 8, 0],
  seedream: [4000, 'utf16', 'hard', 'positive', 0, 15, 10],
  'grok-imagine': [8000, 'utf16', 'hard', 'positive', 0, 10, 3],
  leonardo: [1500, 'utf16', 'assumed', 'field', 9_999_999_998, 8, 0],
  'novelai@5': [703, 't5', 'hard', 'field', SEED, 8, 0],
  'novelai@4.5': [512, 't5', 'hard', 'field', SEED, 8, 0],
};

const split = (name: string): [id: string, version: string | undefined] => {
  const [id = '', version] = name.split('@');
  return [id, version];
};
const capabilitiesOf = (name: string) => {
  const [id, version] = split(name);
  return DIALECTS.find((dialect) => dialect.id === id)!.capabilitiesOf(version);
};

it.each(Object.entries(ROWS))('%s', (name, row) => {
  const { maxLength, unit, limit, negative, seed, count, references } = capabilitiesOf(name);
  expect([
    maxLength,
    unit,
    limit,
    negative,
    seed === 'none' ? 0 : seed.most,
    'most' in count ? count.most : count.always,
    references === 'none' ? 0 : references.most,
  ]).toEqual(row);
});
it('leaves no target out', () =>
  expect(
    DIALECTS.map(({ id }) => id).filter(
      (id) => !/^(?:plain|json)$/.test(id) && !Object.keys(ROWS).some((row) => split(row)[0] === id),
    ),
  ).toEqual([]));

it.each([
  ['stability', 10_000],
  ['firefly', 1024],
  ['qwen-image', 500],
])('%s takes a negative prompt of %i characters', (name, most) => expect(capabilitiesOf(name).maxNegative).toBe(most));

const RATIOS: Record<string, string> = {
  'gemini@3-pro': '1:1 2:3 3:2 3:4 4:3 4:5 5:4 9:16 16:9 21:9',
  'gemini@2.1': '1:1 2:3 3:2 3:4 4:3 4:5 5:4 9:16 16:9 21:9 1:4 4:1 1:8 8:1',
  'flux@3': '21:9 2:1 16:9 3:2 7:5 4:3 5:4 1:1 4:5 3:4 5:7 2:3 9:16 1:2 9:21',
  stability: '16:9 1:1 21:9 2:3 3:2 4:5 5:4 9:16 9:21',
  ideogram: '1:3 3:1 1:2 2:1 9:16 16:9 10:16 16:10 2:3 3:2 3:4 4:3 4:5 5:4 1:1',
  luma: '1:1 16:9 9:16 4:3 3:4 21:9 9:21',
  'grok-imagine': '1:1 3:4 4:3 9:16 16:9 2:3 3:2 9:19.5 19.5:9 9:20 20:9 1:2 2:1',
};
it.each(Object.entries(RATIOS))('%s takes these ratios and no others', (name, ratios) => {
  const { sizing } = capabilitiesOf(name);
  expect(sizing.kind === 'ratios' && [...sizing.ratios].sort()).toEqual(ratios.split(' ').sort());
});

const SIZES: Record<string, string> = {
  dalle3: '1024x1024 1792x1024 1024x1792',
  runway:
    '1024x1024 1080x1080 1168x880 1360x768 1440x1080 1080x1440 1808x768 1920x1080 1080x1920 2112x912 1280x720 720x1280 720x720 960x720 720x960 1680x720',
  firefly: '2048x2048 2304x1792 1792x2304 2688x1536 1344x768 1152x896 896x1152 1024x1024',
  'qwen-image': '1328x1328 1664x928 928x1664 1472x1104 1104x1472 1584x1056 1056x1584',
};
it.each(Object.entries(SIZES))('%s takes these sizes and no others', (name, sizes) => {
  const { sizing } = capabilitiesOf(name);
  expect(sizing.kind === 'sizes' && sizing.sizes.map((size) => size.replace(':', 'x')).sort()).toEqual(sizes.split(' ').sort());
});

it.each([
  ['gpt-image', 16, 3840, 3840 * 2160],
  ['leonardo', 8, 1536, 1536 * 1536],
  ['flux@2', 16, 2048, 4_000_000],
] as const)('%s takes sides in steps of %i up to %i', (name, step, most, maxPixels) =>
  expect(capabilitiesOf(name).sizing).toMatchObject({ kind: 'free', step, most, maxPixels }),
);

const ALL: MidjourneyVersion[] = ['8.2', '8.1', '7', '6.1', 'niji', 'niji-6'];
/** Lowest and highest value, and where it is known. */
const RANGES: [names: string, low: number, high: number, versions: MidjourneyVersion[]][] = [
  ['stylize s', 0, 1000, ALL],
  ['chaos c', 0, 100, ALL],
  ['weird w', 0, 3000, ALL],
  ['seed', 0, SEED, ALL],
  ['exp', 0, 100, ['7', '8.1']],
  ['sw', 0, 1000, ALL],
  ['sv', 1, 6, ['7']],
  ['iw', 0.5, 3, ['8.2', '8.1']],
  ['iw', 0, 3, ['7', '6.1']],
  ['iw', 0, 2, ['niji', 'niji-6']],
  ['cw', 0, 100, ['6.1', 'niji-6']],
  ['ow', 1, 1000, ['7']],
  ['repeat r', 2, 40, ALL],
  ['stop', 10, 100, ['6.1', 'niji-6']],
];
it.each(RANGES)('Midjourney --%s: %i to %i', (names, low, high, versions) => {
  const parameter = midjourneyParameter(names.split(' ')[0]!)!;
  expect(names.split(' ').map((name) => midjourneyParameter(name))).toEqual(names.split(' ').map(() => parameter));
  for (const version of versions) {
    const taken = (value: number) => parameterFault(parameter, value, version) === undefined;
    expect([low - 1, low, high, high + 1].map(taken)).toEqual([false, true, true, false]);
  }
  if (names !== 'iw')
    for (const version of ALL.filter((each) => !versions.includes(each)))
      expect(parameterFault(parameter, high, version)).toMatch(/is not known to/);
});

it.each<[name: string, versions: string]>([
  ['cref', '6.1 niji-6'],
  ['oref', '7'],
  ['edit', '8.2 8.1'],
  ['hd', '8.2 8.1'],
  ['draft', '8.2 8.1 7'],
  ['turbo', '7 6.1 niji niji-6'],
  ['raw', ALL.join(' ')],
  ['tile', ALL.join(' ')],
  ['sref', ALL.join(' ')],
  ['profile', ALL.join(' ')],
])('Midjourney --%s is known to %s', (name, versions) => {
  const { versions: known = ALL } = midjourneyParameter(name)!;
  expect([...known].sort()).toEqual(versions.split(' ').sort());
});

it.each([
  ['v', 'niji', true],
  ['fast', 'relax', true],
  ['relax', 'turbo', true],
  ['stealth', 'public', true],
  ['hd', 'sd', true],
  ['video', 'edit', true],
  ['tile', 'edit', true],
  ['oref', 'draft', true],
  ['oref', 'fast', true],
  ['raw', 's', false],
  ['repeat', 'relax', true],
  ['draft', 'turbo', false],
  ['draft', 'relax', false],
  ['loop', 'end', true],
] as const)('Midjourney --%s beside --%s excludes: %s', (a, b, excludes) => {
  const name = (given: string) => midjourneyParameter(given)!.name;
  const beside = (one: string, other: string) => midjourneyParameter(one)!.excludes?.includes(name(other)) ?? false;
  expect([beside(a, b), beside(b, a)]).toEqual([excludes, excludes]);
});

it.each<[one: [string, string], other: [string, string], fault: RegExp | undefined]>([
  [['oref', 'https://a.example/x.png'], ['q', '4'], /^cannot stand beside --q 4$/],
  [['oref', 'https://a.example/x.png'], ['q', '3'], /^cannot stand beside --q 4$/],
  [['oref', 'https://a.example/x.png'], ['q', '2'], undefined],
  [['sv', '3'], ['sref', '1234567'], /need --sv 4 or 6/],
  [['sv', '1'], ['sref', 'random'], /need --sv 4 or 6/],
  [['sv', '2'], ['sref', 'https://a.example/7.png 42::2'], /need --sv 4 or 6/],
  [['sv', '4'], ['sref', '1234567'], undefined],
  [['sv', '6'], ['sref', 'random'], undefined],
  [['sv', '3'], ['sref', 'https://a.example/7.png'], undefined],
  [['sw', '200'], ['p', 'm7301234567'], /nothing beside a moodboard/],
  [['sv', '6'], ['p', 'm7301234567'], /nothing beside a moodboard/],
  [['sw', '200'], ['p', 'x8k2mno'], undefined],
  [['video', ''], ['raw', ''], undefined],
  [['video', ''], ['motion', 'high'], undefined],
  [['video', ''], ['loop', ''], undefined],
  [['video', ''], ['end', 'https://a.example/y.png'], undefined],
  [['video', ''], ['bs', '2'], undefined],
  [['ar', '16:9'], ['video', ''], /which takes only --motion, --raw, --loop, --end, --bs$/],
  [['v', '8.2'], ['video', ''], /which takes only/],
  [['seed', '7'], ['video', ''], /which takes only/],
  [['sref', '42'], ['video', ''], /which takes only/],
])('Midjourney %j beside %j: %s', ([one, value], [other, its], fault) => {
  const ways = [
    besideFault({ name: one, value }, { name: other, value: its }),
    besideFault({ name: other, value: its }, { name: one, value }),
  ];
  expect(ways.map((way) => way !== undefined)).toEqual([fault !== undefined, fault !== undefined]);
  if (fault) expect(ways[0]).toMatch(fault);
});

it.each<[name: string, values: string, versions: string]>([
  ['q', '1 2 3 4', '7'],
  ['q', '0.25 0.5 1', '6.1 niji-6'],
  ['q', '', '8.2 8.1 niji'],
  ['sv', '1 2 3 4 5 6', '7'],
  ['motion', 'low high', ALL.join(' ')],
  ['bs', '1 2 4', ALL.join(' ')],
  ['iw', '0.5 1 1.5 2 2.5 3', '8.2 8.1'],
  ['iw', '0 0.25 0.5 0.75 1 1.5 2 2.5 3', '7 6.1'],
  ['iw', '0 0.25 0.5 0.75 1 1.5 2', 'niji niji-6'],
  ['exp', '0 1 2 3 4 5 6 7 10 25 50 100', '8.1 7'],
  ['exp', '', '8.2 6.1 niji niji-6'],
  ['stop', '10 25 50 100', '6.1 niji-6'],
  ['stop', '', '8.2 8.1 7 niji'],
])('Midjourney --%s takes %s in %s', (name, values, versions) => {
  const all = '0 0.25 0.5 0.75 1 1.5 2 2.5 3 4 5 6 7 10 25 50 100 low high'.split(' ');
  const own = values.split(' ').filter(Boolean);
  // Fractions between whole numbers are nothing that a source speaks of.
  const listed = /^(?:exp|stop)$/.test(name) ? all.filter((value) => !value.includes('.')) : all;
  for (const version of versions.split(' ') as MidjourneyVersion[])
    expect(
      listed.filter((value) => parameterFault(midjourneyParameter(name)!, value, version) === undefined),
      version,
    ).toEqual(own);
});

it.each([
  ['cw', 'cref'],
  ['ow', 'oref'],
  ['sw', 'sref'],
  ['sv', 'sref'],
  ['motion', 'video'],
  ['loop', 'video'],
  ['end', 'video'],
  ['bs', 'video'],
  ['raw', undefined],
])('Midjourney --%s says nothing without --%s', (name, needs) => expect(midjourneyParameter(name)!.needs).toBe(needs));

it('Midjourney takes what older versions knew, and writes none of it', () => {
  const old = 'uplight upbeta upanime test testp creative hq newclip nostretch old vibe style width height'.split(' ');
  expect(
    MIDJOURNEY_PARAMETERS.filter(({ legacy }) => legacy)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(old.sort());
  for (const name of old) expect(parameterFault(midjourneyParameter(name)!, true, '8.2')).toMatch(/older versions only/);
});
