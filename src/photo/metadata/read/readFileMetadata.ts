import { isGenerated } from '../../../story/stored/digitalSourceTypes.ts'
import type { FileMetadata } from '../../../story/types.ts'
import { blocksOf } from './blocks/blocksOf.ts'
import type { FileBlocks } from './blocks/FileBlocks.ts'
import { readC2pa } from './c2pa/readC2pa.ts'
import { readExif } from './readExif.ts'
import { readIim } from './readIim.ts'
import { readPngTexts } from './readPngTexts.ts'
import { readXmp } from './readXmp.ts'

/** What a picture file says of itself, and what of it could not be read (English sentences, for a log). */
export interface FileReading {
  metadata: FileMetadata
  problems: string[]
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Damaged metadata is no reason to refuse a sound picture: it is left out and named. */
async function orLeftOut<T>(
  name: string,
  problems: string[],
  read: () => T | Promise<T>,
): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    problems.push(`${name} was left out: ${messageOf(error)}`)
    return undefined
  }
}

/** Of several packets, which no sound file has, the first that says a thing is believed. */
async function readPackets(packets: readonly Buffer[], problems: string[]): Promise<FileMetadata> {
  let metadata: FileMetadata = {}
  for (const packet of packets) {
    const read = await orLeftOut('XMP', problems, () => readXmp(packet))
    metadata = { ...read?.metadata, ...metadata }
    problems.push(...(read?.problems ?? []))
  }
  return metadata
}

async function readBlocks({ exif, xmp, iptc, texts }: FileBlocks): Promise<FileReading> {
  const problems: string[] = []
  const fromExif = exif && (await orLeftOut('EXIF', problems, () => readExif(exif)))
  const others = { ...readPngTexts(texts), ...fromExif?.metadata }
  const fromXmp = await readPackets(xmp, problems)
  problems.push(...(fromExif?.problems ?? []))
  if (iptc.length === 0) return { metadata: { ...others, ...fromXmp }, problems }
  const iim = readIim(iptc)
  problems.push(...iim.problems)
  const metadata = iim.newerThanXmp
    ? { ...others, ...fromXmp, ...iim.metadata }
    : { ...others, ...iim.metadata, ...fromXmp }
  return { metadata, problems }
}

/** A manifest's source type stands where IPTC's is missing, and where only one of them says that a machine made the picture. */
async function withManifest(bytes: Buffer, { metadata, problems }: FileReading): Promise<FileReading> {
  const manifest = await orLeftOut('The C2PA manifest', problems, () => readC2pa(bytes))
  const declared = [metadata.digitalSourceType, manifest?.digitalSourceType]
  const digitalSourceType = declared.find(isGenerated) ?? declared.find((type) => type !== undefined)
  return { metadata: digitalSourceType ? { ...metadata, digitalSourceType } : metadata, problems }
}

/**
 * The file's own caption, credit, by-line, source, copyright, terms, date, place, headline and keywords, from IPTC-IIM,
 * XMP, EXIF and PNG's texts, in JPEG, TIFF, PNG, WebP, AVIF and HEIC. No Perl, no other program.
 *
 * Where they differ, field by field: XMP before IIM before EXIF, because IIM's values are cut to byte limits and cameras
 * fill EXIF with their own name; but IIM before XMP when the file's IPTC digest says that the IIM was changed after the
 * XMP was written (Metadata Working Group, Guidelines for Handling Image Metadata 2.0, section "IPTC-IIM and XMP").
 * Several by-lines are joined with "; ". How the picture was made is read from a C2PA manifest too, with an optional package.
 *
 * Never throws for what is inside a file: what cannot be read is left out and named in `problems`.
 */
export async function readFileMetadata(bytes: Buffer): Promise<FileReading> {
  try {
    const blocks = await blocksOf(bytes)
    if (blocks) return await withManifest(bytes, await readBlocks(blocks))
    return { metadata: {}, problems: ['No metadata could be read: the file is no picture.'] }
  } catch (error) {
    return { metadata: {}, problems: [`No metadata could be read, the file is damaged: ${messageOf(error)}`] }
  }
}
