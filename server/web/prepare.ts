import { ensureWebAssets } from './build.ts'

/** Builds the web pages ahead of the first start, for images and packages. */
await ensureWebAssets()
