import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The TypeScript of a page, each piece a module by itself. */
const piecesOf = (page: string): string[] =>
  [...readFileSync(`${root}${page}`, 'utf8').matchAll(/^```ts\n(.*?)^```$/gmsu)].map(([, code = '']) => code)

const pages = [
  'docs/add-to-your-app.md',
  'docs/own-collections.md',
  'docs/api.md',
  'docs/databases.md',
  'docs/roles.md',
]

describe('the code of a page compiles', () => {
  const files = new Map(
    pages.flatMap((page) =>
      piecesOf(page).map((code, at) => [`${root}docs/${at}-${page.replace(/\W/gu, '-')}.ts`, code]),
    ),
  )
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, (path) => ts.sys.readFile(path)) as {
    config: unknown
  }
  const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, root)
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists, getSourceFile } = host
  const program = ts.createProgram(
    [...files.keys()],
    { ...options, incremental: false },
    {
      ...host,
      fileExists: (path) => files.has(path) || fileExists(path),
      readFile: (path) => files.get(path) ?? readFile(path),
      getSourceFile: (path, version) => {
        const code = files.get(path)
        return code === undefined ? getSourceFile(path, version) : ts.createSourceFile(path, code, version)
      },
    },
  )

  it.each([...files.keys()].map((path) => [path.slice(root.length), path]))('%s', (_, path) => {
    const source = program.getSourceFile(path)
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
    expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  })

  it.each(pages)('%s has some', (page) => {
    expect(piecesOf(page).length).toBeGreaterThan(0)
  })
})
