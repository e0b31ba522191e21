import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { reveal } from '../../../../src/admin/writing/reveal.ts'

/** A field of a form, as far as it is looked at. */
interface Shown {
  id?: string
  path?: string
  input?: boolean
}

/** A form with tabs, of which the page has only the open one's fields, as Payload's admin does it. */
function pageOf(tabs: Record<string, Shown[]>, open: string) {
  const events: string[] = []
  let isOpen = open
  const elementOf = ({ id = '', path = '', input = true }: Shown) => {
    const name = id || path
    const field = {
      scrollIntoView: () => events.push(`shows ${name}`),
      querySelector: () => (input ? { focus: () => events.push(`focuses ${name}`) } : null),
    }
    return { ...field, closest: () => field }
  }
  const here = () => tabs[isOpen] ?? []
  const buttonOf = (name: string) => ({ click: () => void events.push(`opens ${(isOpen = name)}`) })
  vi.stubGlobal('document', {
    querySelector: (selector: string) => {
      if (selector.startsWith('.tabs-field')) return Object.keys(tabs).length > 0 ? buttonOf(open) : null
      const found = here().find(
        ({ id, path }) =>
          (id !== undefined && selector === `#${id}`) ||
          (path !== undefined && selector === `[data-field-path="${path}"]`),
      )
      return found ? elementOf(found) : null
    },
    querySelectorAll: () => Object.keys(tabs).map(buttonOf),
  })
  return { events, isOpen: () => isOpen }
}

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 0))
  vi.stubGlobal('CSS', { escape: (text: string) => text })
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const revealed = async (path: string) => {
  const done = reveal(path)
  await vi.runAllTimersAsync()
  await done
}

describe('the field of a finding', () => {
  it('is shown where it stands, when its tab is open', async () => {
    const page = pageOf({ text: [{ id: 'field-headline' }], photos: [] }, 'text')
    await revealed('headline')
    expect(page.events).toEqual(['shows field-headline', 'focuses field-headline'])
  })

  it('is looked for in each tab, and its tab stays open', async () => {
    const page = pageOf({ text: [], source: [{ id: 'field-attribution__sources' }], photos: [] }, 'text')
    await revealed('attribution.sources')
    expect(page.events).toEqual([
      'opens text',
      'opens source',
      'shows field-attribution__sources',
      'focuses field-attribution__sources',
    ])
  })

  it.each<[string, string, Shown]>([
    ['a field in a group', 'attribution.sources', { id: 'field-attribution__sources' }],
    ['a list', 'photos', { id: 'field-photos' }],
    ['a field in a row', 'photos.2.caption', { id: 'field-photos-2-caption' }],
    ['a field that only says its path', 'quote.text', { path: 'quote.text' }],
    ['the row, where its field is not there', 'photos.2.caption', { id: 'field-photos-2' }],
    ['the list, where its row is closed', 'photos.2.caption', { id: 'field-photos' }],
    ['the body, of what stands in it', 'body.root.children.3', { id: 'field-body' }],
  ])('is found: %s', async (_, path, shown) => {
    const page = pageOf({ only: [shown] }, 'only')
    await revealed(path)
    expect(page.events[0]).toBe(`shows ${shown.id ?? shown.path}`)
  })

  it('that nothing can be written into is shown all the same', async () => {
    const page = pageOf({ text: [{ id: 'field-body', input: false }] }, 'text')
    await revealed('body')
    expect(page.events).toEqual(['shows field-body'])
  })

  it('that is nowhere leaves the tab open that was', async () => {
    const page = pageOf({ text: [], source: [], photos: [] }, 'source')
    await revealed('takedown')
    expect(page.isOpen()).toBe('source')
    expect(page.events.some((one) => one.startsWith('shows'))).toBe(false)
  })

  it('of a form without tabs is looked for once', async () => {
    const page = pageOf({}, '')
    await revealed('headline')
    expect(page.events).toEqual([])
  })
})
