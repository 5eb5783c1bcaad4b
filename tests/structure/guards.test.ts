/** Each guard goes red for what it guards against, and sees files at all. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exactMaths } from '../../scripts/structure/exact-maths.js';
import type { Guard } from '../../scripts/structure/guard.d.ts';
import { guards } from '../../scripts/structure/guards.js';
import { importDirection } from '../../scripts/structure/import-direction.js';
import { importLoops } from '../../scripts/structure/import-loops.js';
import { licences } from '../../scripts/structure/licences.js';
import { machinePaths } from '../../scripts/structure/machine-paths.js';
import { outgoing } from '../../scripts/structure/outgoing.js';
import { exactVersions, lockedSystems } from '../../scripts/structure/versions.js';
import { wholeLanes } from '../../scripts/structure/whole-lanes.js';
import { root, withPlanted } from './planted.ts';

const manifest = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));
/** A file of its own for each plant, so that all of a guard's stand in the project at one time and each is told by its name. */
const planted = (name: string) => `packages/prompt/src/planted-${name}.ts`;

interface Plant {
  guard: Guard;
  what: string;
  files: Record<string, string>;
  says: RegExp;
}

const lock = manifest('package-lock.json');
const lockWithout = (name: RegExp) => ({
  ...lock,
  packages: Object.fromEntries(Object.entries(lock.packages).filter(([path]) => !name.test(path))),
});
const lockWith = (path: string, entry: object) => ({ ...lock, packages: { ...lock.packages, [path]: entry } });

