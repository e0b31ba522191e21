import { toPoints } from '../../layout/units.ts'
import type { Template } from '../../templates/types.ts'
import type { Composition } from '../styles/composition.ts'
import { packaged } from './packaged.ts'
import { element } from '../../../xml/XmlElement.ts'

/**
 * `Resources/Preferences.xml`: page size, bleed, units. Readers refuse a package without a
 * StoryPreference.
 */
export function preferencesPart({ page, bleed }: Template, { firstBaseline }: Composition): string {
  const edge = toPoints(bleed)
  return packaged(
    'Preferences',
    element('StoryPreference', {
      OpticalMarginAlignment: false,
      FrameType: 'TextFrameType',
      StoryOrientation: 'Horizontal',
      StoryDirection: 'LeftToRightDirection',
    }),
    element('TextFramePreference', {
      TextColumnCount: 1,
      TextColumnGutter: 12,
      FirstBaselineOffset: firstBaseline,
    }),
    element('DocumentPreference', {
      PageHeight: toPoints(page.height),
      PageWidth: toPoints(page.width),
      PagesPerDocument: 1,
      FacingPages: false,
      DocumentBleedTopOffset: edge,
      DocumentBleedBottomOffset: edge,
      DocumentBleedInsideOrLeftOffset: edge,
      DocumentBleedOutsideOrRightOffset: edge,
      DocumentBleedUniformSize: true,
      OverprintBlack: true,
      PageBinding: 'LeftToRight',
      Intent: 'PrintIntent',
    }),
    element('ViewPreference', {
      HorizontalMeasurementUnits: 'Millimeters',
      VerticalMeasurementUnits: 'Millimeters',
      RulerOrigin: 'PageOrigin',
    }),
  )
}
