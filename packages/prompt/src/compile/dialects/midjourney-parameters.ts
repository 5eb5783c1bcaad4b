/** Midjourney's parameters with what they take in which version: for writing them, and for finding fault with those that are written. */

export type MidjourneyVersion = '8.2' | '8.1' | '7' | '6.1' | 'niji' | 'niji-6';

/** How each version is asked for. */
export const VERSION_FLAG: Readonly<Record<MidjourneyVersion, readonly [name: 'v' | 'niji', value: string]>> = {
  '8.2': ['v', '8.2'],
  '8.1': ['v', '8.1'],
  '7': ['v', '7'],
  '6.1': ['v', '6.1'],
  niji: ['niji', '7'],
  'niji-6': ['niji', '6'],
};

export interface MidjourneyParameter {
  /** The short name, which is written. */
  name: string;
  aliases: readonly string[];
  takes: 'number' | 'ratio' | 'flag' | 'words' | 'addresses' | 'word' | 'version';
  /** Lowest and highest value. */
  range?: readonly [number, number];
  /** Another range in some versions. */
  ranges?: Partial<Record<MidjourneyVersion, readonly [number, number]>>;
  /** Only these values. */
  values?: readonly (string | number)[];
  /** Other values in some versions. */
  valuesIn?: Partial<Record<MidjourneyVersion, readonly (string | number)[]>>;
  /** Where it is known; absent: in all. */
  versions?: readonly MidjourneyVersion[];
  /** Cannot stand beside these. */
  excludes?: readonly string[];
  /** Only older versions knew it: read, never written. */
  legacy?: true;
}

const NEW = ['8.2', '8.1'] as const;
const OLD = ['6.1', 'niji-6'] as const;

export const MIDJOURNEY_PARAMETERS: readonly MidjourneyParameter[] = [
  { name: 'ar', aliases: ['aspect'], takes: 'ratio' },
  { name: 's', aliases: ['stylize'], takes: 'number', range: [0, 1000] },
  { name: 'c', aliases: ['chaos'], takes: 'number', range: [0, 100] },
  { name: 'w', aliases: ['weird'], takes: 'number', range: [0, 3000] },
  { name: 'raw', aliases: [], takes: 'flag' },
  { name: 'no', aliases: [], takes: 'words' },
  { name: 'seed', aliases: ['sameseed'], takes: 'number', range: [0, 4_294_967_295] },
  { name: 'tile', aliases: [], takes: 'flag', excludes: ['edit'] },
  { name: 'v', aliases: ['version'], takes: 'version', excludes: ['niji'] },
  { name: 'niji', aliases: [], takes: 'version', excludes: ['v'] },
  { name: 'exp', aliases: [], takes: 'number', range: [0, 100], versions: ['8.1', '7'] },
  { name: 'sref', aliases: [], takes: 'addresses' },
  { name: 'sw', aliases: [], takes: 'number', range: [0, 1000] },
  { name: 'sv', aliases: [], takes: 'number', range: [1, 6], versions: ['7'] },
  { name: 'p', aliases: ['profile'], takes: 'word' },
  { name: 'iw', aliases: [], takes: 'number', range: [0, 3], ranges: { niji: [0, 2], 'niji-6': [0, 2] } },
  { name: 'cref', aliases: [], takes: 'addresses', versions: OLD },
  { name: 'cw', aliases: [], takes: 'number', range: [0, 100], versions: OLD },
  { name: 'oref', aliases: [], takes: 'addresses', versions: ['7'], excludes: ['fast', 'draft'] },
  { name: 'ow', aliases: [], takes: 'number', range: [1, 1000], versions: ['7'] },
  { name: 'edit', aliases: [], takes: 'addresses', versions: NEW, excludes: ['video', 'tile'] },
  {
    name: 'q',
    aliases: ['quality'],
    takes: 'number',
    values: [0.25, 0.5, 1],
    // 3 is taken there, and means 4.
    valuesIn: { '7': [1, 2, 3, 4] },
    versions: ['7', ...OLD],
  },
  // In 8.1 and 8.2 on the web page alone, by second-hand notes.
  { name: 'draft', aliases: [], takes: 'flag', versions: [...NEW, '7'], excludes: ['oref'] },
  { name: 'hd', aliases: [], takes: 'flag', versions: NEW, excludes: ['sd'] },
  { name: 'sd', aliases: [], takes: 'flag', versions: NEW, excludes: ['hd'] },
  { name: 'fast', aliases: [], takes: 'flag', excludes: ['relax', 'turbo', 'oref'] },
  { name: 'relax', aliases: [], takes: 'flag', excludes: ['fast', 'turbo'] },
  { name: 'turbo', aliases: [], takes: 'flag', versions: ['7', '6.1', 'niji', 'niji-6'], excludes: ['fast', 'relax'] },
  { name: 'r', aliases: ['repeat'], takes: 'number', range: [2, 40] },
  { name: 'stop', aliases: [], takes: 'number', range: [10, 100], versions: OLD },
  { name: 'stealth', aliases: [], takes: 'flag', excludes: ['public'] },
  { name: 'public', aliases: [], takes: 'flag', excludes: ['stealth'] },
  { name: 'video', aliases: [], takes: 'flag', excludes: ['edit'] },
  { name: 'motion', aliases: [], takes: 'word', values: ['low', 'high'] },
  { name: 'loop', aliases: [], takes: 'flag' },
  { name: 'end', aliases: [], takes: 'word' },
  { name: 'bs', aliases: [], takes: 'number', values: [1, 2, 4] },
  ...['uplight', 'upbeta', 'upanime', 'test', 'testp', 'creative', 'hq', 'newclip', 'nostretch', 'old', 'vibe'].map(
    (name): MidjourneyParameter => ({ name, aliases: [], takes: 'flag', legacy: true }),
  ),
  ...['style', 'width', 'height'].map((name): MidjourneyParameter => ({ name, aliases: [], takes: 'word', legacy: true })),
];

const BY_NAME = new Map(
  MIDJOURNEY_PARAMETERS.flatMap((each) => [each.name, ...each.aliases].map((name) => [name, each] as const)),
);
/** By any of its names, in lower case. */
export const midjourneyParameter = (name: string): MidjourneyParameter | undefined => BY_NAME.get(name);

/** What is wrong with a value in a version, in a few words; undefined where nothing is. */
export function parameterFault(
  { takes, range, ranges, values, valuesIn, versions, legacy }: MidjourneyParameter,
  value: string | number | boolean,
  version: MidjourneyVersion,
): string | undefined {
  if (legacy) return 'is known to older versions only';
  if (versions && !versions.includes(version)) return `is not known to ${version}, only to ${versions.join(', ')}`;
  const some = valuesIn?.[version] ?? values;
  if (some && value !== true && !some.some((each) => Number(each) === Number(value) || String(each) === String(value)))
    return `takes ${some.join(', ')}, not ${value}`;
  if (takes !== 'number') return undefined;
  const number = Number(value);
  const [low, high] = ranges?.[version] ?? range ?? [-Infinity, Infinity];
  if (value === true || Number.isNaN(number)) return `takes a number, not ${value === true ? 'nothing' : value}`;
  return number < low || number > high ? `takes ${low} to ${high}, not ${value}` : undefined;
}
