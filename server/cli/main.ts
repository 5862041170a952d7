#!/usr/bin/env node
import { Command } from 'commander'
import { DatabaseLocked } from '../../db/lock.ts'
import { MigrationFailed } from '../../db/migrate.ts'
import { InvalidConfig } from '../config.ts'
import { exportCommand } from './export.ts'
import { importCommand } from './import.ts'
import { migrateCommand } from './migrate.ts'
import { readCommand } from './read.ts'
import { serveCommand } from './serve.ts'

const program = new Command('workreport')
  .description('Reads Chinese government work reports into a typed graph.')
  .showHelpAfterError('(run with --help for the commands)')

for (const command of [serveCommand(), readCommand(), importCommand(), exportCommand(), migrateCommand()])
  program.addCommand(command)

// `read --json *.txt | head` has seen enough: no error of ours
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

try {
  await program.parseAsync()
} catch (error) {
  const reason = error as Error & { code?: string }
  const expected = [InvalidConfig, DatabaseLocked, MigrationFailed].some((type) => error instanceof type)
  console.error(
    `workreport: ${expected || reason.code === undefined ? reason.message : `${reason.message} (${reason.code})`}`,
  )
  process.exitCode = 1
}
