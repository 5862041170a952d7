import { builder, Node } from '../builder.ts'
import { createInputError } from '../errors.ts'
import { readNodeId } from '../ids.ts'
import type { DispatchMapping } from '../select/mapping.ts'
import { root } from '../select/run.ts'

export const MOST_NODES = 100

const findNodes = (read: (args: Record<string, unknown>) => readonly string[], list: boolean) =>
  root({
    extensions: {
      select: {
        kind: 'dispatch',
        list,
        targets: (args) => read(args).map(readNodeId),
      } satisfies DispatchMapping,
    },
  })

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description: 'Whatever has this id; null when it is gone or not for this caller to see.',
    args: { id: t.arg.id({ required: true, description: 'Any id of this graph.' }) },
    ...findNodes((args) => [args.id as string], false),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: `What has these ids, in their order, null where nothing is found. At most ${MOST_NODES} ids.`,
    args: { ids: t.arg.idList({ required: true, description: 'Any ids of this graph, of whatever types.' }) },
    ...findNodes((args) => {
      const ids = args.ids as string[]
      if (ids.length > MOST_NODES)
        throw createInputError(`${ids.length} ids were given; ask for at most ${MOST_NODES} at once.`, 'PAGE_TOO_LARGE')
      return ids
    }, true),
  }),
}))
