import { afterEach, describe, expect, it, vi } from 'vitest'
import { WriteJournal, type Begun } from '../../../src/database/WriteJournal.ts'

const [mine, theirs] = [{}, {}]
const editor = 'users:1'

const begun = (journal: WriteJournal, more: Partial<Begun> = {}): Begun => ({
  since: journal.now,
  user: editor,
  isWhole: false,
  ...more,
})

describe('an update that began', () => {
  it('is stale once another request has written its document, and no other document', () => {
    const journal = new WriteJournal()
    const update = begun(journal)
    expect(journal.isStale('articles:1', update, mine)).toBe(false)
    journal.note('articles:1', { context: theirs, user: 'users:2' })
    expect(journal.isStale('articles:1', update, mine)).toBe(true)
    expect(journal.isStale('articles:2', update, mine)).toBe(false)
    expect(journal.isStale('articles:1', begun(journal), mine)).toBe(false)
  })

  it('is stale when the same person wrote by another request, or server code did', () => {
    for (const user of [editor, undefined]) {
      const journal = new WriteJournal()
      const update = begun(journal)
      journal.note('articles:1', { context: theirs, user })
      expect(journal.isStale('articles:1', update, mine)).toBe(true)
    }
  })

  it('is not stale by its own writes, however many', () => {
    const journal = new WriteJournal()
    const update = begun(journal)
    for (let n = 0; n < 100; n++) journal.note('articles:1', { context: mine, user: editor })
    expect(journal.isStale('articles:1', update, mine)).toBe(false)
  })

  it('is stale by another’s write between its own', () => {
    const journal = new WriteJournal()
    const update = begun(journal)
    journal.note('articles:1', { context: mine, user: editor })
    journal.note('articles:1', { context: theirs, user: editor })
    journal.note('articles:1', { context: mine, user: editor })
    expect(journal.isStale('articles:1', update, mine)).toBe(true)
  })

  it('is not stale by the same person’s write when it brings the whole document, and is by somebody else’s', () => {
    const journal = new WriteJournal()
    const update = begun(journal, { isWhole: true })
    journal.note('articles:1', { context: theirs, user: editor })
    expect(journal.isStale('articles:1', update, mine)).toBe(false)
    journal.note('articles:1', { context: theirs, user: 'users:2' })
    expect(journal.isStale('articles:1', update, mine)).toBe(true)
    expect(journal.isStale('articles:1', { ...update, user: undefined }, mine)).toBe(true)
  })

  it('is stale when too many have written to remember who', () => {
    const journal = new WriteJournal()
    const update = begun(journal, { isWhole: true })
    for (let n = 0; n < 20; n++) journal.note('articles:1', { context: {}, user: editor })
    expect(journal.isStale('articles:1', update, mine)).toBe(true)
  })
})

describe('the journal', () => {
  afterEach(() => void vi.restoreAllMocks())

  it('forgets documents that were written long ago, and then refuses what began before', () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0)
    const journal = new WriteJournal()
    const early = begun(journal)
    journal.note('articles:old', { context: theirs, user: undefined })
    const later = begun(journal)
    clock.mockReturnValue(3_600_000)
    for (let n = 0; n < 6_000; n++) journal.note(`articles:${n}`, { context: theirs, user: undefined })
    expect(journal.isStale('articles:old', early, mine)).toBe(true)
    expect(journal.isStale('articles:old', later, mine)).toBe(false)
    // Those of the last minutes are all there, however many.
    expect(journal.isStale('articles:0', later, mine)).toBe(true)
  })
})
