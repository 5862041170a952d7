import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** Installs what only the benchmark needs (300 MB) on its first use, exactly as its lock file says. */
export function installPackages(): void {
  const { dependencies } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as {
    dependencies: Record<string, string>
  }
  const isInstalled = ([name, version]: [string, string]) => {
    const manifest = `${folder}node_modules/${name}/package.json`
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version
  }
  if (Object.entries(dependencies).every(isInstalled)) return
  console.error('installing PostGraphile and the load generator for the benchmark')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}
