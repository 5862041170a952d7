import { Command } from 'commander'
import { readConfig } from '../config.ts'

export const serveCommand = () =>
  new Command('serve').description('Runs the service; see PORT, HOST, DATABASE_URL, DATA_DIR.').action(async () => {
    const { serve } = await import('../main.ts')
    await serve(readConfig(process.env))
  })
