import { describe, expect, it } from 'vitest'
import { defaultRegister } from '../../../src/attribution/index.ts'
import { printedCredits } from '../../../src/print/printedCredits.ts'
import { credit, p, photo, photoIn, sidebar, sidebarIn, story, ul } from '../../../src/story/build.ts'
import type { Subject } from '../../../src/story/types.ts'

const credits = (subject: Subject) => printedCredits(subject, defaultRegister)
const own = photo({ id: '7', caption: '碼頭。', credit: credit('cns') })
const box = sidebar({ id: '5', title: '框', credit: credit('cnr') }, p('文'))

describe('the credits that are published with an item of a page', () => {
  it.each<[string, Subject, string[], string[]]>([
    [
      'a story',
      story({ attribution: credit('xinhua') }, p('渡輪復航。')),
      ['據新華社報道'],
      ['據新華社報道'],
    ],
    ['a photo', own, ['中新社'], ['中新社']],
    ['a photo whose caption credits it', { ...own, caption: '碼頭。（中新社）' }, ['中新社'], []],
    ['a box', box, ['◆來源：央廣網'], ['◆來源：央廣網']],
    ['nobody', photo({ caption: '碼頭。' }), [], []],
  ])('are those of %s, whole and as they are set', (_, subject, whole, onPaper) => {
    expect(credits(subject)).toEqual({ whole, onPaper })
  })

  it('are those of the photos and boxes with a story too, wherever they stand', () => {
    const lead = story(
      { attribution: credit('xinhua'), photos: [{ id: '7', photo: own, caption: '' }] },
      p('渡輪復航。'),
      sidebarIn(box),
      ul([p('項'), photoIn({ ...own, id: '8', credit: credit('afp') })]),
    )
    const { whole } = credits(lead)
    expect(whole.toSorted()).toEqual(['中新社', '據新華社報道', '法新社', '◆來源：央廣網'].toSorted())
  })

  it('are judged by the caption of this use: what it credits is not set again', () => {
    const used = (caption: string) =>
      credits(
        story(
          { attribution: credit('xinhua'), photos: [{ id: '7', photo: own, caption }] },
          p('據新華社報道，渡輪復航。'),
        ),
      )
    expect(used('夜裡的碼頭。（中新社）').onPaper).not.toContain('中新社')
    expect(used('　').onPaper).toContain('中新社')
    expect(used('夜裡的碼頭。（中新社）').whole).toContain('中新社')
  })

  it('do not have those of photos and boxes that the story does not hold', () => {
    const lead = story(
      { attribution: credit('xinhua'), photos: [{ id: '9', caption: '' }], sidebars: [{ id: '4' }] },
      p('渡輪復航。'),
    )
    expect(credits(lead).whole).toEqual(['據新華社報道'])
  })
})
