export interface Example {
  question: string
  chinese: string
  query: string
}

const files = import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true })

/** The first comment line of an example is its question in English, the second the same in Chinese. */
export const EXAMPLES: Example[] = Object.keys(files)
  .sort()
  .map((path) => {
    const query = files[path]!
    const [question = path, chinese = ''] = query.split('\n').map((line) => line.replace(/^#\s*/, ''))
    return { question, chinese, query }
  })
