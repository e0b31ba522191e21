import { describe, expect, it } from 'vitest'
import { idml } from '../../../../src/print/idml/idml.ts'
import type { Frame } from '../../../../src/print/layout/Layout.ts'
import { broadsheet } from '../../../../src/print/templates/broadsheet.ts'
import { aLayout, aPage, aParagraph, aPictureFrame, aTemplate, aTextFrame } from '../helpers/handmade.ts'
import { parts, storyText, tags, whole } from './helpers.ts'

const head = aTextFrame({
  part: 'head',
  id: 'item-1/head',
  area: { x: 15, y: 30, width: 200, height: 30 },
  columns: 1,
  paragraphs: [aParagraph('kicker', '水上交通'), aParagraph('headline-lead', '夜航渡輪恢復行走')],
})
const body = aTextFrame({
  area: { x: 15, y: 64, width: 200, height: 60 },
  paragraphs: [
    aParagraph('body', [
      { text: '香港文匯報訊　據新華社報道', marks: [], style: 'lede' },
      { text: '，渡輪公司宣布', marks: [] },
      { text: '下月恢復', marks: ['bold'] },
      { text: '。', marks: [] },
    ]),
    aParagraph('subhead', '市民歡迎'),
    aParagraph('body', '乘客說好。'),
  ],
})
const caption = aTextFrame({
  part: 'caption',
  id: 'item-1/photo-12/caption',
  area: { x: 20, y: 82, width: 60, height: 4 },
  columns: 1,
  paragraphs: [
    aParagraph('caption', [
      { text: '◆夜航的渡輪', marks: [] },
      { text: '　新華社', marks: [], style: 'credit' },
    ]),
  ],
})

describe('the package', () => {
  it('begins with its media type, not compressed, so that InDesign knows it by its first bytes', () => {
    const bytes = Buffer.from(idml(aPage([]), { template: aTemplate() }, aLayout([head])))
    expect(bytes.toString('latin1', 30, 38)).toBe('mimetype')
    expect(bytes.readUInt16LE(8)).toBe(0)
    expect(bytes.toString('latin1', 38, 81)).toBe('application/vnd.adobe.indesign-idml-package')
  })

  it('has every part that its map names, and names every part that it has', () => {
    const all = parts([head, body, caption, aPictureFrame()])
    const named = [...(all.get('designmap.xml') ?? '').matchAll(/ src="([^"]+)"/g)].map(([, src]) => src)
    const there = [...all.keys()].filter((path) => !/^(mimetype|designmap\.xml|META-INF\/.*)$/.test(path))
    expect(named.toSorted()).toEqual(there.toSorted())
    expect(there.filter((path) => path.startsWith('Resources/'))).toHaveLength(4)
  })

  it('is there for an empty page too', () => {
    const all = parts([])
    expect([...all.keys()].filter((path) => path.startsWith('Stories/'))).toEqual([])
    expect(tags(all.get('Spreads/Spread_page.xml') ?? '', 'Page')).toHaveLength(1)
  })

  it('is the same bytes for the same page', () => {
    const make = () => Buffer.from(idml(aPage([]), { template: aTemplate() }, aLayout([head, body, caption])))
    expect(make().equals(make())).toBe(true)
  })

  it('changes only where the page does: ids and lines of the rest stay as they were', () => {
    const before = parts([head, body, caption])
    const box = aTextFrame({
      part: 'box',
      id: 'item-2/box-7',
      item: 'item-2',
      area: { ...body.area, y: 300 },
    })
    const after = parts([box, head, body, caption])
    for (const [path, xml] of before) {
      if (path.startsWith('Stories/')) expect(after.get(path)).toBe(xml)
    }
    const lines = (all: Map<string, string>) => (all.get('Spreads/Spread_page.xml') ?? '').split('\n')
    const now = new Set(lines(after))
    expect(lines(before).filter((line) => !now.has(line))).toEqual([])
  })
})

describe('the page', () => {
  const preferences = parts([]).get('Resources/Preferences.xml') ?? ''

  it('has the size and bleed of the template, in points', () => {
    const [document] = tags(preferences, 'DocumentPreference')
    expect(Number(document?.PageWidth)).toBeCloseTo((360 * 72) / 25.4, 3)
    expect(Number(document?.PageHeight)).toBeCloseTo((540 * 72) / 25.4, 3)
    expect(Number(document?.DocumentBleedTopOffset)).toBeCloseTo((3 * 72) / 25.4, 3)
    expect(document?.FacingPages).toBe('false')
  })

  it('has the number that is printed', () => {
    expect(tags(parts([], { number: 6 }).get('designmap.xml') ?? '', 'Section')).toMatchObject([
      { PageNumberStart: '6' },
    ])
  })
})

