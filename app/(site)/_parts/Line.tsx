import type { ReactNode } from 'react'
import { markElements } from '../../../src/feeds/html/markElements.ts'
import type { PublishedInline } from '../../../src/feeds/published/types.ts'
import { cased } from '../../../src/story/words/cased.ts'
import { isSafeUrl } from '../../../src/story/words/isSafeUrl.ts'
import type { Mark } from '../../../src/story/types.ts'

/** The words of a line, with their marks, breaks and links. */
export const Line = ({ of }: { of: readonly PublishedInline[] }): ReactNode =>
  of.map((inline, at) => <Inline key={at} {...{ inline }} />)

function Inline({ inline }: { inline: PublishedInline }): ReactNode {
  switch (inline.type) {
    case 'text':
      return marked(inline.text, inline.marks ?? [])
    case 'break':
      return <br />
    case 'tab':
      return '\t'
    case 'link':
      return <Link {...inline} />
  }
}

const marked = (text: string, marks: readonly Mark[]): ReactNode =>
  marks
    .flatMap((mark) => markElements[mark] ?? [])
    .reduce<ReactNode>((inner, Element) => <Element>{inner}</Element>, cased(text, marks))

/** The API gives safe addresses only; looked at again, because a page runs what it links. */
function Link({ url, newTab, children }: Extract<PublishedInline, { type: 'link' }>): ReactNode {
  if (!isSafeUrl(url)) return <Line of={children} />
  return (
    <a href={url} {...(newTab && { target: '_blank', rel: 'noopener' })}>
      <Line of={children} />
    </a>
  )
}
