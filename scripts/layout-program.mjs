import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { layoutProgram } from './lib/layout-program.mjs'
import { root } from './lib/root.mjs'

/**
 * Writes the program of the thread that reads a page's PDF. To be run whenever `src/wire/pagePdf` or
 * what it imports is another; a test says so.
 */
writeFileSync(join(root, 'src/wire/pagePdf/thread/layoutProgram.ts'), await layoutProgram())
