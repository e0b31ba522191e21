import type { PageText } from '../wire/pageText/types.ts'
import type { PageToSave } from './savePage.ts'

const kinds = { stories: 'article', sidebars: 'sidebar', captions: 'photo' } as const

/**
 * What is on a page that was read from its text, in the order of the text. The first story leads;
 * sizes and columns are not in a text.
 */
export function textItems({ pieces }: PageText): PageToSave {
  const drafts = new Set(
    pieces.filter(({ role }) => role !== 'leftover').map(({ path }) => path.split('.', 2).join('.')),
  )
  const items = [...drafts].flatMap((path): PageToSave['items'][number][] => {
    const [list = '', index = ''] = path.split('.')
    if (list !== 'stories' && list !== 'sidebars' && list !== 'captions') return []
    return [{ kind: kinds[list], index: Number(index), role: 'second' }]
  })
  const lead = items.find(({ kind }) => kind === 'article')
  return {
    items: items.map((item) => ({ ...item, role: item === lead ? 'lead' : roles[item.kind] })),
    folio: { number: '', date: '', section: '' },
  }
}

const roles = { article: 'second', sidebar: 'box', photo: 'picture' } as const