const PLANTS: Plant[] = [
  {
    guard: outgoing,
    what: 'an adapter that fetches by itself',
    files: { 'packages/engines/src/generators/planted.ts': "export const x = await fetch('https://example.org');\n" },
    says: /planted\.ts:1 fetch\(…: requests go through/,
  },
  {
    guard: outgoing,
    what: 'a request by another name',
    files: { 'packages/studio/src/planted.ts': "export const x = globalThis.fetch('https://example.org');\n" },
    says: /planted\.ts:1 fetch/,
  },
  {
    guard: outgoing,
    what: "Node's own sockets",
    files: { 'packages/engines/src/planted.ts': "import { request } from 'node:https';\nexport const x = request;\n" },
    says: /imports node:https/,
  },
  {
    guard: importDirection,
    what: 'a room to the right',
    files: { [planted('right')]: "import { x } from '@atelier/engines';\nexport const y = x;\n" },
    says: /planted-right\.ts:1 imports @atelier\/engines/,
  },
  {
    guard: importDirection,
    what: 'a re-export from a forbidden room',
    files: { [planted('re-export')]: "export * from '@atelier/lineage';\n" },
    says: /planted-re-export\.ts:1 imports @atelier\/lineage/,
  },
  {
    guard: importDirection,
    what: "another room's insides",
    files: { [planted('insides')]: "import type { Brief } from '@atelier/spec/src/brief.ts';\nexport type B = Brief;\n" },
    says: /not a door of spec/,
  },
  {
    guard: importDirection,
    what: 'a room entered by a door that is not for the page',
    files: { 'apps/web/src/planted.ts': "import { imagine } from '@atelier/studio';\nexport const i = imagine;\n" },
    says: /web may enter studio only by @atelier\/studio\/browser/,
  },
  {
    guard: importDirection,
    what: 'a relative path out of the room',
    files: { [planted('relative')]: "import type { Brief } from '../../spec/src/brief.ts';\nexport type B = Brief;\n" },
    says: /leaves the room/,
  },
  {
    guard: importDirection,
    what: "the room's own index",
    files: { 'packages/prompt/src/deep/planted.ts': "export { x } from '../index.ts';\n" },
    says: /its own index/,
  },
  {
    guard: importDirection,
    what: "Node's modules in a browser room",
    files: { [planted('node')]: "const fs = await import('node:fs');\nexport const y = fs;\n" },
    says: /runs in a browser/,
  },
  {
    guard: importDirection,
    what: 'a package nobody declared',
    files: { [planted('undeclared')]: "import sharp from 'sharp';\nexport default sharp;\n" },
    says: /not among the room's dependencies/,
  },
  {
    guard: wholeLanes,
    what: 'noise for as many points as a picture is wide',
    files: {
      'packages/illustrator/src/planted.ts':
        'export const run = (k: any, xs: any, width: number) => k.fbm(xs, xs, xs, width, 4, 1);\n',
    },
    says: /pass the length of the rows/,
  },
  {
    guard: importDirection,
    what: 'the painter imported at once where it must be lazy',
    files: {
      'packages/engines/src/planted.ts': "import { illustrator } from '@atelier/illustrator';\nexport const x = illustrator;\n",
    },
    says: /only by import\(\)/,
  },
  {
    guard: importLoops,
    what: 'a loop of two files',
    files: {
      'packages/prompt/src/loop-a.ts': "import { b } from './loop-b.ts';\nexport const a = b;\n",
      'packages/prompt/src/loop-b.ts': "import { a } from './loop-a.ts';\nexport const b = a;\n",
    },
    says: /loop-a\.ts → packages\/prompt\/src\/loop-b\.ts → packages\/prompt\/src\/loop-a\.ts/,
  },
  {
    guard: importLoops,
    what: 'a loop through two rooms',
    files: {
      'packages/spec/src/index.ts': "export * from './planted.ts';\n",
      'packages/spec/src/planted.ts': "import { x } from '@atelier/lexicon';\nexport const y = x;\n",
      'packages/lexicon/src/index.ts': "import { y } from '@atelier/spec';\nexport const x = y;\n",
    },
    says: /packages\/spec\/src\/index\.ts → .* → packages\/spec\/src\/index\.ts/,
  },
  { guard: exactMaths, what: 'Math.pow', files: { [planted('pow')]: 'export const y = Math.pow(2, 3);\n' }, says: /Math\.pow/ },
  { guard: exactMaths, what: '**', files: { [planted('power')]: 'export const y = 2 ** 3;\n' }, says: /`\*\*`/ },
  { guard: exactMaths, what: 'the clock', files: { [planted('clock')]: 'export const y = Date.now();\n' }, says: /no clock/ },
  {
    guard: exactMaths,
    what: 'code inside a template',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the planted file holds the template
    files: { [planted('template')]: 'export const y = `a ${Math.random()} b`;\n' },
    says: /Math\.random/,
  },
  {
    guard: exactMaths,
    what: "the machine's language",
    files: { [planted('language')]: "export const y = ['b', 'a'].sort((a, b) => a.localeCompare(b));\n" },
    says: /localeCompare/,
  },
  {
    guard: machinePaths,
    what: 'reading matter beside the checkout',
    files: { 'docs/planted.md': `See ${['..', 'shared', 'design.md'].join('/')}.\n` },
    says: /docs\/planted\.md:1/,
  },
  {
    guard: machinePaths,
    what: 'a home folder',
    files: { [planted('home')]: `// found in ${['', 'home', 'someone', 'x'].join('/')}\n` },
    says: /planted-home\.ts:1/,
  },
  {
    guard: exactVersions,
    what: 'a range',
    files: { 'packages/spec/package.json': JSON.stringify({ dependencies: { zod: '^4.6.7' } }) },
    says: /not one exact version/,
  },
  {
    guard: exactVersions,
    what: 'two versions of one package',
    files: { 'packages/spec/package.json': JSON.stringify({ dependencies: { zod: '4.0.0' } }) },
    says: /zod 4\.6\.7, but 4\.0\.0|zod 4\.0\.0, but 4\.6\.7/,
  },
  {
    guard: lockedSystems,
    what: "a lock without macOS's build of sharp",
    files: { 'package-lock.json': JSON.stringify(lockWithout(/@img\/sharp-darwin-arm64$/)) },
    says: /sharp wants @img\/sharp-darwin-arm64/,
  },
  {
    guard: licences,
    what: 'a copyleft dependency',
    files: { 'package-lock.json': JSON.stringify(lockWith('node_modules/planted', { license: 'GPL-3.0-only' })) },
    says: /planted: GPL-3\.0-only/,
  },
  {
    guard: licences,
    what: 'a dependency without a licence',
    files: { 'package-lock.json': JSON.stringify(lockWith('node_modules/planted', {})) },
    says: /planted: the lock file names no licence/,
  },
];

const innocent = {
  [planted('innocent')]:
    "// Math.pow, 2 ** 3\nexport const y = 'Math.pow(1) ** 2'; /* Date.now() */\nexport const z = /a**'Date.now()/;\n",
};

/** A project with as many plants of one guard as do not overwrite each other, and what the guard sees there. */
interface Round {
  plants: Plant[];
  files: Record<string, string>;
  seen: ReturnType<Guard['check']>;
}
const rounds = new Map<Guard, Round[]>();
function roundsOf(guard: Guard): Round[] {
  const before = rounds.get(guard);
  if (before) return before;
  const made: Omit<Round, 'seen'>[] = [{ plants: [], files: { ...innocent } }];
  for (const plant of PLANTS.filter((one) => one.guard === guard)) {
    const free = made.find(({ files }) => !Object.keys(plant.files).some((file) => file in files));
    const round = free ?? { plants: [], files: {} };
    if (!free) made.push(round);
    round.plants.push(plant);
    Object.assign(round.files, plant.files);
  }
  const looked = made.map((round) => ({ ...round, seen: withPlanted(round.files, (copy) => guard.check(copy)) }));
  rounds.set(guard, looked);
  return looked;
}

describe('guards', () => {
  it.each(guards.map((guard) => [guard.name, guard] as const))(
    '%s sees files, and has something planted for it',
    (_, guard) => {
      for (const { seen } of roundsOf(guard)) expect(seen.files).toBeGreaterThan(0);
      expect(PLANTS.some((plant) => plant.guard === guard)).toBe(true);
    },
  );

  it.each(PLANTS.map((plant) => [plant.guard.name, plant.what, plant] as const))('%s finds %s', (_, __, plant) => {
    const problems = roundsOf(plant.guard).find(({ plants }) => plants.includes(plant))?.seen.problems ?? [];
    // Of a lock file the packages are named, of everything else the file itself.
    const names = Object.keys(plant.files).filter((file) => file !== 'package-lock.json');
    const own = problems.filter((problem) => names.length === 0 || names.some((file) => problem.includes(file)));
    expect(
      own.some((problem) => plant.says.test(problem)),
      problems.join('\n') || 'nothing found',
    ).toBe(true);
  });

  it('nothing is found where nothing is wrong: comments, strings and regular expressions are left alone', () => {
    for (const guard of guards)
      for (const { seen } of roundsOf(guard))
        expect(seen.problems.filter((problem) => problem.includes('planted-innocent'))).toEqual([]);
  });
});
