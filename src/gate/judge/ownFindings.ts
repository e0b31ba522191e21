import { gatedIn } from '../../options/gated.ts'
import type { Resolved } from '../../options/options.ts'
import { ownPath } from '../../story/stored/own/ownPath.ts'
import type { Finding } from '../types.ts'
import { collectionOf, type StoredDocument } from './seen.ts'

/**
 * Findings at the form fields of the collection they are about: of an app's own, its fields, with
 * what the app calls them.
 */
export function ownFindings(
  options: Pick<Resolved, 'gated' | 'slugs'>,
  document: StoredDocument,
  findings: readonly Finding[],
): Finding[] {
  const own = gatedIn(options, collectionOf(options, document))?.own
  if (!own) return [...findings]
  return findings.map((finding) => {
    const path = ownPath(finding.path, document.row, own.names)
    const label = own.labels[path.replace(/\.\d+(?=\.|$)/gu, '')]
    return { ...finding, path, ...(label !== undefined && { label }) }
  })
}
