import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import sharp from 'sharp'
import { embedExif } from '../src/photo/metadata/embed/embedExif.ts'
import { embedWords } from '../src/photo/metadata/embed/embedWords.ts'
import { jpegSegment, replaceSegments } from '../src/photo/metadata/image/jpegSegments.ts'
import { readFileMetadata } from '../src/photo/metadata/read/readFileMetadata.ts'
import { compare, row } from './harness.ts'
import type { Row } from './harness.ts'

/** Files of one round: ExifTool is started once for all of them, as somebody who reads many photos would. */
const FILES = 10

/** What we promise for a JPEG of 5 MB, in milliseconds at the median. */
const GOAL = 10

/** Written for this bench. */
const words = {
  caption: '夜色裏，最後一班渡輪駛近碼頭，幾個孩子在欄杆邊放風箏。'.repeat(4),
  headline: '渡輪夜航',
  creditLine: '新華社',
  byline: '林小帆',
  source: '新華社',
  copyrightNotice: '林小帆 2026',
  usageTerms: 'Editorial use only',
  dateCreated: '2026-05-07T18:20:00+08:00',
  city: '海角市',
  country: '中國',
  keywords: ['渡輪', '碼頭', '夜景', '孩子'],
}

/** A picture like noise, because a drawing would be far smaller: about 5 MB. */
async function fiveMegabytes(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  return sharp({ create: { width: 3000, height: 1900, channels: 3, background: '#888', noise } })
    .jpeg({ quality: 96 })
    .toBuffer()
}

/** IPTC as agencies wrote it before UTF-8: GB 18030 without a marker. */
function withLegacyIptc(jpeg: Buffer): Buffer {
  const dataSet = (number: number, text: string): Buffer => {
    const value = iconv.encode(text, 'gb18030')
    return Buffer.concat([Buffer.from([0x1c, 2, number, value.length >> 8, value.length & 255]), value])
  }
  const iim = Buffer.concat([
    dataSet(80, words.byline),
    dataSet(110, words.creditLine),
    dataSet(120, words.caption),
  ])
  const head = Buffer.from('Photoshop 3.0\0' + '8BIM\x04\x04\0\0\0\0\0\0', 'latin1')
  head.writeUInt32BE(iim.length, head.length - 4)
  const content = Buffer.concat([head, iim, Buffer.alloc(iim.length % 2)])
  return replaceSegments(jpeg, () => false, jpegSegment(0xed, content))
}

const hasExiftool = spawnSync('exiftool', ['-ver']).status === 0

async function besideExiftool(name: string, paths: readonly string[]): Promise<Row[]> {
  const ours = async (): Promise<void> => {
    for (const path of paths) await readFileMetadata(readFileSync(path))
  }
  const theirs = (): unknown => execFileSync('exiftool', ['-q', '-j', '-G1', '-fast', ...paths])
  const options = { rounds: 15, perRound: paths.length }
  if (!hasExiftool) {
    const note = 'exiftool is not on this machine (Debian: libimage-exiftool-perl), so its row is left out'
    const alone = await compare(name, ours, () => undefined, { ...options, rivalName: '' })
    return [row(name, alone.ours, GOAL, { rivalName: `the goal, ${GOAL} ms`, unit: 'ms', limit: 1, note })]
  }
  const beside = await compare(name, ours, theirs, {
    ...options,
    rivalName: `exiftool, ${paths.length} files at once`,
  })
  return [row(name, beside.ours, GOAL, { rivalName: `the goal, ${GOAL} ms`, unit: 'ms', limit: 1 }), beside]
}

/** A photo's words, from the disk, in a JPEG of 5 MB. */
export default async function photoWords(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-bench-'))
  try {
    const plain = await fiveMegabytes()
    const facts = { width: 3000, height: 1900, ppi: 300, colour: 'srgb' } as const
    const files = { modern: embedExif(embedWords(plain, words), words, facts), legacy: withLegacyIptc(plain) }
    const pathsOf = (kind: keyof typeof files): string[] =>
      Array.from({ length: FILES }, (_, at) => {
        const path = join(folder, `${kind}-${at}.jpg`)
        writeFileSync(path, files[kind])
        return path
      })
    const size = `${(plain.length / 1e6).toFixed(1)} MB`
    return [
      ...(await besideExiftool(`a photo's words, ${size}, XMP, IPTC and EXIF`, pathsOf('modern'))),
      ...(await besideExiftool(`a photo's words, ${size}, IPTC in GB 18030`, pathsOf('legacy'))),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
