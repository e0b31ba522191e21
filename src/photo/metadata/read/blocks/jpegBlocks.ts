import type { FileBlocks } from './FileBlocks.ts'
import { NO_BLOCKS } from './FileBlocks.ts'

const APP1 = 0xe1
const APP13 = 0xed
const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9

/** XMP specification part 3, 1.1.3.1: name, 32 digits that name the packet, length of all and place of this part. */
const EXTENSION = 'http://ns.adobe.com/xmp/extension/\0'
const EXTENSION_HEAD = EXTENSION.length + 40

/** Photoshop's resources; version 2.5 called the same block otherwise. */
const PHOTOSHOP = /^(?:Photoshop 3\.0\0|Adobe_Photoshop2\.5:)/

/** A packet stands near the head of its segment, whatever was written over the segment's name. */
const PACKET = /<(?:\?xpacket|(?:[\w.-]+:)?(?:xmpmeta|xapmeta|RDF)[\s>])/
const HEAD = 200

interface Segment {
  marker: number
  content: Buffer
}

/** Where the next marker begins; stray bytes before one are passed over, as every viewer does. */
function nextMarker(jpeg: Buffer, from: number): number {
  let at = jpeg.indexOf(0xff, from)
  while (at >= 0 && ((jpeg[at + 1] ?? 0) === 0 || jpeg[at + 1] === 0xff)) at = jpeg.indexOf(0xff, at + 1)
  return at
}

/** The segments before the picture (ITU-T T.81, annex B). A head that breaks off gives what came before. */
function* segmentsOf(jpeg: Buffer): Generator<Segment> {
  let at = nextMarker(jpeg, 2)
  while (at >= 0 && at + 4 <= jpeg.length) {
    const marker = jpeg.readUInt8(at + 1)
    if (marker === START_OF_SCAN || marker === END_OF_IMAGE) return
    const end = at + 2 + jpeg.readUInt16BE(at + 2)
    if (end > jpeg.length) return
    yield { marker, content: jpeg.subarray(at + 4, Math.max(end, at + 4)) }
    at = nextMarker(jpeg, end)
  }
}

const opens = (content: Buffer, name: string): boolean => content.toString('latin1', 0, name.length) === name

const isExif = (content: Buffer): boolean => /^Exif\0[\0\xff]/.test(content.toString('latin1', 0, 6))

/** What follows the segment's name, however that was spoilt: one picture agency writes over its first bytes. */
function packetIn(content: Buffer): Buffer[] {
  const at = content.toString('latin1', 0, HEAD).search(PACKET)
  return at < 0 ? [] : [content.subarray(at)]
}

/** Packets too long for one segment, put together by the digits that name them (a packet's parts may come in any order). */
function extensionsOf(segments: readonly Buffer[]): Buffer[] {
  const packets = new Map<string, Buffer[]>()
  for (const part of [...segments].sort((a, b) => placeOf(a) - placeOf(b))) {
    const name = part.toString('latin1', EXTENSION.length, EXTENSION.length + 32)
    packets.set(name, [...(packets.get(name) ?? []), part.subarray(EXTENSION_HEAD)])
  }
  return [...packets.values()].map((parts) => Buffer.concat(parts))
}

const placeOf = (part: Buffer): number => part.readUInt32BE(EXTENSION_HEAD - 4)

/**
 * The words' blocks of a JPEG. Photoshop's resources may be cut over several APP13 segments at any byte, so the segments
 * are joined before anybody looks into them (Adobe Photoshop File Formats Specification; MWG 2.0, section "IPTC-IIM").
 */
export function jpegBlocks(jpeg: Buffer): FileBlocks {
  const segments = [...segmentsOf(jpeg)]
  const app1 = segments.filter(({ marker }) => marker === APP1).map(({ content }) => content)
  const app13 = segments.filter(({ marker }) => marker === APP13).map(({ content }) => content)
  const exif = app1.find(isExif)?.subarray(6)
  const extensions = app1.filter((one) => opens(one, EXTENSION) && one.length > EXTENSION_HEAD)
  const main = app1.filter((one) => !isExif(one) && !opens(one, EXTENSION)).flatMap(packetIn)
  const resources = app13.map((one) => {
    const [name = ''] = PHOTOSHOP.exec(one.toString('latin1', 0, 20)) ?? []
    return one.subarray(name.length)
  })
  return {
    ...NO_BLOCKS,
    ...(exif && { exif }),
    xmp: [...main, ...extensionsOf(extensions)],
    iptc: resources.length === 0 ? [] : [Buffer.concat(resources)],
  }
}
