import { defineConfig } from 'vitest/config';

const conditions = ['atelier-source', 'node', 'import', 'default'];

// Rooms resolve to their sources, so that no stale build is tested. Node itself imports them (docs/decisions/native-tests.md).
export default defineConfig({
  ssr: { resolve: { conditions } },
  resolve: { conditions },
  test: {
    setupFiles: ['tests/fast-check.setup.ts'],
    include: ['{packages,apps}/*/src/**/*.test.ts', 'tests/**/*.test.ts'],
    testTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    execArgv: ['--import', './scripts/typescript/register.js', '--conditions=atelier-source', '--enable-source-maps'],
    server: { deps: { external: [/\/packages\/[a-z]+\/src\/(?!.*\.test\.ts)/] } },
  },
});
