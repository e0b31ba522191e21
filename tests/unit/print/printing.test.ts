import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { broadsheet, printing, PrintRefusal, PrintSetupError, tabloid } from '../../../src/print/index.ts'
import type { Page, PrintFinding, Placed, ReadPicture, Role } from '../../../src/print/index.ts'
import { readWords } from '../../../src/print/pdf/readWords.ts'
import { bareText } from '../../../src/print/pdf/wordsFound.ts'
import { credit, p, photo, photoIn, sidebar, story, subhead, ul } from '../../../src/story/build.ts'
import type { Block, Photo, Subject } from '../../../src/story/types.ts'
import { clearedPage } from './helpers/samplePage.ts'
import { screenContext, screenTemplate } from './helpers/screenContext.ts'

const printer = printing({ now: () => new Date('2026-11-22T12:00:00Z') })
const grey = sharp({ create: { width: 600, height: 400, channels: 3, background: '#8899aa' } })
  .jpeg()
  .toBuffer()
const readPicture: ReadPicture = () => grey
const context = screenContext({ readPicture })

const file: NonNullable<Photo['file']> = {
  filename: 'a.jpg',
  mimeType: 'image/jpeg',
  size: 1,
  width: 600,
  height: 400,
  url: '',
  focal: { x: 50, y: 50 },
}
const aPhoto = (id: string, over: Partial<Photo> = {}) =>
  photo({ id, caption: `圖${id}的說明`, alt: '圖', credit: credit('xinhua'), file, ...over })

const placed = (subject: Subject, index: number, role: Role, columns?: number): Placed => ({
  name: `item-${index + 1}`,
  role,
  columns,
  subject,
})

const page = (...items: Placed[]): Page => ({
  id: '1',
  locale: 'zh-Hant',
  publication: '海角日報',
  title: '港聞',
  date: '2026-11-23',
  edition: '',
  section: 'A',
  number: 2,
  items,
})

const aStory = (words: string, ...body: Block[]) =>
  story(
    { headline: words, attribution: credit('xinhua') },
    ...(body.length > 0 ? body : [p(`${words}的內文。`)]),
  )

const print = async (of: Page) => printer.pdf(clearedPage(of), context)
const printedWords = async (of: Page) => bareText(await readWords((await print(of)).bytes))
const refusal = async (of: Page): Promise<readonly PrintFinding[]> => {
  const error = await print(of).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(PrintRefusal)
  return error instanceof PrintRefusal ? error.findings : []
}

describe('a page', () => {
  it('with nothing on it is its folio', async () => {
    expect(await printedWords(page())).toBe(bareText('A2　港聞 海角日報 2026年11月23日星期一'))
  })

  it('of boxes and pictures alone is printed', async () => {
    const quote = sidebar({
      id: '5',
      kind: 'quote',
      title: '一句',
      quote: { text: '行遠自邇。', work: '《中庸》' },
      credit: credit('cnr'),
    })
    const words = await printedWords(page(placed(quote, 0, 'box'), placed(aPhoto('7'), 1, 'picture')))
    expect(words).toContain(bareText('「行遠自邇。」——《中庸》◆來源：央廣網'))
    expect(words).toContain(bareText('◆圖7的說明　新華社'))
  })

  it('says of a picture that a machine made it, alone and in a story', async () => {
    const alone = aPhoto('7', { made: 'trainedAlgorithmicMedia' })
    const edited = aPhoto('8', { made: 'compositeWithTrainedAlgorithmicMedia' })
    const lead = story({ headline: '題', attribution: credit('xinhua') }, p('內文。'), photoIn(edited))
    const words = await printedWords(page(placed(lead, 0, 'lead'), placed(alone, 1, 'picture')))
    expect(words).toContain(bareText('◆圖7的說明　新華社　人工智能生成圖片'))
    expect(words).toContain(bareText('◆圖8的說明　新華社　圖片經人工智能修改'))
  })

  it('of forty stories has them all, in their order', async () => {
    const items = Array.from({ length: 40 }, (_, index) =>
      placed(aStory(`第${index + 1}則短訊`), index, 'brief', 3),
    )
    const words = await printedWords(page(...items))
    const at = items.map((_, index) =>
      words.indexOf(`第${index + 1}則短訊新華社`.slice(0, `第${index + 1}則短訊`.length)),
    )
    expect(at).toEqual([...at].sort((a, b) => a - b))
    expect(at).not.toContain(-1)
  })

  it('whose story is a hundred kilobytes long says how many lines are over, and on which item', async () => {
    const long = aStory('長篇', ...Array.from({ length: 330 }, () => p('潮水漲了又退，'.repeat(15))))
    expect(await refusal(page(placed(long, 0, 'lead', 12)))).toMatchObject([
      { item: 'item-1', rule: 'overset', severity: 'block', params: { lines: expect.any(Number) } },
    ])
    const { fit } = await printer.fit(page(placed(long, 0, 'lead', 12)), context)
    expect(fit[0]?.lines).toBeGreaterThan(1000)
  })

  it('with room left says for how many more lines', async () => {
    const { fit, findings } = await printer.fit(page(placed(aStory('短訊'), 0, 'lead', 12)), context)
    expect(findings).toEqual([])
    expect(fit[0]?.lines).toBeLessThan(-100)
  })

  it('is the same bytes when it is printed again', async () => {
    const same = page(placed(aStory('一'), 0, 'lead'), placed(aPhoto('7'), 1, 'picture'))
    expect((await print(same)).bytes).toEqual((await print(same)).bytes)
  })
})

