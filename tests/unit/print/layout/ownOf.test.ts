import { describe, expect, it } from 'vitest'
import { defaultRegister } from '../../../../src/attribution/index.ts'
import { ownOf, placedKeys } from '../../../../src/print/layout/ownOf.ts'
import { coarse, picturesFound } from '../../../../src/print/layout/picturesFound.ts'
import { printedCredits } from '../../../../src/print/printedCredits.ts'
import { printedPictures } from '../../../../src/print/pictures/printedPictures.ts'
import { credit, p, photo, photoIn, sidebar, sidebarIn, story, ul } from '../../../../src/story/build.ts'
import { aLayout, aPictureFrame, aTemplate } from '../helpers/handmade.ts'
import { barePage } from '../helpers/barePage.ts'

const one = photo({ id: '1', caption: '晨光中的渡輪。', credit: credit('xinhua') })
const two = photo({ id: '2', caption: '碼頭燈火。新華社', credit: credit('xinhua') })
const box = sidebar({ id: '1', title: '航線', credit: credit('cns') })

const keys = (own: ReturnType<typeof ownOf>) =>
  own.map((each) =>
    each.type === 'photo' ? `photo-${each.use.id} ${each.use.caption}` : `sidebar-${each.sidebar.id}`,
  )

describe('what is printed with a story', () => {
  it('are the photos and boxes of its body, then those beside it, each once', () => {
    const whole = story(
      {
        photos: [
          { id: '1', photo: one, caption: '旁' },
          { id: '2', photo: two, caption: '' },
        ],
        sidebars: [{ id: '1', sidebar: box }],
      },
      p('第一段。'),
      photoIn(one, '內文'),
      sidebarIn(box),
    )
    expect(keys(ownOf(whole, new Set()))).toEqual(['photo-1 內文', 'sidebar-1', 'photo-2 '])
  })

  it('are found inside lists too', () => {
    const list = ul([p('一'), ul([photoIn(one)])], [sidebarIn(box)])
    expect(keys(ownOf(story({}, list), new Set()))).toEqual(['photo-1 ', 'sidebar-1'])
  })

  it('are none that readers may not see, of which there is only the id', () => {
    const hidden = story(
      { photos: [{ id: '9', caption: '機密' }], sidebars: [{ id: '9' }] },
      photoIn('9'),
      sidebarIn('9'),
    )
    expect(ownOf(hidden, new Set())).toEqual([])
  })

  it('are none that the page places by themselves, or an earlier story printed', () => {
    const taken = placedKeys(barePage([{ name: 'item-1', role: 'picture', subject: one }]))
    const first = story({}, photoIn(one), photoIn(two))
    expect(keys(ownOf(first, taken))).toEqual(['photo-2 '])
    expect(ownOf(story({}, photoIn(two)), taken)).toEqual([])
  })

  it('tell a photo from a box of the same id', () => {
    const taken = placedKeys(barePage([{ name: 'item-1', role: 'box', subject: box }]))
    expect(keys(ownOf(story({}, photoIn(one), sidebarIn(box)), taken))).toEqual(['photo-1 '])
  })
})

describe('the credits that go out with an item', () => {
  it('are the story’s own, and those of its photos and boxes, whole and as they are printed', () => {
    const whole = story(
      { attribution: credit('afp') },
      p('船鈴慢響。'),
      photoIn(one),
      photoIn(two),
      sidebarIn(box),
    )
    const { whole: all, onPaper } = printedCredits(whole, defaultRegister)
    expect(all).toEqual(['據法新社報道', '新華社', '新華社', '◆來源：中新社'])
    expect(onPaper).toEqual(['據法新社報道', '新華社', '◆來源：中新社'])
  })

  it('go by the caption of this use, and by the photo’s own where that is blank', () => {
    const withUse = (caption: string) =>
      printedCredits(story({}, photoIn(two, caption)), defaultRegister).onPaper
    expect(withUse('另一句。')).toEqual(['新華社'])
    expect(withUse('　 ')).toEqual([])
    expect(withUse('')).toEqual([])
  })

  it.each([
    ['photo', one, ['新華社'], ['新華社']],
    ['photo whose caption says it', two, ['新華社'], []],
    ['box', box, ['◆來源：中新社'], ['◆來源：中新社']],
    ['photo that credits nobody', photo({ id: '3', caption: '無' }), [], []],
  ])('of a %s by itself', (_, subject, whole, onPaper) => {
    expect(printedCredits(subject, defaultRegister)).toEqual({ whole, onPaper })
  })

  it('of a hidden photo are none', () => {
    expect(
      printedCredits(story({ attribution: credit('afp') }, p('一。'), photoIn('9')), defaultRegister).whole,
    ).toEqual(['據法新社報道'])
  })
})

describe('the pictures of a page', () => {
  const frame = (item: string, id: string) =>
    aPictureFrame({ item, id: `${item}/photo-${id}`, photo: id === '1' ? one : two })

  it('have the caption of their use in a story, and the page’s where they are items', () => {
    const page = barePage([
      { name: 'item-1', role: 'lead', subject: story({}, photoIn(one, '用圖的話')) },
      { name: 'item-2', role: 'picture', subject: two },
      { name: 'item-3', role: 'second', subject: story({}, photoIn(two, '　')) },
    ])
    const layout = aLayout([frame('item-1', '1'), frame('item-2', '2'), frame('item-3', '2')])
    const printed = printedPictures(page, layout, defaultRegister)
    expect(printed.map(({ caption, credit: owed }) => [caption, owed])).toEqual([
      ['用圖的話', '新華社'],
      ['碼頭燈火。新華社', ''],
      ['碼頭燈火。新華社', ''],
    ])
  })

  it.each([
    [300, []],
    [200, []],
    [199, ['warn 200']],
    [150, ['warn 200']],
    [149, ['block 150']],
    [1, ['block 150']],
  ])('at %s pixels per inch are found %j', (ppi, expected) => {
    const found = coarse(aPictureFrame(), ppi, aTemplate())
    expect(found.map(({ severity, params }) => `${severity} ${String(params.wanted)}`)).toEqual(expected)
    expect(picturesFound([aPictureFrame({ ppi })], aTemplate())).toEqual(found)
  })

  it('whose size nobody knows are not judged by it', () => {
    expect(picturesFound([aPictureFrame({ ppi: 0 })], aTemplate())).toEqual([])
  })
})
