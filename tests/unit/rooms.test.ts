import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

const rooms = foldersIn('src').filter((name) => name !== 'exports')
const readme = readFileSync('README.md', 'utf8')
const map = readme.slice(readme.indexOf('## Where things are'), readme.indexOf('## License'))
const contributing = readFileSync('CONTRIBUTING.md', 'utf8')

/** What a text names between backticks that looks like a file or a folder. */
const namedIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(/`([^`\s]+)`/gu)]
    .map(([, name = '']) => name)
    .filter((name) => pattern.test(name) && !/[<{*,:…]/u.test(name))

describe('the map of the house', () => {
  it.each(rooms)('names %s, which has a README of its own', (room) => {
    expect(map).toContain(`| \`${room}/\``)
    expect(existsSync(join('src', room, 'README.md'))).toBe(true)
  })

  it('names files that are there', () => {
    const files = namedIn(map, /\.tsx?$/u)
    const missing = files.filter((file) => !existsSync(join('src', file)) && !existsSync(file))
    expect(files.length).toBeGreaterThan(8)
    expect(missing).toEqual([])
  })
})

it('CONTRIBUTING names only files and folders that exist', () => {
  const named = namedIn(contributing, /^(?:src|tests|docs|collections)\//u)
  expect(named.length).toBeGreaterThan(15)
  expect(named.filter((path) => !existsSync(path))).toEqual([])
})

it('decisions and guides name files that are there', () => {
  const guides = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  )
  const named = guides.flatMap((guide) =>
    namedIn(
      readFileSync(join('docs', guide), 'utf8'),
      /^(?:src|tests|setup|collections|scripts|bench)\/.*\.\w+$/u,
    ),
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((path) => !existsSync(path))).toEqual([])
})
