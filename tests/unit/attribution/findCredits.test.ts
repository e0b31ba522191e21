import { describe, expect, it } from 'vitest'
import { createRegister, findCredits } from '../../../src/attribution/index.ts'

describe('where the crediting words stand', () => {
  it.each([
    ['昨日晴。據新華社報道，山路重開。', '據新華社報道', 'lede'],
    ['綜合中新社及新華社報道，山路重開。', '綜合中新社及新華社報道', 'lede'],
    [
      '新華社北京1月25日電（記者 何小川、方晴）山路重開。',
      '新華社北京1月25日電（記者 何小川、方晴）',
      'lede',
    ],
    ['山路重開。 ◆來源：新華社、央廣網', '◆來源：新華社、央廣網', 'box'],
    ['◆山路重開。 新華社', '新華社', 'caption'],
    ['山路重開。（法新社）', '（法新社）', 'trailer'],
    ['香港文匯報訊（記者 何小川）山路重開。', '香港文匯報訊（記者 何小川）', 'byline'],
    [
      'The road is open. (Photo by Jane Roe/AFP via Getty Images)',
      '(Photo by Jane Roe/AFP via Getty Images)',
      'caption',
    ],
    ['BEIJING, Jan. 25 (Xinhua) -- The road is open.', 'BEIJING, Jan. 25 (Xinhua) --', 'lede'],
  ])('%s', (text, words, form) => {
    const [credit] = findCredits(text)
    expect(credit && text.slice(credit.start, credit.end)).toBe(words)
    expect(credit?.form).toBe(form)
  })

  it('counts offsets in the text as given: full width, invisible and compatibility characters included', () => {
    const text = '\u{1f4f0}據\u200b新\u3000華\n社報\u00a0道，ＡＰ也在場。'
    const [credit] = findCredits(text)
    expect(credit?.sources).toEqual(['xinhua'])
    expect(text.slice(credit?.start, credit?.end)).toBe('據\u200b新\u3000華\n社報\u00a0道')
  })

  it.each([
    ['LONDON (AP) &mdash; Rain fell.', 'LONDON (AP) &mdash;'],
    ['LONDON (AP) \\u2014 Rain fell.', 'LONDON (AP) \\u2014'],
    ['Rain fell.\\n（法新社）\\n', '（法新社）'],
    ['A boat crosses the river . -LRB- Xinhua -RRB-', '-LRB- Xinhua -RRB-'],
    ['**来源：** 新华社', '来源：** 新华社'],
    ['（/w  新华社/nt  发/v  ）/w', '（/w  新华社/nt  发/v  ）'],
  ])('takes what is spelt out as one character: %s', (text, words) => {
    const [credit] = findCredits(text)
    expect(credit && text.slice(credit.start, credit.end)).toBe(words)
  })

  it.each([
    ['compatibility ideographs', '據\uf937透社報道'],
    ['radicals', '⼈⺠日報記者 何小川'],
    ['full width Latin', 'Ｐｈｏｔｏ：Ｒｅｕｔｅｒｓ'],
    ['ligatures', 'Source: TASS, ﬁeld office'],
  ])('reads %s', (_name, text) => {
    expect(findCredits(text)).toHaveLength(1)
  })
})

