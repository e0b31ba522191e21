import type { Page } from '../../../../src/print/types.ts'

/** A page in Traditional Chinese that says nothing by itself, with these items. */
export const barePage = (items: Page['items']): Page => ({
  id: '1',
  locale: 'zh-Hant',
  publication: '',
  title: '',
  date: '',
  edition: '',
  section: '',
  items,
})