describe('a headline of a brief', () => {
  const heads = async (headline: string) => {
    const brief = aStory(headline, p('潮水漲了又退，船便泊在岸邊。'.repeat(30)))
    const { frames, findings } = await printer.fit(page(placed(brief, 0, 'brief', 4)), context)
    expect(findings).toEqual([])
    return frames
      .filter((frame) => frame.type === 'text' && frame.part === 'head')
      .map((frame) => frame.type === 'text' && frame.vertical)
  }

  it('stands upright beside its text', async () => {
    expect(await heads('潮水有跡 手稿上網')).toEqual([true])
  })

  it('lies across where it would be too small, too wide, or is Latin', async () => {
    expect(await heads('一'.repeat(60))).toEqual([false])
    expect(await heads('一 二 三 四 五 六 七 八')).toEqual([false])
    expect(await heads('Tides online')).toEqual([false])
  })
})

describe('what is printed with a story', () => {
  const own = aPhoto('8', { caption: '隨文的圖' })

  it('is its own photos, once, with this use’s caption and the credit', async () => {
    const one = {
      ...aStory('正文', p('第一段。'), photoIn(own, '內文的圖說')),
      photos: [{ id: '8', photo: own, caption: '另一句' }],
    }
    const words = await printedWords(page(placed(one, 0, 'lead', 8)))
    expect(words.split('內文的圖說新華社')).toHaveLength(2)
    expect(words).not.toContain('另一句')
  })

  it('is not a photo that the page places by itself', async () => {
    const one = { ...aStory('正文'), photos: [{ id: '8', photo: own, caption: '隨文的說法' }] }
    const words = await printedWords(
      page(placed(one, 0, 'lead', 8), placed({ ...own, caption: '獨立的說法' }, 1, 'picture')),
    )
    expect(words).toContain('獨立的說法')
    expect(words).not.toContain('隨文的說法')
  })
})

