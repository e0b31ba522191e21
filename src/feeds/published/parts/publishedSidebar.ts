import type { Sidebar } from '../../../story/types.ts'
import { runInQuotation } from '../../../story/words/runInQuotation.ts'
import { creditOf } from './creditOf.ts'
import { filled } from '../filled.ts'
import { guidOf } from './guidOf.ts'
import { namedSources } from './namedSources.ts'
import { publishedBlocks, type BlockContext } from './publishedBlocks.ts'
import type { PublishedQuote, PublishedSidebar } from '../types.ts'
import type { OnPage } from '../Publishing.ts'

/**
 * A box for readers.
 *
 * @param blocks how the blocks of its text are published
 * @throws {UnpublishableError} when there is no credit to show
 */
export function publishedSidebar(sidebar: Sidebar, onPage: OnPage, blocks: BlockContext): PublishedSidebar {
  const { register, page } = onPage
  const { kind, title, intro, locale } = sidebar
  return {
    guid: guidOf(sidebar, page),
    kind,
    title,
    creditLine: creditOf(sidebar, onPage),
    ...filled({
      sources: namedSources(sidebar.credit.sources, locale, register),
      quote: filled(quoteOf(sidebar)),
      intro,
      points: sidebar.points.map(filled).filter((point) => Object.keys(point).length > 0),
      body: publishedBlocks(sidebar.body, blocks),
    }),
  }
}

const quoteOf = (sidebar: Sidebar): PublishedQuote => ({
  ...sidebar.quote,
  sentence: runInQuotation(sidebar),
  ...(sidebar.quoteIn && sidebar.quoteIn.after > 0 && { after: sidebar.quoteIn.after }),
})
