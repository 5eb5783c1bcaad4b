import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/longest-first.js';

/** They bound what their whole process holds, and so have one of their own. */
const MEASURED_ALONE = 'packages/lineage/src/**/fuzz.test.ts';
const conditions = ['atelier-source', 'node', 'import', 'default'];

// Rooms resolve to their sources, so that no stale build is tested. Node itself imports them (docs/decisions/native-tests.md).
export default defineConfig({
  ssr: { resolve: { conditions } },
  resolve: { conditions },
  test: {
    setupFiles: ['tests/fast-check.setup.ts', 'tests/tidy.setup.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    execArgv: ['--import', './scripts/typescript/register.js', '--conditions=atelier-source', '--enable-source-maps'],
    server: { deps: { external: [/\/packages\/[a-z]+\/src\/(?!.*\.test\.ts)/] } },
    projects: [
      // The files of these two share a process, and so what it has imported and warmed: they hold no state beyond their own end.
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'tests/{painter,prompt}/**/*.test.ts'],
          exclude: ['**/node_modules/**', MEASURED_ALONE],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'journeys', include: ['tests/journeys/**/*.test.ts'], isolate: false } },
      { extends: true, test: { name: 'whole', include: ['tests/{browser,docs,structure}/**/*.test.ts', MEASURED_ALONE] } },
    ],
  },
});
