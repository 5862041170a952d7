import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    // An embedded database takes a second or two to open, and longer while other files open theirs.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
