import { deskOf, bodyOf } from '../helpers/documents.ts'
import type { BootedNewsroom } from '../helpers/index.ts'

/** A story or a photo by the words that show it, and the words without which nobody may have it. */
export interface Shown {
  collection: 'articles' | 'photos'
  id: number | string
  /** Stands in its headline or caption, and nowhere else. */
  mark: string
  /** The only source it credits: no other document credits that one. */
  credit: string
}

/** What readers and editor find: every mark is in no other text, nor is it part of one. */
export interface Stage {
  all: readonly Shown[]
  /** Addresses of the stories. */
  slugs: readonly string[]
}

const articles = 12
const photos = 6

/** Twelve public stories, each of a source of its own, and two photos with each. */
export async function setStage(app: BootedNewsroom): Promise<Stage> {
  const desk = deskOf(app)
  const shown: Shown[] = []
  const slugs: string[] = []
  for (let n = 0; n < photos; n++) {
    const [mark, credit] = [`【燈塔${n}】`, `《山徑影社${n}》`]
    const source = await desk.source({ name: credit, kind: 'agency' })
    const photo = await desk.photo({ caption: `海邊${mark}`, credits: [source.id], _status: 'published' })
    shown.push({ collection: 'photos', id: photo.id, mark, credit })
  }
  for (let n = 0; n < articles; n++) {
    const [mark, credit] = [`【渡輪${n}】`, `《灣區報${n}》`]
    const source = await desk.source({ name: credit, kind: 'agency' })
    const slug = `load-${n}`
    slugs.push(slug)
    const article = await desk.article({
      slug,
      headline: `尾班船${mark}`,
      body: bodyOf('碼頭今晚照常開放。'),
      attribution: { form: 'report', sources: [source.id] },
      photos: [n, n + 1].map((at) => ({ photo: shown[at % photos]?.id })),
      _status: 'published',
    })
    shown.push({ collection: 'articles', id: article.id, mark, credit })
  }
  return { all: shown, slugs }
}
