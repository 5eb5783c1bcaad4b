/**
 * Wildcards: names to lists of values, from text, YAML and JSON files as dynamicprompts keeps them. Files come in as text; what
 * opens them is elsewhere and guards its folder.
 */
import { parse as parseYaml } from 'yaml';

export interface WildcardValue {
  text: string;
  weight: number;
}

export interface WildcardFile {
  /** Relative to the folder, with slashes: `animals/cats.txt`. */
  path: string;
  text: string;
}

export interface Wildcards {
  /** Sorted by code point, each once. A name may hold `*`, `?` and `[abc]`; none matching, it is looked for in every folder. */
  values(name: string): readonly WildcardValue[];
  names(): string[];
  /** Files, or parts of them, that could not be read, in words. */
  readonly troubles: readonly string[];
}

export function wildcardsOf(files: readonly WildcardFile[]): Wildcards {
  const lists = new Map<string, WildcardValue[]>();
  const troubles: string[] = [];
  for (const { path, text } of files) {
    try {
      collect(path, text, lists, troubles);
    } catch (error) {
      troubles.push(`${path} cannot be read: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    }
  }
  const known = new Map<string, readonly WildcardValue[]>();
  return {
    troubles,
    names: () => [...lists.keys()],
    values(name) {
      let values = known.get(name);
      if (values === undefined) {
        values = find(name, lists);
        // A template can make up any number of names.
        if (known.size < 1000) known.set(name, values);
      }
      return values;
    },
  };
}

function find(asked: string, lists: ReadonlyMap<string, WildcardValue[]>): WildcardValue[] {
  const name = asked
    .replace(/[\\/]+/g, '/')
    .replace(/^\/|\/$/g, '')
    .trim();
  if (name.includes('..')) return [];
  let found = matching(name, lists);
  if (found.length === 0 && !name.startsWith('**')) found = matching(`**/${name}`, lists);
  const seen = new Set<string>();
  return found
    .filter(({ text, weight }) => {
      const key = `${weight}:${text}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => byCodePoint(a.text, b.text));
}

function matching(pattern: string, lists: ReadonlyMap<string, WildcardValue[]>): WildcardValue[] {
  if (!/[*?[]/.test(pattern)) return lists.get(pattern) ?? [];
  const test = glob(pattern);
  return [...lists].flatMap(([name, values]) => (test(name) ? values : []));
}

/** As `fnmatch` of Python: a star also takes slashes. Linear: after a star only the last one is tried again. */
function glob(pattern: string): (name: string) => boolean {
  const steps: (string | RegExp | undefined)[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const c = pattern[at]!;
    const close = c === '[' ? pattern.indexOf(']', at + 2) : -1;
    if (c === '*') steps.push(undefined);
    else if (c === '?') steps.push(/[\s\S]/);
    else if (close > 0) {
      const set = pattern
        .slice(at + 1, close)
        .replace(/^!/, '^')
        .replace(/[\\\]]/g, '\\$&');
      steps.push(safeClass(set));
      at = close;
    } else steps.push(c);
  }
  return (name) => {
    let [n, s, star, from] = [0, 0, -1, 0];
    while (n < name.length) {
      const step = steps[s];
      if (s < steps.length && step === undefined) {
        star = s++;
        from = n;
      } else if (s < steps.length && (typeof step === 'string' ? step === name[n] : step?.test(name[n]!))) {
        s++;
        n++;
      } else if (star >= 0) {
        s = star + 1;
        n = ++from;
      } else return false;
    }
    while (s < steps.length && steps[s] === undefined) s++;
    return s === steps.length;
  };
}

function safeClass(set: string): RegExp {
  try {
    return new RegExp(`[${set}]`);
  } catch {
    // A range that is no range matches nothing.
    return /[^\s\S]/;
  }
}

function byCodePoint(a: string, b: string): number {
  const [x, y] = [[...a], [...b]];
  for (let i = 0; i < x.length && i < y.length; i++)
    if (x[i] !== y[i]) return (x[i]!.codePointAt(0) ?? 0) - (y[i]!.codePointAt(0) ?? 0);
  return x.length - y.length;
}

function collect(path: string, text: string, lists: Map<string, WildcardValue[]>, troubles: string[]): void {
  const [, folder = '', base = '', extension = ''] = /^(.*\/)?([^/]*)\.([^./]+)$/.exec(path) ?? [];
  if (extension === 'txt') {
    const lines = text
      .replace(/^\ufeff/, '')
      .split(/\r\n|\n|\r/)
      .map((line) => line.trim());
    lists.set(
      folder + base,
      lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => ({ text: line, weight: 1 })),
    );
    return;
  }
  if (extension !== 'json' && extension !== 'yaml') {
    troubles.push(`${path} was not read: wildcards are .txt, .yaml and .json files`);
    return;
  }
  const data: unknown = extension === 'json' ? JSON.parse(text) : parseYaml(text, { maxAliasCount: 100 });
  if (Array.isArray(data)) {
    const values = data.filter((item): item is string => typeof item === 'string');
    if (values.length > 0)
      lists.set(
        folder + base,
        values.map((item) => ({ text: item, weight: 1 })),
      );
  } else if (isMap(data)) walk(data, folder, path, lists, troubles, 0);
  else troubles.push(`${path}: lists of texts under names are expected`);
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const DEEPEST = 64;

function walk(
  map: Record<string, unknown>,
  prefix: string,
  path: string,
  lists: Map<string, WildcardValue[]>,
  troubles: string[],
  depth: number,
): void {
  if (depth > DEEPEST) {
    troubles.push(`${path} is nested more than ${DEEPEST} deep`);
    return;
  }
  for (const [key, value] of Object.entries(map)) {
    const name = prefix + key;
    if (typeof value === 'string' && value !== '') lists.set(name, itemsOf([value], `${path}, ${name}`, troubles));
    else if (Array.isArray(value)) lists.set(name, itemsOf(value, `${path}, ${name}`, troubles));
    else if (isMap(value)) walk(value, `${name}/`, path, lists, troubles, depth + 1);
    else if (value) troubles.push(`${path}, ${name}: a list of texts is expected, and this is a ${typeof value}`);
  }
}

/** `50::elephant` has a weight where it begins with a digit; so has `{weight: 50, text: elephant}`. */
function itemsOf(list: readonly unknown[], where: string, troubles: string[]): WildcardValue[] {
  return list.flatMap((item): WildcardValue[] => {
    if (typeof item === 'string') {
      const cut = item.lastIndexOf('::');
      const weight = /^\d/.test(item) && cut > 0 ? Number(item.slice(0, cut)) : Number.NaN;
      if (Number.isFinite(weight)) return [{ text: item.slice(cut + 2), weight }];
      return item === '' ? [] : [{ text: item, weight: 1 }];
    }
    if (isMap(item)) {
      const text = item.text || item.content;
      const weight = item.weight === undefined ? 1 : Number(item.weight);
      if (typeof text === 'string' && Number.isFinite(weight)) return [{ text, weight }];
    }
    if (item !== null && item !== undefined && item !== false && item !== 0)
      troubles.push(`${where}: a text is expected, and this is ${JSON.stringify(item)?.slice(0, 60)}`);
    return [];
  });
}
