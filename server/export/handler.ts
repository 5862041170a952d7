import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { createInputError } from '../errors.ts'
import { type ExportRequest, FORMATS, findFormat, openExport } from './formats.ts'
import type { ExportContext } from './statement.ts'
import { readWhere } from './where.ts'

export interface ExportHandlerOptions {
  /** Who asks, by the folder of the address: `{ '/export': reader }`. */
  contexts: Record<string, ExportContext>
  headers?: Record<string, string>
  /** What the caller is told of an error that is none of theirs. */
  mask: (error: unknown) => { message: string; extensions: Record<string, unknown> }
  log: Logger
}

const PARAMETERS = ['where', 'bom']

/** Answers `…/metrics.csv`, `.jsonl` and `.zip` as a stream; false, untouched, when the address is another. */
export function createExportHandler({ contexts, headers, mask, log }: ExportHandlerOptions) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const [, folder, extension] = /^(\/[\w-]+)\/metrics\.(\w+)(?:\?|$)/.exec(request.url ?? '') ?? []
    const context = contexts[folder ?? '']
    const format = findFormat(extension ?? '')
    if (!context || !format) return false
    answer(request, response, format, context).catch((error) => refuse(response, error))
    return true
  }

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    format: ExportRequest['format'],
    context: ExportContext,
  ): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      throw createInputError('Use GET.', 'BAD_USER_INPUT')
    }
    const wanted = readParameters(format, new URL(request.url!, 'http://localhost').searchParams)
    const { mediaType, extension } = FORMATS[format]
    const file = await openExport(wanted, context)
    response.writeHead(200, {
      ...headers,
      'content-type': mediaType,
      'content-disposition': describeDisposition(extension),
      'cache-control': 'no-store',
    })
    if (request.method === 'HEAD') {
      response.end()
      return
    }
    // Behind the first rows there is no status to tell it with: the connection ends instead.
    await pipeline(Readable.from(file), response).catch((error) => {
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') log.error({ err: error }, 'an export broke off')
    })
  }

  function refuse(response: ServerResponse, error: unknown): void {
    const mine = error instanceof GraphQLError
    const { message, extensions } = mine ? error : mask(error)
    const { http: _, ...shown } = extensions
    const status = response.hasHeader('allow') ? 405 : mine ? 400 : shown.code === 'SERVICE_UNAVAILABLE' ? 503 : 500
    response.writeHead(status, { ...headers, 'content-type': 'application/json; charset=utf-8' })
    response.end(JSON.stringify({ errors: [{ message, extensions: shown }] }))
  }
}

/** A name misspelt would silently export everything, so only the known ones pass. */
function readParameters(format: ExportRequest['format'], parameters: URLSearchParams): ExportRequest {
  for (const name of parameters.keys()) {
    if (!PARAMETERS.includes(name)) throw createInputError(`"${name.slice(0, 60)}" is no parameter; give where or bom.`)
    if (parameters.getAll(name).length > 1) throw createInputError(`"${name}" is given more than once.`)
  }
  const bom = parameters.get('bom') ?? '0'
  if (bom !== '0' && bom !== '1') throw createInputError('bom is 0 or 1.')
  if (bom === '1' && format !== 'csv') throw createInputError('bom goes with metrics.csv only.')
  return { format, bom: bom === '1', where: readWhere(parameters.get('where') ?? undefined) }
}

/** Two names: old programs take the first, all others the one in UTF-8 (RFC 6266). */
function describeDisposition(extension: string): string {
  const day = new Date().toISOString().slice(0, 10)
  const name = encodeURIComponent(`指标数据-${day}.${extension}`)
  return `attachment; filename="metrics-${day}.${extension}"; filename*=UTF-8''${name}`
}
