import { createRequire } from 'node:module'
import { join } from 'node:path'
import { PrintSetupError } from './PrintSetupError.ts'

/**
 * A package that printing needs and the gate alone does not: looked for from the app's own folder,
 * by a name that no bundler sees.
 *
 * @returns the package; the caller says of which type it is
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
