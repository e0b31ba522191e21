import type { Locale } from '../../../story/types.ts'
import type { Layout, ShapeFrame, TextFrame } from '../../layout/Layout.ts'
import type { Template, TextStyle, TypeSpec } from '../../templates/types.ts'
import { characterStyleOf, MARK_LOOKS } from './characterStyle.ts'
import type { CharacterStyle } from './characterStyle.ts'
import { compositionOf } from './composition.ts'
import { FONT_STYLES, fontOf } from './fonts.ts'
import { packaged } from '../package/packaged.ts'
import { COLOURS, paragraphStyleElement } from './paragraphStyleElement.ts'
import { paragraphStyleOf } from './paragraphStyle.ts'
import type { ParagraphStyle } from './paragraphStyle.ts'
import { element, type Attributes, type XmlElement } from '../../../xml/XmlElement.ts'

/**
 * `Resources/Styles.xml`: a paragraph style for each role of text, a character style for each kind
 * of part that is set differently, an object style for each kind of frame. The names are the same
 * in every export, so that a designer's own template replaces them when a page is pasted or its
 * styles are loaded. All five root groups are there: readers refuse a package without one.
 */
export function stylesPart(layout: Layout, template: Template, locale: Locale): string {
  return packaged(
    'Styles',
    group('Character', NO_CHARACTER_STYLE, ...characterStyles(layout, template, locale)),
    group('Paragraph', NO_PARAGRAPH_STYLE, ...paragraphStyles(layout, template, locale)),
    group('Cell', element('CellStyle', named('CellStyle', '$ID/[None]'))),
    group('Table', element('TableStyle', named('TableStyle', '$ID/[No table style]'))),
    group('Object', element('ObjectStyle', named('ObjectStyle', '$ID/[None]')), ...objectStyles(locale)),
  )
}

type Kind = 'Character' | 'Paragraph' | 'Cell' | 'Table' | 'Object'

const group = (kind: Kind, ...styles: XmlElement[]): XmlElement =>
  element(`Root${kind}StyleGroup`, { Self: `root-${kind.toLowerCase()}-styles` }, ...styles)

const named = (kind: string, name: string): Attributes => ({ Self: `${kind}/${name}`, Name: name })

const NO_CHARACTER_STYLE = element('CharacterStyle', named('CharacterStyle', '$ID/[No character style]'))

const NO_PARAGRAPH_STYLE = element('ParagraphStyle', named('ParagraphStyle', '$ID/[No paragraph style]'))

/** All roles' own styles, then those of paragraphs that editors set differently on this page. */
function paragraphStyles(layout: Layout, template: Template, locale: Locale): XmlElement[] {
  // The table's keys are roles by its type; Object.keys only knows strings.
  const roles = Object.keys(template.type) as TextStyle[]
  const own = roles.map((role): ParagraphStyle => ({ name: role, role }))
  const used = paragraphsOf(layout).map(paragraphStyleOf)
  return unique([...own, ...used]).map((style) => paragraphStyleElement(style, template, locale))
}

function characterStyles(layout: Layout, template: Template, locale: Locale): XmlElement[] {
  const runs = paragraphsOf(layout).flatMap(({ runs }) => runs)
  const used = runs.map(characterStyleOf).filter((style) => style !== undefined)
  return unique([...ALWAYS, ...used]).map((style) => characterStyleElement(style, template, locale))
}

/** Character styles that every export has, used or not, so that a designer maps them only once. */
const ALWAYS: readonly CharacterStyle[] = [
  { name: 'lede', style: 'lede', marks: [] },
  { name: 'credit', style: 'credit', marks: [] },
  { name: 'bold', marks: ['bold'] },
  { name: 'italic', marks: ['italic'] },
]

function characterStyleElement(
  { name, style, marks }: CharacterStyle,
  template: Template,
  locale: Locale,
): XmlElement {
  const role = style === undefined ? undefined : template.type[style]
  const looks = marks.map((mark) => MARK_LOOKS[mark]).filter((look) => look !== 'in the letters')
  const attributes = Object.assign({}, role === undefined ? {} : looksOf(role), ...looks)
  const font =
    role === undefined ? [] : [element('Properties', {}, appliedFont(fontOf(role.family, template, locale)))]
  return element('CharacterStyle', { ...named('CharacterStyle', name), ...attributes }, ...font)
}

const looksOf = ({ weight, size, colour }: TypeSpec): Attributes => ({
  FontStyle: FONT_STYLES[weight],
  PointSize: size,
  FillColor: colour === undefined ? undefined : COLOURS[colour],
})

const appliedFont = (font: string): XmlElement => element('AppliedFont', { type: 'string' }, font)

const paragraphsOf = ({ frames }: Layout) =>
  frames.flatMap((frame) => (frame.type === 'text' ? frame.paragraphs : []))

const unique = <S extends { name: string }>(styles: readonly S[]): S[] => [
  ...new Map(styles.map((style) => [style.name, style])).values(),
]

/** The object styles: text frames by their part, pictures, boxes' edges, lines. */
const OBJECTS = {
  masthead: 'TextType',
  folio: 'TextType',
  head: 'TextType',
  body: 'TextType',
  caption: 'TextType',
  box: 'TextType',
  picture: 'GraphicType',
  'box-frame': 'Unassigned',
  rule: 'Unassigned',
} as const satisfies Record<
  TextFrame['part'] | 'picture' | 'box-frame' | Exclude<ShapeFrame['part'], 'box'>,
  string
>

const objectStyles = (locale: Locale): XmlElement[] =>
  Object.entries(OBJECTS).map(([name, content]) => objectStyle(name, content === 'TextType', locale))

/** InDesign applies a category of an object style only when it is enabled. */
function objectStyle(name: string, isText: boolean, locale: Locale): XmlElement {
  const attributes = {
    ...named('ObjectStyle', name),
    EnableFill: true,
    EnableStroke: true,
    EnableTextFrameGeneralOptions: isText,
    EnableTextFrameBaselineOptions: isText,
    EnableTextFrameAutoSizingOptions: isText,
    FillColor: 'Swatch/None',
    StrokeColor: 'Swatch/None',
    StrokeWeight: 0,
  }
  return isText
    ? element('ObjectStyle', attributes, textPreference(name === 'caption', locale))
    : element('ObjectStyle', attributes)
}

/**
 * Text frame settings. A caption's frame grows with its words, so that its credit shows in every
 * font.
 */
const textPreference = (grows: boolean, locale: Locale): XmlElement =>
  element(
    'TextFramePreference',
    {
      FirstBaselineOffset: compositionOf(locale).firstBaseline,
      AutoSizingType: grows ? 'HeightOnly' : 'Off',
      AutoSizingReferencePoint: 'TopCenterPoint',
    },
    NO_INSET,
  )

const NO_INSET = element(
  'Properties',
  {},
  element(
    'InsetSpacing',
    { type: 'list' },
    ...[0, 0, 0, 0].map(() => element('ListItem', { type: 'unit' }, '0')),
  ),
)
