import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    pool: 'forks',
    // Many tests wait for children and sockets: more files at once than cores.
    maxWorkers: 3,
    setupFiles: ['test/setup.ts'],
  },
});
