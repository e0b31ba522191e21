/**
 * How a picture came to be: the IPTC's NewsCodes "Digital Source Type"
 * (cv.iptc.org/newscodes/digitalsourcetype, as of 2025), without those that were retired.
 */
export const DIGITAL_SOURCE_TYPES = [
  'digitalCapture',
  'computationalCapture',
  'negativeFilm',
  'positiveFilm',
  'print',
  'humanEdits',
  'algorithmicallyEnhanced',
  'compositeCapture',
  'composite',
  'screenCapture',
  'virtualRecording',
  'dataDrivenMedia',
  'digitalCreation',
  'algorithmicMedia',
  'compositeSynthetic',
  'compositeWithTrainedAlgorithmicMedia',
  'trainedAlgorithmicMedia',
] as const

/** One of {@link DIGITAL_SOURCE_TYPES}. */
export type DigitalSourceType = (typeof DIGITAL_SOURCE_TYPES)[number]

/** The start of the URI of each code: files carry this and the code. */
export const DIGITAL_SOURCE_TYPE_URI = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/** Codes that the IPTC retired, and the codes that replace them. */
const RETIRED: Readonly<Record<string, DigitalSourceType>> = {
  minorHumanEdits: 'humanEdits',
  digitalArt: 'digitalCreation',
  softwareImage: 'digitalCreation',
}

/** Types of pictures that a machine made, wholly or in part. Readers must be told. */
const GENERATED: ReadonlySet<string> = new Set<DigitalSourceType>([
  'algorithmicMedia',
  'compositeSynthetic',
  'compositeWithTrainedAlgorithmicMedia',
  'trainedAlgorithmicMedia',
])

/** Whether a picture of this type was made by a machine, or has parts that were. */
export const isGenerated = (type: string | undefined): boolean => type !== undefined && GENERATED.has(type)

/**
 * The code that a file's or a document's text names: its URI, `digsrctype:` and a code, or a code
 * alone, in any case.
 *
 * @returns `undefined` for a text that names none of the IPTC's codes.
 */
export function digitalSourceTypeOf(text: string | undefined): DigitalSourceType | undefined {
  const code = /(?:^|[/:])([a-z]+)\/?$/i.exec(text?.trim() ?? '')?.[1]?.toLowerCase()
  const retired = Object.keys(RETIRED).find((name) => name.toLowerCase() === code)
  return DIGITAL_SOURCE_TYPES.find((type) => type.toLowerCase() === code) ?? RETIRED[retired ?? '']
}
