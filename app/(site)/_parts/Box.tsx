import type { PublishedSidebar } from '../../../src/feeds/published/types.ts'
import { Blocks } from './Blocks.tsx'

/** A box, with its credit at the end. */
export function Box({ box }: { box: PublishedSidebar }) {
  const { kind, title, intro, quote, points, body, creditLine } = box
  return (
    <aside className={`box ${kind}`}>
      <h3>{title}</h3>
      {quote && <Quote {...quote} />}
      {intro !== undefined && <p className="intro">{intro}</p>}
      {points && <Points points={points} />}
      {body && <Blocks of={body} />}
      <p className="credit">{creditLine}</p>
    </aside>
  )
}

function Quote({ text, speaker, work, gloss }: NonNullable<PublishedSidebar['quote']>) {
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
