import { cpus } from 'node:os'
import { Bench } from './bench.ts'
import { Cleanup } from './cleanup.ts'
import { installPackages } from './install.ts'
import { readOptions, type Scenario } from './options.ts'
import { type Bar, printBars } from './print.ts'
import { measureGraph } from './scenarios/graph.ts'

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
    printBars(bars)
    console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s in all`)
  } catch (error) {
    console.error(error)
    process.exitCode = 1
  } finally {
    await cleanup.run()
  }
}
