import { strFromU8, unzipSync } from 'fflate'
import { idml } from '../../../../src/print/idml/idml.ts'
import type { Frame } from '../../../../src/print/layout/Layout.ts'
import type { Page, PrintContext } from '../../../../src/print/types.ts'
import { aLayout, aPage, aTemplate } from '../helpers/handmade.ts'

/** An IDML package of these frames, unpacked: its parts' text by path, in the order of the package. */
export function parts(
  frames: readonly Frame[],
  page: Partial<Page> = {},
  context: Pick<PrintContext, 'template'> = { template: aTemplate() },
): Map<string, string> {
  const bytes = idml(aPage([], page), context, aLayout(frames))
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]))
}

/** All parts as one text. */
export const whole = (all: Map<string, string>): string => [...all.values()].join('\n')

/** The start tags of an element with their attributes, entities resolved. */
export const tags = (xml: string, name: string): Record<string, string>[] =>
  [...xml.matchAll(new RegExp(`<${name}((?: [^<>]*?)?) ?/?>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, text(value)]),
    ),
  )

/** The text of a story part: `Content` as it is, `Br` as a line feed. */
export const storyText = (xml: string): string =>
  [...xml.matchAll(/<Content>([^<]*)<\/Content>|<Br \/>/g)]
    .map(([, content]) => (content === undefined ? '\n' : text(content)))
    .join('')

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#9': '\t',
  '#10': '\n',
  '#13': '\r',
}

const text = (escaped: string): string =>
  escaped.replace(/&([^;]+);/g, (_, name: string) => {
    const character = ENTITIES[name]
    if (character === undefined) throw new Error(`The XML has the unknown entity &${name};`)
    return character
  })
