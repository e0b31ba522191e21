/**
 * Names in a list: separated by a space, 、 or /. A Chinese name of two characters is set with a space inside, as wide as one of
 * three, so two single characters in a row are one name.
 */

/** The names, or none when anything in the list is no name. */
export const namesIn = (list: string): string[] => {
  const words = list.trim()
  if (/^[A-Z]/.test(words)) return latinNames(words)
  const names: string[] = []
  let half = ''
  for (const part of words.split(/([\s、，,／/]+)/)) {
    if (part.trim() === '' || /^[、，,／/]/.test(part.trim())) {
      if (part.trim() !== '') half = ''
      continue
    }
    if (!/^[\p{sc=Han}·]{1,10}$/u.test(part) || /[社報报網网訊讯]$/.test(part)) return []
    if (half !== '' && part.length === 1) {
      names[names.length - 1] = half + part
      half = ''
    } else {
      names.push(part)
      half = part.length === 1 ? part : ''
    }
  }
  return names.length <= 6 ? names : []
}

/** The name without the space that sets two characters as wide as three. */
export const closeName = (name: string): string => name.replace(/^(\p{sc=Han})\s(\p{sc=Han})$/u, '$1$2')

const latinNames = (words: string): string[] =>
  words
    .split(/,| and /)
    .map((name) => name.trim())
    .filter((name) => /^[A-Z][^\d]{1,40}$/.test(name))
