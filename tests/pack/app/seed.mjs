import { getPayload } from 'payload'
import config from './payload.config.ts'

/** Lexical's form of a text in one paragraph. */
const paragraph = (text) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text }] }],
  },
})

const payload = await getPayload({ config })
await payload.create({
  collection: 'staff',
  data: { email: 'chief@second.test', password: 'only-for-this-test' },
})
const origin = await payload.create({
  collection: 'origins',
  data: { key: 'harbour-wire', kind: 'agency', name: 'Harbour Wire' },
})
const story = {
  body: paragraph('The last ferry now leaves at one, an hour later than it used to.'),
  attribution: { form: 'report', sources: [origin.id] },
}
await payload.create({
  collection: 'reports',
  data: { ...story, headline: 'Ferries sail later', slug: 'ferries', _status: 'published' },
})
await payload.create({
  collection: 'reports',
  data: { ...story, headline: 'Not for readers yet', slug: 'not-yet', _status: 'draft' },
  draft: true,
})
await payload.create({ collection: 'recipes', data: { name: 'Egg tart' } })
process.exit(0)