describe('characters', () => {
  it.each([
    '嚟㗎𨋢𠝹𡃁鰂滙衞',
    '啲咗喺',
    '简体这说红线们',
    '℃ ① ● ▲ → ｜',
    'Café № 5 — “quoted” ‘s’',
    '荀子·勸學',
  ])('are set and copied out as typed: %s', async (words) => {
    expect(
      await printedWords(page(placed(aStory('字', p(`據新華社報道，${words}。`)), 0, 'lead'))),
    ).toContain(bareText(words))
  })

  it.each([
    ['😀', 'U+1F600'],
    ['\u{2A6D5}', 'U+2A6D5'],
    ['ש', 'U+05E9'],
  ])('that no font has are a finding with the character and its item: %s', async (character, codePoint) => {
    const findings = await refusal(
      page(placed(aStory('一'), 0, 'lead'), placed(aStory('二', p(`前文${character}後文。`)), 1, 'second')),
    )
    expect(findings).toMatchObject([
      { item: 'item-2', rule: 'glyph-missing', severity: 'block', params: { character, codePoint } },
    ])
    expect(String(findings[0]?.params.text)).toContain(`前文${character}後文`)
  })

  it('that no font has are all found at once, and shown as 〓 in the preview’s layout', async () => {
    const { findings, frames } = await printer.fit(
      page(placed(aStory('😀', p('甲😁乙😂丙')), 0, 'lead')),
      context,
    )
    expect(findings.map(({ params }) => params.character)).toEqual(expect.arrayContaining(['😀', '😁', '😂']))
    expect(JSON.stringify(frames)).toContain('甲〓乙〓丙')
  })

  it.each([
    '#panic("no")',
    '#eval("1")',
    '$x^2$ and \\ and `code`',
    '*bold* _italic_ = heading',
    '"quoted" \'quoted\' </script> <b>',
    '@label <label> [content] {code}',
    '#set page(width: 1pt)',
    '// comment /* comment */',
    '\\u{41} \\(a\\)',
    '((())) )( )',
  ])('that mean something to the engine mean nothing in a text: %s', async (hostile) => {
    const one = {
      ...aStory(hostile, p(hostile), subhead(hostile), ul(hostile)),
      kicker: hostile,
      deck: hostile,
    }
    const words = await printedWords(page(placed(one, 0, 'lead', 12)))
    expect(words.split(bareText(hostile)).length).toBe(7)
  })

  it('of a hostile text are no script in a preview', async () => {
    const hostile = '</text><script>alert(1)</script><image href="https://evil.example/x.png"/>'
    const { svg } = await printer.preview(page(placed(aStory(hostile, p(hostile)), 0, 'lead')), context)
    expect(svg).not.toMatch(/<script|evil\.example|<foreignObject|\son\w+=/iu)
  })

  it('without end break to stay in their column', async () => {
    const url = `https://example.org/${'a-very-long-path/'.repeat(12)}`
    const { findings } = await printer.fit(page(placed(aStory('網址', p(url)), 0, 'brief', 2)), context)
    expect(findings).toEqual([])
    expect(await printedWords(page(placed(aStory('網址', p(url)), 0, 'brief', 2)))).toContain(bareText(url))
  })

  it('that are controls are left out', async () => {
    expect(await printedWords(page(placed(aStory('一', p('甲\u0000\u0007乙')), 0, 'lead')))).toContain('甲乙')
  })
})

describe('a page in another language', () => {
  it('in English hyphenates, and still has every word', async () => {
    const words = 'Maintenance engineers photographed extraordinary constructions everywhere. '
      .repeat(20)
      .trim()
    const english = { ...aStory('An English headline', p(words)), locale: 'en' }
    const of = { ...page(placed(english, 0, 'brief', 2)), locale: 'en' }
    const printed = await readWords((await print(of)).bytes)
    expect(printed).toContain('\u00AD')
    expect(bareText(printed)).toContain(bareText(words))
  })

  it('in Simplified Chinese is set in the mainland’s cut', async () => {
    const of = {
      ...page(placed({ ...aStory('题目', p('据新华社报道，骨角关门。')), locale: 'zh-Hans' }, 0, 'lead')),
      locale: 'zh-Hans',
    }
    const { bytes } = await print(of)
    expect(bareText(await readWords(bytes))).toContain('骨角关门')
    const svg = await printer.preview(of, context)
    const traditional = await printer.preview({ ...of, locale: 'zh-Hant' }, context)
    expect(svg.svg).not.toBe(traditional.svg)
  })
})

