import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { Payload } from 'payload'
import { canImport } from '../import/canImport.ts'
import { guardOf } from '../gate/guard/Guarded.ts'
import type { Language } from '../language/Language.ts'
import { ImportRefusal } from '../import/ImportRefusal.ts'
import { importPageText, type Imported } from '../import/importPageText.ts'
import type { ImportedDraft } from '../import/saveDrafts.ts'
import { PageTextError } from '../wire/pageText/PageTextError.ts'
import { commandScript } from './command.ts'
import { userBy } from './userBy.ts'

const usage = `payload newsroom:import-page FILE [--locale LOCALE] [--as EMAIL]
  FILE      the text of a printed page in UTF-8, e.g. from: mutool draw -F txt -o page.txt page.pdf
            (pdftotext -raw will do; it breaks lines where punctuation is set close)
  --locale  one of the newsroom's locales; otherwise the one the text is written in
  --as      the user whose drafts they become; otherwise nobody's`

/**
 * `payload newsroom:import-page FILE`: reads a printed page's text into drafts, and prints them,
 * what to review in each, and what was not understood. Ends with 0 when it is done, 1 when the file
 * is no page of text or over the limits of an import, 2 when it could not work.
 */
export const script = commandScript(async (payload, language) => {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    options: { locale: { type: 'string' }, as: { type: 'string' } },
    allowPositionals: true,
  })
  const [, file] = positionals
  if (file === undefined) throw new Error(usage)
  const locale = values.locale === undefined ? {} : { locale: knownLocale(payload, values.locale) }
  const options = guardOf(payload).options()
  if (!canImport(options))
    throw new Error(
      "A page is read into the newsroom's own articles, photos and sidebars, and this app has others.",
    )
  const { mayWrite } = options.who
  const user = values.as === undefined ? {} : { user: await userBy(payload, values.as, mayWrite, 'write') }
  const text = new TextDecoder().decode(await readFile(file))
  try {
    print(linesOf(await importPageText(payload, { text, language, ...locale, ...user })))
    return 0
  } catch (error) {
    process.stderr.write(`${file}: ${reasonOf(error, language)}\n`)
    return 1
  }
})

const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`)

/** Why a file was refused. Throws on what is wrong with something else than the file. */
function reasonOf(error: unknown, language: Language): string {
  if (error instanceof ImportRefusal) return `${error.messageIn(language)} (${error.excess.code})`
  if (error instanceof PageTextError) return `${error.message} (${error.code})`
  throw error
}

function knownLocale(payload: Payload, asked: string): string {
  const locales = guardOf(payload).locales()
  if (locales.includes(asked)) return asked
  throw new Error(`There is no locale "${asked}". There are: ${locales.join(', ')}.`)
}

function linesOf({ locale, articles, sidebars, photos, sourcesCreated, leftovers }: Imported): string[] {
  const drafts = (kind: string, all: readonly ImportedDraft[]) =>
    all.flatMap(({ id, title, review }) => [
      `${kind} ${id} ${JSON.stringify(title)}`,
      ...review.map(({ path, why, note }) => `  ${why} ${path}: ${note}`),
    ])
  return [
    ...drafts('article', articles),
    ...drafts('sidebar', sidebars),
    ...drafts('photo', photos),
    ...sourcesCreated.map((key) => `source ${key}: made from the register, for the newsroom did not have it`),
    ...leftovers.map(
      ({ text, start, end, why }) => `leftover ${start}-${end} ${JSON.stringify(text)}: ${why}`,
    ),
    `${locale}: ${articles.length} articles, ${sidebars.length} boxes, ${photos.length} photos that wait for their picture, ${leftovers.length} leftovers.`,
  ]
}
