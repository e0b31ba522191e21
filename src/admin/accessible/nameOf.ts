import { labelIn } from '../../language/label.ts'
import { spokenText } from './hasName.ts'
import { controlNames } from './names.ts'

/** What may be typed into or chosen from: named after the label that stands over it. */
const fillable = 'input, select, textarea, [role="combobox"], [role="textbox"], [contenteditable="true"]'

/**
 * What a control without a name is called: by where it stands, by the words that it shows to the
 * mouse, by the label of its field, or by what stands in it while it is empty.
 *
 * @param language Payload's key of the admin's language
 */
export function nameOf(control: Element, language: string): string | undefined {
  const known = controlNames.find(([selector]) => control.matches(selector))
  if (known) return labelIn(known[1], language)
  const tip = control.querySelector('.tooltip')?.textContent?.trim()
  if (tip) return tip
  if (!control.matches(fillable)) return undefined
  return fieldLabel(control) ?? emptyWords(control)
}

/** What stands in a control while it is empty. */
function emptyWords(control: Element): string | undefined {
  const choice = control.closest('.react-select')?.querySelector('.rs__placeholder, .rs__single-value')
  return control.getAttribute('placeholder')?.trim() || choice?.textContent?.trim() || undefined
}

/** The label of the innermost field around a control that has one. */
function fieldLabel(control: Element): string | undefined {
  for (let field = fieldAround(control); field; field = fieldAround(field.parentElement)) {
    const own = [...field.querySelectorAll('.field-label')].find((one) => fieldAround(one) === field)
    const words = own && labelWords(own)
    if (words) return words
  }
  return undefined
}

const fieldAround = (element: Element | null): Element | null => element?.closest('.field-type') ?? null

/** A label's own words, without the mark of what must be filled in and the language it is filled in. */
function labelWords(label: Element): string {
  const own = [...label.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
  return (
    own
      .map((node) => node.textContent)
      .join('')
      .trim() || spokenText(label)
  )
}
