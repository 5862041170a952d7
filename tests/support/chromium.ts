import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Whether there is a browser to try pages in; `what` is named in the message when there is none. */
export function hasChromium(what: string): boolean {
  const installed = existsSync(executablePath)
  if (!installed) console.warn(`${what} is not tried in a browser: no Chromium at ${executablePath} (set CHROMIUM).`)
  return installed
}

/** Chromium without a window and with the network cut: no name but this machine's resolves. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  })
