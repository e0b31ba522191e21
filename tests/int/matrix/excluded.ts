import type { BreachId } from './breaches.ts'
import { breaches } from './breaches.ts'
import { ways, wayNames, type WayName } from './ways/index.ts'
import type { Start, Way } from './way.ts'

/** Ways on which a breach is impossible: all with this start, or those named. */
interface Not {
  ways?: readonly WayName[]
  starts?: readonly Start[]
  because: string
}

const withoutFiles = [
  'GraphQL create',
  'import of a file, creating',
  'MCP create',
] as const satisfies readonly WayName[]

const byDocuments = wayNames.filter((name) => !name.startsWith('payload.db.'))
const changes = byDocuments.filter(
  (name) => ways[name].start === 'public' || name.endsWith('change beside a newer draft'),
)
const creations = byDocuments.filter((name) => ways[name].start === 'nothing')
const throughAccess = changes.filter((name) => !name.startsWith('Local '))

const noFile: Not = {
  ways: withoutFiles,
  because: 'a picture cannot be sent this way, so there is no good twin',
}
const copies = [
  'REST duplicate with changes',
  'Local duplicate with changes',
  'GraphQL duplicate with changes',
] as const satisfies WayName[]
const restores = [
  'REST restore',
  'REST restore as a draft, then publish',
  'GraphQL restore',
] as const satisfies WayName[]

const asItIs: Not = {
  ways: copies,
  because: 'a picture is copied as it is: nothing that is sent with it is written',
}
const filesStay: Not = {
  starts: ['version'],
  because: 'a restored version keeps the file that is there: files.test.ts',
}

/** The pairs of breach and way that are impossible, with the reason. Every other pair is tested. */
const excluded: Partial<Record<BreachId, readonly Not[]>> = {
  'photo-file-missing': [
    noFile,
    asItIs,
    filesStay,
    { ways: throughAccess, because: 'what a form says of its file is ignored: ignoreFileFields.test.ts' },
  ],
  'photo-caption-missing': [noFile, asItIs],
  'photo-credit-missing': [noFile, asItIs],
  'photo-credit-contradicted': [
    noFile,
    asItIs,
    { ways: throughAccess, because: 'what the file says is nobody’s to change: smuggled.test.ts' },
    { ways: restores, because: 'what today’s file says stays when a version is restored' },
  ],
  'photo-made-undeclared': [
    noFile,
    asItIs,
    { ways: throughAccess, because: 'what the file says is nobody’s to change: smuggled.test.ts' },
    { ways: restores, because: 'what today’s file says stays when a version is restored' },
    { ways: creations, because: 'what a new file says is declared by itself' },
  ],
  'photo-credit-stale': [
    noFile,
    {
      ways: [...changes, ...creations],
      because: 'the server itself notes for which file a credit was given',
    },
  ],
  'rights-expired': [noFile, asItIs],
  'rights-channel': [noFile, asItIs],
  'taken-down': [
    { starts: ['public', 'public with draft', 'version'], because: 'what is public is not taken down' },
    { ways: creations, because: 'a takedown cannot be sent: smuggled.test.ts' },
  ],
}

/** Why this breach is impossible on this way; undefined where it is possible. */
export function whyNot(way: WayName, breach: BreachId): string | undefined {
  const { start }: Way = ways[way]
  const not = excluded[breach]?.find(
    ({ ways: named, starts }) => named?.includes(way) === true || starts?.includes(start) === true,
  )
  return not?.because
}

/** Whether a breach is in the words, and so can be in each locale. */
export const hasLocales = (breach: BreachId): boolean => breaches[breach].in === 'words'
