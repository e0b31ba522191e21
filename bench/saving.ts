import type { Config } from 'payload'
import { newsroomCollections } from '../collections/index.ts'
import { newsroom } from '../src/index.ts'
import { bootPayload, type Booted } from '../tests/int/helpers/boot.ts'
import { compare, type Benchmark, type CompareOptions, type Row } from './harness.ts'

const ARTICLES = 300
const rival: CompareOptions = { rivalName: 'the same collections without the plugin' }

/** A story of twelve paragraphs, as long as a page's lead. */
const body = {
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: Array.from({ length: 12 }, (_, index) => ({
      type: 'paragraph',
      version: 1,
      children: [
        {
          type: 'text',
          version: 1,
          text: `第${index + 1}段。${'渡輪公司說，尾班船會延後一小時開出。'.repeat(6)}`,
        },
      ],
    })),
  },
}

/** One side: a newsroom with its articles, and the ids of what is worked on. */
interface Side {
  app: Booted
  articles: (number | string)[]
  source: number | string
}

async function side(plugins: Config['plugins']): Promise<Side> {
  const app = await bootPayload(({ mediaDir }) => ({
    admin: { user: 'users' },
    collections: newsroomCollections({ mediaDir }),
    plugins,
    localization: { defaultLocale: 'zh-Hant', locales: ['zh-Hant', 'zh-Hans', 'en'] },
  }))
  const data = { key: 'xinhua', kind: 'agency', name: '新華社' }
  const source = (await app.local.create({ collection: 'sources', data })).id
  const articles: (number | string)[] = []
  for (let index = 0; index < ARTICLES; index++) articles.push(await write({ app, source }, `story-${index}`))
  return { app, articles, source }
}

async function write({ app, source }: Pick<Side, 'app' | 'source'>, slug: string): Promise<number | string> {
  const attribution = { form: 'report', sources: [source] }
  const data = { slug, headline: `尾班渡輪延後開出 ${slug}`, attribution, body, _status: 'published' }
  return (await app.local.create({ collection: 'articles', data })).id
}

/** What a round does to an article: another one each round, the same one on both sides. */
const saves =
  ({ app, articles }: Side, status: 'draft' | 'published') =>
  (round: number) =>
    app.local.update({
      collection: 'articles',
      id: articles[round % articles.length] ?? 0,
      data: { headline: `第${round}次改題`, _status: status },
      draft: status === 'draft',
      depth: 0,
    })

const PER_ROUND = 5

/** Five lists one after another, since one alone is too short to time well. */
const lists =
  ({ app }: Side, query: string) =>
  async () => {
    for (let turn = 0; turn < PER_ROUND; turn++) {
      const { body: answer } = await app.rest('GET', `/articles?limit=25&sort=-createdAt&${query}`)
      if (answer.docs?.length !== 25)
        throw new Error(`Expected a list of 25: ${JSON.stringify(answer).slice(0, 300)}`)
    }
  }

/**
 * What the plugin costs an editor who saves and a reader who lists: each beside the very same collections without it, on
 * SQLite, in one process, turn by turn.
 */
const saving: Benchmark = async () => {
  const ours = await side([newsroom()])
  const plain = await side([])
  const rows: Row[] = []
  const add = async (...args: Parameters<typeof compare>) => void rows.push(await compare(...args))
  const listing = { ...rival, perRound: PER_ROUND, note: `25 of ${ARTICLES}, by REST, no login` }
  await add('save a draft', saves(ours, 'draft'), saves(plain, 'draft'), { ...rival, rounds: 30, limit: 1.5 })
  await add('publish', saves(ours, 'published'), saves(plain, 'published'), {
    ...rival,
    rounds: 30,
    limit: 2,
  })
  await add('list', lists(ours, 'depth=0'), lists(plain, 'depth=0'), { ...listing, limit: 1.5 })
  await add('list with sources', lists(ours, 'depth=1'), lists(plain, 'depth=1'), { ...listing, limit: 1.5 })
  await ours.app.stop()
  await plain.app.stop()
  return rows
}

export default saving
