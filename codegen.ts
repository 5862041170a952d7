import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'client/operations/*.graphql',
  generates: {
    'client/generated/schema.ts': { plugins: ['client/codegen/schema.ts'] },
    'client/generated/operations.ts': { plugins: ['client/codegen/operations.ts'] },
    'client/generated/documents.ts': { plugins: ['client/codegen/documents.ts'] },
    'client/generated/persisted-documents.json': { plugins: ['client/codegen/persisted.ts'] },
  },
}

export default config
