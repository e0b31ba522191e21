import type { Locale } from '../../../story/types.ts'
import type { Paragraph } from '../../layout/Layout.ts'
import type { Template, TextStyle, TypeSpec } from '../../templates/types.ts'
import { compositionOf } from './composition.ts'
import { FONT_STYLES, fontOf } from './fonts.ts'
import { gridSpace } from './gridSpace.ts'
import type { ParagraphStyle } from './paragraphStyle.ts'
import { element, type Attributes, type XmlElement } from '../../../xml/XmlElement.ts'

const JUSTIFICATION: Record<NonNullable<Paragraph['align']>, string> = {
  left: 'LeftAlign',
  center: 'CenterAlign',
  right: 'RightAlign',
  justify: 'LeftJustified',
}

/** The swatches of a role's colours. */
export const COLOURS: Record<NonNullable<TypeSpec['colour']>, string> = {
  black: 'Color/Black',
  accent: 'Color/Accent',
  white: 'Color/Paper',
}

/** Points of one step of an editor's indentation, as in the PDF. */
const STEP = 14

/**
 * A complete paragraph style. Every style has the line breaking of the language, even one based on
 * another.
 */
export function paragraphStyleElement(style: ParagraphStyle, template: Template, locale: Locale): XmlElement {
  const { name, role, size } = style
  const spec = template.type[role]
  const { kinsoku, mojikumi } = compositionOf(locale)
  // A style that was fitted to its width keeps the proportion of leading to size.
  const leading = size === undefined ? spec.leading : (spec.leading * size) / spec.size
  const based = name === role ? '$ID/[No paragraph style]' : role
  return element(
    'ParagraphStyle',
    {
      Self: `ParagraphStyle/${name}`,
      Name: name,
      ...looks(style, spec),
      ...spaces(role, template),
      ...composed(locale),
    },
    element(
      'Properties',
      {},
      element('BasedOn', { type: 'object' }, `ParagraphStyle/${based}`),
      element('AppliedFont', { type: 'string' }, fontOf(spec.family, template, locale)),
      element('Leading', { type: 'unit' }, String(Math.round(leading * 1000) / 1000)),
      element('KinsokuSet', { type: 'enumeration' }, kinsoku),
      element('Mojikumi', { type: 'enumeration' }, mojikumi),
    ),
  )
}

function looks({ align, direction, indent = 0, size }: ParagraphStyle, spec: TypeSpec): Attributes {
  return {
    FontStyle: FONT_STYLES[spec.weight],
    PointSize: size ?? spec.size,
    FillColor: COLOURS[spec.colour ?? 'black'],
    Justification: JUSTIFICATION[align ?? spec.align ?? 'left'],
    FirstLineIndent: (spec.indent ?? 0) * spec.size,
    LeftIndent: indent * STEP,
    ParagraphDirection: direction === 'rtl' ? 'RightToLeftDirection' : 'LeftToRightDirection',
  }
}

function spaces(role: TextStyle, template: Template): Attributes {
  const { above, below } = gridSpace(role, template) ?? { above: template.type[role].above ?? 0, below: 0 }
  return { SpaceBefore: above, SpaceAfter: below }
}

/**
 * The composer and its settings. Leading is measured from the line above (`AkiAbove`), as in the
 * PDF: a paragraph's own leading is its distance from the one before.
 */
function composed(locale: Locale): Attributes {
  const { composer, hyphenation, language, kinsoku } = compositionOf(locale)
  return {
    Composer: composer,
    AppliedLanguage: language,
    Hyphenation: hyphenation,
    KinsokuType: kinsoku === 'Nothing' ? undefined : 'KinsokuPushInFirst',
    LeadingModel: kinsoku === 'Nothing' ? 'LeadingModelRoman' : 'LeadingModelAkiAbove',
  }
}
