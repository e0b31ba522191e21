import { describe, expect, it } from 'vitest'
import { PageTextError } from '../../../../src/wire/pageText/PageTextError.ts'
import { readPageText } from '../../../../src/wire/readPageText.ts'

const refusal = (text: string): PageTextError => {
  try {
    readPageText(text)
  } catch (error) {
    if (error instanceof PageTextError) return error
    throw error
  }
  throw new Error('It was read.')
}

describe('what is no page of text is refused before it is read', () => {
  it.each([
    ['nothing at all', '', 'empty', /OCR/],
    ['white space of every kind', '\ufeff \u3000\r\n\f\t\u200b\n', 'empty', /OCR/],
    ['a NUL byte', '本報訊\0某地', 'binary', /offset 3.*pdftotext/],
    ['bytes that were no UTF-8', 'ab\ufffd\ufffdc', 'binary', /Big5 or GB18030/],
    ['control characters', '\u0001\u0002\u0003%PDF', 'binary', /control characters/],
    ['ten megabytes', '字'.repeat(3_400_000), 'too-large', /one page at a time/],
    ['a little over the limit in UTF-8', '字'.repeat(700_000), 'too-large', /2\.1 MB/],
  ])('%s', (_, text, code, message) => {
    const error = refusal(text)
    expect(error.code).toBe(code)
    expect(error.message).toMatch(message)
  })

  it('a stray control character or two is no reason to refuse', () => {
    expect(readPageText(`${'街燈亮了。'.repeat(20)}\u0003`).stories).toHaveLength(1)
  })
})
