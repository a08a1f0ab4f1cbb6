import { defineConfig } from 'vitest/config';

// One browser at a time, and never a second try: a story that fails now and then has found something.
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.e2e.ts'],
    environment: 'node',
    fileParallelism: false,
    retry: 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
