'use client'
import type { CSSProperties, ReactNode } from 'react'

/** A line: what it is about, then its numbers. */
export interface Line {
  key: string
  names: readonly string[]
  numbers: readonly number[]
  /** A line of totals. */
  isTotal?: boolean
}

interface Head {
  names: readonly string[]
  numbers: readonly string[]
}

const cell = { padding: '0.4rem 0.75rem', borderBottom: '1px solid var(--theme-elevation-100)' }
const name = { ...cell, textAlign: 'start' } satisfies CSSProperties
const number = { ...cell, textAlign: 'end', fontVariantNumeric: 'tabular-nums' } satisfies CSSProperties

/** A table of figures in which numbers stand under numbers. */
export function Table({
  title,
  head,
  lines,
  empty,
}: {
  title: string
  head: Head
  lines: readonly Line[]
  empty: string
}) {
  return (
    <section style={{ marginTop: '2rem', overflowX: 'auto' }}>
      <h2 style={{ margin: '0 0 0.5rem' }}>{title}</h2>
      {lines.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <table style={{ borderCollapse: 'collapse', width: '100%', maxWidth: '60rem' }}>
          <thead>
            <tr>
              {head.names.map((text) => heading(text, name))}
              {head.numbers.map((text) => heading(text, number))}
            </tr>
          </thead>
          <tbody>{lines.map(row)}</tbody>
        </table>
      )}
    </section>
  )
}

const heading = (text: string, style: CSSProperties): ReactNode => (
  <th key={text} scope="col" style={style}>
    {text}
  </th>
)

const row = ({ key, names, numbers, isTotal }: Line): ReactNode => (
  <tr key={key} style={isTotal ? { fontWeight: 600 } : undefined}>
    {names.map((text, at) => (
      <td key={at} style={name}>
        {text}
      </td>
    ))}
    {numbers.map((one, at) => (
      <td key={at} style={number}>
        {one}
      </td>
    ))}
  </tr>
)
