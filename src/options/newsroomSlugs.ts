import type { Resolved } from './options.ts'

/** Every collection that plays a part in the newsroom, an app's own that it gates too. */
export const newsroomSlugs = ({ slugs, gated }: Pick<Resolved, 'slugs' | 'gated'>): Set<string> =>
  new Set([...Object.values(slugs), ...gated.map(({ slug }) => slug)].filter((slug) => slug !== ''))
