import type { Finding } from '../types.ts'

/**
 * The findings that people are told of. A draft photo or box goes out with its article once its own
 * findings are mended: those are told, and not that it must be published first.
 */
export function findingsForPeople<One extends Pick<Finding, 'rule' | 'params'>>(
  findings: readonly One[],
): One[] {
  const drafts = new Set(findings.map(({ params }) => `${params['inKind']} ${params['inId']}`))
  return findings.filter(
    ({ rule, params }) => rule !== 'link-unpublished' || !drafts.has(`${params['kind']}s ${params['id']}`),
  )
}
