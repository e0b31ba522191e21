import type { KeyFormat } from '../../../consumers/keyFormats.ts'
import type { Reader } from '../../../consumers/Reader.ts'
import { Problem } from '../answer/Problem.ts'

/**
 * Stops a reader whose key is not for a section.
 *
 * @param section what is asked for; nothing where the question names none
 * @throws {Problem} 403, with the sections that the key is for
 */
export function mayHaveSection({ sections }: Reader, section: string | undefined): void {
  if (sections && section !== undefined && !sections.includes(section)) throw outsideOf(sections)
}

/** Of something in another section than a key is for. */
export const outsideOf = (sections: readonly string[] = []): Problem =>
  new Problem('section-not-allowed', { status: 403, named: sections.join(', '), more: { sections } })

/**
 * Stops a reader whose key is not for a format.
 *
 * @throws {Problem} 403, with the formats that the key is for
 */
export function mayHaveFormat({ formats }: Reader, format: KeyFormat): void {
  if (formats && !formats.includes(format))
    throw new Problem('format-not-allowed', { status: 403, named: formats.join(', '), more: { formats } })
}
