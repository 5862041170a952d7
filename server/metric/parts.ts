import { builder } from '../builder.ts'
import { column, formatInstant, type Selected, selected } from '../select/mapping.ts'
import { ReviewState } from './enums.ts'

export const Bounds = builder.objectRef<Selected>('Bounds').implement({
  description: 'What the words really promise, in the unit of the metric: 12.4万余片 lies between 124000 and 125000.',
  fields: (t) => ({
    lower: t.field({ type: 'Decimal', nullable: true, description: 'At least this; null when open.', ...selected }),
    upper: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'At most this, and less than it where the words are 近 or 余; null when open.',
      ...selected,
    }),
  }),
})

export const Review = builder.objectRef<Selected>('Review').implement({
  description: 'Who checked a figure, and how sure the reader was.',
  fields: (t) => ({
    state: t.field({ type: ReviewState, description: 'Who vouches for the figure.', ...selected }),
    confidence: t.float({
      description:
        'From 0 to 1: how sure the reader is that value, unit, qualifier, role and label are all right. Of the figures ' +
        'with 0.9 or more in reports it had not seen, some 99 in 100 were; below 0.5 it doubts the figure (docs/scorecard.md).',
      ...selected,
    }),
    reviewer: t.string({ nullable: true, description: 'Name of the key it was reviewed with.', ...selected }),
    reviewedAt: t.field({ type: 'DateTime', nullable: true, description: 'When it was last reviewed.', ...selected }),
  }),
})

export const Revision = builder.objectRef<Selected>('Revision').implement({
  description: 'One change of a metric.',
  extensions: { table: { name: 'revisions', key: 'id' } },
  fields: (t) => ({
    at: t.field({ type: 'DateTime', description: 'When it was made.', ...column((row) => formatInstant(`${row}.at`)) }),
    by: t.string({ description: 'Name of the key it was made with.', ...column('by') }),
    action: t.string({ description: 'What was done.', ...column('action') }),
    before: t.string({ nullable: true, description: 'The changed fields before, as JSON.', ...column('before') }),
    after: t.string({ nullable: true, description: 'The changed fields after, as JSON.', ...column('after') }),
    reason: t.string({ nullable: true, description: 'Why, as the editor gave it.', ...column('reason') }),
  }),
})
