import sharp from 'sharp'
import type { Metadata } from 'sharp'
import type { FileMetadata } from '../../../story/types.ts'
import { readExif } from './readExif.ts'
import { readIim } from './readIim.ts'
import { readXmp } from './readXmp.ts'

/** What a picture file says of itself, and what of it could not be read (English sentences, for a log). */
export interface FileReading {
  metadata: FileMetadata
  problems: string[]
}

/** Damaged metadata is no reason to refuse a sound picture: it is left out and named. */
async function orLeftOut(
  name: string,
  problems: string[],
  read: () => Promise<FileMetadata>,
): Promise<FileMetadata> {
  try {
    return await read()
  } catch (error) {
    problems.push(`${name} was left out: ${error instanceof Error ? error.message : String(error)}`)
    return {}
  }
}

/** JPEG's block opens with its name; the reader wants the TIFF header behind it. */
const tiffOf = (exif: Buffer): Buffer =>
  exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif

async function readBlocks(bytes: Buffer, blocks: Metadata): Promise<FileReading> {
  const problems: string[] = []
  const exif = blocks.format === 'tiff' ? bytes : blocks.exif
  const fromExif = exif ? await orLeftOut('EXIF', problems, () => readExif(tiffOf(exif))) : {}
  const packet = blocks.xmp
  const fromXmp = packet ? await orLeftOut('XMP', problems, () => readXmp(packet)) : {}
  if (!blocks.iptc) return { metadata: { ...fromExif, ...fromXmp }, problems }
  const iim = readIim(blocks.iptc)
  problems.push(...iim.problems)
  const metadata = iim.newerThanXmp
    ? { ...fromExif, ...fromXmp, ...iim.metadata }
    : { ...fromExif, ...iim.metadata, ...fromXmp }
  return { metadata, problems }
}

/**
 * The file's own caption, credit, by-line, source, copyright, terms, date, place, headline and keywords, from IPTC-IIM,
 * XMP and EXIF, in JPEG, TIFF, PNG and WebP (the last two have no place for IIM). No Perl, no other program.
 *
 * Where they differ, field by field: XMP before IIM before EXIF, because IIM's values are cut to byte limits and cameras
 * fill EXIF with their own name; but IIM before XMP when the file's IPTC digest says that the IIM was changed after the
 * XMP was written (Metadata Working Group, Guidelines for Handling Image Metadata 2.0, section "IPTC-IIM and XMP").
 * Several by-lines are joined with "; ".
 *
 * Never throws for what is inside a file: what cannot be read is left out and named in `problems`.
 */
export async function readFileMetadata(bytes: Buffer): Promise<FileReading> {
  let blocks: Metadata
  try {
    blocks = await sharp(bytes, { limitInputPixels: false }).metadata()
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return {
      metadata: {},
      problems: [`No metadata could be read, the file is not a picture or is damaged: ${detail}`],
    }
  }
  return readBlocks(bytes, blocks)
}
