import { expect, describe, it } from 'vitest'
import type { PhotoFile } from '../../../../src/story/types.ts'
import { foundBy, locales, photo, story, use } from '../subjects.ts'

const missing = foundBy.bind(undefined, 'photo-file-missing')
const file = (over: Partial<PhotoFile>): PhotoFile => {
  const { file: whole } = photo()
  if (whole === undefined) throw new Error('The sample photo has a file')
  return { ...whole, ...over }
}

describe('photo-file-missing: a photo without its picture', () => {
  it.each(locales)('is refused in %s, at the file', (locale) => {
    expect(missing(photo({ file: undefined }, locale))).toEqual(['file'])
    expect(missing(photo({}, locale))).toEqual([])
  })

  it.each([
    ['no name', { filename: '' }],
    ['a blank name', { filename: ' ' }],
    ['no bytes', { size: 0 }],
  ])('takes a file with %s for none', (_, over) => {
    expect(missing(photo({ file: file(over) }))).toEqual(['file'])
  })

  it('says nothing of a story that waits for the picture of its photo', () => {
    expect(missing(story({ photos: [use({ photo: photo({ file: undefined }) })] }))).toEqual([])
  })
})