describe('people, places and dates', () => {
  it('names reporters, place and date of a dateline as written', () => {
    expect(findCredits('新华社德黑兰１２月１１日电（记者高小成 王小宝）')).toMatchObject([
      {
        sources: ['xinhua'],
        place: '德黑兰',
        date: '１２月１１日',
        people: [
          { name: '高小成', role: 'reporter' },
          { name: '王小宝', role: 'reporter' },
        ],
      },
    ])
  })

  it('parts a name from the place it runs into', () => {
    expect(findCredits('（中央社記者溫小香台北21日電）')).toMatchObject([
      { sources: ['cna'], place: '台北', people: [{ name: '溫小香', role: 'reporter' }] },
    ])
  })

  it.each([
    ['新華社記者何小川、方晴攝', ['何小川', '方晴']],
    ['新华社发（埃德·小赛摄）', ['埃德·小赛']],
    ['Jane Roe/AFP via Getty Images', ['Jane Roe']],
    ['(AP Photo/Jane Roe, File)', ['Jane Roe']],
    ['(AP Photo/Some Studio, Jane Roe)', ['Jane Roe']],
  ])('%s: the photographers', (text, names) => {
    const people = findCredits(text).flatMap((credit) => credit.people)
    expect(people.map((person) => person.name)).toEqual(names)
    expect(people.every((person) => person.role === 'photographer')).toBe(true)
  })

  it.each([
    ['記者王小明報道', '王小明'],
    ['（記者陳明報導）', '陳明'],
    ['新华社记者李大公报道', '李大公'],
  ])('%s: a name keeps the character that would begin an outlet', (text, name) => {
    expect(findCredits(text).flatMap((credit) => credit.people)).toMatchObject([{ name }])
  })

  it('knows who works for whom', () => {
    const people = findCredits('本报北京9月2日讯 新华社记者刘小扬、本报记者杨小武报道：').flatMap(
      (credit) => credit.people,
    )
    expect(people).toEqual([
      { name: '刘小扬', role: 'reporter', source: 'xinhua' },
      { name: '杨小武', role: 'reporter' },
    ])
  })
})

describe('relays', () => {
  it.each([
    ['新華社援引路透社報道，', ['xinhua', 'reuters'], ['xinhua']],
    ['中新网10月20日电 据日本共同社报道，', ['cns', 'kyodo'], ['cns']],
    ['AFP via Getty Images', ['afp', 'getty'], ['getty']],
    ['EPA, via Shutterstock', ['epa', 'shutterstock'], ['shutterstock']],
    ['（法新社，蓋蒂圖片社轉發）', ['afp', 'getty'], ['getty']],
  ])('%s: both are credited, and who relays is said', (text, sources, via) => {
    expect(findCredits(text)).toMatchObject([{ sources, via }])
  })
})

describe('names that mean others', () => {
  it.each([
    ['Source: CNS', 'cns'],
    ['The Vatican said so. Source: CNS', ''],
    ['Source: CNA', 'cna'],
    ['A Singapore host joined. Source: CNA', ''],
    ['據央廣報道，', 'cnr'],
    ['台北的展覽延期。據央廣報道，', 'rti'],
    ['A boat on the river. EPA', 'epa'],
    ['According to the EPA, the river is clean.', ''],
  ])('%s', (text, keys) => {
    expect(
      findCredits(text)
        .flatMap((credit) => credit.sources)
        .join(),
    ).toBe(keys)
  })
})

describe("the newsroom's own sources", () => {
  const own = {
    key: 'harbour-post',
    kind: 'outlet' as const,
    name: { 'zh-Hant': '海港郵報', 'zh-Hans': '海港邮报', en: 'Harbour Post' },
    aliases: ['港郵'],
  }

  it('are found by every name, and only by the register that has them', () => {
    const register = createRegister([own])
    for (const text of [
      '據海港郵報報道，',
      '據海港邮报报道，',
      '（港郵）',
      'Photo: Harbour Post',
      'Photo: HARBOUR POST',
    ]) {
      expect(
        findCredits(text, register).flatMap((credit) => credit.sources),
        text,
      ).toEqual(['harbour-post'])
    }
    expect(findCredits('（港郵）')).toEqual([])
  })

  it('rename a shipped one without losing what it was known by', () => {
    const register = createRegister([{ ...own, key: 'xinhua' }])
    expect(register.agencies.get('xinhua')?.name.en).toBe('Harbour Post')
    expect(findCredits('據新華社及海港郵報報道', register)[0]?.sources).toEqual(['xinhua'])
  })

  it('need a key and a name', () => {
    expect(() => createRegister([{ ...own, key: ' ' }])).toThrow('needs a key and a name')
    expect(() => createRegister([{ ...own, name: { 'zh-Hant': '', 'zh-Hans': ' ', en: '' } }])).toThrow(
      'needs a key and a name',
    )
  })
})
