import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../../../../src/wire/pageText/lines/rowsOf.ts'

const rows = (text: string) => rowsOf(text).map(({ strip, indent, empty }) => [strip.text, indent, empty])

describe('the rows of a text', () => {
  it.each<[string, string, unknown[][]]>([
    ['nothing', '', []],
    ['white space alone', ' \n\t\n　', []],
    ['one row', '船鈴', [['船鈴', 0, 0]]],
    [
      'rows in order',
      '船鈴\n燈火',
      [
        ['船鈴', 0, 0],
        ['燈火', 0, 0],
      ],
    ],
    [
      'empty lines, counted before the next row',
      '船鈴\n\n\n燈火',
      [
        ['船鈴', 0, 0],
        ['燈火', 0, 2],
      ],
    ],
    [
      'a blank line, which is empty',
      '船鈴\n 　\n燈火',
      [
        ['船鈴', 0, 0],
        ['燈火', 0, 1],
      ],
    ],
    [
      'the end of a page, which counts as two',
      '船鈴\f燈火',
      [
        ['船鈴', 0, 0],
        ['燈火', 0, 2],
      ],
    ],
    [
      'CRLF, which is one line end',
      '船鈴\r\n\r\n燈火',
      [
        ['船鈴', 0, 0],
        ['燈火', 0, 1],
      ],
    ],
    [
      'LF and CR, which are two',
      '船鈴\n\r燈火',
      [
        ['船鈴', 0, 0],
        ['燈火', 0, 1],
      ],
    ],
    [
      'an indent in em',
      '　　船鈴\n  bell',
      [
        ['船鈴', 2, 0],
        ['bell', 1, 0],
      ],
    ],
    ['white space at its end', '船鈴　 ', [['船鈴', 0, 0]]],
    ['invisible characters', '\ufeff船\u200b鈴', [['船鈴', 0, 0]]],
    ['a soft hyphen inside', 'fer\u00adry', [['ferry', 0, 0]]],
    [
      'a soft hyphen at its end',
      'fer\u00ad\nry',
      [
        ['fer\u00ad', 0, 0],
        ['ry', 0, 0],
      ],
    ],
    [
      'a soft hyphen before blanks at its end',
      'fer\u00ad  \nry',
      [
        ['fer\u00ad', 0, 0],
        ['ry', 0, 0],
      ],
    ],
    ['control characters', 'a\u0001b', [['ab', 0, 0]]],
    ['glyphs of a PDF’s fonts', '⽇\ufe35', [['日（', 0, 0]]],
  ])('have %s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected)
  })

  it.each(['\n', '\r', '\r\n', '\v', '\u0085', '\u2028', '\u2029'])('end with %j', (end) => {
    expect(rows(`a${end}b`)).toEqual([
      ['a', 0, 0],
      ['b', 0, 0],
    ])
  })

  it('know where each of their characters stood', () => {
    const text = ' 船\u200b鈴 \r\n 燈火'
    for (const { strip } of rowsOf(text))
      expect(strip.at.map((at) => text.charAt(at)).join('')).toBe(strip.text)
  })

  it('have every visible character once, in order, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('船', 'a', '1', ' ', '　', '\n', '\r', '\f', '◆', '\u200b') }),
        (text) => {
          const at = rowsOf(text).flatMap(({ strip }) => [...strip.at])
          const visible = [...text].flatMap((char, i) => (/[船a1◆]/u.test(char) ? [i] : []))
          expect(at.filter((i) => /\S/u.test(text.charAt(i)))).toEqual(visible)
          expect(at).toEqual([...new Set(at)].sort((a, b) => a - b))
        },
      ),
    )
  })
})