describe('stories', () => {
  const upright = aTextFrame({ part: 'head', id: 'item-2/head', item: 'item-2', vertical: true, columns: 1 })
  const title = aTextFrame({ part: 'box', id: 'item-3/box/title', item: 'item-3' })
  const words = aTextFrame({ part: 'box', id: 'item-3/box', item: 'item-3' })
  const all = parts([head, body, caption, upright, title, words])
  const spread = all.get('Spreads/Spread_page.xml') ?? ''

  it('are one an article, head and body threaded in order', () => {
    const story = all.get('Stories/Story_article.item-1.xml') ?? ''
    expect(storyText(story)).toBe(
      '水上交通\n夜航渡輪恢復行走\n香港文匯報訊　據新華社報道，渡輪公司宣布下月恢復。\n市民歡迎\n乘客說好。',
    )
    const frames = tags(spread, 'TextFrame').filter(({ ParentStory }) => ParentStory === 'article.item-1')
    expect(
      frames.map(({ Self, PreviousTextFrame, NextTextFrame }) => [PreviousTextFrame, Self, NextTextFrame]),
    ).toEqual([
      ['n', 'frame.item-1.head', 'frame.item-1.body'],
      ['frame.item-1.head', 'frame.item-1.body', 'n'],
    ])
  })

  it('push the body into its own frame, whatever the fonts', () => {
    const story = all.get('Stories/Story_article.item-1.xml') ?? ''
    const breaks = tags(story, 'CharacterStyleRange').filter(({ ParagraphBreakType }) => ParagraphBreakType)
    expect(breaks).toMatchObject([{ ParagraphBreakType: 'NextFrame' }])
    expect(storyText(story.slice(0, story.indexOf('NextFrame')))).toBe('水上交通\n夜航渡輪恢復行走')
  })

  it('are one a caption, with its credit in a style of its own', () => {
    const story = all.get('Stories/Story_story.item-1.photo-12.caption.xml') ?? ''
    expect(storyText(story)).toBe('◆夜航的渡輪　新華社')
    expect(story).toContain('AppliedCharacterStyle="CharacterStyle/credit"')
  })

  it('are one a box, its title threaded to its words', () => {
    const frames = tags(spread, 'TextFrame').filter(({ ParentStory }) => ParentStory === 'box.item-3.box')
    expect(frames.map(({ Self }) => Self)).toEqual(['frame.item-3.box.title', 'frame.item-3.box'])
  })

  it('of an upright headline are their own, and run from top to bottom', () => {
    const story = all.get('Stories/Story_story.item-2.head.xml') ?? ''
    expect(tags(story, 'StoryPreference')).toMatchObject([{ StoryOrientation: 'Vertical' }])
    expect(tags(all.get('Stories/Story_article.item-1.xml') ?? '', 'StoryPreference')).toMatchObject([
      { StoryOrientation: 'Horizontal' },
    ])
  })

  it('are listed in reading order', () => {
    const [document] = tags(all.get('designmap.xml') ?? '', 'Document')
    expect(document?.StoryList?.split(' ')).toEqual([
      'article.item-1',
      'story.item-1.photo-12.caption',
      'story.item-2.head',
      'box.item-3.box',
      'backing-story',
    ])
  })
})

describe('frames', () => {
  const tall: Frame = { ...caption, id: 'item-4/next', area: { ...body.area, y: 126, height: 10 } }

  it('have the columns and gutter of the layout', () => {
    const [preference] = tags(parts([body]).get('Spreads/Spread_page.xml') ?? '', 'TextFramePreference')
    expect(preference?.TextColumnCount).toBe('3')
    expect(Number(preference?.TextColumnGutter)).toBeCloseTo((5 * 72) / 25.4, 3)
  })

  it('stand where the layout has them, from the middle of the spread', () => {
    const [frame] = tags(parts([body]).get('Spreads/Spread_page.xml') ?? '', 'TextFrame')
    const [, , , , x, y] = (frame?.ItemTransform ?? '').split(' ').map(Number)
    expect(x).toBeCloseTo(((15 - 180) * 72) / 25.4, 3)
    expect(y).toBeCloseTo(((64 - 270) * 72) / 25.4, 3)
  })

  it('of text take the room beneath them, and none that something else has', () => {
    const heightOf = (frames: readonly Frame[]) => {
      const spread = parts(frames).get('Spreads/Spread_page.xml') ?? ''
      const [, corner] = tags(spread, 'PathPointType')
      return (Number(corner?.Anchor?.split(' ')[1]) * 25.4) / 72
    }
    expect(heightOf([body])).toBeCloseTo(65, 3)
    expect(heightOf([body, tall])).toBeCloseTo(61.5, 3)
  })

  it('say which they are, to people and to scripts', () => {
    const spread = parts([body]).get('Spreads/Spread_page.xml') ?? ''
    expect(tags(spread, 'TextFrame')).toMatchObject([
      { Name: 'item-1/body', AppliedObjectStyle: 'ObjectStyle/body' },
    ])
    expect(tags(spread, 'KeyValuePair')).toEqual([{ Key: 'Label', Value: 'item-1/body' }])
  })

  it('lie in layers: boxes and lines behind pictures behind text', () => {
    const rule: Frame = {
      type: 'shape',
      part: 'rule',
      id: 'item-1/rule',
      item: 'item-1',
      area: { x: 15, y: 20, width: 200, height: 0 },
      stroke: 1,
      colour: 'accent',
      tint: 0,
    }
    const spread = parts([body, aPictureFrame(), rule]).get('Spreads/Spread_page.xml') ?? ''
    const order = [...spread.matchAll(/<(TextFrame|Rectangle|GraphicLine) Self/g)].map(([, name]) => name)
    expect(order).toEqual(['GraphicLine', 'Rectangle', 'TextFrame'])
    expect(tags(spread, 'GraphicLine')).toMatchObject([{ StrokeColor: 'Color/Accent', StrokeWeight: '1' }])
  })
})

