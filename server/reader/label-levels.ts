import { nameFromAfter } from './label-after.ts'
import { clauseBefore, dropOrigin, hasOrigin, type Named, name, subjectOf, topicOf } from './label-context.ts'
import { nameFromSentence } from './label-from-sentence.ts'
import {
  nameAttendance,
  nameBatch,
  nameByAttribute,
  nameByDeed,
  nameBySize,
  nameComparedTo,
  nameConverted,
  nameHandedOn,
  nameListed,
  nameNewDeed,
  namePlace,
  namePlanned,
  nameQuota,
  nameReached,
  nameSameMeasure,
  nameScore,
  nameShortDeed,
  nameStage,
  nameThoseOf,
  nameTwin,
} from './label-level-rules.ts'
import { namePart } from './label-parts.ts'
import { fitLabel, trimPhrase, trimTrailing } from './phrases.ts'
import { MOVED_TO } from './rules/change-words.ts'
import { COMPLETION } from './rules/label-words.ts'
import type { Slot } from './slots.ts'
import { takesAfter, thingAfter } from './thing-after.ts'

/** What a rule for a level looks at. */
export interface Level {
  slot: Slot
  /** The figure before it in the sentence, and all before it in the text. */
  previous: Slot | null
  done: readonly Slot[]
  /** The words before the number, and what they come to without what only carries it. */
  raw: string
  head: string
  /** The thing behind the number, where it may be the one counted. */
  after: string
}

/** Null where the rule has nothing to say. */
export type LevelRule = (level: Level) => Named | null

/** Asked in this order: the first that knows the label gives it. */
const RULES: readonly LevelRule[] = [
  // what stands next to the number
  ({ slot, previous }) => (previous !== null && isPaired(slot, previous) ? name(previous.label, 'paired-count') : null),
  ({ slot, previous }) => (previous !== null && isReached(slot, previous) ? name(previous.label, 'from-to') : null),
  namePerHead,
  ({ slot, raw, head, after, done }) =>
    takesAfter(slot, raw, head, after) ? nameFromAfter(slot, raw, head, after, done) : null,
  nameInBrackets,
  nameStage,
  ({ slot, previous, head, after, done }) =>
    head === '' || (previous !== null && TOTAL.test(slot.gap)) ? nameFromSentence(slot, previous, after, done) : null,
  // what it has in common with a figure before
  nameSameMeasure,
  nameTwin,
  nameComparedTo,
  nameConverted,
  nameQuota,
  namePlanned,
  nameScore,
  namePlace,
  ({ slot, head, done }) => namePart(slot, head, done),
  nameByAttribute,
  nameAttendance,
  nameNewDeed,
  nameListed,
  // what was done
  nameByDeed,
  nameBatch,
  nameHandedOn,
  nameShortDeed,
  nameThoseOf,
  nameReached,
  nameBySize,
  // 8支专职队仅3支达标: how far those few came
  ({ slot, raw, head }) =>
    /仅有?$|只有$/.test(raw) && /^[\u4e00-\u9fff]{2}$/.test(slot.after) ? name(head + slot.after, 'deed-after') : null,
]

/** What a level counts: the words before it, the thing behind it, or what the sentence said before. */
export function nameLevel(slot: Slot, previous: Slot | null, done: readonly Slot[]): Named {
  // 改造小区21个，涉及楼栋312栋、建筑面积86万平方米: what follows is measured of the first
  if (previous !== null && slot.opener === 'dun') slot.owner = previous.owner
  else if (previous !== null && /^(?:共?涉及|惠及|覆盖|受益)/.test(slot.before)) slot.owner = subjectOf(previous)
  const raw = dropOrigin(slot.before)
  const level: Level = { slot, previous, done, raw, head: trimPhrase(raw), after: thingAfter(slot) }
  for (const rule of RULES) {
    const named = rule(level)
    if (named !== null) return named
  }
  return name(level.head, 'own-head')
}

/** 306批413人次; 高速公路9个项目586公里: two measures of one thing. */
const isPaired = (slot: Slot, previous: Slot) =>
  slot.gap === '' ||
  (slot.opener === 'joined' && slot.gap.length > 1 && slot.after === '' && previous.label.endsWith(slot.gap))

/** 提高到42, or 由35 and 到42: one number and what it came to. */
function isReached(slot: Slot, previous: Slot): boolean {
  return (
    MOVED_TO.test(slot.gap) ||
    (hasOrigin(previous.before) && /^[\u4e00-\u9fff]{0,8}[到至为成](?:日均|月均|年均|[人户亩]均|平均)?$/.test(slot.gap))
  )
}

/** 床位2360张，每千名老人38张. */
function namePerHead({ slot, previous, raw }: Level): Named | null {
  // 平均每千人口4.58张
  const per = raw.replace(/^平均/, '')
  const each =
    /^每.{0,6}(?:人|户|名老人|老年人|儿童|人口|群众|平方公里|公里|公顷|亩|期|班|场|床|次|家)(?:配备|拥有|只有|仅有|有)?$/.test(
      per,
    )
  if (!each) return null
  // 林区道路密度偏低，每公顷14.6米: what it is a measure of was said before
  const owner = previous === null ? clauseBefore(slot) : subjectOf(previous)
  return owner === ''
    ? null
    : name(fitLabel(owner + trimTrailing(per).replace(/[只仅]?有$/, '')), 'attribute-of-thing-before')
}

/** 贫困村（36个）. */
function nameInBrackets({ slot, head, done }: Level): Named | null {
  if (head !== '' || !slot.bracketed) return null
  const named = trimPhrase(/([^，；：。、（）]{2,})（$/.exec(slot.lead)?.[1] ?? '')
  // 完成全年任务（1400个）: the goal of what was done
  const topic = COMPLETION.test(named) ? topicOf(slot, done) : null
  if (topic !== null) return name(fitLabel(`${topic.label}目标`), 'goal-after')
  return named === '' ? null : name(fitLabel(named), 'own-head')
}

/** 新增16家，总数达到142家. */
const TOTAL = /^[，；]?(?:总数|总量|总额|规模|累计|总共|共|合计)?(?:已)?(?:达到?|增至|突破|超过?)$/
