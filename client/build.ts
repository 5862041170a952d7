import { execFileSync } from 'node:child_process'
import { copyFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// What is published: compiled files, types, and the schema and licence that npm finds only in the package's own folder.
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
rmSync(here('dist'), { recursive: true, force: true })
execFileSync(process.execPath, [here('../node_modules/typescript/bin/tsc'), '-p', here('tsconfig.json')], {
  stdio: 'inherit',
})
copyFileSync(here('../schema.graphql'), here('schema.graphql'))
copyFileSync(here('../LICENSE'), here('LICENSE'))
