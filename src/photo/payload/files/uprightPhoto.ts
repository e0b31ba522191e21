import type { CollectionAfterReadHook } from 'payload'
import { uprightSides } from '../../../story/stored/uprightSides.ts'

/**
 * `afterRead`: rows from before sides were stored upright show them so; only sides that were
 * selected are there.
 */
export const uprightPhoto: CollectionAfterReadHook = ({ doc }) => {
  const sides = Object.entries(uprightSides(doc)).filter(([name]) => typeof doc?.[name] === 'number')
  return { ...doc, ...Object.fromEntries(sides) }
}
