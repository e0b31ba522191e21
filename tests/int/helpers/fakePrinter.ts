import type { ClearedPage, Page, PrintFinding, PrintContext } from '../../../src/print/types.ts'
import type { Printed, Printer } from '../../../src/print/Printer.ts'
import { PrintRefusal } from '../../../src/print/PrintRefusal.ts'
import type { Subject } from '../../../src/story/types.ts'
import { textOf } from '../../../src/story/words/textOf.ts'

/** A printer for tests that needs no engine, and what a test can have it do. */
export interface FakePrinter {
  printer: Printer
  /** Sets the findings that it reports about every page from now on. */
  finds(...findings: PrintFinding[]): void
  /** Sets what runs while the next page is being printed. */
  meanwhile(run: () => Promise<unknown>): void
}

const words = (subject: Subject): string =>
  textOf(subject)
    .map(({ text }) => text)
    .join('\n')

/** Makes a printer whose files hold just the words of the page, which a test can read. */
export function fakePrinter(): FakePrinter {
  let found: PrintFinding[] = []
  let during: (() => Promise<unknown>) | undefined
  const make = async (
    kind: string,
    page: Page,
    { template, readPicture }: PrintContext,
  ): Promise<Printed> => {
    const run = during
    during = undefined
    await run?.()
    const pictures = await Promise.all(
      page.items.flatMap(({ subject }) => (subject.type === 'photo' ? [readPicture(subject)] : [])),
    )
    const text = [kind, template.key, ...page.items.map(({ subject }) => words(subject))].join('\n')
    const bytes = new TextEncoder().encode(`${text}\n${pictures.map((one) => one.byteLength).join(' ')}`)
    return {
      bytes,
      mimeType: `application/${kind}`,
      findings: found.filter(({ severity }) => severity === 'warn'),
    }
  }
  const checked = (kind: string) => (page: ClearedPage, context: PrintContext) => {
    const blocking = found.filter(({ severity }) => severity === 'block')
    return blocking.length > 0 ? Promise.reject(new PrintRefusal(blocking)) : make(kind, page, context)
  }
  const layout = {
    frames: [],
    fit: [{ item: 'item-1', lines: -3, area: { x: 0, y: 0, width: 1, height: 1 } }],
  }
  // Only a template's key and name are read here.
  const templates = ['broadsheet', 'tabloid'].map((key) => ({
    key,
    name: { 'zh-Hant': key, 'zh-Hans': key, en: key },
  })) as unknown as Printer['templates']
  const printer: Printer = {
    templates,
    template: (key = 'broadsheet') => {
      const one = templates.find((template) => template.key === key)
      if (!one) throw new Error(`The gate let an unknown template through: ${key}`)
      return one
    },
    fit: () => Promise.resolve({ ...layout, findings: found }),
    preview: (page) =>
      Promise.resolve({
        svg: `<svg xmlns="http://www.w3.org/2000/svg"><text>${page.items.map(({ subject }) => words(subject)).join(' ')}</text></svg>`,
        layout: { ...layout, findings: found },
      }),
    proof: async (page, notes, context) =>
      make(`proof ${notes.map(({ rule }) => rule).join(' ')}`, page, context),
    pdf: checked('pdf'),
    idml: checked('idml'),
    pictures: checked('zip'),
  }
  return {
    printer,
    finds: (...findings) => (found = findings),
    meanwhile: (run) => (during = run),
  }
}
