import type { CollectionBeforeOperationHook } from 'payload'
import { expect, it } from 'vitest'
import { ignoreFileFields } from '../../../src/hooks/ignoreFileFields.ts'

const sent = {
  filename: null,
  filesize: 1,
  mimeType: 'text/html',
  width: 0,
  height: 0,
  sizes: {},
  url: '/x',
  thumbnailURL: null,
  caption: '園圃一角',
  focalX: 20,
}

const asked = (operation: string, overrideAccess: boolean) =>
  // What is read of the hook's arguments: Payload gives many more.
  ignoreFileFields({
    args: { id: 1, data: sent },
    operation,
    overrideAccess,
  } as unknown as Parameters<CollectionBeforeOperationHook>[0])

it('what a form says of a photo’s file is ignored, and the rest of it is not', () => {
  expect(asked('update', false)).toEqual({ id: 1, data: { caption: '園圃一角', focalX: 20 } })
})

it.each([
  ['server code', 'update', true],
  ['an upload', 'create', false],
])('%s says what the file is', (_, operation, overrideAccess) => {
  expect(asked(operation, overrideAccess)).toEqual({ id: 1, data: sent })
})
