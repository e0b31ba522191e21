import type { PictureFrame } from '../../layout/Layout.ts'
import { linkPath } from '../../pictures/fileNames.ts'
import { wholeInPrint } from '../../pictures/sizeInPrint.ts'
import { outlined, pageItem, transform } from './pageItem.ts'
import type { Middle } from './pageItem.ts'
import { areaInPoints } from './areaInPoints.ts'
import { selfId } from '../selfId.ts'
import { element, type XmlElement } from '../../../xml/XmlElement.ts'

/** The file that a picture frame links. */
export interface LinkedPicture {
  /** Its name in the picture package. */
  name: string
  /** Pixels per inch above which the package scales pictures down. */
  mostPpi: number
  colour: 'cmyk' | 'rgb'
}

const POINTS_PER_INCH = 72

/**
 * A frame with the whole picture in it, of which it shows the cropped part, so that a designer can
 * move the picture. The file is linked in the folder `Links/` beside the document, as in the
 * picture package.
 */
export function pictureFrame(frame: PictureFrame, link: LinkedPicture, middle: Middle): XmlElement {
  return element(
    'Rectangle',
    { ...pageItem(frame, middle, 'picture'), ContentType: 'GraphicType' },
    outlined(frame),
    element('ObjectExportOption', { AltTextSourceType: 'SourceCustom', CustomAltText: frame.alt }),
    image(frame, link),
  )
}

function image(frame: PictureFrame, link: LinkedPicture): XmlElement {
  const { name, colour } = link
  const { bounds, scale, x, y, fileppi } = placed(frame, link)
  const effective = Math.round(fileppi / scale)
  return element(
    'Image',
    {
      Self: selfId('image', frame.id),
      Name: name,
      Space: colour === 'cmyk' ? '$ID/#Links_CMYK' : '$ID/#Links_RGB',
      ActualPpi: `${fileppi} ${fileppi}`,
      EffectivePpi: `${effective} ${effective}`,
      ImageTypeName: '$ID/JPEG',
      AppliedObjectStyle: 'ObjectStyle/$ID/[None]',
      ItemTransform: transform(scale, x, y),
      FlexItemWidthMode: 'FlexFixed',
      FlexItemHeightMode: 'FlexFixed',
    },
    element(
      'Properties',
      {},
      element('GraphicBounds', { Left: 0, Top: 0, Right: bounds.width, Bottom: bounds.height }),
    ),
    element('Link', {
      Self: selfId('link', frame.id),
      LinkResourceURI: linkUri(name),
      LinkResourceFormat: '$ID/JPEG',
      StoredState: 'Normal',
      CanEmbed: true,
      CanPackage: true,
    }),
  )
}

/**
 * Where the whole picture lies, measured from the frame's top left, and its size at the resolution
 * that its file states.
 */
function placed(frame: PictureFrame, { mostPpi }: LinkedPicture) {
  const original = originalOf(frame)
  const file = wholeInPrint(frame, original, mostPpi)
  const fileppi = Math.round(file.ppi)
  const bounds = {
    width: (file.width * POINTS_PER_INCH) / fileppi,
    height: (file.height * POINTS_PER_INCH) / fileppi,
  }
  const { width, height } = areaInPoints(frame.area)
  const { crop } = frame
  // The two scales may differ by a rounded pixel. The larger is taken, or paper would show at the
  // frame's edge.
  const scale = Math.max(
    (width * original.width) / (crop.width * bounds.width),
    (height * original.height) / (crop.height * bounds.height),
  )
  const x = (-crop.x / original.width) * bounds.width * scale
  const y = (-crop.y / original.height) * bounds.height * scale
  return { bounds, scale, x, y, fileppi }
}

/**
 * The size in pixels of the picture that the crop refers to; a photo without a file counts as large
 * as its crop.
 */
const originalOf = ({ photo: { file }, crop }: PictureFrame): { width: number; height: number } =>
  file !== undefined && file.width >= crop.x + crop.width && file.height >= crop.y + crop.height
    ? file
    : { width: crop.x + crop.width, height: crop.y + crop.height }

/**
 * A relative `file:` URI: InDesign looks beside the document and in its `Links` folder, Scribus
 * too.
 */
const linkUri = (name: string): string =>
  `file:${linkPath(name).split('/').map(encodeURIComponent).join('/')}`
