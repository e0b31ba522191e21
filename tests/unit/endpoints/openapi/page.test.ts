import { describe, expect, it } from 'vitest'
import { documentPage } from '../../../../src/endpoints/openapi/page/documentPage.ts'
import { html, joined, textHtml } from '../../../../src/endpoints/openapi/page/html.ts'
import { membersHtml, typeHtml } from '../../../../src/endpoints/openapi/page/schemaHtml.ts'
import { documentMessages } from '../../../../src/endpoints/openapi/messages/index.ts'
import type { OpenApi } from '../../../../src/endpoints/openapi/OpenApi.ts'

const evil = '<script>alert("1")</script> & \'more\''
const escaped = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39;'

describe('HTML of a template', () => {
  it('escapes every text, and no HTML twice', () => {
    expect(html`<p title="${evil}">${evil}</p>`.html).toBe(`<p title="${escaped}">${escaped}</p>`)
    const items = joined([html`<li>${'a&b'}</li>`, html`<li>${2}</li>`])
    expect(html`${items}`.html).toBe('<li>a&amp;b</li><li>2</li>')
    expect(html`<p>${undefined}</p>`.html).toBe('<p></p>')
  })

  it('sets what stands between backticks as code', () => {
    expect(textHtml('Give `next` as `since`, <so>.').html).toBe(
      'Give <code>next</code> as <code>since</code>, &lt;so&gt;.',
    )
    expect(textHtml(undefined).html).toBe('')
  })
})

const textOf = (markup: string) =>
  markup
    .replace(/<[^>]+>/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

describe('a schema on the page', () => {
  it.each([
    [{ type: 'string' }, 'string'],
    [{ type: 'string', format: 'date-time' }, 'string (date-time)'],
    [{ type: 'integer', minimum: 1, maximum: 100 }, 'integer (1–100)'],
    [{ type: 'array', items: { $ref: '#/components/schemas/Photo' } }, 'Photo[]'],
    [{ anyOf: [{ type: 'string' }, { type: 'null' }] }, 'string | null'],
    [{ enum: ['a', 'b'] }, '&quot;a&quot; | &quot;b&quot;'],
    [{}, 'JSON'],
  ])('%j', (schema, said) => {
    expect(textOf(typeHtml(schema).html)).toBe(said)
  })

  it('leads to what it is made of', () => {
    expect(typeHtml({ $ref: '#/components/schemas/Photo' }).html).toContain('href="#schema-Photo"')
  })

  it('lists members, and says which must be there', () => {
    const schema = {
      type: 'object',
      properties: { slug: { type: 'string', description: 'Its `name`.' }, deck: { type: 'string' } },
      required: ['slug'],
    }
    const shown = membersHtml(schema, 'needed').html
    expect(shown.match(/needed/gu)).toHaveLength(1)
    expect(shown).toContain('Its <code>name</code>.')
    expect(shown).toContain('<code>deck</code>')
  })
})

it('a page shows nothing of a document as HTML', () => {
  const operation = {
    operationId: 'evil',
    summary: evil,
    description: evil,
    tags: ['stories'],
    parameters: [
      { name: evil, in: 'query' as const, required: false, description: evil, schema: { enum: [evil] } },
    ],
    responses: { 200: { description: evil, content: { [evil]: { schema: {} } } } },
  }
  const document: OpenApi = {
    openapi: '3.1.1',
    info: { title: evil, description: evil, version: '1' },
    servers: [{ url: evil }],
    tags: [{ name: 'stories', description: evil }],
    paths: { [`/${evil}`]: { get: operation } },
    components: { schemas: {}, securitySchemes: {} },
  }
  const page = documentPage(document, { words: documentMessages.en.page, language: 'en' })
  expect(page).not.toContain('<script')
  expect(page).toContain(escaped)
})
