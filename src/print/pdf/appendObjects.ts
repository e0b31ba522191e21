import type { PDFObject, PDFRef } from '@cantoo/pdf-lib'

/** An object that is new, or stands instead of the one with its number. */
export interface Changed {
  ref: PDFRef
  object: PDFObject | Uint8Array
}

/**
 * Appends objects to a finished PDF (ISO 32000-1, 7.5.6, incremental updates): the pictures and fonts
 * in it are copied as they stand. Writing it anew takes many times as long.
 *
 * @param bytes a PDF with a cross-reference table
 * @param changed with bytes for an object that is written already, a stream for instance
 * @throws Error when the PDF does not end as one does
 */
export function appendObjects(bytes: Uint8Array, changed: readonly Changed[]): Uint8Array {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 2048))).toString('latin1')
  const previous = /startxref\s+(\d+)\s+%%EOF\s*$/u.exec(tail)?.[1]
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/u.exec(tail)?.[1]
  const size = Number(/\/Size\s+(\d+)/u.exec(trailer ?? '')?.[1])
  if (previous === undefined || trailer === undefined || Number.isNaN(size))
    throw new Error('The PDF has no trailer with a cross-reference table to append to.')
  const parts: Uint8Array[] = [bytes, Buffer.from('\n')]
  let at = bytes.length + 1
  const places = changed.map(({ ref, object }) => {
    const written = Buffer.concat([
      Buffer.from(`${ref.objectNumber} ${ref.generationNumber} obj\n`),
      object instanceof Uint8Array ? object : bytesOf(object),
      Buffer.from('\nendobj\n'),
    ])
    const place = { ref, at }
    parts.push(written)
    at += written.length
    return place
  })
  const most = Math.max(size, ...changed.map(({ ref }) => ref.objectNumber + 1))
  const kept = trailer.replace(/\/(?:Size|Prev)\s+\d+/gu, '').trim()
  parts.push(
    Buffer.from(
      `xref\n${places.map(sectionOf).join('')}trailer\n<<\n/Size ${most}\n/Prev ${previous}\n${kept}\n>>\nstartxref\n${at}\n%%EOF\n`,
      'latin1',
    ),
  )
  return Buffer.concat(parts)
}

/** A stream as it is written, with the entries of its dictionary as PDF spells them. */
export const streamBytes = (entries: string, contents: Uint8Array): Uint8Array =>
  Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${contents.length} >>\nstream\n`),
    contents,
    Buffer.from('\nendstream'),
  ])

/** One object is a section of its own; every entry has twenty bytes. */
const sectionOf = ({ ref, at }: { ref: PDFRef; at: number }): string =>
  `${ref.objectNumber} 1\n${String(at).padStart(10, '0')} ${String(ref.generationNumber).padStart(5, '0')} n \n`

function bytesOf(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes())
  object.copyBytesInto(bytes, 0)
  return bytes
}
