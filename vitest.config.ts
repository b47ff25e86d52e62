import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A hang, not a time, is what these catch: a busy machine may take long.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // Many tests wait for children and sockets: more files at once than cores.
    maxWorkers: 3,
    setupFiles: ['test/setup.ts'],
  },
});
