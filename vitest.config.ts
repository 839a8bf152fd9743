import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'content/**/*.test.ts'],
    // The tests are pure or work in folders of their own, so that files can share a worker.
    isolate: false,
    // By default one core is left free, which on a machine with two is half of it.
    maxWorkers: '100%',
    // Reading types for the code shown takes seconds on a busy machine with two cores.
    testTimeout: 60_000,
  },
});
