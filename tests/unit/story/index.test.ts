import { expect, it } from 'vitest'
import * as face from '../../../src/story/index.ts'

it('the Story exports what it did before', () => {
  expect(Object.keys(face).toSorted()).toEqual([
    'LOCALIZED',
    'LexicalNodeError',
    'StoredShapeError',
    'UnstorableError',
    'captionCredit',
    'creditLine',
    'fromArticle',
    'fromBlocks',
    'fromPhoto',
    'fromSidebar',
    'isBlank',
    'isMentioned',
    'isSafeUrl',
    'lede',
    'linesOf',
    'localesWithContent',
    'mentionsOf',
    'pickLocale',
    'plainLine',
    'plainText',
    'textOf',
    'toArticle',
    'toBlocks',
    'toPhoto',
    'toSidebar',
  ])
})
