import type { C2pa } from './C2pa.ts'

const PACKAGE = '@trustnxt/c2pa-ts'

let loaded: Promise<C2pa> | undefined

/**
 * The package that reads C2PA manifests, which an app installs if it wants them read. Loaded when the
 * first picture that has a manifest comes, and once.
 *
 * @throws {Error} each time where it is not installed, or does not load
 */
export const loadC2pa = (): Promise<C2pa> => (loaded ??= load())

async function load(): Promise<C2pa> {
  const [asset, jumbf, manifest] = await Promise.all(['asset', 'jumbf', 'manifest'].map(partOf))
  // The package's own types say what its three entries export; a name that no bundler sees has none.
  return { ...(asset as object), ...(jumbf as object), ...(manifest as object) } as C2pa
}

/** By a name that no bundler sees: one would ask for the package at build time, installed or not. */
const partOf = (part: string): Promise<unknown> =>
  import(/* webpackIgnore: true */ /* turbopackIgnore: true */ /* @vite-ignore */ `${PACKAGE}/${part}`)
