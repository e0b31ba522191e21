import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { run } from './processes.mjs'

/**
 * Runs npm by the Node that runs this, without a shell: under `npm test` by the npm that started us, otherwise
 * by the one beside this Node, otherwise by whatever PATH has.
 * @param {string[]} args
 * @param {import('./processes.mjs').SpawnOptions} [options]
 */
export function npm(args, options = {}) {
  const cli = npmCli()
  return cli ? run(process.execPath, [cli, ...args], options) : run('npm', args, options)
}

function npmCli() {
  const beside = dirname(process.execPath)
  return [
    process.env.npm_execpath,
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
  ].find((path) => path && /npm-cli\.c?js$/.test(path) && existsSync(path))
}
