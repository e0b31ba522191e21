import { canInstall, executable, install as installDebian, onPath } from './debian.mjs'

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
  const found = onPath(...NAMES) ?? ELSEWHERE.find(executable)
  if (found) return { path: found }
  const how = 'Install Chromium or Chrome, or name it in CHROMIUM_PATH.'
  if (!install || !canInstall()) return { reason: `No Chromium on this machine. ${how}` }
  const packages = ['chromium', 'fonts-noto-cjk']
  await installDebian(packages)
  const installed = onPath(...NAMES)
  return installed
    ? { path: installed }
    : { reason: `apt-get could not install ${packages.join(' and ')} (its message is above). ${how}` }
}
