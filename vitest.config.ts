import path from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': path.resolve(import.meta.dirname) } },
  test: {
    include: ['lib/**/*.test.ts', 'components/**/*.test.ts', 'content/**/*.test.ts'],
    // Reading all content takes seconds on a busy machine; no test measures time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
