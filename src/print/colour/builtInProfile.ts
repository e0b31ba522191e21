import sharp from 'sharp'

/** The name of the CMYK profile inside sharp: "Chemical proof", in the public domain. */
const NAME = 'cmyk'

/**
 * The profile inside sharp, for a machine that has no other: it makes a page printable, though for
 * no particular press.
 *
 * @returns its bytes, and as `path` the name by which sharp finds it
 * @throws Error when sharp has no such profile
 */
export function builtInProfile(): Promise<{ path: string; bytes: Buffer }> {
  made ??= takenFromSharp()
  return made
}

/** It never changes while the process runs, and taking it out of a picture takes a while. */
let made: Promise<{ path: string; bytes: Buffer }> | undefined

async function takenFromSharp(): Promise<{ path: string; bytes: Buffer }> {
  const dot = sharp({ create: { width: 1, height: 1, channels: 3, background: '#ffffff' } })
  const jpeg = await dot.toColourspace('cmyk').withIccProfile(NAME).jpeg().toBuffer()
  const { icc } = await sharp(jpeg).metadata()
  if (!icc) throw new Error('sharp attached no profile to a CMYK picture.')
  return { path: NAME, bytes: icc }
}
