import { describe, expect, it } from 'vitest'
import { photoWords } from '../../../../src/photo/metadata/photoWords.ts'

const own = {
  caption: 'own caption',
  creditLine: 'own credit',
  byline: 'own by-line',
  copyrightNotice: 'own copyright',
  source: 'own source',
  usageTerms: 'own terms',
  dateCreated: '2026-05-01T08:30:00',
  city: 'Own City',
  country: 'Own Country',
  digitalSourceType: 'digitalCapture',
} as const

describe('the words of a derivative', () => {
  it('are the file’s own where the document says nothing', () => {
    expect(photoWords(own, { caption: '', creditLine: null, place: '　' }, 'Asia/Hong_Kong')).toEqual(own)
  })

  it('are the document’s wherever it says something, and the file’s for the rest', () => {
    const document = {
      caption: 'c',
      creditLine: 'l',
      photographer: 'p',
      copyright: 'r',
      usageTerms: 'u',
      takenAt: '2026-05-02T00:00:00.000Z',
      place: 'Sha Tin',
      made: 'trainedAlgorithmicMedia',
    }
    expect(photoWords(own, document, 'Asia/Hong_Kong')).toEqual({
      caption: 'c',
      creditLine: 'l',
      byline: 'p',
      copyrightNotice: 'r',
      usageTerms: 'u',
      dateCreated: '2026-05-02T00:00:00.000Z',
      city: 'Sha Tin',
      source: 'own source',
      digitalSourceType: 'trainedAlgorithmicMedia',
    })
  })

  it('keep the file’s own date and place where the document only repeats them', () => {
    const document = { takenAt: '2026-05-01T00:30:00.000Z', place: 'Own City, Own Country' }
    expect(photoWords(own, document, 'Asia/Hong_Kong')).toEqual(own)
  })
})
