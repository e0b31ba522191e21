import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeFilename } from '../../../../src/photo/payload/safeFilename.ts'

describe('the name an original is stored under', () => {
  it.each([
    ['DSC_0001.JPG', 'DSC_0001-t0k3n.jpg'],
    ['維港 夜景（一）.jpeg', '維港-夜景-一-t0k3n.jpg'],
    ['../../etc/passwd', 'passwd-t0k3n.jpg'],
    ['C:\\photos\\a.b.c.jpg', 'a-b-c-t0k3n.jpg'],
    ['<script>.jpg', 'script-t0k3n.jpg'],
    ['a?x=1#y%00.jpg', 'a-x-1-y-00-t0k3n.jpg'],
    ['.htaccess', 'htaccess-t0k3n.jpg'],
    ['', 'photo-t0k3n.jpg'],
    ['???.jpg', 'photo-t0k3n.jpg'],
  ])('for %s is %s', (sent, stored) => expect(safeFilename(sent, 'image/jpeg', 't0k3n')).toBe(stored))

  it('is letters, digits, _ and - in any script, and short enough for every file system', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (sent) => {
        const name = safeFilename(sent, 'image/tiff', 't0k3n')
        expect(name).toMatch(/^[\p{L}\p{M}\p{N}_-]+-t0k3n\.tif$/u)
        expect(Buffer.byteLength(name)).toBeLessThan(200)
      }),
    )
  })
})
