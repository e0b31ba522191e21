import { describe, expect, it } from 'vitest'
import { isSoftwareWords } from '../../../../../../src/photo/metadata/read/software/isSoftwareWords.ts'

describe('no caption: what a device or program wrote by itself', () => {
  it.each([
    'OLYMPUS DIGITAL CAMERA',
    'OLYMPUS DIGITAL CAMERA         ',
    'SONY DSC',
    'KONICA MINOLTA DIGITAL CAMERA',
    'Minolta DSC',
    'SAMSUNG CAMERA PICTURES',
    'SAMSUNG',
    'KODAK Digital Still Camera',
    'CASIO COMPUTER CO.,LTD.',
    'NIKON CORPORATION',
    '<Digimax S600 / Kenox S600 / Digimax Cyber 630>',
    'DIGITAL CAMERA',
    'Digital Still Camera',
    'Exif_JPEG_PICTURE',
    'HP Scanjet 4370',
    'EPSON scanner image',
    'DCIM\\100MEDIA\\DJI_0007.JPG',
    'DCIM/101GOPRO/GOPR0042.JPG',
    'C:\\Users\\desk\\Pictures\\holiday.png',
    'DSC_0042.NEF',
    'IMG_0042',
    'DSC01234',
    'IMG-20260507-WA0003',
    'PXL_20260507_182000123',
    'Screenshot 2026-05-07 at 18.20.00',
    'Screenshot_20260507-182000',
    'mmexport1700000000000',
    '微信图片_20260507182000',
    'type=N; mode=P; DE=None',
    'filter: 0; fileterIntensity: 0.0; filterMask: 0; captureOrientation: 0;',
    '{"scene":1,"hdr":true}',
    'dav',
    'hdrpl',
    'oznor_vivid',
    'cof_soft',
    'edf',
    'oplus_1048576',
    'oppo_32',
    'Created with GIMP',
    'Created with The GIMP',
    'created using Adobe Photoshop CS6 (Windows)',
    'File written by Adobe Photoshop® 4.0',
    'Adobe Photoshop Lightroom Classic 12.3',
    'Processed with VSCO with a6 preset',
    'Processed with MOLDIV',
    'Edited with Snapseed',
    'Scanned by CamScanner',
    'Made with Canva',
    'Optimized by JPEGmini 3.11.4.3',
    'CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 90',
    'LEAD Technologies Inc. V1.01',
    'Picasa 3.0',
    '美图秀秀',
    '使用美颜相机拍摄',
    'Untitled',
    'untitled-1',
    'default',
    '截图',
  ])('%s', (words) => expect(isSoftwareWords(words, 'caption')).toBe(true))
})

describe('a caption that a person wrote, even about cameras', () => {
  it.each([
    'OLYMPUS DIGITAL CAMERA plant in Cape City closes its gates after forty years',
    'A visitor tries an Olympus digital camera',
    'Sony employees leave the building',
    'Canon fires at noon',
    'The Samsung stand at the fair',
    'Created with care: a quilt by Jane Roe',
    'Created by Jane Roe',
    'Taken by John Roe',
    'Made in Cape City',
    'A poster made with GIMP hangs in the hall',
    'Adobe houses in the old town',
    'Paint peels from the pier',
    'Windows of the town hall',
    'Photoshop workshop at the library',
    'A drone from DJI over the harbour',
    'Scanned passports lie on the desk',
    'Screenshot of the council’s page',
    'Screenshot shows the flooded street',
    'File photo',
    'Vice-mayor Dav Roe',
    'EDF',
    'Left: Jane Roe; centre: John Roe; right: Ann Lee',
    '2026',
    'Pier 39',
    'Image of a saint',
    'Photographers wait',
    'Test match at the park',
    '華為門市外排起長龍',
    '市民用微信付款',
    '奧林巴斯相機展覽',
    '照片顯示海堤',
    'p53 protein in a sample',
    '',
  ])('%j', (words) => expect(isSoftwareWords(words, 'caption')).toBe(false))
})

describe('by-lines and copyrights', () => {
  it.each([
    'Picasa',
    'DJI',
    'Unknown',
    'Administrator',
    'user',
    'OLYMPUS',
    'Adobe Photoshop',
    'Your Name',
    'photographer',
  ])('no by-line: %s', (words) => expect(isSoftwareWords(words, 'byline')).toBe(true))
  it.each(['dav', 'Jane Canon', '林小帆', 'Sony Roe', 'J. Owner', 'Admin Roe', 'Picasso'])(
    'a by-line: %s',
    (words) => expect(isSoftwareWords(words, 'byline')).toBe(false),
  )
  it.each(['Picasa', 'Created with GIMP'])('no copyright: %s', (words) =>
    expect(isSoftwareWords(words, 'copyrightNotice')).toBe(true),
  )
  it.each(['Sony', '(c) 2026 Canon', 'Samsung 2026', '© Adobe Roe'])('a copyright: %s', (words) =>
    expect(isSoftwareWords(words, 'copyrightNotice')).toBe(false),
  )
})

it('takes no longer for long words that are nearly software’s', () => {
  const nearly = `${'Adobe Photoshop 1.0 '.repeat(8)}!`
  expect(isSoftwareWords(nearly, 'caption')).toBe(false)
})
