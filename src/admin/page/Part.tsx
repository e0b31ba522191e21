import type { ReactNode } from 'react'

/** How the lists beside a page are set. */
export const list = { margin: '0.25rem 0 0', paddingInlineStart: '1.2rem', overflowWrap: 'anywhere' } as const

/** One part of what stands beside a page, under its title. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section style={{ marginTop: '1rem' }}>
      <strong>{title}</strong>
      {children}
    </section>
  )
}
