import type { Plugin } from 'graphql-yoga'

/** The media types of an Accept header, most wanted first; of two wanted alike the one named first. */
export function listWanted(accept: string): string[] {
  return accept
    .toLowerCase()
    .split(',')
    .map((part) => {
      const [type, ...parameters] = part.split(';').map((text) => text.trim())
      const quality = parameters.find((text) => text.startsWith('q='))?.slice(2)
      return {
        part: [type, ...parameters.filter((text) => !text.startsWith('q='))].join(';'),
        quality: Number(quality ?? 1),
      }
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ part }) => part)
}

/** Yoga takes the first type it knows whatever its weight, and types of bodies by the letter though case has no meaning there. */
export function useMediaTypes(): Plugin {
  return {
    onRequest({ request: { headers } }) {
      const accept = headers.get('accept')
      if (accept?.includes(';')) headers.set('accept', listWanted(accept).join(','))
      if (isJson(headers.get('content-type'))) headers.set('content-type', 'application/json')
    },
  }
}

/** Whether a body is JSON; parameters change nothing, for JSON is always UTF-8. */
export const isJson = (contentType: string | null) => /^application\/json\s*(;|$)/i.test(contentType ?? '')
