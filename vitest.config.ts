import { defineConfig } from 'vitest/config'

/** Milliseconds: only what hangs is stopped, on a busy machine too. */
const limit = 120_000

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout: limit, hookTimeout: limit },
})
