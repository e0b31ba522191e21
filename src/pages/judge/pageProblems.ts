import type { PageRule } from '../PageRule.ts'
import type { PageFinding } from '../PageFinding.ts'
import { isBlank } from '../../attribution/text/isBlank.ts'
import { instantIn, locate, textIn } from '../../story/stored/Located.ts'
import type { Locale } from '../../story/types.ts'
import type { Row } from '../../rows/readable.ts'

/** What a page must say of itself to be printed, and what is wrong with it. */
export interface PageHead {
  /** The page's own, or the newsroom's first where it names none that there is. */
  locale: Locale
  /**
   * ISO 8601 instant for which everything is judged: when it is on sale, or now where no time is
   * set when that is.
   */
  at: string
  template: string
  findings: PageFinding[]
}

/**
 * Reads what the page says of itself.
 *
 * @param templates the keys the printer has; undefined where none is configured, so that any will
 *   do.
 * @throws StoredShapeError when a field holds something else than the design pins.
 */
export function pageHead(
  page: Row,
  locales: readonly Locale[],
  templates: readonly string[] | undefined,
): PageHead {
  const row = locate(page)
  const asked = textIn(row, 'locale')
  const locale = locales.find((one) => one === asked)
  const onSaleAt = instantIn(row, 'onSaleAt')
  const isInstant = onSaleAt !== undefined && !Number.isNaN(Date.parse(onSaleAt))
  const template = textIn(row, 'template').trim()
  const isKnown = template === '' || templates === undefined || templates.includes(template)
  return {
    locale: locale ?? locales[0] ?? asked,
    at: isInstant ? new Date(onSaleAt).toISOString() : new Date().toISOString(),
    template,
    findings: [
      ...(isInstant ? [] : [onPage('page-on-sale-missing')]),
      ...(locale === undefined
        ? [onPage('page-locale-unknown', 'page', { locale: asked, known: locales })]
        : []),
      ...(isEmpty(page) ? [onPage('page-empty')] : []),
      ...(isKnown ? [] : [onPage('page-template-unknown', 'page', { template, known: templates })]),
    ],
  }
}

const isEmpty = ({ items }: Row): boolean => !Array.isArray(items) || items.length === 0

/** A finding about the page or one of its items that stops it. */
export const onPage = (rule: PageRule, item = 'page', params: PageFinding['params'] = {}): PageFinding => ({
  item,
  rule,
  severity: 'block',
  params: Object.fromEntries(Object.entries(params).filter(([, value]) => !isBlank(String(value)))),
})
