import {
  AFTER_PROGRAM,
  CAMERA_WORDS,
  DEFAULTS,
  DEFAULT_AUTHORS,
  DONE,
  FILE_STEMS,
  MAKERS,
  PROGRAMS,
} from './names.ts'

/** The fields that cameras and programs fill by themselves. */
export type SoftwareField = 'caption' | 'byline' | 'copyrightNotice'

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'iu')

/** The parts of a text between spaces and punctuation, in small letters. */
const partsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s,;:/()<>®™=._-]+/u)
    .filter(Boolean)

const hasDigit = (part: string): boolean => /\d/.test(part)

const makers = new Set(MAKERS.split(' '))
const cameraWords = new Set(CAMERA_WORDS.split(' '))
/** What may be no maker's name and still can only be a device's. */
const DEVICES = new Set(['digital', 'camera', 'dsc', 'digimax'])

/**
 * SONY DSC; OLYMPUS DIGITAL CAMERA; KODAK Digital Still Camera; <Digimax S600 / Kenox S600>:
 * makers, models, nothing else.
 */
function isCamera(text: string): boolean {
  const parts = partsOf(text)
  const [first = ''] = parts
  return (
    (makers.has(first) || DEVICES.has(first)) &&
    parts.every((part) => makers.has(part) || cameraWords.has(part) || hasDigit(part))
  )
}

/** Created with the, File written by, Software: */
const LEAD = new RegExp(
  `^(?:(?:(?:image|photo|picture|file)\\s+)?(?:${DONE})(?:\\s+(?:and\\s+)?(?:${DONE}))?\\s+(?:with|by|using|in|on|via|from)\\s+(?:the\\s+)?|creator:\\s*|software:\\s*|使用|由|用)`,
  'iu',
)
const programs = PROGRAMS.map((name) => new RegExp(`^(?:${name})(?![A-Za-z])`, 'i'))
const afterProgram = new Set(AFTER_PROGRAM.split(' '))

/** Created with GIMP; Adobe Photoshop CS6 (Windows); Processed with VSCO with a6 preset. */
function isProgram(text: string): boolean {
  const words = text.replace(LEAD, '')
  return programs.some((program) => {
    const [name] = program.exec(words) ?? []
    const rest = name === undefined ? undefined : partsOf(words.slice(name.length))
    return rest?.every((part) => afterProgram.has(part) || hasDigit(part)) ?? false
  })
}

/** DCIM\100MEDIA\DJI_0007.JPG; holiday.png */
const FILE =
  /^(?:[^\n]*[\\/])?[^\\/\n]+\.(?:jpe?g|png|tiff?|webp|heic|heif|avif|gif|bmp|psd|dng|cr[23]|nef|arw|raf|orf|rw2|mp4|mov)$/iu
/** DCIM/100GOPRO */
const FOLDER = /^dcim[\\/]\S*$/i
/**
 * IMG_0042; DSC01234; IMG-20260507-WA0003; Screenshot 2026-05-07 at 18.20.00;
 * mmexport1700000000000.
 */
const NUMBERED_FILE = whole(
  `(?:${FILE_STEMS})[\\s_-]*\\d[\\d\\s_.:-]*(?:at\\s+[\\d.:]+(?:\\s*[ap]m)?|wa\\d+|\\(\\d+\\)|~\\d+)?`,
)

/**
 * Huawei's modes and those of phones that followed it, always in small letters; OPPO's and
 * OnePlus's numbers.
 */
const MODE =
  /^(?:dav|hdr|hdrpl|hdrpm|hdr_?\w{0,4}|cof|edf|oznor\w{0,8}|ptr|ptrbty|ptfbty|rbt|rhdr|rpt|sdr|bst|bty|btf|btr|fbt|mde|nfv|nor|qrf|vid|vhdr|burst|bokeh|smart|mmcam)(?:_(?:vivid|soft|\w{1,8}))?$|^(?:oppo|oplus|op)_-?\d+$/
/** type=N; mode=P; DE=None (DJI) · filter: 0; jpegRotation: 90; (vivo and others) · {"scene":1} */
const SETTINGS =
  /^type=\w|^(?:filter|module|mode|captureorientation|algolist|multi-frame|brp_mask|brp_del_th|hw-remosaic|scenemode|runfunc|fileterintensity)\s*:\s*[-\w.]*\s*;|^\{\s*"[^]*\}$|^<\?xml/i

const DEFAULT = whole(`\\(?(?:${DEFAULTS})[\\s.]*\\)?`)
const AUTHOR = whole(DEFAULT_AUTHORS)

type Test = (text: string) => boolean

const matches =
  (...patterns: readonly RegExp[]): Test =>
  (text) =>
    patterns.some((pattern) => pattern.test(text))

const isFile = matches(FILE, FOLDER, NUMBERED_FILE)

const TESTS: Record<SoftwareField, readonly Test[]> = {
  caption: [isCamera, isProgram, isFile, matches(MODE, DEFAULT)],
  // Three small letters may be somebody's initials.
  byline: [isCamera, isProgram, isFile, matches(DEFAULT, AUTHOR)],
  // A maker's pictures of its own goods are its copyright.
  copyrightNotice: [isProgram, matches(FILE)],
}

/**
 * Nothing that software writes by itself is longer, but for lists of settings, which begin as
 * `SETTINGS` does.
 */
const LONGEST = 200

/**
 * Whether a camera, phone, drone, scanner or editor wrote these words, and no person wrote anything
 * with them: `OLYMPUS DIGITAL CAMERA`, `DCIM\100MEDIA\DJI_0007.JPG`, `Created with GIMP`. Only as a
 * whole: a sentence about a camera is a caption.
 */
export function isSoftwareWords(text: string, field: SoftwareField): boolean {
  const words = text.normalize('NFKC').replace(/\s+/gu, ' ').trim()
  if (SETTINGS.test(words)) return true
  return words.length <= LONGEST && TESTS[field].some((isSoftwares) => isSoftwares(words))
}
