import { defineEnum } from '../builder.ts'

export const Qualifier = defineEnum('Qualifier', 'How exactly a number is said (限定词).', {
  EXACT: 'Just this number.',
  ABOUT: 'About: 约, 左右.',
  MORE_THAN: 'More than, or at least: 余, 多, 超, 以上, 不低于.',
  LESS_THAN: 'Less than, or at most: 近, 不足, 以内, 不超过.',
})

export const MetricRole = defineEnum('MetricRole', 'What a figure says of the thing counted (角色).', {
  ACTUAL: 'What was done or is there.',
  TARGET: 'A task, goal or quota.',
  PLAN: 'An intention for the next period.',
  CHANGE: 'Growth or decline against an earlier period.',
  SHARE: 'A rate, ratio, coverage or proportion.',
  RANK: 'A place in an order.',
})

export const Direction = defineEnum('Direction', 'Which way a CHANGE goes.', {
  UP: 'Growth.',
  DOWN: 'Decline.',
})

export const ReviewState = defineEnum('ReviewState', 'Who vouches for a figure.', {
  EXTRACTED: 'The reader found it, nobody has looked at it yet.',
  CONFIRMED: 'A person found it right.',
  CORRECTED: 'A person put it right.',
  ADDED: 'A person added it.',
  REJECTED: 'A person found that it is no figure.',
})
