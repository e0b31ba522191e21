import type { JsonSchema } from '../../schema/Schema.ts'
import { html, joined, textHtml, type Html } from './html.ts'

/** What a schema says of a value in a few words: its type, a link to what it is made of. */
export function typeHtml(schema: JsonSchema): Html {
  if (schema.$ref !== undefined) return link(schema.$ref)
  if (schema.anyOf)
    return joined(schema.anyOf.flatMap((one, at) => [...(at > 0 ? [html` | `] : []), typeHtml(one)]))
  if (schema.enum)
    return joined(schema.enum.flatMap((one, at) => [...(at > 0 ? [html` | `] : []), value(one)]))
  if (schema.type === 'array') return html`${typeHtml(schema.items ?? {})}[]`
  if (schema.additionalProperties) return html`{ …: ${typeHtml(schema.additionalProperties)} }`
  return schema.properties ? membersInline(schema.properties) : html`${plain(schema)}`
}

const value = (one: string | number | boolean | null): Html => html`<code>${JSON.stringify(one)}</code>`

const link = (ref: string): Html => {
  const name = ref.slice(ref.lastIndexOf('/') + 1)
  return html`<a href="#schema-${name}">${name}</a>`
}

/** `string (date-time)`, `integer (1–100)`. */
function plain({ type = 'JSON', format, minimum, maximum }: JsonSchema): string {
  const range =
    minimum === undefined && maximum === undefined ? undefined : `${minimum ?? ''}–${maximum ?? ''}`
  const said = format ?? range
  return said === undefined ? String(type) : `${String(type)} (${said})`
}

const membersInline = (properties: Readonly<Record<string, JsonSchema>>): Html =>
  html`{
  ${joined(
    Object.entries(properties).flatMap(([name, one], at) => [
      ...(at > 0 ? [html`, `] : []),
      html`${name}: ${typeHtml(one)}`,
    ]),
  )}
  }`

/** The members of an object, each with its type and meaning; of anything else its type. */
export function membersHtml(schema: JsonSchema, required: string): Html {
  if (schema.anyOf)
    return html`<ul>
      ${joined(schema.anyOf.map((one) => html`<li>${typeHtml(one)}</li>`))}
    </ul>`
  if (!schema.properties) return html`<p>${typeHtml(schema)}</p>`
  const must = new Set(schema.required)
  return html`<dl>
    ${joined(
      Object.entries(schema.properties).map(
        ([name, one]) =>
          html`<dt>
              <code>${name}</code> <span class="type">${typeHtml(one)}</span>${
                must.has(name) ? html` <b>${required}</b>` : undefined
              }
            </dt>
            <dd>${textHtml(one.description)}</dd>`,
      ),
    )}
  </dl>`
}
