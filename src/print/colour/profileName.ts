/**
 * What an ICC profile calls itself, for instance `PSO LWC Improved (ECI)`: its tag `desc` (ICC.1:2022,
 * 9.2.41; text as in version 2 or as `multiLocalizedUnicodeType`, 10.15). `Custom` where it has none
 * that can be read.
 */
export function profileName(profile: Uint8Array): string {
  const bytes = Buffer.from(profile.buffer, profile.byteOffset, profile.byteLength)
  const at = tagAt(bytes, 'desc')
  const name = at === undefined ? '' : textAt(bytes, at)
  return name.replace(/\0/gu, '').trim() || 'Custom'
}

/** The tag table begins at byte 128: a count, then signature, offset and size of each. */
function tagAt(bytes: Buffer, signature: string): number | undefined {
  const count = bytes.length >= 132 ? bytes.readUInt32BE(128) : 0
  for (let index = 0; index < count && 144 + index * 12 <= bytes.length; index++) {
    const entry = 132 + index * 12
    const offset = bytes.readUInt32BE(entry + 4)
    if (bytes.toString('latin1', entry, entry + 4) === signature && offset + 28 <= bytes.length) return offset
  }
  return undefined
}

function textAt(bytes: Buffer, at: number): string {
  const type = bytes.toString('latin1', at, at + 4)
  if (type === 'desc') return bytes.toString('latin1', at + 12, at + 12 + bytes.readUInt32BE(at + 8))
  if (type !== 'mluc') return ''
  const [length, offset] = [bytes.readUInt32BE(at + 20), bytes.readUInt32BE(at + 24)]
  // UTF-16BE, which Buffer reads only with its bytes swapped.
  const text = Buffer.from(bytes.subarray(at + offset, at + offset + (length & ~1)))
  return text.swap16().toString('utf16le')
}
