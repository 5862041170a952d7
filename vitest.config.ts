import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Vite would take graphql's .mjs for our files while Node takes its .js for Pothos and Yoga: two copies of one package.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/prepare-databases.ts', 'tests/support/prepare-pages.ts'],
    // An embedded database takes a second or two to open, and longer while other files open theirs.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
