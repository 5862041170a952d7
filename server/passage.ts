import { builder } from './builder.ts'
import { embed, type Selected, selected } from './select/mapping.ts'

export const Passage = builder.objectRef<Selected>('Passage').implement({
  description:
    'A stretch of the source text (原文片段). start and end count UTF-16 code units, end exclusive: source.text.slice(start, end) is the passage.',
  fields: (t) => ({
    start: t.int({ description: 'First code unit.', ...selected }),
    end: t.int({ description: 'Code unit behind the last.', ...selected }),
    text: t.string({ description: 'The characters themselves.', ...selected }),
  }),
})

/** The passage a row stands for. */
export const passage = embed({ start: 'start_offset', end: 'end_offset', text: 'text' })

export const Period = builder.objectRef<Selected>('Period').implement({
  description: 'A stretch of time.',
  fields: (t) => ({
    start: t.field({ type: 'Date', description: 'First day.', ...selected }),
    end: t.field({ type: 'Date', description: 'Last day.', ...selected }),
    label: t.string({ description: 'As it is said: 2022年, 1—5月.', ...selected }),
  }),
})

export const period = embed({ start: 'period_start', end: 'period_end', label: 'period_label' })
