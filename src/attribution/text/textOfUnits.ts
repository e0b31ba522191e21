/** Whether this machine stores the low byte of a number first. */
const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1
const decoder = new TextDecoder(littleEndian ? 'utf-16le' : 'utf-16be', { ignoreBOM: true })

/**
 * UTF-16 units as a text, however many. `String.fromCharCode(...units)` puts each unit on the stack and fails from some 100 000 on; a text made unit
 * by unit is ten times as slow to slice.
 */
export function textOfUnits(units: Uint16Array): string {
  return decoder.decode(units)
}
