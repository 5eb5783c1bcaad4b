import { defineConfig } from 'vitest/config';

// Rooms resolve to their sources, so that no stale build is tested.
export default defineConfig({
  ssr: { resolve: { conditions: ['atelier-source', 'node', 'import', 'default'] } },
  resolve: { conditions: ['atelier-source', 'node', 'import', 'default'] },
  test: {
    setupFiles: ['tests/fast-check.setup.ts'],
    include: ['{packages,apps}/*/src/**/*.test.ts', 'tests/**/*.test.ts'],
    testTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
