import { describe, expect, it } from 'vitest'
import { optionalPackage } from '../../../../src/print/optionalPackage.ts'
import { PrintSetupError } from '../../../../src/print/PrintSetupError.ts'
import { broadsheet } from '../../../../src/print/templates/broadsheet.ts'
import { chosen, merged } from '../../../../src/print/templates/choose.ts'
import { tabloid } from '../../../../src/print/templates/tabloid.ts'
import { fontDirs } from '../../../../src/print/typst/fontDirs.ts'
import { aTemplate } from '../helpers/handmade.ts'

const keys = (own: Parameters<typeof merged>[0]) => merged(own).map(({ key }) => key)
const reasonOf = (run: () => unknown): [string, string] => {
  try {
    run()
  } catch (error) {
    if (error instanceof PrintSetupError) return [error.reason, error.message]
    throw error
  }
  throw new Error('It was taken.')
}

describe('the templates of a newsroom', () => {
  it('are its own in front of those that come along, each key once', () => {
    expect(keys([])).toEqual([broadsheet.key, tabloid.key])
    expect(keys([aTemplate({ key: 'berliner' })])).toEqual(['berliner', broadsheet.key, tabloid.key])
    const own = aTemplate({ key: broadsheet.key })
    expect(merged([own])[0]).toBe(own)
    expect(keys([own])).toEqual([broadsheet.key, tabloid.key])
  })

  it.each([
    ['no columns', { columns: 0 }],
    [
      'margins as wide as the page',
      { margins: { top: 5, bottom: 5, left: 200, right: 200 }, page: { width: 400, height: 500 } },
    ],
    ['a folio as high as the page', { folioHeight: 900 }],
    ['no height', { page: { width: 400, height: 0 } }],
  ])('are refused where one has %s: nothing could stand on it', (_, over) => {
    const [reason, message] = reasonOf(() => merged([aTemplate({ key: 'mine', ...over })]))
    expect([reason, message.includes('"mine"')]).toEqual(['template-invalid', true])
  })

  it('give the first where none is named, and that which is named', () => {
    for (const key of [undefined, '']) expect(chosen([broadsheet, tabloid], key)).toBe(broadsheet)
    expect(chosen([broadsheet, tabloid], tabloid.key)).toBe(tabloid)
  })

  it.each(['poster', 'toString', 'Broadsheet'])(
    'say which there are where there is none called %s',
    (key) => {
      const [reason, message] = reasonOf(() => chosen([broadsheet, tabloid], key))
      expect(reason).toBe('template-unknown')
      expect(message).toContain(`${broadsheet.key}, ${tabloid.key}`)
    },
  )
})

describe('what printing needs beside the newsroom', () => {
  it('is asked for by the command that installs it', () => {
    const [reason, message] = reasonOf(() => optionalPackage('@newsroom/not-there'))
    expect(reason).toBe('engine-missing')
    expect(message).toContain('npm install @newsroom/not-there')
  })

  it('are the folders of each family once, behind the newsroom’s own', () => {
    const dirs = fontDirs(['Noto Serif HK', 'Noto Serif HK', 'Our Own Sans'], ['/fonts/ours'])
    expect(dirs[0]).toBe('/fonts/ours')
    expect(new Set(dirs).size).toBe(dirs.length)
    expect(dirs.slice(1).every((dir) => dir.includes('noto-serif-hk'))).toBe(true)
    expect(fontDirs([])).toEqual([])
  })
})
