import { randomInt } from 'node:crypto'
import type { Payload } from 'payload'
import { defaultSlugs } from '../src/options/slugs.ts'

/**
 * The characters of a password, without those that people take for one another (0 and O, 1 and l).
 */
const legible = 'abcdefghijkmnpqrstuvwxyz23456789'

const newPassword = () => Array.from({ length: 16 }, () => legible[randomInt(legible.length)]).join('')

/** A line that `npm start` passes on to the person at the terminal once the newsroom answers. */
const tell = (line: string) => process.stdout.write(`newsroom> ${line}\n`)

async function firstLogin(payload: Payload): Promise<void> {
  const { totalDocs } = await payload.count({ collection: defaultSlugs.users })
  if (totalDocs > 0) return
  const email = process.env.NEWSROOM_ADMIN_EMAIL || 'editor@newsroom.example'
  const given = process.env.NEWSROOM_ADMIN_PASSWORD
  const password = given || newPassword()
  await payload.create({
    collection: defaultSlugs.users,
    data: { email, password, name: 'Editor', roles: ['admin', 'editor'] },
  })
  tell(`first login: ${email}`)
  tell(
    given ? 'password:    as set in NEWSROOM_ADMIN_PASSWORD' : `password:    ${password}   (shown this once)`,
  )
}

const sampleMark = 'newsroom-sample'

/**
 * What was done of the first start. Begun and not finished: it was interrupted, and the next start
 * completes the page.
 */
async function sampleOnce(payload: Payload): Promise<void> {
  const mark = await payload.kv.get<{ finished: boolean }>(sampleMark)
  if (mark?.finished) return
  const { totalDocs } = await payload.count({ collection: defaultSlugs.articles })
  const wanted = mark !== null || totalDocs === 0
  if (wanted) {
    await payload.kv.set(sampleMark, { finished: false })
    // Loaded only this once: no later start and no command pays for the sample's words and
    // drawings.
    const { putInSample } = await import('./sample/index.ts')
    await putInSample(payload)
  }
  await payload.kv.set(sampleMark, { finished: true })
}

/**
 * Makes a new newsroom usable: the first login, and the sample page, each once. Only under `npm
 * start` (`NEWSROOM_FIRST_RUN`), so that no command line tool and no test finds a page it did not
 * put there.
 */
export async function firstRun(payload: Payload): Promise<void> {
  if (process.env.NEWSROOM_FIRST_RUN !== '1') return
  await firstLogin(payload)
  await sampleOnce(payload)
}
