import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileNames } from '../../../../src/print/pictures/fileNames.ts'
import { aPhoto, aPictureFrame } from '../helpers/handmade.ts'

const named = (filename: string, item = 'item-1') => {
  const file = aPhoto().file
  if (file === undefined) throw new Error('the sample photo has a file')
  return aPictureFrame({ item, photo: aPhoto({ file: { ...file, filename } }) })
}

describe('the names of picture files', () => {
  it.each([
    ['渡輪 夜航.PNG', 'item-1-渡輪-夜航.jpg'],
    ['..\\..\\con?.tif', 'item-1-con.jpg'],
    ['a/b:c*d.jpeg', 'item-1-a-b-c-d.jpg'],
    ['。。。.jpg', 'item-1-photo.jpg'],
    ['👩🏽‍🚀.jpg', 'item-1-photo.jpg'],
  ])('%s becomes %s', (sent, expected) => expect(fileNames([named(sent)])).toEqual([expected]))

  it('tell pictures apart where upper and lower case are one', () => {
    expect(fileNames([named('A.jpg'), named('a.jpg'), named('a.jpg')])).toEqual([
      'item-1-A.jpg',
      'item-1-a-2.jpg',
      'item-1-a-3.jpg',
    ])
  })

  it('are safe, unique and short for any names', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 6 }), (sent) => {
        const names = fileNames(sent.map((name) => named(name)))
        for (const name of names) {
          expect(name).toMatch(/^[\p{L}\p{M}\p{N}_-]+\.jpg$/u)
          expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
        }
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(sent.length)
      }),
    )
  })
})
