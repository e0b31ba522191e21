import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { NODE_FLAGS } from '../../../scripts/lib/node-flags.mjs'
import { capture } from '../../../scripts/lib/processes.mjs'

/** Node's own resolve hook, which notes every file the graph holds; in a file, because a pipe may be full. */
const hooks = (log: string) => `
import { appendFileSync } from 'node:fs'
export async function resolve(name, context, next) {
  const found = await next(name, context)
  appendFileSync(${JSON.stringify(log)}, found.url + '\\n')
  return found
}`

const script = (name: string) => `
const all = await import(${JSON.stringify(name)})
console.log(JSON.stringify(Object.keys(all).sort()))
process.exit(0)`

/** What plain Node gets from an entry of a package. */
export interface ImportGraph {
  /** Names it exports, sorted. */
  exports: string[]
  /** URLs of all modules it needs. */
  modules: string[]
}

/** Imports an entry in an app's folder by Node alone, without a bundler and without a loader for CSS or JSX. */
export async function importGraph(folder: string, name: string): Promise<ImportGraph> {
  const log = join(folder, 'graph.txt')
  await writeFile(log, '')
  await writeFile(join(folder, 'graph-hooks.mjs'), hooks(log))
  await writeFile(join(folder, 'graph-script.mjs'), script(name))
  const register = `data:text/javascript,import { register } from 'node:module'; register(${JSON.stringify(
    pathToFileURL(join(folder, 'graph-hooks.mjs')).href,
  )})`
  const { code, stdout, stderr } = await capture(
    process.execPath,
    [...NODE_FLAGS, '--import', register, 'graph-script.mjs'],
    {
      cwd: folder,
      env: { NODE_OPTIONS: undefined },
    },
  )
  if (code !== 0) throw new Error(`Node could not import ${name}:\n${stderr}`)
  const modules = (await readFile(log, 'utf8')).trim().split('\n')
  // The script above printed a list of names.
  return { exports: JSON.parse(stdout) as string[], modules }
}
