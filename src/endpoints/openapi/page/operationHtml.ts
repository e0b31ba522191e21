import type { Content, DescribedResponse } from '../Operation.ts'
import type { DocumentMessages } from '../messages/DocumentMessages.ts'
import type { OperationObject, ParameterObject } from '../OpenApi.ts'
import { html, joined, textHtml, type Html } from './html.ts'
import { typeHtml } from './schemaHtml.ts'

type Words = DocumentMessages['page']

/** One route: its address, what it takes and what it answers. */
export const operationHtml = (
  { method, path, operation }: { method: string; path: string; operation: OperationObject },
  words: Words,
): Html =>
  html`<section class="route" id="${operation.operationId}">
    <h3><code class="${method}">${method.toUpperCase()} ${path}</code></h3>
    <p><b>${operation.summary}</b><br />${textHtml(operation.description)}</p>
    ${operation.parameters ? parametersHtml(operation.parameters, words) : undefined}
    ${operation.requestBody ? bodyHtml(operation.requestBody.content, words) : undefined}
    ${answersHtml(operation.responses, words)}
  </section>`

const parametersHtml = (parameters: readonly ParameterObject[], words: Words): Html =>
  html`<div class="wide">
    <table>
      <thead>
        <tr>
          <th>${words.parameter}</th>
          <th>${words.place}</th>
          <th>${words.type}</th>
          <th>${words.meaning}</th>
        </tr>
      </thead>
      <tbody>
        ${joined(
          parameters.map(
            ({ name, in: place, required, description, schema }) =>
              html`<tr>
                <td><code>${name}</code>${required ? html` <b>${words.required}</b>` : undefined}</td>
                <td>${place}</td>
                <td>${typeHtml(schema)}${usual(schema.default, words)}</td>
                <td>${textHtml(description)}</td>
              </tr>`,
          ),
        )}
      </tbody>
    </table>
  </div>`

const usual = (value: string | number | undefined, words: Words): Html | undefined =>
  value === undefined ? undefined : html`; ${words.usual} <code>${value}</code>`

const bodyHtml = (content: Content, words: Words): Html =>
  html`<h4>${words.body}</h4>
    <ul>
      ${joined(contentItems(content))}
    </ul>`

const contentItems = (content: Content): Html[] =>
  Object.entries(content).map(([type, { schema }]) => html`<li><code>${type}</code> ${typeHtml(schema)}</li>`)

const answersHtml = (responses: Readonly<Record<string, DescribedResponse>>, words: Words): Html =>
  html`<h4>${words.answers}</h4>
    <ul>
      ${joined(
        Object.entries(responses).map(
          ([status, { description, headers = {}, content = {} }]) =>
            html`<li>
              <b>${status}</b> ${textHtml(description)}
              ${joined(
                Object.entries(content).map(
                  ([type, { schema }]) => html`<code>${type}</code> ${typeHtml(schema)} `,
                ),
              )}${
                Object.keys(headers).length > 0
                  ? html`<small>${words.headers}: ${Object.keys(headers).join(', ')}</small>`
                  : undefined
              }
            </li>`,
        ),
      )}
    </ul>`
