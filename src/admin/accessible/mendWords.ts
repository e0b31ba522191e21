import { labelIn } from '../../language/label.ts'
import { fixedEnglish } from './fixedEnglish.ts'
import { within } from './within.ts'

/** What is read out of a control, and is Payload's to word. */
const spoken = ['aria-label', 'aria-roledescription'] as const

/** Where Payload shows words of its own alone, never an editor's. */
const shown =
  '[data-sonner-toast] *, .tooltip-content, .schedule-publish .rs__single-value, .schedule-publish .rs__option, [id^="DndDescribedBy"], .api-key__revoke .btn__label, .no-columns-selected'

/** Says in the admin's language what Payload says in English only. */
export function mendWords(part: Element, language: string): void {
  if (language === 'en') return
  for (const name of spoken)
    for (const element of within(part, `[${name}]`)) {
      const words = inLanguage(element.getAttribute(name) ?? '', language)
      if (words !== undefined) element.setAttribute(name, words)
    }
  for (const element of within(part, shown))
    for (const node of element.childNodes) {
      const words = node.nodeType === Node.TEXT_NODE && inLanguage(node.textContent ?? '', language)
      if (words) node.textContent = words
    }
}

/** The sentence in another language; undefined where it is none of Payload's fixed ones. */
function inLanguage(sentence: string, language: string): string | undefined {
  const plain = sentence.trim()
  for (const [pattern, words] of fixedEnglish) {
    const found = pattern.exec(plain)
    if (found) return labelIn(words, language).replace('{1}', found[1] ?? '')
  }
  return undefined
}
