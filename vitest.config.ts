import { defineConfig } from 'vitest/config';

// No browser and no document unless a file asks for one in its first line: `// @vitest-environment happy-dom`.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    // Properties run hundreds of lives: a slow machine is no fault.
    testTimeout: 30_000,
    setupFiles: ['tests/seed.ts'],
  },
});
