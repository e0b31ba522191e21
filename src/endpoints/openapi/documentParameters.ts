import { languageOf, type Language } from '../../language/Language.ts'
import { oneOf } from '../schema/build.ts'
import type { Parameters } from '../stories/asked/Parameter.ts'
import { Problem } from '../stories/answer/Problem.ts'

/** The languages of the document's texts, by the tag they are asked for by. */
export const documentLanguages = ['zh-Hant', 'zh-Hans', 'en'] as const

/** What the document may be asked by: the language of its texts, whatever locales the app has. */
export const documentParameters = {
  locale: { read: languageIn, schema: () => oneOf(documentLanguages) },
} satisfies Parameters

/** @throws {Problem} 400 */
function languageIn(asked: string | undefined): Language | undefined {
  if (asked === undefined) return undefined
  const found = documentLanguages.find((one) => one === asked)
  if (found !== undefined) return languageOf(found)
  throw new Problem('locale-unknown', { parameter: 'locale', named: documentLanguages.join(', ') })
}
