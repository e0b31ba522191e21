import { readFile } from 'node:fs/promises'
import { builtInProfile } from './builtInProfile.ts'
import { PrintSetupError } from '../PrintSetupError.ts'

/** An ICC profile of a press. */
export interface PressProfile {
  /** A path, or the name of the profile inside sharp. */
  path: string
  bytes: Buffer
}

/**
 * The CMYK profile to print with: the given one, else the one inside sharp, so that the same page
 * with the same settings gives the same file on every machine. A given one is read and checked here,
 * because sharp silently uses its own profile when a path leads nowhere.
 *
 * @param path `Template.colour.profile`.
 * @throws {PrintSetupError} `profile-missing`: the given file cannot be read, or is no CMYK
 *   profile.
 */
export async function pressProfile(path: string | undefined): Promise<PressProfile> {
  if (path === undefined) return builtInProfile()
  const bytes = await readGiven(path)
  const known = given.get(path)
  // The same object for the same profile: what is made of it is kept by it.
  if (known?.equals(bytes)) return { path, bytes: known }
  given.set(path, bytes)
  return { path, bytes }
}

/** The profiles read last, by their path: a newsroom has one for each of its templates at most. */
const given = new Map<string, Buffer>()

async function readGiven(path: string): Promise<Buffer> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause)
    const message = `The ICC profile ${path} (colour.profile of the template) cannot be read: ${why}`
    throw new PrintSetupError('profile-missing', message, { cause })
  })
  if (isCmykProfile(bytes)) return bytes
  const message = `${path} (colour.profile of the template) is no CMYK ICC profile. Set the path of the one your printer gave you.`
  throw new PrintSetupError('profile-missing', message)
}

/** ICC.1:2022, table 17: the colour space at byte 16, the signature at byte 36. */
const isCmykProfile = (bytes: Buffer): boolean =>
  bytes.toString('latin1', 16, 20) === 'CMYK' && bytes.toString('latin1', 36, 40) === 'acsp'
