import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Starts something that reads the machine's fonts through fontconfig, so that it finds none: the
 * engine has no setting for that, and a page must not change with what else is installed. Reading
 * them all would also take most of the time that the engine needs to start.
 *
 * Where fonts are not found through fontconfig (macOS, Windows) it changes nothing; the newsroom's
 * own folders come first there too.
 */
export function withoutSystemFonts<Started>(start: () => Started): Started {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-fonts-'))
  const before = process.env.FONTCONFIG_FILE
  try {
    const file = join(folder, 'fonts.conf')
    writeFileSync(file, `<?xml version="1.0"?><fontconfig><dir>${escaped(folder)}</dir></fontconfig>`)
    process.env.FONTCONFIG_FILE = file
    return start()
  } finally {
    if (before === undefined) delete process.env.FONTCONFIG_FILE
    else process.env.FONTCONFIG_FILE = before
    rmSync(folder, { recursive: true, force: true })
  }
}

const escaped = (path: string): string => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
