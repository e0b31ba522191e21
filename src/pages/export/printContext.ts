import type { PayloadRequest } from 'payload'
import { readOriginal } from '../../photo/payload/files/readOriginal.ts'
import type { Printer } from '../../print/Printer.ts'
import type { PrintContext } from '../../print/types.ts'
import type { JudgeContext } from '../../gate/judge/JudgeContext.ts'
import { registerOf } from '../../attribution/registerOf.ts'
import { languageOf } from '../../language/Language.ts'
import { pageMessageOf } from '../messages/pageMessageOf.ts'
import type { JudgedPage } from '../judge/judgePage.ts'

/**
 * What the printer needs beside the page: the template, the originals of its photos, and the
 * register.
 */
export function printContext(
  req: PayloadRequest,
  { options, sources }: JudgeContext,
  printer: Printer,
  { page, template, printed }: JudgedPage,
): PrintContext {
  const rows = new Map(printed.map(({ document }) => [`${document.kind}:${document.id}`, document.row]))
  const isKnown = printer.templates.some(({ key }) => key === template)
  return {
    // An unknown one is a finding of the page, which is then shown on the printer's first.
    template: printer.template(isKnown ? template : undefined),
    register: registerOf(sources).compiled,
    timeZone: options.timeZone,
    messageOf: (finding) => pageMessageOf(finding, languageOf(page.locale), options.timeZone),
    readPicture: ({ id }) => {
      const row = rows.get(`photos:${id}`)
      if (!row) return Promise.reject(new Error(`Photo ${id} is not on the page.`))
      return readOriginal(req, options.slugs.photos, { ...row, id })
    },
  }
}
