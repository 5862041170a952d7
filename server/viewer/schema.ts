import { builder, defineEnum } from '../builder.ts'
import type { Context } from '../context.ts'

const Role = defineEnum('Role', 'What a caller may do.', {
  READER: 'Sees published reports; needs no key.',
  EDITOR: 'Imports, corrects and publishes reports.',
  ADMIN: 'Also hands out and revokes keys.',
})

const Viewer = builder.objectRef<Context['viewer']>('Viewer').implement({
  description: 'Who is asking.',
  fields: (t) => ({
    role: t.field({ type: Role, description: 'What the caller may do.', resolve: (viewer) => viewer.role }),
    keyName: t.string({
      nullable: true,
      description: 'Name of the API key; null without one.',
      resolve: (viewer) => viewer.keyName,
    }),
  }),
})

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    description: 'Who is asking, as the service sees it.',
    resolve: (_, _args, context) => context.viewer,
  }),
)
