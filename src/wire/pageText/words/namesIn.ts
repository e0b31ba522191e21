/**
 * The people's names in a list, separated by a space, 、 or /; none when anything in it is no name.
 * A Chinese name of two characters is set as wide as one of three, with a space inside, so two
 * single characters in a row are one name.
 */
export const namesIn = (list: string): string[] => {
  const words = list.trim()
  if (/^[A-Z]/.test(words)) return latinNames(words)
  const parts = words.split(/([\s、，,／/]+)/).filter((part) => part.trim() !== '')
  if (!parts.every((part) => isSeparator(part) || isName(part))) return []
  const names = joinHalves(parts)
  return names.length <= 6 ? names : []
}

const isSeparator = (part: string): boolean => /^[、，,／/]/.test(part.trim())

/** Han characters that are not the name of a paper or an agency. */
const isName = (part: string): boolean =>
  /^[\p{sc=Han}·]{1,10}$/u.test(part) && !/[社報报網网訊讯]$/.test(part)

/** The names, of which a single character and the one after it make one. */
const joinHalves = (parts: readonly string[]): string[] => {
  const names: string[] = []
  let half = ''
  for (const part of parts) {
    const isEnd = half !== '' && part.length === 1 && !isSeparator(part)
    if (isEnd) names[names.length - 1] = half + part
    else if (!isSeparator(part)) names.push(part)
    half = !isEnd && part.length === 1 && !isSeparator(part) ? part : ''
  }
  return names
}

/** The name without the space that sets two characters as wide as three. */
export const closeName = (name: string): string => name.replace(/^(\p{sc=Han})\s(\p{sc=Han})$/u, '$1$2')

const latinNames = (words: string): string[] =>
  words
    .split(/,| and /)
    .map((name) => name.trim())
    .filter((name) => /^[A-Z][^\d]{1,40}$/.test(name))
