import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { onPath } from './debian.mjs'
import { run } from './processes.mjs'
import { root } from './root.mjs'

/**
 * The class path of veraPDF, the validator of PDF/UA, which Maven fetches once. Java and Maven are too large to be installed
 * for one check: nothing where they are not.
 * @returns {Promise<string | undefined>}
 */
export async function findVeraPdf() {
  if (!onPath('java') || !onPath('mvn')) return undefined
  const file = join(root, '.cache/verapdf-classpath.txt')
  const pom = join(root, 'tests/print/verapdf/pom.xml')
  const stillThere = () =>
    existsSync(file) &&
    read(file)
      .split(':')
      .every((jar) => existsSync(jar))
  if (!stillThere()) {
    const goal = ['dependency:build-classpath', `-Dmdep.outputFile=${file}`]
    await run('mvn', ['-q', '-B', '-f', pom, ...goal], { timeoutMs: 300_000 })
  }
  return stillThere() ? read(file) : undefined
}

const read = (file) => readFileSync(file, 'utf8').trim()
