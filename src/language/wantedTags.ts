/**
 * The language tags of an `Accept-Language` header (RFC 9110 section 12.5.4), in lower case, the
 * most wanted first; what is refused by a weight of 0 is left out. No more of a header is read than
 * a browser sends.
 */
export const wantedTags = (acceptLanguage: string | null | undefined): string[] =>
  (acceptLanguage ?? '')
    .slice(0, 1000)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((word) => word.trim().toLowerCase())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))
      return { tag, quality: weight === undefined ? 1 : Number.parseFloat(weight.slice(2)) || 0 }
    })
    .filter(({ quality }) => quality > 0)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => tag)
