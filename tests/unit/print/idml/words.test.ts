import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { defaultRegister } from '../../../../src/attribution/index.ts'
import type { Measure } from '../../../../src/print/layout/measure.ts'
import { layoutPage } from '../../../../src/print/layout/layoutPage.ts'
import { idml } from '../../../../src/print/idml/idml.ts'
import { broadsheet } from '../../../../src/print/templates/broadsheet.ts'
import type { Placed } from '../../../../src/print/types.ts'
import { captionCredit } from '../../../../src/story/words/captionCredit.ts'
import { creditLine } from '../../../../src/story/words/creditLine.ts'
import { isBlank } from '../../../../src/attribution/text/isBlank.ts'
import { lede } from '../../../../src/story/words/lede.ts'
import { textOf } from '../../../../src/story/words/textOf.ts'
import type { Photo, Story, Subject } from '../../../../src/story/types.ts'
import { photo, sidebar, story } from '../../story/arbitraries.ts'
import { aPage, aPhoto, aSidebar, aStory } from '../helpers/handmade.ts'
import { storyText } from './helpers.ts'

/** Text reckoned by its characters; where it really breaks does not matter here. */
const measure: Measure = (asked) =>
  asked.map(({ text }) => {
    const characters = text.runs.reduce((sum, run) => sum + run.text.length, 0)
    return { lines: Math.max(1, Math.ceil(characters / 20)), length: characters * 10 + 1 }
  })

/** The text of all stories of a page's IDML, save those whose path `dropped` matches. */
function textOfIdml(items: readonly Placed[], locale: string, dropped = /$^/): string {
  const page = aPage(items, { locale })
  const layout = layoutPage(page, { template: broadsheet, register: defaultRegister, measure })
  const files = unzipSync(idml(page, { template: broadsheet }, layout))
  const stories = Object.entries(files).filter(([path]) => path.startsWith('Stories/') && !dropped.test(path))
  return squeezed(stories.map(([, part]) => storyText(strFromU8(part))).join('\n'))
}

/** Spaces are the layout's, which breaks lines at them; capitals may be a mark's. */
const squeezed = (text: string): string => text.replace(/\s/gu, '').toLowerCase().toUpperCase()

/** What of a document is printed: nothing that only describes it. */
const NOT_PRINTED = /^(?:house|attribution\..*|alt|photographer|copyright|place|usageTerms|photos\..*)$/

function owed(subject: Subject): string[] {
  const words = textOf(subject)
    .filter(({ path, photo: use }) => !NOT_PRINTED.test(path) && use === undefined)
    .map(({ text }) => text)
  return [...words, creditsOf(subject)].filter((text) => !isBlank(text))
}

function creditsOf(subject: Subject): string {
  switch (subject.type) {
    case 'story':
      return lede(subject)
    case 'photo':
      return captionCredit(subject)
    case 'sidebar':
      return creditLine(subject)
  }
}

const lost = (text: string, subjects: readonly Subject[]): string[] =>
  subjects.flatMap(owed).filter((words) => !text.includes(squeezed(words)))

/** A story with photos of its own, each under a caption of its use. */
const illustrated = fc
  .tuple(story, photo, fc.string({ unit: 'grapheme', maxLength: 20 }))
  .map(([tree, own, caption]): { tree: Story; own: Photo } => ({
    tree: {
      ...tree,
      photos: [{ id: own.id, photo: own, caption }],
      body: tree.body.filter(({ type }) => type !== 'photo'),
    },
    own: isBlank(caption) ? own : { ...own, caption },
  }))

it('no word and no credit is lost between the trees of a page and the stories of its IDML', () => {
  fc.assert(
    fc.property(
      illustrated,
      photo,
      sidebar,
      fc.constantFrom('zh-Hant', 'en'),
      ({ tree, own }, picture, box, locale) => {
        fc.pre(own.id !== picture.id)
        const items: Placed[] = [
          { name: 'item-1', role: 'lead', subject: tree },
          { name: 'item-2', role: 'picture', subject: picture },
          { name: 'item-3', role: 'box', subject: box },
        ]
        expect(lost(textOfIdml(items, locale), [tree, own, picture, box])).toEqual([])
      },
    ),
    { numRuns: 60 },
  )
})

it.each([
  ['the article', /article\.item-1/, '夜航渡輪恢復行走'],
  ['a caption', /caption/, '新華社'],
  ['a box', /Story_box\.item-3/, '航線一覽'],
])('and the test would notice: without the story of %s its words are missed', (_, dropped, words) => {
  const own = aPhoto({ caption: '◆夜航的渡輪' })
  const subjects = [
    aStory({ house: '', attribution: { ...aStory().attribution, sources: [{ key: 'afp' }] } }),
    own,
    aSidebar(),
  ]
  const items: Placed[] = subjects.map((subject, index) => ({
    name: `item-${index + 1}`,
    role: index === 0 ? 'lead' : index === 1 ? 'picture' : 'box',
    subject,
  }))
  expect(lost(textOfIdml(items, 'zh-Hant'), subjects)).toEqual([])
  expect(lost(textOfIdml(items, 'zh-Hant', dropped), subjects).join()).toContain(words)
})

it('a picture that a machine made says so in the IDML too, wherever it stands', () => {
  const made = aPhoto({ made: 'trainedAlgorithmicMedia' })
  const tree = aStory({ photos: [{ id: made.id, photo: made, caption: '另一句' }] })
  const items: Placed[] = [
    { name: 'item-1', role: 'lead', subject: tree },
    { name: 'item-2', role: 'picture', subject: aPhoto({ id: '13', made: 'compositeSynthetic' }) },
  ]
  const text = textOfIdml(items, 'zh-Hant')
  expect(text).toContain('人工智能生成圖片')
  expect(text).toContain('圖片經人工智能修改')
})
