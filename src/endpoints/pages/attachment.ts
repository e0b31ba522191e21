/**
 * `Content-Disposition` of a file to keep (RFC 6266): its name in UTF-8 (RFC 5987), and in ASCII
 * for those who read no other.
 *
 * @example attachment({ utf8: '2026-11-23-A6-本埠要聞.pdf', ascii: 'page-12.pdf' })
 */
export const attachment = ({ utf8, ascii }: { utf8: string; ascii: string }): string =>
  `attachment; filename="${ascii.replace(/[^\w.-]/gu, '_')}"; filename*=UTF-8''${encoded(utf8)}`

/** `attr-char` of RFC 5987 leaves out what `encodeURIComponent` lets through. */
const encoded = (name: string): string =>
  encodeURIComponent(name.replace(/\p{Cs}/gu, '')).replace(
    /['()*!]/gu,
    (char) => `%${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
  )
