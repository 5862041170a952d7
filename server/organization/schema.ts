import { builder, defineEnum, Node } from '../builder.ts'
import { connectionArgs, defineConnection, defineOrder } from '../connections.ts'
import { compare, defineEnumFilter, defineFilter, related, StringFilter } from '../filters.ts'
import { matchId, nodeId } from '../ids.ts'
import { column, connection, many, one, type Selected } from '../select/mapping.ts'
import { root } from '../select/run.ts'

export const OrganizationLevel = defineEnum('OrganizationLevel', 'Rank of a body in the administration.', {
  PROVINCE: 'Province, autonomous region or municipality (省, 自治区, 直辖市).',
  CITY: 'Prefecture-level city (地级市).',
  COUNTY: 'County, district or county-level city (县, 区, 县级市).',
  TOWNSHIP: 'Town or township (镇, 乡).',
  SUBDISTRICT: 'Sub-district (街道).',
  DEPARTMENT: 'Bureau, office or commission of a government (局, 委员会).',
  ZONE: 'Development or new zone (开发区, 新区).',
  OTHER: 'Anything else.',
})

export const Organization = builder.objectRef<Selected>('Organization')
Organization.implement({
  description: 'A body that publishes reports (机构): a sub-district office, a county government, a bureau.',
  interfaces: [Node],
  extensions: { table: { name: 'organizations', key: 'id' } },
  fields: (t) => ({
    id: t.id(nodeId('Organization')),
    name: t.string({ description: 'Full name as it signs: 华庄街道办事处.', ...column('name') }),
    shortName: t.string({ description: 'Name in daily use: 华庄街道.', ...column('short_name') }),
    level: t.field({ type: OrganizationLevel, description: 'Rank in the administration.', ...column('level') }),
    parent: t.field({
      type: Organization,
      nullable: true,
      description: 'The body above it; null when unknown.',
      ...one('organizations', ({ from, to }) => `${to}.id = ${from}.parent_id`),
    }),
    children: t.field({
      type: [Organization],
      description: 'The bodies directly below it, by name.',
      ...many(
        'organizations',
        ({ from, to }) => `${to}.parent_id = ${from}.id`,
        (row) => `${row}.name`,
      ),
    }),
  }),
})

export const OrganizationFilter = defineFilter('OrganizationFilter', 'Which organizations.', (t) => ({
  name: compare(t, StringFilter, 'name', 'text', 'Full name.'),
  shortName: compare(t, StringFilter, 'short_name', 'text', 'Name in daily use.'),
  level: compare(
    t,
    defineEnumFilter('OrganizationLevelFilter', OrganizationLevel),
    'level',
    'text',
    'Rank in the administration.',
  ),
  parent: related(
    t,
    OrganizationFilter,
    'organizations',
    (row, to) => `${to}.id = ${row}.parent_id`,
    'The body above it.',
  ),
}))

const order = defineOrder(
  'Organization',
  {
    NAME: {
      description: 'Full name, by code point.',
      keys: [{ sql: (row) => `${row}.name collate "C"`, cast: 'text' }],
    },
  },
  [{ field: 'NAME', direction: 'ASC' }],
)

const OrganizationConnection = defineConnection(Organization, '机构')

const OrganizationBy = builder.inputType('OrganizationBy', {
  description: 'Names one organization.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ required: false, description: 'Its id.' }),
    name: t.string({ required: false, description: 'Its full or short name, when only one organization has it.' }),
  }),
})

builder.queryFields((t) => ({
  organization: t.field({
    type: Organization,
    nullable: true,
    description: 'One organization, or null.',
    args: { by: t.arg({ type: OrganizationBy, required: true, description: 'Which one.' }) },
    ...root(
      one('organizations', ({ to, args, statement }) => {
        const by = args.by as { id?: string; name?: string }
        if (by.id !== undefined) return matchId('Organization', by.id, to, statement)
        const name = statement.bind(by.name, 'text')
        return `${to}.id = (select min(o.id) from organizations o where o.name = ${name} or o.short_name = ${name} having count(*) = 1 or bool_or(o.name = ${name}))`
      }),
    ),
  }),
  organizations: t.field({
    type: OrganizationConnection,
    description: 'Organizations, by name unless another order is asked for.',
    args: connectionArgs(OrganizationFilter, order.input),
    ...root(connection('organizations', order.mapping)),
  }),
}))
