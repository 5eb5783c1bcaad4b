import { defineConfig } from 'vitest/config';

const conditions = ['atelier-source', 'node', 'import', 'default'];

// Rooms resolve to their sources, so that no stale build is tested. Node itself imports them (docs/decisions/native-tests.md).
export default defineConfig({
  ssr: { resolve: { conditions } },
  resolve: { conditions },
  test: {
    setupFiles: ['tests/fast-check.setup.ts'],
    testTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    execArgv: ['--import', './scripts/typescript/register.js', '--conditions=atelier-source', '--enable-source-maps'],
    server: { deps: { external: [/\/packages\/[a-z]+\/src\/(?!.*\.test\.ts)/] } },
    projects: [
      // The tests of the rooms share a process, and so what it has imported: they hold no state beyond their own files.
      { extends: true, test: { name: 'rooms', include: ['packages/*/src/**/*.test.ts'], isolate: false } },
      { extends: true, test: { name: 'whole', include: ['apps/*/src/**/*.test.ts', 'tests/**/*.test.ts'] } },
    ],
  },
});
