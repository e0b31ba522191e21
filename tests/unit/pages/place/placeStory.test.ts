import { describe, expect, it } from 'vitest'
import { placePhoto } from '../../../../src/pages/place/placePhoto.ts'
import { placeSidebar } from '../../../../src/pages/place/placeSidebar.ts'
import { placeStory } from '../../../../src/pages/place/placeStory.ts'
import {
  p,
  photo,
  photoIn,
  quotation,
  sidebar,
  sidebarIn,
  story,
  subhead,
  ul,
} from '../../../../src/story/build.ts'
import { plainText } from '../../../../src/story/words/plainText.ts'

const words = (...args: Parameters<typeof placeStory>) => plainText(placeStory(...args).body)

describe('a story on a page', () => {
  const whole = story(
    { headline: '園圃開放' },
    p('一'),
    subhead('小題'),
    p('二'),
    p('　'),
    quotation('三'),
    ul('四'),
    p('五'),
  )

  it('stays as it is where the page says nothing', () => {
    expect(placeStory(whole, {})).toEqual(whole)
    expect(placeStory(whole, { headline: '　', caption: '', endAfter: 0 })).toEqual(whole)
  })

  it('has the headline of the page, and its own everywhere else', () => {
    expect(placeStory(whole, { headline: '短題' }).headline).toBe('短題')
    expect(whole.headline).toBe('園圃開放')
  })

  it.each([
    [1, '一'],
    [2, '一\n小題\n二'],
    [3, '一\n小題\n二\n　\n三'],
    [4, '一\n小題\n二\n　\n三\n四'],
    [9, '一\n小題\n二\n　\n三\n四\n五'],
  ])('is cut after paragraph %i: subheads and empty lines are none', (endAfter, left) =>
    expect(words(whole, { endAfter })).toBe(left),
  )

  it('does not print the pictures and boxes of what was cut', () => {
    const cut = placeStory(story({}, p('一'), photoIn('7'), sidebarIn('8'), p('二')), { endAfter: 1 })
    expect(cut.body).toEqual([p('一')])
  })

  it('leaves out the pictures and boxes that have a place of their own', () => {
    const linked = story(
      {
        photos: [
          { id: '7', caption: '' },
          { id: '9', caption: '' },
        ],
        sidebars: [{ id: '3' }, { id: '4' }],
      },
      p('一'),
      photoIn('7'),
      sidebarIn('3'),
    )
    const placed = placeStory(linked, { elsewhere: { photos: new Set(['7']), sidebars: new Set(['3']) } })
    expect(placed).toMatchObject({ body: [p('一')], photos: [{ id: '9' }], sidebars: [{ id: '4' }] })
  })

  it("puts the page's caption under its first picture: beside the story, or else in it", () => {
    const beside = story(
      {
        photos: [
          { id: '7', caption: '舊' },
          { id: '9', caption: '他' },
        ],
      },
      photoIn('8', '內'),
    )
    expect(placeStory(beside, { caption: '新' })).toMatchObject({
      photos: [{ caption: '新' }, { caption: '他' }],
      body: [photoIn('8', '內')],
    })
    const inside = placeStory(story({}, p('一'), photoIn('8', '內'), photoIn('9', '外')), { caption: '新' })
    expect(inside.body).toEqual([p('一'), photoIn('8', '新'), photoIn('9', '外')])
    expect(placeStory(whole, { caption: '新' })).toEqual(whole)
  })

  it('puts it at every place of that picture, since print shows it where it comes first', () => {
    const twice = story({ photos: [{ id: '7', caption: '舊' }] }, photoIn('8', '他'), photoIn('7', '內'))
    expect(placeStory(twice, { caption: '新' })).toMatchObject({
      photos: [{ id: '7', caption: '新' }],
      body: [photoIn('8', '他'), photoIn('7', '新')],
    })
  })
})

describe('a photo and a box on a page', () => {
  it("have the page's words where it has any", () => {
    expect(placePhoto(photo({ caption: '舊' }), { caption: '新', headline: '不用' }).caption).toBe('新')
    expect(placePhoto(photo({ caption: '舊' }), { caption: ' ' }).caption).toBe('舊')
    const placed = placeSidebar(sidebar({ title: '舊' }, p('一'), p('二')), { headline: '新', endAfter: 1 })
    expect(placed).toMatchObject({ title: '新', body: [p('一')] })
    expect(placeSidebar(sidebar({ title: '舊' }), {}).title).toBe('舊')
  })
})
