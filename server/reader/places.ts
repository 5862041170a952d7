import { BUILT, GENERIC, GENERIC_ROW, JOINT, KIND_OF_ROAD, LONG_ENDINGS, SHORT_ENDINGS } from './rules/place-names.ts'
import { verbAt } from './rules/verbs.ts'
import { simplify } from './simplify.ts'

const TAIL = '(?:[一二三四五六七八九十\\d]{1,2}期)?(?:[A-Z]\\d{0,3}块|(?:以)?[东西南北]{1,2}侧(?:地块)?|地块)?'
const NAME = new RegExp(
  `(\\p{sc=Han}{1,7}?)(?:${LONG_ENDINGS}|(?:${SHORT_ENDINGS})(?!${LONG_ENDINGS}|[路街苑村桥]))${TAIL}`,
  'gu',
)

/** `改造和平社区广场` gives 和平社区; `建筑工地、农贸市场` give none. */
export function findPlaces(written: string): string[] {
  const places = new Set<string>()
  for (const found of simplify(written).matchAll(NAME)) {
    const cut = findLastJoint(found[1]!)
    const place = written.slice(found.index + cut, found.index + found[0].length)
    const name = found[1]!.slice(cut)
    if (name.length < 1 || name.length > 6 || KIND_OF_ROAD.test(place)) continue
    if (GENERIC.test(name) || GENERIC_ROW.test(name)) continue
    if (name.length === 1 && !BUILT.test(place)) continue
    places.add(place)
  }
  return [...places]
}

/** Where the name begins: after the last word that no name contains, and the deeds done to the place. */
function findLastJoint(written: string): number {
  let cut = 0
  for (const found of written.matchAll(JOINT)) cut = found.index + found[0].length
  for (let deed = verbAt(written, cut); deed > 0; deed = verbAt(written, cut)) cut += deed
  return cut
}
