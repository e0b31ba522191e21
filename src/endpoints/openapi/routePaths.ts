/**
 * What a route is called in `operations`: where a collection hides the pinned path of the stories,
 * theirs stand under `newsroom/` (`storiesPath`), and are the same routes.
 */
export const operationKey = (method: string, path: string): string =>
  `${method === 'head' ? 'get' : method} ${path.replace(/^\/newsroom(?=\/(?:stories|feeds)(?:\/|$))/u, '')}`

/** A path as OpenAPI writes it: `/stories/{slug}` for `/stories/:slug`. */
export const inBraces = (path: string): string => path.replace(/:(\w+)/gu, '{$1}')
