import { expect, it } from 'vitest'
import config from '../../../next.config.mjs'

it('no picture goes through an optimizer, which would keep it after a takedown', () => {
  expect(config).toMatchObject({ images: { unoptimized: true } })
})
