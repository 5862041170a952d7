import { connect } from '../../db/connect.ts'
import { DatabaseLocked } from '../../db/lock.ts'
import { migrate } from '../../db/migrate.ts'
import type { Role } from '../../db/tables/editing.ts'
import { readConfig } from '../config.ts'
import { exportThroughService } from '../control.ts'
import { FORMATS, type FormatName, openExport } from '../export/formats.ts'
import { readWhere } from '../export/where.ts'

export interface CommandExport {
  format: FormatName
  /** A MetricFilter as JSON. */
  where: string | undefined
  bom: boolean
  /** Drafts and withdrawn reports too. */
  all: boolean
}

export interface ExportSource {
  chunks: AsyncIterable<string | Buffer>
  close: () => Promise<void>
}

/** The file from the database itself or, when a service holds the embedded one, from that service. */
export async function openCommandExport(wanted: CommandExport): Promise<ExportSource> {
  const where = readWhere(wanted.where)
  try {
    const connection = await connect({ ...readConfig(process.env), command: 'export' })
    try {
      await migrate(connection.db)
      const role: Role = wanted.all ? 'ADMIN' : 'READER'
      const chunks = await openExport({ ...wanted, where }, { ...connection, viewer: { role, keyName: null } })
      return { chunks, close: () => connection.close() }
    } catch (error) {
      await connection.close()
      throw error
    }
  } catch (error) {
    const socket = error instanceof DatabaseLocked ? error.owner.socket : null
    if (socket === null) throw error
    return { chunks: await askService(socket, wanted), close: async () => {} }
  }
}

async function askService(socket: string, { format, where, bom, all }: CommandExport) {
  const query = new URLSearchParams({ ...(where !== undefined && { where }), ...(bom && { bom: '1' }) })
  const path = `/${all ? 'export-all' : 'export'}/metrics.${FORMATS[format].extension}?${query}`
  const response = await exportThroughService(socket, path)
  if (response.statusCode === 200) return response
  const body = Buffer.concat(await Array.fromAsync(response)).toString('utf8')
  throw new Error(`the running service did not export: ${readMessage(body) ?? `status ${response.statusCode}`}`)
}

function readMessage(body: string): string | undefined {
  try {
    return JSON.parse(body).errors[0].message
  } catch {
    return undefined
  }
}
