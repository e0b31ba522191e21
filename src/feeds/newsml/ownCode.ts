/**
 * A code of the newsroom's own, for what the IPTC has none: `nr:source/xinhua`. The catalogue inside
 * each item says what `nr` is.
 */
export const ownCode = (kind: string, key: string): string => `nr:${kind}/${encodeURIComponent(key)}`
