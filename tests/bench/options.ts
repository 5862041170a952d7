import { parseArgs } from 'node:util'

export const SCENARIOS = [
  'report',
  'tree',
  'metrics',
  'title',
  'cached',
  'growth',
  'search',
  'import',
  'reader',
] as const
/** Left out by --quick unless --only names them. */
const NOT_QUICK: readonly string[] = ['tree', 'growth', 'search']
export type Scenario = (typeof SCENARIOS)[number]

export interface Options {
  only: ReadonlySet<Scenario>
  /** Reports of the small database and of the large one. */
  reports: number
  manyReports: number
  /** Each contestant answers for so long in each round. */
  seconds: number
  rounds: number
  connections: number
  importedReports: number
}

const HELP = `npm run bench -- [options]
  --quick              a first look in under 90 seconds: fewer rounds and reports, bars not comparable
  --only a,b           of ${SCENARIOS.join(', ')}
  --seconds N          of load a contestant and round (3)
  --rounds N           (5)
  --connections N      kept alive by the load generator (32)
  --reports N          of the small database, in hundreds (1000)
  --many-reports N     of the large one (20000)`

/** Undefined when only help was asked for, which is printed. */
export function readOptions(args: string[]): Options | undefined {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string' },
      seconds: { type: 'string' },
      rounds: { type: 'string' },
      connections: { type: 'string' },
      reports: { type: 'string' },
      'many-reports': { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    console.log(HELP)
    return undefined
  }
  const names = values.only?.split(',') ?? SCENARIOS.filter((name) => !values.quick || !NOT_QUICK.includes(name))
  const unknown = names.filter((name) => !SCENARIOS.includes(name as Scenario))
  if (unknown.length > 0) throw new Error(`--only knows no ${unknown.join(', ')}\n${HELP}`)
  const { quick } = values
  return {
    only: new Set(names as Scenario[]),
    reports: readNumber('reports', values.reports, quick ? 200 : 1_000, 100),
    manyReports: readNumber('many-reports', values['many-reports'], quick ? 200 : 20_000, 100),
    seconds: readNumber('seconds', values.seconds, quick ? 1 : 3),
    rounds: readNumber('rounds', values.rounds, quick ? 2 : 5),
    connections: readNumber('connections', values.connections, 32),
    importedReports: quick ? 60 : 600,
  }
}

function readNumber(name: string, text: string | undefined, byDefault: number, step = 1): number {
  const number = text === undefined ? byDefault : Number(text)
  if (Number.isInteger(number) && number > 0 && number % step === 0) return number
  throw new Error(`--${name} is ${text}; give a whole number${step > 1 ? `, a multiple of ${step}` : ''}\n${HELP}`)
}
