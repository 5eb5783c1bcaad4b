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
  /** Only multiples of this, in these versions. */
  steps?: Partial<Record<MidjourneyVersion, number>>;
  /** Cannot stand beside these. */
  excludes?: readonly string[];
  /** Nothing else can stand beside it. */
  companions?: readonly string[];
  /** Says nothing without this one. */
  needs?: string;
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
  { name: 'sw', aliases: [], takes: 'number', range: [0, 1000], needs: 'sref' },
  { name: 'sv', aliases: [], takes: 'number', values: [1, 2, 3, 4, 5, 6], versions: ['7'], needs: 'sref' },
  { name: 'p', aliases: ['profile'], takes: 'word' },
  {
    name: 'iw',
    aliases: [],
    takes: 'number',
    range: [0, 3],
    // Release notes of V8.1 and V8.2, second-hand: from a half, in steps of a half.
    ranges: { '8.2': [0.5, 3], '8.1': [0.5, 3], niji: [0, 2], 'niji-6': [0, 2] },
    steps: { '8.2': 0.5, '8.1': 0.5 },
  },
  { name: 'cref', aliases: [], takes: 'addresses', versions: OLD },
  { name: 'cw', aliases: [], takes: 'number', range: [0, 100], versions: OLD, needs: 'cref' },
  { name: 'oref', aliases: [], takes: 'addresses', versions: ['7'], excludes: ['fast', 'draft'] },
  { name: 'ow', aliases: [], takes: 'number', range: [1, 1000], versions: ['7'], needs: 'oref' },
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
  { name: 'relax', aliases: [], takes: 'flag', excludes: ['fast', 'turbo', 'r'] },
  { name: 'turbo', aliases: [], takes: 'flag', versions: ['7', '6.1', 'niji', 'niji-6'], excludes: ['fast', 'relax'] },
  // In fast and turbo mode alone.
  { name: 'r', aliases: ['repeat'], takes: 'number', range: [2, 40], excludes: ['relax'] },
  { name: 'stop', aliases: [], takes: 'number', range: [10, 100], versions: OLD },
  { name: 'stealth', aliases: [], takes: 'flag', excludes: ['public'] },
  { name: 'public', aliases: [], takes: 'flag', excludes: ['stealth'] },
  // The help page on video: “only compatible with” these, and none of them is of use to a picture but --raw.
  { name: 'video', aliases: [], takes: 'flag', excludes: ['edit'], companions: ['motion', 'raw', 'loop', 'end', 'bs'] },
  { name: 'motion', aliases: [], takes: 'word', values: ['low', 'high'], needs: 'video' },
  { name: 'loop', aliases: [], takes: 'flag', needs: 'video', excludes: ['end'] },
  { name: 'end', aliases: [], takes: 'word', needs: 'video', excludes: ['loop'] },
  { name: 'bs', aliases: [], takes: 'number', values: [1, 2, 4], needs: 'video' },
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

/** A parameter as it was given. */
export interface Given {
  name: string;
  value: string | number | boolean;
}

/** Pairs that fail only with certain values: the notes on references and parameters of September 2026, second-hand. */
const CLASHES: readonly {
  one: string;
  is?: RegExp;
  other: string;
  otherIs: RegExp;
  why: string;
}[] = [
  { one: 'oref', other: 'q', otherIs: /^[34]$/, why: 'cannot stand beside --q 4' },
  {
    one: 'sv',
    is: /^[1235]$/,
    other: 'sref',
    otherIs: /(?:^|\s)(?:\d+|random)(?:::\S+)?(?=\s|$)/i,
    why: 'takes addresses alone; style codes and “random” need --sv 4 or 6',
  },
  { one: 'sw', other: 'p', otherIs: /^m\w*\d/i, why: 'does nothing beside a moodboard' },
  { one: 'sv', other: 'p', otherIs: /^m\w*\d/i, why: 'does nothing beside a moodboard' },
];

/** Why one parameter cannot stand beside another, in a few words after its name; undefined where it can. */
export function besideFault(one: Given, other: Given): string | undefined {
  const [mine, its] = [BY_NAME.get(one.name), BY_NAME.get(other.name)];
  if (mine?.excludes?.includes(other.name) || its?.excludes?.includes(one.name)) return `cannot stand beside --${other.name}`;
  if (its?.companions && !its.companions.includes(one.name))
    return `cannot stand beside --${other.name}, which takes only ${list(its.companions)}`;
  if (mine?.companions && !mine.companions.includes(other.name))
    return `cannot stand beside --${other.name}: it takes only ${list(mine.companions)}`;
  const clash = CLASHES.find(
    (each) =>
      (matches(each, one) && each.other === other.name && each.otherIs.test(String(other.value))) ||
      (matches(each, other) && each.other === one.name && each.otherIs.test(String(one.value))),
  );
  if (clash === undefined) return undefined;
  return clash.one === one.name ? clash.why : `cannot stand beside --${other.name} ${other.value}: that ${clash.why}`;
}
const matches = ({ one, is }: (typeof CLASHES)[number], { name, value }: Given): boolean =>
  one === name && (is === undefined || is.test(String(value)));
const list = (names: readonly string[]): string => names.map((name) => `--${name}`).join(', ');

/** What is wrong with a value in a version, in a few words; undefined where nothing is. */
export function parameterFault(
  { takes, range, ranges, steps, values, valuesIn, versions, legacy }: MidjourneyParameter,
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
  if (number < low || number > high) return `takes ${low} to ${high}, not ${value}`;
  const step = steps?.[version];
  return step !== undefined && number % step !== 0 ? `takes steps of ${step}, not ${value}` : undefined;
}
