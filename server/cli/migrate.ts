import { Command } from 'commander'
import { connect } from '../../db/connect.ts'
import { migrate } from '../../db/migrate.ts'
import { readConfig } from '../config.ts'
import { syncVocabulary } from '../importer/vocabulary.ts'

export const migrateCommand = () =>
  new Command('migrate').description('Brings the database to the current version.').action(async () => {
    const connection = await connect({ ...readConfig(process.env), command: 'migrate' })
    try {
      const ran = await migrate(connection.db)
      await syncVocabulary(connection.db)
      console.log(ran.length > 0 ? `ran ${ran.join(', ')}` : 'the database is current')
    } finally {
      await connection.close()
    }
  })
