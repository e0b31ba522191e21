import { describe, expect, it } from 'vitest'
import { fileAsSaved, photoAsSaved } from '../../../../src/endpoints/check/photoAsSaved.ts'

describe('a file that is chosen and not yet sent', () => {
  it.each<[string, unknown, object]>([
    [
      'a picture',
      { filename: '夜航.jpg', filesize: 900 },
      { filename: '夜航.jpg', filesize: 900, attributionFor: '夜航.jpg:900' },
    ],
    ['one whose size is text', { filename: 'a.jpg', filesize: '900' }, { filesize: 900 }],
    ['one without a size', { filename: 'a.jpg' }, { filesize: 0, attributionFor: 'a.jpg:0' }],
  ])('%s is taken as it will be stored', (_, chosen, saved) => {
    expect(fileAsSaved(chosen)).toMatchObject(saved)
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'a.jpg'],
    ['a list', [{ filename: 'a.jpg' }]],
    ['a file without a name', { filesize: 900 }],
    ['a name that is none', { filename: 7 }],
  ])('%s is no file', (_, chosen) => {
    expect(fileAsSaved(chosen)).toEqual({})
  })
})

describe('what saving a photo’s form would leave of its file', () => {
  const saved = {
    filename: 'harbour.jpg',
    filesize: 500,
    mimeType: 'image/jpeg',
    attributionFor: 'harbour.jpg:400',
    credits: [1],
    via: [],
    caption: '舊',
  }

  it('is the stored one, whatever the form says of it', () => {
    const form = { ...saved, filename: 'other.jpg', filesize: 1, mimeType: 'text/html', caption: '新' }
    expect(photoAsSaved(saved, form, undefined)).toMatchObject({
      filename: 'harbour.jpg',
      filesize: 500,
      mimeType: 'image/jpeg',
    })
  })

  it.each<[string, Record<string, unknown>, string]>([
    ['the same credit', { credits: [1] }, 'harbour.jpg:400'],
    ['no word of the credit', { caption: '新' }, 'harbour.jpg:400'],
    ['another credit', { credits: [2] }, 'harbour.jpg:500'],
    ['one credit more', { credits: [1, 2] }, 'harbour.jpg:500'],
    ['another order', { via: [1], credits: [] }, 'harbour.jpg:500'],
  ])('with %s is credited as of %s', (_, form, attributionFor) => {
    expect(photoAsSaved(saved, form, undefined)).toMatchObject({ attributionFor })
  })

  it('is the chosen one, and the credit is given for it', () => {
    const chosen = { filename: 'new.jpg', filesize: 700 }
    for (const form of [{}, { credits: [2] }])
      expect(photoAsSaved(saved, form, chosen)).toMatchObject({
        filename: 'new.jpg',
        filesize: 700,
        attributionFor: 'new.jpg:700',
      })
  })

  it('is none where none is stored, and a credit is given for nothing', () => {
    expect(photoAsSaved({ credits: [1] }, { credits: [2] }, undefined).attributionFor).toBeUndefined()
  })
})
