import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PrintSetupError } from '../PrintSetupError.ts'

/** The packages that have a family; of their nine weights we use three. */
const PACKAGES: Readonly<Record<string, string>> = {
  'Noto Serif HK': '@expo-google-fonts/noto-serif-hk',
  'Noto Sans HK': '@expo-google-fonts/noto-sans-hk',
  'Noto Serif SC': '@expo-google-fonts/noto-serif-sc',
  'Noto Sans SC': '@expo-google-fonts/noto-sans-sc',
}
const WEIGHTS = ['400Regular', '700Bold', '900Black']

/**
 * The folders of the fonts that these families need.
 * @param own the newsroom's font folders; families that no package of ours has must be in them
 * @throws PrintSetupError `font-missing` when a family's package is not installed
 */
export function fontDirs(families: Iterable<string>, own: readonly string[] = []): string[] {
  const names = [...new Set(families)].flatMap((family) => PACKAGES[family] ?? [])
  return [...own, ...names.flatMap(foldersOf)]
}

function foldersOf(name: string): string[] {
  const folder = folderOf(name)
  return WEIGHTS.map((weight) => join(folder, weight)).filter((path) => existsSync(path))
}

function folderOf(name: string): string {
  try {
    return dirname(createRequire(join(process.cwd(), 'package.json')).resolve(`${name}/package.json`))
  } catch (cause) {
    throw new PrintSetupError(
      'font-missing',
      `Printing needs the font package ${name}, which is not installed: npm install ${name}`,
      { cause },
    )
  }
}
