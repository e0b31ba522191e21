import type { CSSProperties, ReactNode } from 'react'
import type { PublishedBlock, PublishedItem } from '../../../src/feeds/published/types.ts'
import { isWordless } from '../../../src/feeds/text/isWordless.ts'
import type { Setting } from '../../../src/story/types.ts'
import { Box } from './Box.tsx'
import { Figure } from './Figure.tsx'
import { Line } from './Line.tsx'

/** How wide a picture in the body stands. */
export const bodyWidth = '(min-width: 60rem) 44rem, 100vw'

/** Blocks of a body. A paragraph without words is left out: the style sheet makes the space. */
export const Blocks = ({ of }: { of: readonly PublishedBlock[] }): ReactNode =>
  of.filter((block) => !isWordless(block)).map((block, at) => <Block key={at} {...{ block }} />)

function Block({ block }: { block: PublishedBlock }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p {...settingOf(block)}>
          <Line of={block.children} />
        </p>
      )
    case 'quotation':
      return (
        <blockquote {...settingOf(block)}>
          <p>
            <Line of={block.children} />
          </p>
        </blockquote>
      )
    case 'subhead':
      return <Subhead {...block} />
    case 'list':
      return <List {...block} />
    case 'rule':
      return <hr />
    case 'photo':
      return <Figure photo={block.photo} cut="whole" wide={bodyWidth} />
    case 'sidebar':
      return <Box box={block.sidebar} />
  }
}

/** The first level is the headline's, which stands above the body. */
function Subhead({ level, children, ...setting }: Extract<PublishedBlock, { type: 'subhead' }>) {
  const Heading = level <= 2 ? 'h2' : level === 3 ? 'h3' : 'h4'
  return (
    <Heading {...settingOf(setting)}>
      <Line of={children} />
    </Heading>
  )
}

function List({ style, start, direction, items }: Extract<PublishedBlock, { type: 'list' }>) {
  const children = items.map((item, at) => <Item key={at} {...{ item }} />)
  return style === 'number' ? (
    <ol start={start} dir={direction}>
      {children}
    </ol>
  ) : (
    <ul dir={direction} className={style}>
      {children}
    </ul>
  )
}

/** The words of an item are no paragraph of their own. */
function Item({ item: { children, checked } }: { item: PublishedItem }) {
  const [first, ...rest] = children
  const isLine = first?.type === 'paragraph'
  return (
    <li dir={isLine ? first.direction : undefined}>
      {checked !== undefined && (checked ? '☑ ' : '☐ ')}
      {isLine && <Line of={first.children} />}
      <Blocks of={isLine ? rest : children} />
    </li>
  )
}

/** How a block is set: only what the editor chose. */
const settingOf = ({ align, indent = 0, direction }: Setting): { dir?: string; style?: CSSProperties } => ({
  ...(direction && { dir: direction }),
  ...((align || indent > 0) && {
    style: {
      ...(align && { textAlign: align }),
      ...(indent > 0 && { marginInlineStart: `${indent * 2}em` }),
    },
  }),
})
