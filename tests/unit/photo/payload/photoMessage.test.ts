import type { PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { photoMessages } from '../../../../src/photo/messages/index.ts'
import type { PhotoMessage } from '../../../../src/photo/messages/PhotoMessages.ts'
import {
  PhotoFileError,
  type PhotoFileErrorData,
} from '../../../../src/photo/metadata/image/PhotoFileError.ts'
import { photoErrorMessage, photoMessage } from '../../../../src/photo/payload/photoMessage.ts'

/** A request of an app that has these translations; as Payload's, a key stands for what it lacks. */
const asking = (translations: Record<string, string> = {}) => {
  const t = (key: string, variables: Record<string, string> = {}) =>
    (translations[key] ?? key).replace(/\{\{(\w+)\}\}/gu, (_, name: string) => variables[name] ?? '?')
  return { t } as unknown as PayloadRequest // only its translations are read
}

const mega = 1024 * 1024

describe('why a file is not taken', () => {
  it.each<[PhotoMessage, PhotoFileErrorData, string]>([
    ['too-large', { actual: 60 * mega, limit: 50 * mega }, 'This file has 60 MB; the limit is 50 MB.'],
    ['too-large', { actual: 50 * mega + 1, limit: 50 * mega }, 'This file has 50.1 MB; the limit is 50 MB.'],
    ['too-large', { actual: 10, limit: 1 }, 'This file has 0.1 MB; the limit is 0.1 MB.'],
    [
      'too-many-pixels',
      { actual: 3_600_000_000, limit: 105_000_000 },
      'has 3600 megapixels; the limit is 105.',
    ],
    [
      'too-many-pixels',
      { actual: 105_000_001, limit: 105_000_000 },
      'has 105.1 megapixels; the limit is 105.',
    ],
    ['animated', { actual: 12 }, 'This file holds 12 pictures.'],
    ['too-many-channels', { actual: 9, limit: 5 }, 'This TIFF has 9 channels; the limit is 5.'],
    [
      'wrong-type',
      { claimed: 'image/png', found: 'text/html' },
      'says it is image/png, but it is text/html.',
    ],
    ['wrong-type', {}, 'says it is ?, but it is ?.'],
    ['too-large', {}, 'This file has ? MB; the limit is ? MB.'],
    ['corrupt', { detail: 'libjpeg: premature end' }, 'This picture is damaged'],
  ])('%s %j: %s', (code, data, words) => {
    const message = photoMessage(asking(), code, data)
    expect(message).toContain(words)
    expect(message).not.toMatch(/\{\{|libjpeg/u)
  })

  it('is in the language of who asks, and in the app’s own words where it has some', () => {
    const own = { 'newsroom:photo:too-large': photoMessages.zhHant['too-large'] }
    expect(photoMessage(asking(own), 'too-large', { actual: 2 * mega, limit: mega })).toBe(
      '這個檔案有 2 MB，上限是 1 MB。請另存為較小的檔案。',
    )
    expect(photoMessage(asking(own), 'animated', { actual: 2 })).toContain('This file holds 2 pictures.')
  })

  it('is said of what was found', () => {
    const error = new PhotoFileError('unsupported-type', { found: 'image/svg+xml' })
    expect(photoErrorMessage(asking(), error)).toContain('a file of type image/svg+xml')
    expect(error.message).toContain('unsupported-type')
  })
})