describe('a picture', () => {
  it('whose file is gone refuses the page by its name', async () => {
    const gone: ReadPicture = () => Promise.reject(new Error('ENOENT: no such file'))
    const asked = printer.pdf(clearedPage(page(placed(aPhoto('7'), 0, 'picture'))), {
      ...context,
      readPicture: gone,
    })
    await expect(asked).rejects.toMatchObject({
      findings: [
        {
          item: 'item-1',
          rule: 'picture-unreadable',
          params: { photo: 'a.jpg', reason: expect.stringContaining('ENOENT') },
        },
      ],
    })
  })

  it('that is no picture refuses the page too', async () => {
    const asked = printer.pdf(clearedPage(page(placed(aPhoto('7'), 0, 'picture'))), {
      ...context,
      readPicture: async () => Buffer.from('<html>not found</html>'),
    })
    await expect(asked).rejects.toMatchObject({ findings: [{ rule: 'picture-unreadable' }] })
  })

  it('that is too coarse for its place is a finding with its pixels per inch', async () => {
    const template = {
      ...screenTemplate,
      pictures: { ...screenTemplate.pictures, warnPpi: 200, blockPpi: 150 },
    }
    const { findings } = await printer.fit(page(placed(aPhoto('7'), 0, 'picture', 12)), {
      ...context,
      template,
    })
    expect(findings).toMatchObject([
      { item: 'item-1', rule: 'picture-coarse', severity: 'block', params: { ppi: 46, wanted: 150 } },
    ])
  })

  it('whose file has fewer pixels than are stored of it is found out when it is printed', async () => {
    const template = {
      ...screenTemplate,
      pictures: { ...screenTemplate.pictures, warnPpi: 60, blockPpi: 50 },
    }
    const big = aPhoto('7', { file: { ...file, width: 6000, height: 4000 } })
    const asked = printer.pdf(clearedPage(page(placed(big, 0, 'picture', 12))), { ...context, template })
    await expect(asked).rejects.toMatchObject({
      findings: [{ item: 'item-1', rule: 'picture-coarse', severity: 'block', params: { wanted: 50 } }],
    })
  })

  it('whose file is missing is white in a preview, with the finding beside it', async () => {
    const gone: ReadPicture = () => Promise.reject(new Error('gone'))
    const { svg, layout } = await printer.preview(page(placed(aPhoto('7'), 0, 'picture')), {
      ...context,
      readPicture: gone,
    })
    expect(svg).toMatch(/^<svg/)
    expect(svg).not.toContain('<image')
    expect(layout.findings).toMatchObject([{ rule: 'picture-unreadable' }])
  })
})

describe('a proof', () => {
  it('is never refused, is marked on every page, and lists what is wrong in the page’s language', async () => {
    const bad = page(placed(aStory('一', p('甲😀乙')), 0, 'lead'))
    const note = { rule: 'not-approved', message: '第 1 件：還沒有人審定' }
    const messageOf = ({ rule, params }: PrintFinding) => `${rule} ${String(params.codePoint)}`
    const proof = await printer.proof(bad, [note], { ...context, messageOf })
    const words = bareText(await readWords(proof.bytes))
    expect(proof.findings.map(({ rule }) => rule)).toEqual(['glyph-missing'])
    expect(words).toContain('還沒有人審定')
    expect(words).toContain(bareText('glyph-missing U+1F600'))
    expect(words.split('大樣').length).toBeGreaterThan(3)
    expect(words).toContain('甲〓乙')
  })
})

describe('templates', () => {
  it('are the broadsheet and the tabloid, and the newsroom’s own before them', () => {
    const own = { ...tabloid, key: 'weekend' }
    expect(printing({ templates: [own] }).templates.map(({ key }) => key)).toEqual([
      'weekend',
      'broadsheet',
      'tabloid',
    ])
    expect(printing({ templates: [{ ...broadsheet, columns: 10 }] }).templates.map(({ key }) => key)).toEqual(
      ['broadsheet', 'tabloid'],
    )
    expect(printing({ templates: [own] }).template().key).toBe('weekend')
  })

  it('of an unknown key are an error that names those there are', () => {
    expect(() => printer.template('berliner')).toThrow(/"berliner".*broadsheet, tabloid/)
  })

  it('without room are refused at boot', () => {
    expect(() =>
      printing({ templates: [{ ...broadsheet, key: 'thin', page: { width: 20, height: 540 } }] }),
    ).toThrow(PrintSetupError)
  })

  it('with a font nobody has are an error that names it', async () => {
    const template = { ...screenTemplate, fonts: { serif: ['Nobody Serif'], sans: ['Nobody Sans'] } }
    await expect(
      printing().fit(page(placed(aStory('一'), 0, 'lead')), { ...context, template }),
    ).rejects.toMatchObject({
      reason: 'font-missing',
      message: expect.stringMatching(/"nobody (serif|sans)"/i),
    })
  })

  it('each set the sample of a story inside the trimmed page', async () => {
    for (const template of printer.templates) {
      const { frames, findings } = await printer.fit(
        page(placed(aStory('一', p('甲'.repeat(600))), 0, 'lead')),
        { ...context, template },
      )
      expect(findings).toEqual([])
      for (const { area } of frames) {
        expect(area.x + area.width).toBeLessThanOrEqual(template.page.width)
        expect(area.y + area.height).toBeLessThanOrEqual(template.page.height)
      }
    }
  })
})
