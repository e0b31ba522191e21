import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PrintSetupError } from './PrintSetupError.ts'

/**
 * Loads a package that only printing needs, from the app's own folder. Its name is computed so that
 * bundlers do not follow it.
 *
 * @returns the package; the caller states its type
 * @throws PrintSetupError `engine-missing` when it is not installed
 */
export function optionalPackage(name: string): unknown {
  try {
    return createRequire(join(process.cwd(), 'package.json'))(name)
  } catch (cause) {
    throw new PrintSetupError(
      'engine-missing',
      `Printing needs the package ${name}, which could not be loaded: npm install ${name}`,
      { cause },
    )
  }
}
