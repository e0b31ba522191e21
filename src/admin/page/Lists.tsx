'use client'
import type { ReactNode } from 'react'
import type { PagePreview } from '../../pages/preview/previewPage.ts'
import { useLabel } from '../useLabel.ts'
import { texts } from './texts.ts'

const list = { margin: '0.25rem 0 0', paddingInlineStart: '1.2rem', overflowWrap: 'anywhere' } as const

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section style={{ marginTop: '1rem' }}>
      <strong>{title}</strong>
      {children}
    </section>
  )
}

/** What stands in the way, and what does not but should be looked at. */
export function FindingsOfPage({ findings }: Pick<PagePreview, 'findings'>) {
  const said = useLabel()
  return (['block', 'warn'] as const).map((severity) => {
    const some = findings.filter((finding) => finding.severity === severity)
    return some.length === 0 ? null : (
      <Part key={severity} title={said(severity === 'block' ? texts.findings : texts.warnings)}>
        <ul style={list} data-page-findings={severity}>
          {some.map(({ message, rule }, index) => (
            <li key={index} title={rule}>
              {message}
            </li>
          ))}
        </ul>
      </Part>
    )
  })
}

/** How many lines each item is over or under. */
export function FitOfItems({ items }: Pick<PagePreview, 'items'>) {
  const said = useLabel()
  const measured = items.filter(({ fit }) => fit !== undefined)
  const linesOf = (lines: number) =>
    said(lines > 0 ? texts.over : lines < 0 ? texts.under : texts.even, { n: Math.abs(lines) })
  return measured.length === 0 ? null : (
    <Part title={said(texts.fit)}>
      <ul style={list} data-page-fit>
        {measured.map(({ item, name, title, fit }) => (
          <li key={item} style={{ color: (fit?.lines ?? 0) > 0 ? 'var(--theme-error-500)' : 'inherit' }}>
            {name}　{title.slice(0, 24)}　{linesOf(fit?.lines ?? 0)}
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** What changed since the page was exported last. */
export function ChangesOfPage({
  lastExport,
  changedSinceExport,
}: Pick<PagePreview, 'lastExport' | 'changedSinceExport'>) {
  const said = useLabel()
  if (!lastExport || !changedSinceExport)
    return (
      <Part title={said(texts.changes)}>
        <p style={{ margin: 0 }}>{said(texts.never)}</p>
      </Part>
    )
  const at = new Date(lastExport.at).toLocaleString()
  return (
    <Part title={said(texts.changes)}>
      <p style={{ margin: 0 }}>
        {said(texts.exportedBy, { at, who: lastExport.who, format: lastExport.format })}
        {changedSinceExport.length === 0 && `　${said(texts.unchanged)}`}
      </p>
      <ul style={list} data-page-changes>
        {changedSinceExport.map(({ item, collection, id, name, change, texts: changes }) => (
          <li key={`${item} ${collection} ${id}`}>
            {name}（{collection} {id}）{said(texts[change])}
            {changes.map(({ label, before, after }, index) => (
              <div key={index}>
                {label}：{before && <del>{before}</del>} {after && <ins>{after}</ins>}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Part>
  )
}
