import { describe, expect, it } from 'vitest'
import { defaultRegister } from '../../../../src/attribution/index.ts'
import { proofJson } from '../../../../src/print/json/pageJson.ts'
import { credit, p, photo, photoIn, sidebar, sidebarIn, story } from '../../../../src/story/build.ts'
import { barePage } from '../helpers/barePage.ts'

const ferry = photo({ id: '1', caption: '晨光中的渡輪。（新華社）', credit: credit('xinhua') })
const box = sidebar({ id: '2', title: '航線', credit: credit('cns') })

const subjectIn = (subject: Parameters<typeof barePage>[0][number]['subject']) =>
  proofJson(barePage([{ name: 'item-1', role: 'lead', subject }]), defaultRegister).items[0]

describe('a page as JSON', () => {
  it('keeps everything about the page, and its items in their order', () => {
    const page = barePage([
      { name: 'item-1', role: 'lead', subject: story({ headline: '甲' }), columns: 8 },
      { name: 'item-2', role: 'picture', subject: ferry },
    ])
    const { items, ...rest } = proofJson({ ...page, publication: '海港日報', number: 3 }, defaultRegister)
    expect(rest).toEqual({ ...page, publication: '海港日報', number: 3, items: undefined })
    expect(items).toMatchObject([
      { name: 'item-1', columns: 8 },
      { name: 'item-2', role: 'picture' },
    ])
  })

  it('has the finished credit of each document, also of what a story places', () => {
    const subject = story(
      {
        attribution: credit('afp'),
        photos: [{ id: '1', photo: ferry, caption: '' }],
        sidebars: [{ id: '2', sidebar: box }],
      },
      p('船鈴慢響。'),
      photoIn(ferry),
      sidebarIn(box),
    )
    expect(subjectIn(subject)).toMatchObject({
      subject: {
        creditLine: '據法新社報道',
        photos: [{ photo: { creditLine: '新華社' } }],
        sidebars: [{ sidebar: { creditLine: '◆來源：中新社' } }],
        body: [
          { type: 'paragraph' },
          { photo: { photo: { creditLine: '新華社' } } },
          { sidebar: { sidebar: { creditLine: '◆來源：中新社' } } },
        ],
      },
    })
  })

  it.each([
    ['that says nothing', '', ''],
    ['of white space, which is none', '　 ', ''],
    ['of this page', '另一句。', '新華社'],
    ['of this page that credits', '另一句。新華社', ''],
  ])('tells what is printed after a caption %s: what its words do not credit', (_, caption, owed) => {
    const subject = story({ photos: [{ id: '1', photo: ferry, caption }] }, photoIn(ferry, caption))
    expect(subjectIn(subject)).toMatchObject({
      subject: { photos: [{ credit: owed }], body: [{ photo: { credit: owed } }] },
    })
  })

  it('says no more of a hidden photo than its id', () => {
    const subject = story({ photos: [{ id: '9', caption: '' }] }, photoIn('9'), sidebarIn('9'))
    expect(subjectIn(subject)).toMatchObject({
      subject: {
        photos: [{ id: '9', caption: '' }],
        body: [{ photo: { id: '9' } }, { sidebar: { id: '9' } }],
      },
    })
    expect(JSON.stringify(subjectIn(subject))).not.toContain('"credit"')
  })

  it('changes nothing in the page', () => {
    const page = barePage([{ name: 'item-1', role: 'lead', subject: story({}, photoIn(ferry)) }])
    const before = structuredClone(page)
    proofJson(page, defaultRegister)
    expect(page).toEqual(before)
  })
})
