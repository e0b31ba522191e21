import type { Resolved } from '../options/options.ts'
import { gatedIn } from '../options/gated.ts'

/** Whether a printed page can be read into this app: it needs the newsroom's own stories, photos and boxes. */
export const canImport = (options: Pick<Resolved, 'gated' | 'slugs'>): boolean =>
  (['articles', 'photos', 'sidebars'] as const).every((kind) => {
    const gated = gatedIn(options, options.slugs[kind])
    return gated !== undefined && gated.own === undefined
  })
