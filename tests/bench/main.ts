import { cpus } from 'node:os'
import { Bench } from './bench.ts'
import { Cleanup } from './cleanup.ts'
import { installPackages } from './install.ts'
import { readOptions, type Scenario } from './options.ts'
import { type Bar, printBars } from './print.ts'
import { measureCached } from './scenarios/cached.ts'
import { measureGraph } from './scenarios/graph.ts'
import { measureGrowth } from './scenarios/growth.ts'
import { measureImport } from './scenarios/import.ts'
import { measureReader } from './scenarios/reader.ts'
import { measureSearch } from './scenarios/search.ts'

const OTHERS = {
  cached: measureCached,
  growth: measureGrowth,
  search: measureSearch,
  import: measureImport,
  reader: measureReader,
} satisfies Partial<Record<Scenario, (bench: Bench) => Promise<Bar[]>>>

const options = readOptions(process.argv.slice(2))
if (options) {
  const cleanup = new Cleanup()
  cleanup.onSignals()
  const bench = new Bench(options, cleanup)
  const asked = (...names: Scenario[]) => names.filter((name) => options.only.has(name))
  const started = performance.now()
  try {
    installPackages()
    console.log(
      `${cpus().length} cores, Node ${process.version}; ${options.rounds} rounds of ${options.seconds} s a contestant, ` +
        `${options.connections} connections, 10 connections each to PostgreSQL, ${options.reports} reports`,
    )
    const bars: Bar[] = []
    const graph = asked('report', 'tree', 'metrics', 'title')
    if (graph.length > 0) bars.push(...(await measureGraph(bench, graph)))
    for (const [name, run] of Object.entries(OTHERS) as [Scenario, (bench: Bench) => Promise<Bar[]>][])
      if (options.only.has(name)) bars.push(...(await run(bench)))
    printBars(bars)
    console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s in all`)
  } catch (error) {
    // What was stopped in the middle complains of it.
    if (!cleanup.isRunning) console.error(error)
    process.exitCode = 1
  } finally {
    await cleanup.run()
  }
}
