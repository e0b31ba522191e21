import type { RouteMessages } from './RouteMessages.ts'

/** The routes' messages in English. */
export const en: RouteMessages = {
  'collection-unknown': (named) => `This route has no such collection. It knows ${named}.`,
  'document-unknown': (named) => `There is no ${named}.`,
  'locale-unknown': (named) => `There is no such locale. There are ${named}.`,
  'body-unreadable': (named) => `The request's body cannot be read (${named}). Send JSON.`,
  'body-too-large': (named) => `The request's body is too large. At most ${named} MB are read.`,
  'data-missing': (named) => `The request's body lacks ${named}.`,
  'data-misshapen': (named) => `The document sent cannot be read (${named}).`,
  'reason-missing': () => 'Say why it is released ("reason").',
  'not-taken-down': (named) => `${named} was not taken down, so there is nothing to release.`,
  'page-empty': () =>
    'There is no text in it, only white space. If it came out of a PDF, that page is a picture and needs OCR first.',
  'page-binary': () => 'This is not plain text. Extract the text first and save it as UTF-8.',
  'page-too-large': (named) =>
    `The text is too long. At most ${named} MB are read at once; import one page at a time.`,
  'pdf-empty': () => 'Nothing is printed on the page.',
  'pdf-no-pdf': () => 'This is no PDF. Send the PDF of the page; its text goes to page-text.',
  'pdf-damaged': () => 'The PDF is damaged and cannot be read. Save it again.',
  'pdf-encrypted': () => 'The PDF asks for a password. Save it without one.',
  'pdf-no-such-page': (named) => `There is no such page: the PDF has ${named}.`,
  'pdf-which-page': (named) => `The PDF has ${named} pages. Say which one (?page=), or send that page alone.`,
  'pdf-scan': () =>
    'The page is a picture (a scan, or type made into outlines) and has no text. It needs OCR first.',
  'pdf-too-large': (named) => `The PDF is too large. At most ${named} MB are read; save the page alone.`,
  'pdf-too-heavy': () =>
    'The PDF takes more time or memory, or has more in it, than a page of a newspaper. Save the page alone as a new PDF.',
  'pdf-engine-missing': () => 'Reading PDFs is not set up yet: npm install pdfjs-dist',
  'takedown-done': (named) => `${named} is taken down. It must be released before it can be published again.`,
  'takedown-unreasoned': () => 'No reason was given; the record says none.',
  'takedown-version': () =>
    "It is taken down, but the editor's version could not be updated. Tell an administrator.",
  'takedown-schedules': () =>
    'It is taken down, but what was scheduled could not be called off. It will be refused when it is due.',
  'takedown-decision': () => 'It is taken down, but the ledger could not be written. Tell an administrator.',
  'takedown-hooks': () =>
    'It is taken down, but other systems (search, caches) could not be told. Tell an administrator.',
  'takedown-still-seen': () =>
    'It is taken down, but when read back something could still be seen. Tell an administrator at once.',
  'release-done': (named) => `${named} is released and may be published again. It is still a draft.`,
  'import-changed': () =>
    'The page is read otherwise than when you looked at it: sources changed meanwhile. Read it again; nothing was made.',
  'approve-changed': (named) =>
    `${named} was saved again since you looked at it. Load it again, look, then approve.`,
  'print-unready': (named) => `Printing is not set up yet: ${named}`,
  'month-unreadable': () => 'This is no month. Give a year and a month: 2026-11.',
  'format-unknown': (named) => `There is no such format. Give one of ${named}.`,
  'approve-done': (named) => `${named} is approved for print as it stands. It was not published.`,
  'credit-wanting': () => '[credit missing]',
}
