import { expect, it } from 'vitest'
import { inBraces, operationKey } from '../../../../src/endpoints/openapi/routePaths.ts'

it.each([
  ['get', '/stories', 'get /stories'],
  ['head', '/stories/:slug', 'get /stories/:slug'],
  ['get', '/newsroom/stories/changes', 'get /stories/changes'],
  ['get', '/newsroom/feeds/rss.xml', 'get /feeds/rss.xml'],
  ['post', '/newsroom/takedown/:collection/:id', 'post /newsroom/takedown/:collection/:id'],
  ['get', '/newsroom/storiesOfOthers', 'get /newsroom/storiesOfOthers'],
])('%s %s is described under %s', (method, path, key) => {
  expect(operationKey(method, path)).toBe(key)
})

it('a path has its parameters in braces', () => {
  expect(inBraces('/newsroom/check/:collection/:id')).toBe('/newsroom/check/{collection}/{id}')
  expect(inBraces('/pages/:id/page.pdf')).toBe('/pages/{id}/page.pdf')
})
