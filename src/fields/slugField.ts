import type { FieldHook } from 'payload'

/** Longest slug, in code points: long enough for a headline, short enough for an address bar. */
const longest = 60

/**
 * Words as they may stand in an address: letters and digits of every script, joined by hyphens, in
 * lower case.
 */
export function slugify(words: string): string {
  const joined = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  const points = Array.from(joined.startsWith('-') ? joined.slice(1) : joined).slice(0, longest)
  if (points.at(-1) === '-') points.pop()
  return points.join('')
}

const tail = () => Math.random().toString(36).slice(2, 8).padEnd(6, '0')

const firstText = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value).find((one): one is string => typeof one === 'string' && one !== '') ?? ''
}

/**
 * What an editor typed, made fit for an address; or, where nothing was typed and there is a
 * headline, one made from the headline with six characters of chance behind it, so that no query is
 * needed to know that it is free.
 *
 * Autosave makes none: it runs while the headline is half typed.
 */
export const slugBeforeValidate: FieldHook = ({ value, data, originalDoc, operation, req, siblingData }) => {
  const typed = typeof value === 'string' ? slugify(value) : ''
  if (typed !== '') return typed
  const stored: unknown = operation === 'update' ? originalDoc?.slug : undefined
  if (typeof stored === 'string' && stored !== '') return stored
  // Payload turns the query's words into booleans, in place, before hooks see them
  // (`payload/dist/utilities/parseParams`).
  const isAutosave = String(req.query?.autosave) === 'true' && data?._status !== 'published'
  const headline = isAutosave ? '' : slugify(firstText(data?.headline ?? originalDoc?.headline))
  if (headline !== '') return `${headline}-${tail()}`
  // Absent, not null (which a form sends): MongoDB's unique index leaves out what is absent, and
  // lets null stand once only.
  delete siblingData.slug
  return undefined
}
