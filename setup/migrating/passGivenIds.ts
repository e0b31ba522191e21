import type { BasePayload } from 'payload'
import { clientOf } from './Client.ts'

/** Where an id of a deleted document may still be named, as the highest of them. Each is one SQL expression. */
const namedBy = (slug: string): string[] => [
  `(SELECT MAX(id) FROM ${slug})`,
  `(SELECT MAX(CAST(subject_id AS INTEGER)) FROM gate_decisions WHERE subject_collection = '${slug}')`,
  `(SELECT MAX(CAST(json_extract(input, '$.doc.value') AS INTEGER)) FROM payload_jobs
    WHERE json_valid(input) AND json_extract(input, '$.doc.relationTo') = '${slug}')`,
  `(SELECT MAX(CAST(substr(key, ${'collection-'.length + slug.length + 2}) AS INTEGER)) FROM payload_preferences
    WHERE key LIKE 'collection-${slug}-%')`,
  ...['articles', 'photos', 'sidebars']
    .flatMap((kind) => [`${kind}_texts`, `_${kind}_v_texts`])
    .map(
      (texts) =>
        `(SELECT MAX(CAST(substr(text, ${slug.length + 2}) AS INTEGER)) FROM ${texts} WHERE text LIKE '${slug}:%')`,
    ),
]

/** Whom the ledger names as `users:7 mail@example.org`. */
const inTheLedger =
  "(SELECT MAX(CAST(substr(who, 7) AS INTEGER)) FROM gate_decisions WHERE who LIKE 'users:%')"

const slugs = ['articles', 'photos', 'sidebars', 'sources', 'pages', 'users']

/**
 * Has the next id of each collection stand above every one that was ever given, as far as anything still names it: the rows, their
 * versions, the ledger, schedules, preferences and links. From then on SQLite itself counts (AUTOINCREMENT).
 */
export async function passGivenIds(payload: Pick<BasePayload, 'db'>): Promise<void> {
  const client = clientOf(payload)
  for (const slug of slugs) {
    const named = [...namedBy(slug), ...(slug === 'users' ? [inTheLedger] : [])]
    const highest = `MAX(${named.map((one) => `COALESCE(${one}, 0)`).join(', ')}, COALESCE((SELECT seq FROM sqlite_sequence WHERE name = '${slug}'), 0))`
    const { rows } = await client.execute(`SELECT ${highest} AS highest`)
    const seq = Number(rows[0]?.highest ?? 0)
    await client.execute(`DELETE FROM sqlite_sequence WHERE name = '${slug}'`)
    await client.execute({ sql: 'INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)', args: [slug, seq] })
  }
}
