import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pressProfile } from '../../../../src/print/colour/pressProfile.ts'

const directory = mkdtempSync(join(tmpdir(), 'newsroom-icc-'))

function profile(name: string, space: string): string {
  const bytes = Buffer.alloc(128)
  bytes.write(space, 16, 'latin1')
  bytes.write('acsp', 36, 'latin1')
  writeFileSync(join(directory, name), bytes)
  return join(directory, name)
}

const cmyk = profile('press.icc', 'CMYK')
const rgb = profile('screen.icc', 'RGB ')

describe('the profile of the press', () => {
  it("is the template's own", async () => {
    expect(await pressProfile(cmyk, [])).toMatchObject({ path: cmyk, bytes: expect.any(Buffer) })
  })

  it('is the first usable one of the machine where the template names none', async () => {
    const places = [join(directory, 'gone.icc'), rgb, cmyk]
    expect((await pressProfile(undefined, places)).path).toBe(cmyk)
  })

  it.each([
    ['is not there', join(directory, 'gone.icc'), /gone\.icc.*cannot be read/],
    ['is for screens', rgb, /screen\.icc.*no CMYK ICC profile/],
  ])('a given one that %s is refused, never replaced by another', async (_, path, message) => {
    await expect(pressProfile(path, [cmyk])).rejects.toThrow(message)
  })

  it('is the one that sharp brings along where the machine has none', async () => {
    const { path, bytes } = await pressProfile(undefined, [])
    expect(path).toBe('cmyk')
    expect(bytes.toString('latin1', 16, 20)).toBe('CMYK')
  })
})
