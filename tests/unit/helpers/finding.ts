import type { Finding } from '../../../src/gate/types.ts'

/** A finding of the gate, about a headline that says nothing. */
export const finding = (over: Partial<Finding> = {}): Finding => ({
  rule: 'text-blank',
  severity: 'block',
  path: 'headline',
  locale: '',
  params: {},
  ...over,
})
