'use client'
import { useTranslation } from '@payloadcms/ui'
import { shortened } from '../../language/shortened.ts'
import type { PagePreview } from '../../pages/preview/previewPage.ts'
import { red } from '../frame.ts'
import { useLabel } from '../useLabel.ts'
import { list, Part } from './Part.tsx'
import { texts } from './texts.ts'

/** What stands in the way, and what does not but should be looked at. */
export function FindingsOfPage({ findings }: Pick<PagePreview, 'findings'>) {
  const say = useLabel()
  return (['block', 'warn'] as const).map((severity) => {
    const some = findings.filter((finding) => finding.severity === severity)
    return some.length === 0 ? null : (
      <Part key={severity} title={say(severity === 'block' ? texts.findings : texts.warnings)}>
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

/** Longest title beside a measure, in code points. */
const longest = 24

/** How many lines each item is over or under. */
export function FitOfItems({ items }: Pick<PagePreview, 'items'>) {
  const say = useLabel()
  const measured = items.filter(({ fit }) => fit !== undefined)
  const linesOf = (lines: number) =>
    say(lines > 0 ? texts.over : lines < 0 ? texts.under : texts.even, { n: Math.abs(lines) })
  return measured.length === 0 ? null : (
    <Part title={say(texts.fit)}>
      <ul style={list} data-page-fit>
        {measured.map(({ item, name, title, fit }) => (
          <li key={item} style={{ color: (fit?.lines ?? 0) > 0 ? red : 'inherit' }}>
            {name}　{shortened(title, longest)}　{linesOf(fit?.lines ?? 0)}
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
  const say = useLabel()
  const { language } = useTranslation().i18n
  if (!lastExport || !changedSinceExport)
    return (
      <Part title={say(texts.changes)}>
        <p style={{ margin: 0 }}>{say(texts.never)}</p>
      </Part>
    )
  const at = new Date(lastExport.at).toLocaleString(language)
  return (
    <Part title={say(texts.changes)}>
      <p style={{ margin: 0 }}>
        {say(texts.exportedBy, { at, who: lastExport.who, format: lastExport.format })}
        {changedSinceExport.length === 0 && `　${say(texts.unchanged)}`}
      </p>
      <ul style={list} data-page-changes>
        {changedSinceExport.map(({ item, collection, id, name, change, texts: changes }) => (
          <li key={`${item} ${collection} ${id}`}>
            {name}（{collection} {id}）{say(texts[change])}
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