describe('colours', () => {
  it('are CMYK, black on its plate alone, and the accent of the template', () => {
    const colours = tags(parts([]).get('Resources/Graphic.xml') ?? '', 'Color')
    expect(new Set(colours.map(({ Space }) => Space))).toEqual(new Set(['CMYK']))
    expect(colours.find(({ Name }) => Name === 'Black')?.ColorValue).toBe('0 0 0 100')
    expect(colours.find(({ Name }) => Name === 'Accent')?.ColorValue).toBe('0 90 80 5')
  })
})

describe('what text may hold', () => {
  const saying = (text: string): Map<string, string> =>
    parts([aTextFrame({ paragraphs: [aParagraph('body', text)] })])

  it('is escaped where XML would read it', () => {
    const all = saying('甲 & <乙> "丙" ]]>')
    expect(storyText(all.get('Stories/Story_article.item-1.xml') ?? '')).toBe('甲 & <乙> "丙" ]]>')
  })

  it.each(['😀👩🏽‍🚀', '嚟㗎𨋢', 'ﷺ\u200b\ufeff', '　全形　空格　'])('is any character: %s', (text) => {
    expect(storyText(saying(text).get('Stories/Story_article.item-1.xml') ?? '')).toBe(text)
  })

  it.each([
    ['\n', '甲\u2028乙'],
    ['\r\n', '甲\u2028乙'],
    ['\t', '甲\t乙'],
  ])('is breaks and tabs: %j', (between, expected) => {
    const runs = ['甲', between, '乙'].map((text) => ({ text, marks: [] }))
    const all = parts([aTextFrame({ paragraphs: [aParagraph('body', runs)] })])
    expect(storyText(all.get('Stories/Story_article.item-1.xml') ?? '')).toBe(expected)
  })

  it.each([
    ['U+0008', '夜航\u0008渡輪'],
    ['U+FFFF', '夜航\uffff渡輪'],
    ['U+D83D', '夜航\ud83d渡輪'],
  ])(
    'is not what XML has no way to write: %s is a finding that names it, its item and its words',
    (codePoint, text) => {
      expect(() => saying(text)).toThrow(codePoint)
      const finding = {
        item: 'item-1',
        rule: 'glyph-missing',
        params: expect.objectContaining({ codePoint, text: expect.stringContaining('夜航') }),
      }
      expect(() => saying(text)).toThrow(
        expect.objectContaining({ findings: [expect.objectContaining(finding)] }),
      )
    },
  )

  it('is no template code: a name with quotes stays a name', () => {
    const odd = aTextFrame({ id: 'item-1/"<&>"' })
    expect(tags(parts([odd]).get('Spreads/Spread_page.xml') ?? '', 'TextFrame')).toMatchObject([
      { Name: 'item-1/"<&>"' },
    ])
  })
})

it('the shipped template gives a package whose text has no formatting but styles', () => {
  const xml = whole(parts([head, body, caption], {}, { template: broadsheet }))
  for (const range of tags(xml, 'ParagraphStyleRange'))
    expect(Object.keys(range)).toEqual(['AppliedParagraphStyle'])
  for (const range of tags(xml, 'CharacterStyleRange')) {
    const { AppliedCharacterStyle, ParagraphBreakType, ...others } = range
    expect(AppliedCharacterStyle).toBeTruthy()
    expect([undefined, 'NextFrame']).toContain(ParagraphBreakType)
    expect(others).toEqual({})
  }
})
