import type { PrintFinding } from './types.ts'

/** The page cannot be printed as it stands. Every reason is in `findings`; nothing was written. */
export class PrintRefusal extends Error {
  readonly findings: readonly PrintFinding[]

  constructor(findings: readonly PrintFinding[]) {
    super(`The page is not printed: ${findings.map(sentence).join('; ')}.`)
    this.name = 'PrintRefusal'
    this.findings = findings
  }
}

const sentence = ({ item, rule, params }: PrintFinding): string => {
  const facts = Object.entries(params).map(([name, value]) => `${name} ${String(value)}`)
  return `${item}: ${rule}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`
}
