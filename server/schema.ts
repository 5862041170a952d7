import { builder } from './builder.ts'
import './scalars.ts'
import './node/schema.ts'
import './organization/schema.ts'
import './report/schema.ts'
import './section/schema.ts'
import './initiative/schema.ts'
import './indicator/schema.ts'
import './metric/schema.ts'
import './vocabulary/schema.ts'
import './viewer/schema.ts'

export const schema = builder.toSchema()
