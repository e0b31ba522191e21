import type { Finding, RuleId } from '../../../gate/types.ts'
import { gatedIn } from '../../../options/gated.ts'
import type { GatedKind } from '../../../options/slugs.ts'
import { storedId } from '../../../rows/storedId.ts'
import { ownPath } from '../../../story/stored/own/ownPath.ts'
import type { Mend, MendSource } from './Mend.ts'
import type { Mending } from './Mending.ts'
import { sourceFor } from './sourceFor.ts'

/** What of a finding its mends are made of. */
type Mendable = Pick<Finding, 'rule' | 'locale' | 'params'>

/** Where each kind of document declares whom it credits, by the newsroom's own names. */
const declaredAt: Record<GatedKind, string> = {
  articles: 'attribution.sources',
  photos: 'credits',
  sidebars: 'sources',
}

const declares: ReadonlySet<RuleId> = new Set(['attribution-undeclared', 'attribution-contradicted'])
const credits: ReadonlySet<RuleId> = new Set(['photo-credit-missing', 'photo-credit-contradicted'])
const answeredByMention: ReadonlySet<RuleId> = new Set([
  'attribution-undeclared',
  'attribution-contradicted',
  'photo-credit-contradicted',
  'photo-made-undeclared',
])

/**
 * What would mend a finding in the form by one click, the likeliest first. What is found inside a
 * linked photo or box is mended in its own form.
 */
export function mendsOf({ rule, locale, params }: Mendable, mending: Mending): Mend[] {
  if (params['inKind'] !== undefined) return opening(params, mending)
  const { words, readAs } = params
  const mends: Mend[] = []
  if (declares.has(rule)) mends.push(...crediting('declare', params['keys'], mending))
  if (credits.has(rule)) mends.push(...crediting('credit', params['keys'], mending))
  if (typeof words !== 'string' || words.trim() === '') return mends
  if (rule === 'photo-made-undeclared')
    mends.push({ act: 'fill', path: formPath('made', mending), value: words })
  if (answeredByMention.has(rule) && readAs !== 'employer' && mending.mayMention)
    mends.push({ act: 'mention', path: formPath('mentions', mending), words: words.trim(), locale })
  return mends
}

/** The way to a linked draft's own form. */
function opening(params: Finding['params'], { judging }: Mending): Mend[] {
  const { inKind, inId, inPath } = params
  const collection = judging.options.slugs[inKind === 'photos' ? 'photos' : 'sidebars']
  const id = storedId(judging.adapter.payload, collection, String(inId))
  return id === undefined ? [] : [{ act: 'open', path: String(inPath ?? ''), collection, id }]
}

function crediting(
  act: 'declare' | 'credit',
  keys: Finding['params'][string] | undefined,
  mending: Mending,
): Mend[] {
  if (!Array.isArray(keys) || keys.length === 0) return []
  const sources = keys
    .map((key) => sourceFor(String(key), mending))
    .filter((source): source is MendSource => source !== undefined)
  // Half of it would leave the finding where it is.
  if (sources.length < keys.length) return []
  return [{ act, path: formPath(declaredAt[mending.kind], mending), sources }]
}

/** The field of the form, which an app's own collection may call something else. */
function formPath(path: string, { judging, collection }: Mending): string {
  const names = gatedIn(judging.options, collection)?.own?.names
  return names ? ownPath(path, {}, names) : path
}
