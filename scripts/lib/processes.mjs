import { spawn, spawnSync } from 'node:child_process'

/**
 * Child processes that never outlive this one. Each child leads its own process group, so that what it
 * starts itself (a browser, a worker) ends with it too.
 */
const children = new Set()
const groups = process.platform !== 'win32'
let watching = false

/**
 * @typedef {object} SpawnOptions
 * @property {string} [cwd]
 * @property {Record<string, string | undefined>} [env] added to this process's own environment; `undefined` removes a name
 * @property {import('node:child_process').StdioOptions} [stdio] default: no input, output passed through
 * @property {number} [timeoutMs] ends the child and its group after this long
 */

/**
 * Starts a program and leaves it running; it is ended when this process ends.
 * @param {string} command
 * @param {string[]} args
 * @param {SpawnOptions} [options]
 * @returns {import('node:child_process').ChildProcess}
 */
export function start(command, args, { cwd, env, stdio = ['ignore', 'inherit', 'inherit'] } = {}) {
  watch()
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio, detached: groups })
  children.add(child)
  child.once('error', () => children.delete(child))
  child.once('exit', () => children.delete(child))
  return child
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {SpawnOptions} [options]
 * @returns {Promise<{code: number, stdout: string, stderr: string, timedOut: boolean}>} `code` is 127 when
 *   the program does not exist; `stdout` and `stderr` hold text only when `stdio` pipes them
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, options)
    const text = { stdout: '', stderr: '' }
    let timedOut = false
    const timer =
      options.timeoutMs &&
      setTimeout(() => {
        timedOut = true
        kill(child, 'SIGKILL')
      }, options.timeoutMs)
    child.stdout?.setEncoding('utf8').on('data', (part) => (text.stdout += part))
    child.stderr?.setEncoding('utf8').on('data', (part) => (text.stderr += part))
    child.once('error', (error) => {
      clearTimeout(timer || undefined)
      if (error.code === 'ENOENT') resolve({ code: 127, ...text, stderr: error.message, timedOut })
      else reject(error)
    })
    child.once('close', (code) => {
      clearTimeout(timer || undefined)
      resolve({ code: code ?? 1, ...text, timedOut })
    })
  })
}

/**
 * Runs a program quietly and gives its output.
 * @param {string} command
 * @param {string[]} args
 * @param {SpawnOptions} [options]
 */
export const capture = (command, args, options = {}) =>
  run(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })

/**
 * Ends a child and all it started, and waits until it is gone; by force when it does not go within `graceMs`.
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} [graceMs]
 * @returns {Promise<void>}
 */
export async function stop(child, graceMs = 10_000) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  kill(child, 'SIGTERM')
  const timer = setTimeout(() => kill(child, 'SIGKILL'), graceMs)
  await gone
  clearTimeout(timer)
}

function kill(child, signal) {
  if (child.pid === undefined) return
  try {
    if (groups) process.kill(-child.pid, signal)
    else spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'])
  } catch (error) {
    // ESRCH: the group has ended by itself between our look and our signal, which is what we wanted.
    if (error.code !== 'ESRCH') throw error
  }
}

/** Hooked up once: whatever way this process ends (but SIGKILL), its children go first. */
function watch() {
  if (watching) return
  watching = true
  process.once('exit', () => {
    for (const child of children) kill(child, 'SIGKILL')
  })
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]) {
    process.once(signal, () => process.exit(code))
  }
}
