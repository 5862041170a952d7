import { fileURLToPath } from 'node:url'
import { type Running, startServer } from './process.ts'

export type ContestantName = 'service' | 'postgraphile' | 'floor'

export const CONTESTANTS: Record<ContestantName, string> = {
  service: 'Workreport',
  postgraphile: 'PostGraphile 5',
  floor: 'SQL + node:http',
}

const POOL = '10'
const local = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** One process each, with as many database connections each. `cache: false` has the service answer everything afresh. */
export function startContestant(name: ContestantName, databaseUrl: string, { cache = false } = {}): Promise<Running> {
  const env = { DATABASE_URL: databaseUrl, DATABASE_POOL: POOL }
  switch (name) {
    case 'service':
      return startServer(['server/cli/main.ts', 'serve'], { ...env, PORT: '0', ...(cache ? {} : WITHOUT_CACHE) })
    case 'postgraphile':
      return startServer([local('postgraphile.mjs')], { ...env, GRAPHILE_ENV: 'production' })
    case 'floor':
      return startServer([local('floor.ts')], env)
  }
}

/** The service's own setting for operators who want no answers kept. */
const WITHOUT_CACHE = { RESPONSE_CACHE_MB: '0' }
