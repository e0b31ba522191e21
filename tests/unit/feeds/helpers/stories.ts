import { registerOf } from '../../../../src/attribution/registerOf.ts'
import { publishedStory } from '../../../../src/feeds/published/publishedStory.ts'
import type { Publishing } from '../../../../src/feeds/published/Publishing.ts'
import type { PublishedStory } from '../../../../src/feeds/published/types.ts'
import { check } from '../../../../src/gate/check.ts'
import type { KnownSource } from '../../../../src/attribution/KnownSource.ts'
import {
  br,
  credit,
  link,
  marked,
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
import { placedIn } from '../../../../src/story/placedIn.ts'
import type { LinkedState } from '../../../../src/gate/types.ts'
import type {
  Block,
  Cleared,
  Photo,
  PhotoFile,
  Sidebar,
  Story,
  Subject,
} from '../../../../src/story/types.ts'
import { site } from './site.ts'

/** The newsroom's own sources: one of the register's, and one that only it knows. */
const sources: readonly KnownSource[] = [
  { id: 'source-xinhua', key: 'xinhua', names: ['新華社'] },
  { id: 'source-cns', key: 'cns', names: ['中新社'] },
  { id: 'source-cnr', key: 'cnr', names: ['央廣網'] },
  { id: 'source-afp', key: 'afp', names: ['法新社'] },
  { id: 'source-getty', key: 'getty', names: ['Getty Images'] },
  {
    id: 'source-pearl',
    key: 'pearl',
    kind: 'agency',
    names: ['珠灣通訊社', 'Pearl Bay Newswire'],
    nameIn: { 'zh-Hant': '珠灣通訊社', en: 'Pearl Bay Newswire' },
  },
]

export const publishing = (over: Partial<Publishing> = {}): Publishing => ({
  site: site(),
  register: registerOf(sources).compiled,
  ...over,
})

/** A story as `check` clears it for readers. @throws Error with the findings when it refuses */
export function cleared(subject: Story): Cleared {
  const at = '2026-11-29T00:00:00.000Z'
  const verdict = check(subject, {
    channel: 'web',
    mode: 'read',
    at,
    sources,
    links: linksIn(subject),
    alreadyCredited: [],
    timeZone: 'Asia/Hong_Kong',
  })
  if (verdict.status === 'cleared') return verdict.subject
  throw new Error(`The story of this test is refused: ${JSON.stringify(verdict.findings)}`)
}

/** As if all that a story and its boxes place were public. */
const linksIn = (subject: Subject): LinkedState[] =>
  placedIn(subject).flatMap(({ kind, id, document }) => [
    { collection: `${kind}s`, id, exists: true, public: true, alreadyPublicLink: true },
    ...(document ? linksIn(document) : []),
  ])

export const publish = (subject: Story, over: Partial<Publishing> = {}): PublishedStory =>
  publishedStory(cleared(subject), publishing(over))

export const fileOf = (name: string, over: Partial<PhotoFile> = {}): PhotoFile => ({
  filename: `${name}.jpg`,
  mimeType: 'image/jpeg',
  size: 900_000,
  width: 4000,
  height: 3000,
  url: `/api/photos/file/${name}.jpg`,
  focal: { x: 30, y: 60 },
  sizes: [
    sizeOf(name, 'card', 'webp', 768, 512),
    sizeOf(name, 'web', 'webp', 1600, 1200),
    sizeOf(name, 'webJpeg', 'jpeg', 1600, 1200),
  ],
  ...over,
})

const sizeOf = (name: string, size: string, type: 'webp' | 'jpeg', width: number, height: number) => ({
  name: size,
  filename: `${name}__${size}.${type === 'jpeg' ? 'jpg' : type}`,
  mimeType: `image/${type}`,
  size: 64_000,
  width,
  height,
  url: '',
})

export const guidOf = (number: number): string =>
  `urn:uuid:5eed0000-0000-4000-8000-${String(number).padStart(12, '0')}`

export const ferry = (over: Partial<Photo> = {}): Photo =>
  photo({
    id: '7',
    guid: guidOf(7),
    caption: '夜航渡輪駛離碼頭。',
    alt: '渡輪的燈映在水面',
    credit: credit('xinhua'),
    photographer: '何望舒',
    copyright: '© 新華社',
    usageTerms: '只供編輯用途',
    place: '維多利亞港',
    takenAt: '2026-11-27T14:30:00.000Z',
    usableUntil: '2027-11-27T14:30:00.000Z',
    file: fileOf('ferry'),
    ...over,
  })

export const drawing = (over: Partial<Photo> = {}): Photo =>
  photo({
    id: '8',
    guid: guidOf(8),
    caption: '新碼頭的想像圖。',
    alt: '木造碼頭的電腦圖像',
    credit: { ...credit('afp'), via: credit('getty').sources },
    made: 'trainedAlgorithmicMedia',
    file: fileOf('pier plan'),
    ...over,
  })

export const quoteBox = (over: Partial<Sidebar> = {}): Sidebar =>
  sidebar({
    id: '3',
    guid: guidOf(3),
    kind: 'quote',
    title: '渡口一語',
    quote: { text: '渡者不問深淺。', work: '《渡口雜記》', speaker: '老船工', gloss: '過河的人只管向前。' },
    credit: credit('xinhua', 'cnr'),
    ...over,
  })

export const pointsBox = (over: Partial<Sidebar> = {}): Sidebar =>
  sidebar({
    id: '4',
    guid: guidOf(4),
    kind: 'keyPoints',
    title: '夜航六問',
    intro: '乘客最常問的事。',
    points: [
      { heading: '班次', items: ['二十二時', '二十三時半'] },
      { heading: '票價', items: [] },
    ],
    credit: credit('cns'),
    ...over,
  })

export const body = (): Block[] => [
  p('據新華社報道，停航三年的夜間渡輪', marked('下月', 'bold'), '復航。'),
  subhead('首周半價'),
  p(
    '船公司說，首周票價減半，',
    link('https://ferry.example/fares?from=a&to=b', '票價表'),
    '已上載。',
    br,
    '另見站內公告。',
  ),
  photoIn(drawing()),
  quotation('海風很大，但是值得。'),
  ul('末班船二十三時半', '逢周一停航'),
  sidebarIn(quoteBox()),
  p('當局會在三個月後檢討。'),
]

/** A story that has everything a story can have, in the newsroom's first language. */
export const nightFerry = (over: Partial<Story> = {}): Story => ({
  ...story(
    {
      id: '1',
      guid: guidOf(1),
      slug: 'night-ferry',
      kicker: '交通',
      headline: '夜間渡輪下月復航',
      deck: '首周票價減半　末班船二十三時半',
      house: '海角日報訊',
      attribution: { form: 'compiled', ...credit('xinhua', 'cns') },
      bylines: [
        { name: '歐陽渡', role: 'reporter' },
        { name: '沈一帆', role: 'reporter', source: { key: 'xinhua', id: 'source-xinhua' } },
      ],
      section: 'local',
      photos: [{ id: '7', photo: ferry(), caption: '渡輪周五試航。' }],
      sidebars: [{ id: '4', sidebar: pointsBox() }],
      corrections: [{ at: '2026-11-28T09:00:00.000Z', text: '末班船開出時間應為二十三時半，前稿有誤。' }],
      firstPublishedAt: '2026-11-28T02:00:00.000Z',
      revisedAt: '2026-11-28T09:00:00.000Z',
      embargoUntil: '2026-11-28T01:00:00.000Z',
      revision: 3,
    },
    ...body(),
  ),
  ...over,
})

/** The least a story can be, in English: signed by the staff, without a picture or a box. */
export const shortBrief = (over: Partial<Story> = {}): Story => ({
  ...story(
    {
      id: '2',
      guid: guidOf(2),
      locale: 'en',
      slug: 'lamp',
      headline: 'Harbour lamp relit',
      attribution: { form: 'staff' },
      bylines: [{ name: 'Wren Okafor', role: 'reporter' }],
      firstPublishedAt: '2026-11-27T23:59:59.500Z',
      revision: 1,
    },
    p('The lamp on the old mole was lit again on Friday.'),
  ),
  ...over,
})
