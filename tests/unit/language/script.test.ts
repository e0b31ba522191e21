import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'

/** The two bytes of a character in a charset; nothing where it is not one of two bytes. */
function bytesIn(charset: string, char: string): [number, number] | undefined {
  const [first, second, ...more] = iconv.encode(char, charset)
  return first === undefined || second === undefined || more.length > 0 ? undefined : [first, second]
}

/** Han characters of GB 2312 (levels 1 and 2): what Simplified Chinese is printed with. */
function isSimplified(char: string): boolean {
  const [first = 0, second = 0] = bytesIn('gbk', char) ?? []
  return first >= 0xb0 && first <= 0xf7 && second >= 0xa1
}

/** Han characters of Big5 (levels 1 and 2, without Hong Kong's additions). */
function isTraditional(char: string): boolean {
  const [first = 0] = bytesIn('big5', char) ?? []
  return (first >= 0xa4 && first <= 0xc6) || (first >= 0xc9 && first <= 0xf9)
}

const foreign = (text: string, isOurs: (char: string) => boolean): string =>
  [...new Set(text)].filter((char) => /\p{Script=Han}/u.test(char) && char !== '々' && !isOurs(char)).join('')

const sources = ['src', 'app', 'collections']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((file) => /\.tsx?$/u.test(file))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
const named = (name: string) => sources.filter(({ file }) => file.endsWith(`/${name}.ts`))

/** The texts of every `label('…', '…', '…')`. */
const labels = sources.flatMap(({ file, text }) =>
  [...text.matchAll(/\blabel\(\s*(['"])(.*?)\1,\s*(['"])(.*?)\3,/gsu)].map(
    ([, , traditional = '', , simplified = '']) => ({ file, traditional, simplified }),
  ),
)

describe('the two ways to write Chinese', () => {
  it('are told apart by this test', () => {
    expect(foreign('這個檔案裡的圖片', isTraditional)).toBe('')
    expect(foreign('这个文件里的图片', isSimplified)).toBe('')
    expect(foreign('這個文件', isSimplified)).toBe('這個')
    expect(foreign('这個檔案', isTraditional)).toBe('这')
    expect(labels.length).toBeGreaterThan(300)
    expect(named('zhHant').length).toBeGreaterThan(8)
  })

  it.each(named('zhHant').map(({ file, text }) => [file, text]))('%s is Traditional', (_, text) => {
    expect(foreign(text, isTraditional)).toBe('')
  })

  it.each(named('zhHans').map(({ file, text }) => [file, text]))('%s is Simplified', (_, text) => {
    expect(foreign(text, isSimplified)).toBe('')
  })

  it('are not mixed in a label', () => {
    const mixed = labels.filter(
      ({ traditional, simplified }) =>
        foreign(traditional, isTraditional) !== '' || foreign(simplified, isSimplified) !== '',
    )
    expect(mixed).toEqual([])
  })
})

describe('one word is written one way in the texts of Traditional Chinese', () => {
  const all = [
    ...named('zhHant').map(({ text }) => text),
    ...labels.map(({ traditional }) => traditional),
  ].join('\n')

  it.each([
    ['裡', '裏'],
    ['發布', '發佈'],
    ['著', '着'],
    ['為', '爲'],
    ['說', '説'],
    ['啟', '啓'],
    ['檔案', '文件檔'],
  ])('%s and not %s', (ours, other) => {
    expect(all).toContain(ours)
    expect(all.split('\n').filter((line) => line.includes(other))).toEqual([])
  })
})
