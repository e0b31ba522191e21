import type { PageMessages } from './PageMessages.ts'

/** English. */
export const en: PageMessages = {
  page: 'The page',
  item: (number) => `Item ${number}`,
  inside: { photo: (id) => `photo ${id}`, sidebar: (id) => `box ${id}` },
  fields: {
    locale: 'locale',
    publication: 'publication',
    title: 'title',
    date: 'date',
    edition: 'edition',
    section: 'section',
    number: 'number',
    headline: 'headline here',
    caption: 'caption here',
    endAfter: 'end after paragraph',
    credit: 'credit',
    creditOnPaper: 'credit on paper',
  },
  quoted: (label, words) => `${label} “${words}”`,
  about: (what, message) => `${what}: ${message}`,
  refused: 'This page cannot go to press yet. Please mend',
  stops: {
    'page-changed': 'Something on the page was changed while it was being exported. Try again.',
    'print-missing':
      'This newsroom is not set up for print. Install the print engine and its fonts and say newsroom({ print: printing() }) in the config (see "Print" in the README).',
  },
  rules: {
    'page-on-sale-missing': () => 'the time on sale is missing; say when readers hold it in hand',
    'page-locale-unknown': (param) =>
      `${param('locale') ? `there is no locale “${param('locale')}”` : 'the locale is missing'}; choose one of ${param('known')}`,
    'page-empty': () => 'nothing is placed on it; add a story, a box or a photo',
    'page-template-unknown': (param) =>
      `there is no template “${param('template')}”; choose one of ${param('known')}`,
    'item-empty': () => 'no document was chosen; choose one or remove the item',
    'item-missing': (param) =>
      `its document ${param('id')} does not exist or is in the trash; choose another or remove the item`,
    'item-unreadable': (param) =>
      `its document ${param('id')} cannot be read (${param('reason')}); save it again or tell an administrator`,
    'caption-unused': () => 'the caption given here has no picture to stand under and will not be printed',
    'page-date-missing': () => 'it has no date, so none will be printed at its head',
    'page-number-missing': () => 'it has no page number, so none will be printed',
    'item-twice': (param) => `it shows the same as item ${param('number')} and will be printed twice`,
    'page-white': (param) =>
      `${param('percent')}% of the page is white; add stories, widen some or take a smaller template`,
    'not-approved': (param) =>
      `nobody has approved what the page says here by itself${param('words') ? ` (${param('words')})` : ''}${param('before') ? `; approved was ${param('before')}` : ''}; somebody who may publish must approve the page for print`,
    overset: (param) => `too long by ${param('lines')} lines; cut it or give it more columns`,
    'page-full': (param) =>
      `the page has no room for it, ${param('millimetres')} mm are wanting; make something smaller or move it away`,
    'picture-coarse': (param) =>
      `the picture has only ${param('ppi')} ppi at this size and needs ${param('wanted')}; make it smaller or take another`,
    'picture-unreadable': (param) =>
      `the file of photo ${param('photo')} cannot be read (${param('reason')}); upload it again`,
    'glyph-missing': (param) =>
      `no font has the character “${param('character')}” (${param('codePoint')}); reword it or add a font that has it`,
    'words-lost': (param) => `the finished page lacks “${param('words')}”; tell an administrator`,
    'credit-lost': (param) => `the finished page lacks the credit “${param('credit')}”; make room for it`,
  },
}
