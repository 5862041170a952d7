import { ensureWebAssets } from '../../server/web/build.ts'

/** Builds the web pages once, or every test process that wants them would. */
export default async function preparePages(): Promise<void> {
  // A page that cannot be built says so itself, to the tests that open it.
  await ensureWebAssets().catch((error) => console.error(error))
}
