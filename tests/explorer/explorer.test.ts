import { describe } from 'vitest'
import { tryAccess } from './access.ts'
import { describeInBrowser } from './browser.ts'
import { tryMany } from './many.ts'
import { tryPages } from './pages.ts'
import { tryReading } from './reading.ts'

// One service and one browser for all of them: on a small machine each costs seconds.
describeInBrowser('the explorer in Chromium with the network cut', (stage) => {
  describe('reading', () => tryReading(stage))
  describe('the other pages', () => tryPages(stage))
  describe('for everyone', () => tryAccess(stage))
  describe('with many reports', () => tryMany(stage))
})
