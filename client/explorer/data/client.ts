import { createClient } from '../../client.ts'

/** Operations are handed to `request` one by one, so that each page carries only its own. */
export const client = createClient({ url: new URL('/graphql', location.href), retry: 2 })
