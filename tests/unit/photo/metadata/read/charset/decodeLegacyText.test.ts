import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeLegacyText } from '../../../../../../src/photo/metadata/read/charset/decodeLegacyText.ts'

const encoded = (charset: string, texts: readonly string[]) =>
  texts.map((text) => iconv.encode(text, charset))

describe('a file’s values are read as they were written in', () => {
  it.each([
    ['gb18030', ['夜色里的渡轮', '新华社', '陈晨']],
    ['gb18030', ['图为市民在公园里赏花。', '视觉中国']],
    ['gb18030', ['新华社']],
    ['gb18030', ['香港文匯報記者', '維港夜色']],
    ['big5-hkscs', ['港口裡的一艘渡輪', '中央社', '林小明']],
    ['big5-hkscs', ['新華社']],
    ['big5-hkscs', ['街坊喺天星碼頭睇龍舟，啲細路企喺船邊', '鄧啓峯']],
    ['big5-hkscs', ['居民着綫衫喺彩雲邨行街', '李喆堃']],
    ['windows-1252', ['Les élèves de l’école ont planté des arbres', 'Zoé Lefèvre']],
    ['windows-1252', ['Ein Mädchen läuft über die Straße in München', 'Jürgen Groß']],
    ['windows-1252', ['José Muñoz']],
    ['windows-1252', ['Fishermen at the harbour in the morning', 'Bjørn Hansen']],
    ['windows-1252', ['The mayor’s “new” plan – a first look']],
    ['windows-1252', ['© 2026 Jane Roe']],
    ['windows-1252', ['Crianças na praça de São João']],
    ['macroman', ['Les élèves de l’école ont planté des arbres', 'Zoé Lefèvre']],
    ['windows-1250', ['Mieszkańcy miasta podczas święta łodzi', 'Łucja Żak']],
    ['windows-1250', ['Obyvatelé města při slavnosti na nábřeží', 'Jiří Dvořák']],
    ['iso-8859-2', ['Mieszkańcy miasta na nabrzeżu podczas święta']],
    ['windows-1251', ['Жители города на набережной', 'Вера Орлова']],
    ['windows-1251', ['Вера Орлова']],
    ['koi8-r', ['Жители города на набережной', 'Вера Орлова']],
    ['shift_jis', ['公園で花火大会が開かれ、多くの人が集まった', '大空ひかり']],
    ['euc-jp', ['公園で花火大会が開かれ、多くの人が集まった', '大空ひかり']],
    ['euc-kr', ['광장에서 시민들이 축제를 즐기고 있다', '하늘빛']],
    ['windows-1253', ['Οι κάτοικοι της πόλης στην προκυμαία']],
    ['windows-1254', ['Şehir sakinleri kıyıda yürüyor', 'Ayşe Yılmaz']],
    ['windows-1255', ['תושבי העיר בטיילת']],
    ['windows-1256', ['سكان المدينة على الكورنيش']],
    ['windows-874', ['ชาวเมืองเดินเล่นริมทะเล']],
    ['utf-8', ['夜裏的渡輪', 'Zoé']],
  ])('%s: %j', (charset, texts) => {
    expect(decodeLegacyText(encoded(charset, texts)).texts).toEqual(texts)
  })

  it('each in its own where one is not in the others’', () => {
    const values = [
      Buffer.from('居民在海堤散步'),
      iconv.encode('新華社', 'big5-hkscs'),
      Buffer.from('Lin Fan'),
    ]
    expect(decodeLegacyText(values).texts).toEqual(['居民在海堤散步', '新華社', 'Lin Fan'])
  })
})

it.each([
  ['Jürgen', 'windows-1252', 'Größe und Straßen in Köln'],
  ['José Muñoz', 'windows-1252', 'La gare de l’été à Besançon'],
  ['Zoé', 'gb18030', '城市夜色里的渡轮停在码头'],
  ['Łucja', 'windows-1251', 'Жители города на набережной'],
])('a name in UTF-8 stays one beside words in another charset: %s', (name, charset, words) => {
  const values = [Buffer.from(name), iconv.encode(words, charset)]
  expect(decodeLegacyText(values).texts).toEqual([name, words])
})

