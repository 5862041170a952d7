import { BARE_ATTRIBUTE, RATE_WORD } from './rules/label-words.ts'
import type { Slot } from './slots.ts'

/** How often a label found by a rule was right on labelled reports; one line a rule. */
const TRUST: Readonly<Record<string, number>> = {
  'own-head': 0.95,
  'shared-head': 0.91,
  respectively: 0.91,
  'change-own-head': 0.94,
  'change-of-figure-before': 0.95,
  'change-of-clause-before': 0.7,
  'rank-own-head': 0.85,
  'rank-of-figure-before': 0.85,
  'rank-of-clause-before': 0.6,
  'share-of-whole': 0.85,
  'goal-after': 0.85,
  'share-thing-after': 0.75,
  'share-of-figure-before': 0.75,
  'rate-of-figure-before': 0.82,
  'share-own-head': 0.93,
  'from-to': 0.9,
  'thing-after': 0.88,
  'deed-after': 0.8,
  'deed-thing-after': 0.9,
  'attribute-of-thing-after': 0.85,
  'head-and-thing-after': 0.85,
  'paired-count': 0.9,
  'figure-before': 0.65,
  'clause-before': 0.6,
  'listed-deed': 0.85,
  'listed-shared-end': 0.88,
  listed: 0.85,
  'deed-of-thing-before': 0.85,
  'deed-alone': 0.7,
  'attribute-of-thing-before': 0.82,
  'part-of-thing-before': 0.88,
  completion: 0.85,
  'deed-and-purpose': 0.7,
  'listed-shared-head': 0.8,
  'table-cell': 0.95,
  'table-row': 0.7,
}

export function rateConfidence(slots: readonly Slot[]): void {
  for (const slot of slots) slot.confidence = Math.round(rate(slot) * 100) / 100
}

function rate(slot: Slot): number {
  const { quantity, label } = slot
  let trust = TRUST[slot.rule] ?? 0.8
  if (quantity.unitGuessed) trust *= 0.8
  if (quantity.chinese) trust *= 0.85
  if (quantity.shape === 'ratio' || quantity.shape === 'fraction') trust *= 0.9
  if (label.length < 2) return trust * 0.4
  if (label.length > 16) trust *= 0.94
  if (label.length <= 3) trust *= 0.92
  if (RATE_WORD.test(label) || BARE_ATTRIBUTE.test(label)) trust *= 0.85
  if (slot.role === 'TARGET' || slot.role === 'PLAN') trust *= slot.plan ? 0.98 : 0.9
  if (/[的了]|[，、：]/.test(label)) trust *= 0.95
  return trust
}
