import { describe, expect, it } from 'vitest'
import { GateRefusal } from '../../../src/gate/GateRefusal.ts'
import type { Finding } from '../../../src/gate/types.ts'

const finding = (rule: Finding['rule'], path: string): Finding => ({
  rule,
  path,
  locale: 'en',
  severity: 'block',
  params: {},
})

describe('a refusal', () => {
  const findings = [
    finding('text-blank', 'headline'),
    finding('embargoed', 'embargoUntil'),
    finding('text-blank', 'body'),
  ]

  it('is a validation error that programs read as data, with every finding', () => {
    const refusal = new GateRefusal({ collection: 'articles', id: 7, findings })
    expect(refusal.status).toBe(400)
    expect(refusal.data).toMatchObject({ collection: 'articles', id: 7, findings })
  })

  it('says everything about one field in one error: the form shows only the last of several', () => {
    const both = [finding('attribution-undeclared', 'body'), finding('attribution-contradicted', 'body')]
    const refusal = new GateRefusal({ collection: 'articles', findings: both })
    expect(refusal.data.errors).toHaveLength(1)
    expect(refusal.data.errors[0]?.message).toContain('; ')
  })

  it('lists all of it in one message that the admin can part at commas', () => {
    const { message } = new GateRefusal({ collection: 'articles', findings })
    expect(message.split(': ')).toHaveLength(2)
    expect(message.split(': ')[1]?.split(', ')).toHaveLength(3)
  })
})
