import type { Page } from '../../types.ts'
import type { Composition } from '../styles/composition.ts'
import type { IdmlStory } from '../stories/IdmlStory.ts'
import { DOM_VERSION, PACKAGING } from './packaged.ts'
import { xmlDocument } from '../../../xml/writeXml.ts'
import { element, type XmlElement } from '../../../xml/XmlElement.ts'

/**
 * The product's name and build are InDesign's own; without the line the file is no document (IDML
 * specification, 7.2).
 */
const INSTRUCTION =
  '<?aid style="50" type="document" readerVersion="6.0" featureSet="257" product="21.5(64)" ?>\n'

/** `designmap.xml`: the parts of the document, its stories in reading order. */
export function designmap(page: Page, stories: readonly IdmlStory[], composition: Composition): string {
  const root = element(
    'Document',
    {
      'xmlns:idPkg': PACKAGING,
      DOMVersion: DOM_VERSION,
      Self: 'document',
      Name: nameOf(page),
      ActiveLayer: 'layer',
      StoryList: [...stories.map(({ self }) => self), 'backing-story'].join(' '),
    },
    languageOf(composition),
    part('Graphic', 'Resources/Graphic.xml'),
    part('Fonts', 'Resources/Fonts.xml'),
    part('Styles', 'Resources/Styles.xml'),
    part('Preferences', 'Resources/Preferences.xml'),
    part('Tags', 'XML/Tags.xml'),
    element('Layer', { Self: 'layer', Name: 'Page', Visible: true, Locked: false, Printable: true }),
    part('MasterSpread', 'MasterSpreads/MasterSpread_parent.xml'),
    part('Spread', 'Spreads/Spread_page.xml'),
    element('Section', {
      Self: 'section',
      Length: 1,
      Name: '',
      ContinueNumbering: false,
      PageNumberStart: page.number ?? 1,
      PageStart: 'page',
    }),
    part('BackingStory', 'XML/BackingStory.xml'),
    ...stories.map((story) => part('Story', storyPath(story))),
  )
  return xmlDocument(root, INSTRUCTION)
}

/** Where a story's part is in the package. */
export const storyPath = ({ self }: IdmlStory): string => `Stories/Story_${self}.xml`

const part = (kind: string, src: string): XmlElement => element(`idPkg:${kind}`, { src })

const nameOf = ({ publication, date, section, number }: Page): string =>
  [publication, date, section, number].filter((text) => text !== undefined && text !== '').join(' ')

const languageOf = ({ language, primary, sub }: Composition): XmlElement =>
  element('Language', {
    Self: `Language/${language.replaceAll(':', '%3a')}`,
    Name: language,
    SingleQuotes: '‘’',
    DoubleQuotes: '“”',
    PrimaryLanguageName: primary,
    SublanguageName: sub,
  })
