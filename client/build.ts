import { execFileSync } from 'node:child_process'
import { copyFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
// npm packs only what stands in the package's own folder.
const COPIES = ['schema.graphql', 'LICENSE']

for (const path of ['dist', ...COPIES]) rmSync(here(path), { recursive: true, force: true })
if (!process.argv.includes('--clean')) {
  const compiler = here('../node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [compiler, '-p', here('tsconfig.json')], { stdio: 'inherit' })
  for (const path of COPIES) copyFileSync(here(`../${path}`), here(path))
}
