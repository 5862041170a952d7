import { FOLDS } from './rules/characters.ts'

const escaped = [...FOLDS.keys()].map((character) => character.replace(/[\\\]^-]/u, '\\$&'))
const TRADITIONAL_OR_WIDE = new RegExp(`[${escaped.join('')}]`, 'gu')

/** `計劃完成２億元` gives 计划完成2亿元, character for character, so that one rule reads both scripts. */
export function simplify(written: string): string {
  return written.replace(TRADITIONAL_OR_WIDE, (character) => FOLDS.get(character) ?? character)
}
