import type { AdapterRequest } from '../../database/unit.ts'
import type { LinkedAsset } from '../../rows/linkedAssets.ts'
import type { Row } from '../../rows/readable.ts'
import { check } from '../check.ts'
import { hashOf } from '../hashOf.ts'
import type { Finding, Mode } from '../types.ts'
import type { JudgeContext } from './JudgeContext.ts'
import { askedLinks, loadStates, type LinkedRows } from './linkedRows.ts'
import { readTrees, type StoredDocument } from './treesOf.ts'
import { ownFindings } from './ownFindings.ts'
import { webContext } from './webContext.ts'
import { withPeople } from './withPeople.ts'

/** A row to judge, as it would be public, with its `id` once it has one. */
export interface Case extends StoredDocument {
  /** The public row before, if there is one: its own links and credits are not judged anew. */
  before?: Row
  /** ISO 8601 instant. */
  at: string
  mode: Mode
  req?: AdapterRequest
  /** Linked rows already in hand, to save their query. */
  rows?: LinkedRows
  /** Links to drafts that are published in the same unit of work, as `photos:12`. */
  goingOut?: ReadonlySet<LinkedAsset>
}

export interface Judged {
  findings: Finding[]
  /** SHA-256 of what was judged, in every locale that has content. */
  hash: string
}

const nothing: ReadonlySet<LinkedAsset> = new Set()

/**
 * Judges one row in every locale that has content, with two queries at most however many photos it
 * links.
 */
export async function judgeRow(judging: JudgeContext, given: Case): Promise<Judged> {
  const { goingOut = nothing, req } = given
  const linked = given.rows ?? (await loadStates(judging, askedLinks(judging, given), req))
  const context = webContext(judging, { ...given, linked, goingOut })
  const named = await withPeople(judging, given, req)
  const { trees, unreadable } = readTrees(judging, named)
  const findings = trees.flatMap((tree) => {
    const verdict = check(tree, context)
    return verdict.status === 'refused' ? [...verdict.findings] : [...verdict.warnings]
  })
  const found = ownFindings(judging.options, given, withoutRepeats([...unreadable, ...findings]))
  // What somebody is called now is not what an editor saved: the hash has who signs by the link.
  return { findings: found, hash: hashOf(named === given ? trees : readTrees(judging, given).trees) }
}

/** What is wrong in every locale alike is reported once. */
export function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter((finding) => {
    const key = JSON.stringify([finding.rule, finding.path, finding.locale, finding.params])
    return seen.has(key) ? false : seen.add(key)
  })
}
