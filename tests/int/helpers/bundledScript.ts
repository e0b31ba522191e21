import { build } from 'esbuild'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../../../scripts/lib/root.mjs'

const made = new Map<string, Promise<string>>()

/**
 * A TypeScript file and all of ours that it imports, as one file of JavaScript that plain Node runs. A process that the hammer
 * kills and starts again twenty times is up in a third of the time that it takes `tsx`, which loads some 500 modules.
 *
 * esbuild comes with `tsx` in any case (MIT). Packages stay outside and are found from the project's own folder.
 *
 * @returns its path
 */
export function bundledScript(script: URL): Promise<string> {
  const known = made.get(script.href)
  if (known) return known
  const making = bundle(fileURLToPath(script))
  made.set(script.href, making)
  return making
}

async function bundle(file: string): Promise<string> {
  // Of this process alone: another test file may be making the same.
  const outfile = join(root, '.cache', 'bundled', `${process.pid}-${basename(file, '.ts')}.mjs`)
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'error',
  })
  return outfile
}
