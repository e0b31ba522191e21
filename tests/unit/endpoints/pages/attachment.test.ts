import { describe, expect, it } from 'vitest'
import { attachment } from '../../../../src/endpoints/pages/attachment.ts'
import { pageFileName } from '../../../../src/pages/export/pageFileName.ts'

describe('the name of an exported file', () => {
  const page = { id: '12', date: '2026-11-23', section: 'A', number: 6, title: '本埠要聞' }

  it('is date, place and title', () => {
    expect(pageFileName(page, 'pdf')).toEqual({
      utf8: '2026-11-23-A6-本埠要聞.pdf',
      ascii: 'page-12.pdf',
    })
  })

  it('is another for each edition of a page, however long its title', () => {
    expect(pageFileName({ ...page, edition: '晚市版' }, 'pdf').utf8).toBe('2026-11-23-A6-本埠要聞-晚市版.pdf')
    const title = '要聞'.repeat(60)
    const names = ['早市版', '晚市版', ''].map(
      (edition) => pageFileName({ ...page, title, edition }, 'pdf').utf8,
    )
    expect(new Set(names).size).toBe(3)
  })

  it('leaves out what the page does not say, and is its id when it says nothing', () => {
    expect(pageFileName({ ...page, date: '', title: ' ' }, 'idml').utf8).toBe('A6.idml')
    expect(pageFileName({ id: '12', date: '', section: '', title: '' }, 'zip').utf8).toBe('page-12.zip')
  })

  it('has nothing in it that a file system refuses or that cannot be seen', () => {
    const title = '..\\a/b:c*d?"<e>|\u0000\u202E\uD800終'
    expect(pageFileName({ ...page, title }, 'pdf').utf8).toBe('2026-11-23-A6-.. a b c d e 終.pdf')
  })

  it('is never longer than file systems take, and cuts no character in two', () => {
    const { utf8: name } = pageFileName({ ...page, title: '𨋢'.repeat(300) }, 'proof.pdf')
    expect(new TextEncoder().encode(name).length).toBeLessThan(255)
    expect(name).not.toMatch(/\p{Cs}/u)
  })

  it('is sent in UTF-8 as RFC 5987 writes it, and in ASCII', () => {
    expect(attachment({ utf8: "本埠 'A'(1)*!.pdf", ascii: 'page-12.pdf' })).toBe(
      'attachment; filename="page-12.pdf"; filename*=UTF-8\'\'%E6%9C%AC%E5%9F%A0%20%27A%27%281%29%2A%21.pdf',
    )
    expect(attachment({ utf8: 'x\r\ny.pdf', ascii: 'x"\r\ny.pdf' })).toBe(
      'attachment; filename="x___y.pdf"; filename*=UTF-8\'\'x%0D%0Ay.pdf',
    )
  })
})
