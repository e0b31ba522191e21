import { buildConfig } from 'payload'
import { describe, expect, it } from 'vitest'
import { newsroom } from '../../../src/index.ts'
import { newsroomConfig } from '../boot/newsroomConfig.ts'

describe('the status of what is published', () => {
  it.each(['articles', 'photos', 'sidebars'])(
    'has each of Payload’s values once in %s, whatever Payload merges',
    async (slug) => {
      const config = await buildConfig(await newsroom()(newsroomConfig()))
      const { fields = [] } = config.collections.find((one) => one.slug === slug) ?? {}
      const status = fields.filter((field) => 'name' in field && field.name === '_status')
      expect(status).toHaveLength(1)
      expect(status[0]).toMatchObject({
        options: [{ value: 'draft' }, { value: 'published' }],
        admin: { components: { Cell: 'payload-newsroom/client#StatusCell' } },
      })
    },
  )
})
