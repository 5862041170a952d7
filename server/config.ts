/** Everything the service takes from its environment; nothing else reads process.env. */
export interface Config {
  port: number
  host: string
  databaseUrl: string | undefined
  dataDir: string
  poolSize: number
  statementTimeoutMs: number
  /** A request must have arrived whole by then. */
  requestTimeoutMs: number
  /** Room for answers that are kept until their tables change; 0 keeps none. */
  responseCacheMb: number
  logLevel: string
}

/** A variable of the environment has a value that cannot be used. */
export class InvalidConfig extends Error {}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']

export function readConfig(env: NodeJS.ProcessEnv): Config {
  const readInteger = (name: string, byDefault: number, least: number, most: number): number => {
    const text = env[name]
    if (text === undefined || text === '') return byDefault
    const value = Number(text)
    if (Number.isInteger(value) && value >= least && value <= most) return value
    throw new InvalidConfig(`${name} is "${text}"; give a whole number from ${least} to ${most}`)
  }
  const logLevel = env.LOG_LEVEL || 'info'
  if (!LOG_LEVELS.includes(logLevel))
    throw new InvalidConfig(`LOG_LEVEL is "${logLevel}"; give one of ${LOG_LEVELS.join(', ')}`)
  const databaseUrl = env.DATABASE_URL || undefined
  if (databaseUrl !== undefined && !/^postgres(?:ql)?:\/\//.test(databaseUrl))
    throw new InvalidConfig('DATABASE_URL does not start with postgres:// or postgresql://')
  return {
    port: readInteger('PORT', 4000, 0, 65_535),
    host: env.HOST || '127.0.0.1',
    databaseUrl,
    dataDir: env.DATA_DIR || '.data',
    poolSize: readInteger('DATABASE_POOL', 10, 1, 500),
    statementTimeoutMs: readInteger('STATEMENT_TIMEOUT_MS', 2_500, 100, 600_000),
    requestTimeoutMs: readInteger('REQUEST_TIMEOUT_MS', 2_500, 100, 600_000),
    responseCacheMb: readInteger('RESPONSE_CACHE_MB', 64, 0, 4_096),
    logLevel,
  }
}
