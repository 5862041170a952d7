import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { precompress } from './precompress.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const slimMonaco: Plugin = {
  name: 'slim-monaco',
  enforce: 'pre',
  resolveId: {
    filter: { id: /edcore\.main\.js$|[dD]iffEditorWidget\.js$/ },
    handler: (id) => here(id.includes('edcore') ? 'graphiql/monaco-editor.ts' : 'graphiql/no-diff-editor.ts'),
  },
}

export default defineConfig({
  root: here('.'),
  base: '/',
  plugins: [slimMonaco, react(), precompress()],
  build: {
    outDir: here('../dist/web'),
    assetsDir: 'assets',
    // A data: address would need an exception in the Content-Security-Policy.
    assetsInlineLimit: 0,
    // The first of each that knows light-dark().
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      input: {
        graphiql: here('graphiql/index.html'),
        explorer: here('explorer/index.html'),
      },
    },
  },
})
