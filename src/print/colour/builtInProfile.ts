import sharp from 'sharp'

/**
 * By this name sharp knows the CMYK profile that it brings along: "Chemical proof", in the public
 * domain.
 */
const NAME = 'cmyk'

/**
 * The profile that comes with sharp, for a machine that has no other: a page can be printed there,
 * if for no press in particular.
 *
 * @returns its bytes, and the name that sharp knows it by in place of a path
 * @throws Error when sharp attaches none
 */
export async function builtInProfile(): Promise<{ path: string; bytes: Buffer }> {
  const dot = sharp({ create: { width: 1, height: 1, channels: 3, background: '#ffffff' } })
  const jpeg = await dot.toColourspace('cmyk').withIccProfile(NAME).jpeg().toBuffer()
  const { icc } = await sharp(jpeg).metadata()
  if (!icc) throw new Error('sharp attached no profile to a CMYK picture.')
  return { path: NAME, bytes: icc }
}
