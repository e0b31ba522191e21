import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { PrintSetupError } from '../PrintSetupError.ts'

/** The package of each font family; of its nine weights we use three. */
const PACKAGES: Readonly<Record<string, string>> = {
  'Noto Serif HK': '@expo-google-fonts/noto-serif-hk',
  'Noto Sans HK': '@expo-google-fonts/noto-sans-hk',
  'Noto Serif SC': '@expo-google-fonts/noto-serif-sc',
  'Noto Sans SC': '@expo-google-fonts/noto-sans-sc',
}
const WEIGHTS = ['400Regular', '700Bold', '900Black']

/**
 * The folders of the fonts that these families need.
 * @param own the newsroom's font folders, which must have the families that are in no package
 * @throws PrintSetupError `font-missing` when a family's package is not installed
 */
export function fontDirs(families: Iterable<string>, own: readonly string[] = []): string[] {
  const names = [...new Set(families)].flatMap((family) => PACKAGES[family] ?? [])
  return [...own, ...names.flatMap(foldersOf)]
}

/**
 * Each package has a folder for every weight, and the engine passes over one that is not there. So
 * this function does not look at the disk: a bundler would conclude that every file of the project
 * may be needed, and would include them all.
 */
function foldersOf(name: string): string[] {
  const folder = folderOf(name)
  return WEIGHTS.map((weight) => `${folder}/${weight}`)
}

function folderOf(name: string): string {
  try {
    return dirname(createRequire(`${process.cwd()}/package.json`).resolve(`${name}/package.json`))
  } catch (cause) {
    throw new PrintSetupError(
      'font-missing',
      `Printing needs the font package ${name}, which is not installed: npm install ${name}`,
      { cause },
    )
  }
}
