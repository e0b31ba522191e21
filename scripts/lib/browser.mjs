import { accessSync, constants, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './processes.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Chromium's flags for tests: no talk with Google's servers, and no sandbox when run by root, where Chromium
 * refuses to start with one.
 * @returns {string[]}
 */
export const browserFlags = () => [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/**
 * Finds Chromium, or installs it where that can be done without asking: on Debian and Ubuntu by root, with a
 * font for Chinese, without which screenshots show boxes.
 * @param {{install?: boolean}} [options] `install: false` only looks
 * @returns {Promise<{path: string} | {reason: string}>}
 */
export async function findChromium({ install = true } = {}) {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    return executable(named)
      ? { path: named }
      : { reason: `CHROMIUM_PATH names ${named}, which cannot be run.` }
  }
  const found = onPath() ?? ELSEWHERE.find(executable)
  if (found) return { path: found }
  const how = 'Install Chromium or Chrome, or name it in CHROMIUM_PATH.'
  if (!install || !isDebian() || process.getuid?.() !== 0)
    return { reason: `No Chromium on this machine. ${how}` }
  console.log('Installing Chromium and a Chinese font from Debian ...')
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' }, timeoutMs: 600_000 }
  // An index that is partly out of reach is no failure by itself: the install below says what is missing.
  await run('apt-get', ['update', '-qq'], quiet)
  const packages = ['chromium', 'fonts-noto-cjk']
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet)
  const installed = onPath()
  return installed
    ? { path: installed }
    : { reason: `apt-get could not install ${packages.join(' and ')} (its message is above). ${how}` }
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(executable)
}

function executable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false // the question was whether it can be run; why not does not matter
  }
}

function isDebian() {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false // no such file: not Debian
  }
}
