import { packaged } from './packaged.ts'
import { element } from '../../../xml/XmlElement.ts'

/** `XML/Tags.xml`: the one tag that every document has. */
export const tagsPart = (): string =>
  packaged('Tags', element('XMLTag', { Self: 'XMLTag/Root', Name: 'Root' }))

/** `XML/BackingStory.xml`: the empty structure of a document without tagged text. */
export const backingStoryPart = (): string =>
  packaged(
    'BackingStory',
    element(
      'XmlStory',
      {
        Self: 'backing-story',
        AppliedTOCStyle: 'n',
        TrackChanges: false,
        StoryTitle: '$ID/',
        AppliedNamedGrid: 'n',
      },
      element(
        'ParagraphStyleRange',
        { AppliedParagraphStyle: 'ParagraphStyle/$ID/[No paragraph style]' },
        element(
          'CharacterStyleRange',
          { AppliedCharacterStyle: 'CharacterStyle/$ID/[No character style]' },
          element('XMLElement', { Self: 'root-element', MarkupTag: 'XMLTag/Root' }),
          // InDesign's own mark of the place where the element stands.
          element('Content', {}, '\uFEFF'),
        ),
      ),
    ),
  )

/** `META-INF/container.xml`, by which a reader finds the design map (UCF 1.0). */
export const CONTAINER =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>' +
  '<rootfile full-path="designmap.xml" media-type="text/xml" /></rootfiles></container>\n'
