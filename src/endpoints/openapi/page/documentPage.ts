import { documentLanguages } from '../documentParameters.ts'
import type { DocumentMessages } from '../messages/DocumentMessages.ts'
import type { OpenApi, OperationObject } from '../OpenApi.ts'
import { html, joined, textHtml, type Html } from './html.ts'
import { operationHtml } from './operationHtml.ts'
import { membersHtml } from './schemaHtml.ts'
import { style } from './style.ts'

/** How the page is written. */
interface Writing {
  words: DocumentMessages['page']
  /** Its BCP 47 tag. */
  language: string
}

interface Route {
  method: string
  path: string
  operation: OperationObject
}

/**
 * The document as a page that people read: whole HTML, of the document alone, without a script or
 * anything from elsewhere.
 */
export function documentPage(document: OpenApi, { words, language }: Writing): string {
  const { title, description } = document.info
  const routes = routesOf(document)
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        <h1>${title}</h1>
        <p>${description}</p>
        ${facts(document, words)}
        <nav aria-label="${words.contents}">${contents(routes)}</nav>
        <main>
          ${joined(document.tags.map((tag) => group(tag, routes, words)))}
          ${login(document, words)}${schemas(document, words)}
        </main>
      </body>
    </html>`
  return page.html
}

/** In the order of their groups. HEAD is left out: it takes what GET takes. */
const routesOf = ({ paths, tags }: OpenApi): Route[] => {
  const routes = Object.entries(paths).flatMap(([path, item]) =>
    (['get', 'post'] as const).flatMap((method) => {
      const operation = item[method]
      return operation ? [{ method, path, operation }] : []
    }),
  )
  return tags.flatMap((tag) => routes.filter((route) => isOf(route, tag)))
}

const isOf = ({ operation }: Route, { name }: OpenApi['tags'][number]): boolean =>
  operation.tags.includes(name)

const names: Readonly<Record<(typeof documentLanguages)[number], string>> = {
  'zh-Hant': '繁體中文',
  'zh-Hans': '简体中文',
  en: 'English',
}

const facts = ({ servers }: OpenApi, words: Writing['words']): Html =>
  html`<p>
    ${words.server} <code>${servers[0]?.url}</code> · <a href="openapi.json">${words.document}</a> ·
    ${words.languages}
    ${joined(
      documentLanguages.map(
        (tag) => html`<a href="?locale=${tag}" lang="${tag}" hreflang="${tag}">${names[tag]}</a> `,
      ),
    )}
  </p>`

const contents = (routes: readonly Route[]): Html =>
  html`<ul>
    ${joined(
      routes.map(
        ({ operation }) => html`<li><a href="#${operation.operationId}">${operation.summary}</a></li>`,
      ),
    )}
  </ul>`

function group(tag: OpenApi['tags'][number], routes: readonly Route[], words: Writing['words']): Html {
  const own = routes.filter((route) => isOf(route, tag))
  if (own.length === 0) return html``
  return html`<h2>${tag.description}</h2>
    ${joined(own.map((route) => operationHtml(route, words)))}`
}

const login = ({ components }: OpenApi, words: Writing['words']): Html =>
  html`<h2>${words.login}</h2>
    <ul>
      ${joined(
        Object.values(components.securitySchemes).map(
          ({ name, description }) => html`<li><code>${name}</code> ${textHtml(description)}</li>`,
        ),
      )}
    </ul>`

const schemas = ({ components }: OpenApi, words: Writing['words']): Html =>
  html`<h2>${words.schemas}</h2>
    ${joined(
      Object.entries(components.schemas).map(
        ([name, schema]) =>
          html`<section class="schema" id="schema-${name}">
            <h3>${name}</h3>
            ${membersHtml(schema, words.required)}
          </section>`,
      ),
    )}`
