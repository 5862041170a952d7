import { clauseBefore, joinVerb, type Named, name, subjectOf, topicOf } from './label-context.ts'
import { beforeVerb, isBareVerb, LONGEST_LABEL, objectOf, trimPhrase, verbOf } from './phrases.ts'
import { INTRANSITIVE, verbAt, verbAtEnd } from './rules/verbs.ts'
import type { Slot } from './slots.ts'
import { getDimension } from './units.ts'

/** 发放残疾人生活补贴174.05万元、护理补贴66.32万元: the second shares what the first begins with. */
export function nameInList(slot: Slot, head: string, previous: Slot): Named {
  const { label } = previous
  if (isBareVerb(head)) {
    const object = objectOf(label)
    return name((object === '' ? beforeVerb(label) : object) + head, 'listed-deed')
  }
  const end = head.slice(-2)
  if (
    head.length <= 5 &&
    !previous.rule.startsWith('listed') &&
    label.length > head.length &&
    label.endsWith(end) &&
    (verbOf(head) === '' || INTRANSITIVE.has(verbOf(head)))
  ) {
    const shared = label.slice(0, label.length - head.length)
    // 批而未供土地、闲置土地: the cut fell into a word
    const joined = (/[而的之与和未不]$/.test(shared) ? verbOf(label) : shared) + head
    if (joined.length <= LONGEST_LABEL) return name(joined, 'listed-shared-end')
  }
  // 生均公用经费小学650元、初中850元
  const dimension = getDimension(slot.quantity.unit)
  if (
    (dimension === 'MONEY' || dimension === 'RATIO') &&
    head.length <= 3 &&
    label.length > head.length + 3 &&
    previous.quantity.unit === slot.quantity.unit
  ) {
    return name(label.slice(0, -head.length) + head, 'listed-shared-head')
  }
  const verb = verbOf(label)
  const noun = verbAtEnd(head) === 0 || dimension === 'MONEY'
  return name(verb !== '' && verbOf(head) === '' && noun ? verb + head : head, 'listed')
}

/** Only a deed stands before the number: 完成整改3742条 after 发现安全隐患3757条 gives 安全隐患整改. */
export function nameDeed(slot: Slot, head: string, previous: Slot | null): Named {
  const money = getDimension(slot.quantity.unit) === 'MONEY'
  const purpose = money && /投入|拨付|下拨|安排|筹集|争取|筹措|投资/.test(head) ? purposeOf(slot, head) : ''
  if (purpose !== '') return name(head + purpose, 'deed-and-purpose')
  // 整顿党组织1个，立案3件: another thing is counted
  const casualties = /死亡|受伤|伤亡|失踪|受灾|被困/.test(head)
  const alike = previous?.quantity.unit === slot.quantity.unit || casualties
  if (previous === null || !alike) return name(head, 'deed-alone')
  return name(joinVerb(previous.label, head), 'deed-of-thing-before')
}

export const withoutNumbers = (text: string) =>
  text.replace(/[0-9.,]+[万亿]?[余多]?[\u4e00-\u9fff]?|[一二三四五六七八九十两]+[个座条处所户]/g, '')

/** 投入218万元解决缺水问题: what money was for, without further numbers. */
function purposeOf(slot: Slot, head: string): string {
  // 投入1280万元，新建卫生室22所: the next clause says what for
  const next = slot.rest === '' ? (/^，([^，。；、0-9]{3,})/.exec(slot.ahead)?.[1] ?? '') : slot.rest
  const purpose = withoutNumbers(trimPhrase(next.replace(/^，?(?:专项)?用于/, '').replace(/解决了/, '解决'))).slice(
    0,
    LONGEST_LABEL - head.length,
  )
  return purpose.length < 3 || /^(?:同比|比|较|占|增|下|的)/.test(purpose) ? '' : purpose
}

/** 总投资, 面积, 金额: whose, says the figure or clause before. */
export function nameAttribute(slot: Slot, head: string, previous: Slot | null, done: readonly Slot[]): Named {
  const topic = topicOf(slot, done) ?? previous
  const purpose = previous === null && getDimension(slot.quantity.unit) === 'MONEY' ? purposeOf(slot, head) : ''
  if (purpose !== '' && head.length <= 4) return name(head + purpose, 'deed-and-purpose')
  if (previous === null && verbAt(head, 0) > 0) return name(head, 'own-head')
  const whole =
    slot.opener === 'dun' && topic !== null && topic.owner === '' && topic.label.length + head.length <= LONGEST_LABEL
  const owner = topic === null ? clauseBefore(slot) : whole ? topic.label : topic.owner || subjectOf(topic)
  slot.owner = owner
  const again = owner.indexOf(head.slice(0, 2))
  const scaled = /^(?:人均|户均|亩均|平均)$/.test(head)
  const bare =
    again > 1
      ? owner.slice(0, again)
      : scaled
        ? owner
        : owner.replace(/(?<=.{2})(?:总?面积|产量|产值|总额|数量|投资额|金额|长度|总量)$/, '')
  const joined = bare + head
  if (bare === '' || joined.length > LONGEST_LABEL) return name(head, 'own-head')
  return name(joined, 'attribute-of-thing-before')
}
