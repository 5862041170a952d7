import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Generates again what is generated and fails when a committed file was not up to date; the new files stay for committing. */
const GENERATED = ['schema.graphql', 'client/generated', 'client/explorer/generated']

const readGenerated = () =>
  GENERATED.flatMap((path) =>
    path.includes('.')
      ? [path]
      : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)),
  )
    .filter((path) => /\.\w+$/.test(path))
    .sort()
    .map((path) => [path, readFileSync(path, 'utf8')] as const)

const before = new Map(readGenerated())
execFileSync('npm', ['run', '--silent', 'codegen'], { stdio: ['ignore', 'ignore', 'inherit'] })
const after = readGenerated()

const drifted = [
  ...after.filter(([path, text]) => before.get(path) !== text).map(([path]) => path),
  ...[...before.keys()].filter((path) => !after.some(([known]) => known === path)),
]
if (drifted.length > 0) {
  console.error(`generated files were out of date: ${drifted.join(', ')}; commit what "npm run codegen" has written`)
  process.exitCode = 1
}