describe('a value whose charset is not certain is left out', () => {
  it.each([
    ['a name that is a name in two languages', 'windows-1252', 'Zoé Lefèvre'],
    ['two characters that two charsets have', 'gb18030', '李明'],
    ['Chinese characters that may be Japanese', 'shift_jis', '共同通信'],
    ['one that is no text at all', 'latin1', '\u0081\u00ff\u0090\u00fe\u008f'],
  ])('%s', (_, charset, text) => {
    expect(decodeLegacyText(encoded(charset, [text])).texts).toEqual([undefined])
  })

  it('and takes nothing from those that are', () => {
    const values = [
      ...encoded('gb18030', ['城市夜色里的渡轮停在码头']),
      Buffer.from([0xff, 0x80, 0xff, 0x80, 0xff, 0x80]),
    ]
    expect(decodeLegacyText(values).texts).toEqual(['城市夜色里的渡轮停在码头', undefined])
  })
})

it('no character of private use comes out, as Hong Kong’s do from decoders that know Big5 alone', () => {
  const all = encoded('big5-hkscs', ['啲嘅喺峯堃喆着裏綫邨嚟冇啓'])
  expect(decodeLegacyText(all).texts.join('')).toBe('啲嘅喺峯堃喆着裏綫邨嚟冇啓')
})

/** Names and lines as several countries' agencies wrote them, in the charset of their machines. */
const written: Readonly<Record<string, { names: readonly string[]; lines: readonly string[] }>> = {
  'windows-1252': {
    names: ['François Dupont', 'Müller/dpa', 'Søren Kjær', 'Agência Lusa', 'Crédit: AFP', 'Íñigo Úbeda'],
    lines: ['Des habitants marchent le long du port', 'Folk går på havnen i byen'],
  },
  'windows-1250': {
    names: ['Łukasz Żak', 'Ondřej Šťastný', 'Zoltán Szőke', 'PAP/Żuk', 'ČTK', 'Đorđe Šarić'],
    lines: ['Lidé jdou podél řeky za úsvitu', 'Az emberek a folyó mentén sétálnak hajnalban'],
  },
  'windows-1251': {
    names: ['Иван Петров', 'РИА Новости', 'ТАСС'],
    lines: ['Люди идут вдоль реки на рассвете'],
  },
  shift_jis: { names: ['山田太郎', '共同通信社', '写真：山田'], lines: ['夜明けに川沿いを歩く人々'] },
  'euc-kr': { names: ['김철수', '연합뉴스', '박영희 기자'], lines: ['새벽에 강변을 걷는 시민들'] },
  gb18030: {
    names: ['新华社', '中新社记者 李四', '视觉中国', '路透', '东方IC'],
    lines: ['清晨，市民沿着河边散步'],
  },
  'big5-hkscs': { names: ['中央社', '攝影：李小明', '香港中通社', '郭啟峯'], lines: ['居民喺碼頭等船'] },
}

it.each(Object.entries(written))(
  '%s is never read as another charset, whatever stands beside it',
  (charset, { names, lines }) => {
    const beside = ['', 'A crowd at the pier', '市民在公園賞花', 'Jürgen Roe']
    for (const [at, name] of names.entries())
      for (const other of [undefined, ...lines, names[(at + 1) % names.length]])
        for (const utf8 of beside) {
          const own = [name, ...(other === undefined ? [] : [other])]
          const texts = [...own, ...(utf8 === '' ? [] : [utf8])]
          const values = [...encoded(charset, own), ...(utf8 === '' ? [] : [Buffer.from(utf8)])]
          decodeLegacyText(values).texts.forEach((text, index) =>
            expect([texts[index], undefined]).toContain(text),
          )
        }
  },
)
