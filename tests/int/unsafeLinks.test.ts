import { describe, expect, it } from 'vitest'
import { openNewsroom } from './helpers/openNewsroom.ts'
import { text } from './helpers/ownApp.ts'

const { app, desk } = await openNewsroom()
const editor = await app.as('editor')

const urls = [
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  'javascript&#58;alert(1)',
  'javascript%3Aalert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  '//elsewhere.example',
  '/\\elsewhere.example',
]

const element = (type: string, children: object[], more = {}) => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: null,
  children,
  ...more,
})
const bodyWith = (url: string, type = 'link') => ({
  root: element('root', [
    element('paragraph', [
      text('詳情請'),
      element(type, [text('按此')], {
        id: '1',
        version: 3,
        fields: { linkType: 'custom', url, newTab: false },
      }),
    ]),
  ]),
})

describe.each(urls)('a link to %j', (url) => {
  it.each(['link', 'autolink'])(
    'is saved in no %s, not even as a draft, and the answer names the field',
    async (type) => {
      const body = bodyWith(url, type)
      const { id } = await desk.article()
      const answers = [
        await app.rest('POST', '/articles?draft=true', { as: editor, body: { headline: 'x', body } }),
        await app.rest('POST', '/articles', {
          as: editor,
          body: await desk.words({ body, _status: 'published' }),
        }),
        await app.rest('PATCH', `/articles/${id}?draft=true&autosave=true`, { as: editor, body: { body } }),
        await app.rest('PATCH', `/articles?where[id][equals]=${id}`, { as: editor, body: { body } }),
        await app.rest('POST', '/sidebars?draft=true', {
          as: editor,
          body: { kind: 'note', title: 'x', body },
        }),
      ]
      for (const { status, body } of answers) {
        expect(status).toBe(400)
        expect(body.errors?.[0]?.data?.errors?.map(({ path }) => path)).toEqual(['body'])
      }
      const mutation = `mutation ($body: JSON) { updateArticle(id: ${JSON.stringify(id)}, draft: true, data: { body: $body }) { id } }`
      const { errors } = await app.graphql(mutation, { as: editor, variables: { body } })
      expect(errors[0]?.status).toBe(400)
    },
  )

  it('that is stored already reaches no reader, and its words do', async () => {
    // Server code is trusted to know its fields, as it was before links were looked at.
    // Payload's own validation takes no blank in an address; every other one it publishes.
    const body = bodyWith(url.replaceAll(' ', ''))
    const article = await desk.article({ _status: 'published', body })
    const box = await desk.sidebar({ _status: 'published', body })
    for (const path of [
      `/articles/${article.id}`,
      `/sidebars/${box.id}`,
      '/articles?locale=all',
      '/sidebars?depth=2',
    ]) {
      const answer = await app.rest('GET', path)
      expect(answer.text).toContain('按此')
      expect(answer.text).not.toContain(JSON.stringify(url.trim()).slice(1, -1))
    }
    const { data } = await app.graphql('{ Articles { docs { body } } Sidebars { docs { body } } }')
    expect(JSON.stringify(data)).not.toContain(JSON.stringify(url.trim()).slice(1, -1))
  })
})

it('other links are saved and served', async () => {
  for (const url of [
    'https://example.com/a?b=c',
    'mailto:desk@example.com',
    'tel:+85212345678',
    '/stories/harbour',
  ]) {
    const body = await desk.words({ body: bodyWith(url), _status: 'published' })
    const made = await app.rest('POST', '/articles', { as: editor, body })
    expect(made.status, made.text).toBe(201)
    expect((await app.rest('GET', `/articles/${made.body.doc?.id}`)).text).toContain(url)
  }
})
