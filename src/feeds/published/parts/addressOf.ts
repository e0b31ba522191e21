import { isSafeUrl } from '../../../story/words/isSafeUrl.ts'

/**
 * A link's address as readers are given it: absolute, and of a scheme that readers may follow.
 *
 * @param base the page on which the link stands, for a link that is relative to it
 * @returns undefined for what is no address, or one that a browser would run (`javascript:`, `data:`)
 */
export function addressOf(url: string, base: string): string | undefined {
  if (url.trim() === '' || !isSafeUrl(url) || !URL.canParse(url, base)) return undefined
  const { href } = new URL(url, base)
  return isSafeUrl(href) ? href : undefined
}
