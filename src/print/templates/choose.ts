import { PrintSetupError } from '../PrintSetupError.ts'
import { broadsheet } from './broadsheet.ts'
import { tabloid } from './tabloid.ts'
import type { Template } from './types.ts'

/**
 * All templates, each key once: the newsroom's own, then the shipped ones.
 * @throws PrintSetupError `template-invalid` for a template on which nothing can be placed
 */
export function merged(own: readonly Template[]): Template[] {
  own.forEach(checked)
  const keys = new Set(own.map(({ key }) => key))
  return [...own, ...[broadsheet, tabloid].filter(({ key }) => !keys.has(key))]
}

/**
 * The template with that key; without a key the first one.
 * @throws PrintSetupError `template-unknown`, with the keys that exist
 */
export function chosen(templates: readonly Template[], key?: string): Template {
  const [first] = templates
  const template = key === undefined || key === '' ? first : templates.find((each) => each.key === key)
  if (template) return template
  const known = templates.map((each) => each.key).join(', ')
  throw new PrintSetupError('template-unknown', `There is no template "${key}". There are: ${known}.`)
}

function checked({ key, columns, page, margins, folioHeight }: Template): void {
  const width = page.width - margins.left - margins.right
  const height = page.height - margins.top - margins.bottom - folioHeight
  if (columns >= 1 && width > 0 && height > 0) return
  throw new PrintSetupError(
    'template-invalid',
    `The template "${key}" has no room: ${columns} columns, ${width} by ${height} millimetres inside its margins and folio.`,
  )
}
