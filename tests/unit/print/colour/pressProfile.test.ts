import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { profileName } from '../../../../src/print/colour/profileName.ts'
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
    expect(await pressProfile(cmyk)).toMatchObject({ path: cmyk, bytes: expect.any(Buffer) })
  })

  it.each([
    ['is not there', join(directory, 'gone.icc'), /gone\.icc.*cannot be read/],
    ['is for screens', rgb, /screen\.icc.*no CMYK ICC profile/],
  ])('a given one that %s is refused, never replaced by another', async (_, path, message) => {
    await expect(pressProfile(path)).rejects.toThrow(message)
  })

  it('is the one that sharp brings along where the template names none, whatever lies on the machine', async () => {
    const { path, bytes } = await pressProfile(undefined)
    expect(path).toBe('cmyk')
    expect(bytes.toString('latin1', 16, 20)).toBe('CMYK')
  })
})

describe('what a profile calls itself', () => {
  const tagged = (tag: Buffer): Buffer => {
    const head = Buffer.alloc(144)
    head.writeUInt32BE(1, 128)
    head.write('desc', 132, 'latin1')
    head.writeUInt32BE(144, 136)
    head.writeUInt32BE(tag.length, 140)
    return Buffer.concat([head, tag])
  }
  const ascii = (name: string): Buffer => {
    const tag = Buffer.alloc(40 + name.length)
    tag.write('desc', 0, 'latin1')
    tag.writeUInt32BE(name.length + 1, 8)
    tag.write(name, 12, 'latin1')
    return tagged(tag)
  }
  const unicode = (name: string): Buffer => {
    const tag = Buffer.alloc(28)
    tag.write('mluc', 0, 'latin1')
    tag.writeUInt32BE(1, 8)
    tag.writeUInt32BE(12, 12)
    tag.write('enUS', 16, 'latin1')
    tag.writeUInt32BE(name.length * 2, 20)
    tag.writeUInt32BE(28, 24)
    return tagged(Buffer.concat([tag, Buffer.from(name, 'utf16le').swap16()]))
  }

  it.each([
    ['of version 2', ascii('Our newsprint 45 gsm'), 'Our newsprint 45 gsm'],
    ['of version 4', unicode('本報新聞紙'), '本報新聞紙'],
    ['without a name', Buffer.alloc(200), 'Custom'],
    ['that ends too early', ascii('x').subarray(0, 150), 'Custom'],
  ])('is read %s', (_, profile, name) => {
    expect(profileName(profile)).toBe(name)
  })

  it('is read of the one inside sharp', async () => {
    expect(profileName((await pressProfile(undefined)).bytes)).not.toBe('Custom')
  })
})
