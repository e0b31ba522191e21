import type { PublishedSidebar } from '../../../src/feeds/published/types.ts'
import { aroundQuote } from '../../../src/feeds/published/aroundQuote.ts'
import { Blocks } from './Blocks.tsx'

/** A box, with its credit at the end. */
export function Box({ box }: { box: PublishedSidebar }) {
  const { kind, title, intro, quote, points, creditLine } = box
  const { before, following } = aroundQuote(box)
  return (
    <aside className={`box ${kind}`}>
      <h3>{title}</h3>
      {intro !== undefined && <p className="intro">{intro}</p>}
      {before.length > 0 && <Blocks of={before} />}
      {quote && <Quote {...quote} />}
      {points && <Points points={points} />}
      {following.length > 0 && <Blocks of={following} />}
      <p className="credit">{creditLine}</p>
    </aside>
  )
}

function Quote({ text, speaker, work, gloss, sentence }: NonNullable<PublishedSidebar['quote']>) {
  if (sentence !== undefined) return <p className="quotation">{sentence}</p>
  return (
    <>
      {text !== undefined && (
        <blockquote>
          <p>{text}</p>
        </blockquote>
      )}
      {(speaker ?? work) !== undefined && (
        <p className="from">
          {speaker !== undefined && <span>{speaker}</span>} {work !== undefined && <cite>{work}</cite>}
        </p>
      )}
      {gloss !== undefined && <p className="gloss">{gloss}</p>}
    </>
  )
}

const Points = ({ points }: { points: NonNullable<PublishedSidebar['points']> }) => (
  <ol className="points">
    {points.map(({ heading, items = [] }, at) => (
      <li key={at}>
        {heading !== undefined && <strong>{heading}</strong>}
        {items.length > 0 && (
          <ul>
            {items.map((item, line) => (
              <li key={line}>{item}</li>
            ))}
          </ul>
        )}
      </li>
    ))}
  </ol>
)
