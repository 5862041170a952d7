import type { Outgoing, Transport } from './post.ts'

// Proxies on the way cut longer addresses.
const LONGEST_ADDRESS = 4000

/**
 * Sends queries as GET with the SHA-256 of their text instead of the text, so that caches on the way can keep the answers,
 * and asks again for a known answer by its ETag. A query the service does not know by hash goes by POST from then on;
 * so does all where the page is not served securely, for there is no SHA-256 there.
 */
export function createHashedGet({ entries = 100 }: { entries?: number } = {}): Transport {
  const hashes = new Map<string, Promise<string>>()
  const refused = new Set<string>()
  const answers = new Map<string, { etag: string; text: string }>()

  const keep = (address: string, etag: string, text: string) => {
    answers.delete(address)
    answers.set(address, { etag, text })
    if (answers.size > entries) answers.delete(answers.keys().next().value!)
  }

  return async (outgoing, signal) => {
    const { text: query, headers, fetch } = outgoing
    if (refused.has(query) || !globalThis.crypto?.subtle) return undefined
    const hash = hashes.get(query) ?? digest(query)
    hashes.set(query, hash)
    const address = getAddress(outgoing, await hash)
    if (address.length > LONGEST_ADDRESS) return undefined

    const known = answers.get(address)
    const response = await fetch(address, {
      headers: { ...headers, ...(known && { 'if-none-match': known.etag }) },
      signal,
    })
    if (response.status === 304 && known) {
      keep(address, known.etag, known.text)
      return { response, text: known.text }
    }
    const text = await response.text()
    if (/"PERSISTED_QUERY_\w+"/.test(text) || /^4(0[045]|1[45])/.test(`${response.status}`)) {
      if (!known) refused.add(query)
      return undefined
    }
    const etag = response.headers.get('etag')
    if (response.ok && etag) keep(address, etag, text)
    return { response, text }
  }
}

function getAddress({ url, variables }: Outgoing, sha256Hash: string): string {
  const parameters = new URLSearchParams({
    ...(Object.keys(variables).length > 0 && { variables: JSON.stringify(variables) }),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }),
  })
  return `${url}${url.includes('?') ? '&' : '?'}${parameters}`
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
