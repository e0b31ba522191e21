import { describe, expect, it } from 'vitest'
import { forbiddenIn } from '../../../src/xml/forbiddenIn.ts'
import { xmlDocument, xmlFragment } from '../../../src/xml/writeXml.ts'
import { element } from '../../../src/xml/XmlElement.ts'

const story = element(
  'Story',
  { Self: 'u1', Hidden: undefined, Locked: false, Width: 1 / 3 },
  element('Title', {}, '甲 & <乙> "丙"'),
  element('Empty'),
)

describe('writing XML', () => {
  it('gives a document one element a line, and adds no white space to a text', () => {
    expect(xmlDocument(story, '<?aid style="50" ?>\n')).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
        '<?aid style="50" ?>',
        '<Story Self="u1" Locked="false" Width="0.3333">',
        '\t<Title>甲 &amp; &lt;乙&gt; &quot;丙&quot;</Title>',
        '\t<Empty />',
        '</Story>',
        '',
      ].join('\n'),
    )
  })

  it('gives a fragment in one line, without a head', () => {
    expect(xmlFragment(element('a:b', { 'xmlns:a': 'urn:x' }, element('c', {}, '甲'), element('d')))).toBe(
      '<a:b xmlns:a="urn:x"><c>甲</c><d /></a:b>',
    )
  })

  it('keeps tabs and line ends, which a reader would make spaces of', () => {
    expect(xmlFragment(element('a', { b: '1\t2' }, '3\r\n4'))).toBe('<a b="1&#9;2">3&#13;&#10;4</a>')
  })

  it.each([
    ['a control', '\u0008', 'U+0008'],
    ['half of a pair', '\uD800', 'U+D800'],
    ['no character at all', '\uFFFE', 'U+FFFE'],
  ])('refuses %s, in a text and in an attribute, and names it', (_, character, name) => {
    expect(() => xmlFragment(element('a', {}, `甲${character}`))).toThrow(name)
    expect(() => xmlDocument(element('a', { b: character }))).toThrow(name)
    expect(forbiddenIn(`甲${character}乙`)).toBe(character)
    expect(forbiddenIn('甲\t乙\n𨋢')).toBeUndefined()
  })
})
