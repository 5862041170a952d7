import { defineOrder } from '../connections.ts'

export const metricOrder = defineOrder(
  'Metric',
  {
    POSITION: {
      description: 'Report, then place in the text.',
      keys: [
        { sql: (row) => `${row}.report_id`, cast: 'bigint' },
        { sql: (row) => `${row}.ordinal`, cast: 'bigint' },
      ],
    },
    YEAR: {
      description: 'Year of the report.',
      keys: [{ sql: (row) => `(select r.year from reports r where r.id = ${row}.report_id)`, cast: 'bigint' }],
    },
    BASE_VALUE: {
      description: 'Value in the base unit; ask for one dimension, or metres stand beside people.',
      keys: [{ sql: (row) => `${row}.base_value`, cast: 'numeric' }],
    },
    LABEL: { description: 'Label, by code point.', keys: [{ sql: (row) => `${row}.label collate "C"`, cast: 'text' }] },
    ATTAINMENT: {
      description: 'Share of the target that was reached.',
      keys: [{ sql: (row) => `${row}.attainment`, cast: 'float8', nullable: true }],
    },
    CONFIDENCE: {
      description: 'How sure the reader is.',
      keys: [{ sql: (row) => `${row}.confidence`, cast: 'float8' }],
    },
  },
  [{ field: 'POSITION', direction: 'ASC' }],
)
