import { join } from 'node:path'
import { capture } from './processes.mjs'
import { root } from './root.mjs'
import { FAIL, PASS } from './tally.mjs'

const CHECKS = {
  ESLint: ['eslint/bin/eslint.js', '.'],
  Prettier: ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  TypeScript: ['typescript/bin/tsc', '--noEmit'],
  Rooms: ['dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.mjs', 'src'],
}

/**
 * Style, format, types and the arrows between the rooms, side by side; each says what it found.
 * @returns {Promise<import('./tally.mjs').Tally>} one pass or one failure for all of them
 */
export async function lint() {
  const results = await Promise.all(
    Object.entries(CHECKS).map(async ([name, [script, ...args]]) => {
      const path = join(root, 'node_modules', script)
      const { code, stdout, stderr } = await capture(process.execPath, [path, ...args], { cwd: root })
      console.log(`${name}: ${code === 0 ? 'clean' : `\n${stdout}${stderr}`}`)
      return code === 0
    }),
  )
  return results.every(Boolean) ? PASS : FAIL
}
