import type { GoingOut } from '../../gate/judge/GoingOut.ts'
import { gateMessages } from '../../gate/messages/index.ts'
import { labelIn } from '../../language/label.ts'
import { languageOf } from '../../language/Language.ts'
import { shortened } from '../../language/shortened.ts'
import { kinds } from './texts.ts'

/** As many code points of a name as are shown. */
const longest = 24

/**
 * What goes out with an article, as an editor reads it: 圖片「園圃一角」、方塊「金句」. Never a number of
 * the database.
 *
 * @param language of the admin
 */
export function listOfGoing(going: readonly GoingOut[], language: string): string {
  const isEnglish = languageOf(language) === 'en'
  const { quote } = gateMessages[languageOf(language)]
  return going
    .map(({ kind, name }) => {
      const called = labelIn(kinds[kind], language)
      if (name === undefined) return called
      return `${called}${isEnglish ? ' ' : ''}${quote(shortened(name, longest))}`
    })
    .join(isEnglish ? ', ' : '、')
}
