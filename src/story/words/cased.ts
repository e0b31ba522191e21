import type { Mark } from '../types.ts'

/**
 * Words in the letters that their marks ask for. On a page of ours the style sheet changes them; in
 * print, and wherever readers bring their own style, the letters themselves change.
 */
export function cased(text: string, marks: readonly Mark[]): string {
  if (marks.includes('uppercase')) return text.toUpperCase()
  if (marks.includes('lowercase')) return text.toLowerCase()
  return marks.includes('capitalize')
    ? text.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
    : text
}
