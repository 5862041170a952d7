import type { CodegenConfig } from '@graphql-codegen/cli'

const documents = 'client/operations/*.graphql'

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'client/generated/schema.ts': { plugins: ['client/codegen/schema.ts'] },
    'client/generated/operations.ts': { documents, plugins: ['client/codegen/operations.ts'] },
    'client/generated/all-operations.ts': { documents, plugins: ['client/codegen/all-operations.ts'] },
    'client/generated/documents.ts': { documents, plugins: ['client/codegen/documents.ts'] },
    'client/generated/persisted-documents.json': { documents, plugins: ['client/codegen/persisted.ts'] },
    'client/explorer/generated/operations.ts': {
      documents: 'client/explorer/operations/*.graphql',
      plugins: ['client/codegen/operations.ts'],
      config: { client: '../..' },
    },
  },
}

export default config
