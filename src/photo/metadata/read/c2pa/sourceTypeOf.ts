import {
  digitalSourceTypeOf,
  isGenerated,
  type DigitalSourceType,
} from '../../../../story/stored/digitalSourceTypes.ts'

/** An action of a C2PA manifest: what was done, and to which kind of picture that led. */
export interface C2paAction {
  /** `c2pa.created`, `c2pa.edited`, … */
  action: string
  /** An IPTC code as its URI, or one of C2PA's own. */
  digitalSourceType?: string | undefined
}

/** C2PA's own code for what a model was trained to make (C2PA specification 2.1, "Digital source type"). */
const TRAINED = /trainedAlgorithmicData$/

const codeOf = ({ digitalSourceType }: C2paAction): DigitalSourceType | undefined =>
  digitalSourceType !== undefined && TRAINED.test(digitalSourceType)
    ? 'trainedAlgorithmicMedia'
    : digitalSourceTypeOf(digitalSourceType)

/** Codes of a picture that is a photograph in part, and stays one when more is generated into it. */
const inParts: ReadonlySet<DigitalSourceType> = new Set([
  'compositeSynthetic',
  'compositeWithTrainedAlgorithmicMedia',
])

/**
 * How a picture came to be, by all that was done to it and to what it was made of: wholly generated
 * where everything that was created was, in part where something else was created too, or where
 * something generated was edited or placed into it. Otherwise how the picture itself was created.
 *
 * @param actions of every manifest in the file, the picture's own last
 */
export function sourceTypeOf(actions: readonly C2paAction[]): DigitalSourceType | undefined {
  const known = actions.flatMap((one) => {
    const code = codeOf(one)
    return code === undefined ? [] : [{ code, isCreation: one.action === 'c2pa.created' }]
  })
  const created = known.filter(({ isCreation }) => isCreation)
  const generated = known.filter(({ code }) => isGenerated(code))
  const whole = generated.find(({ isCreation }) => isCreation)
  if (whole !== undefined && created.every(({ code }) => isGenerated(code))) return whole.code
  if (generated.length > 0)
    return generated.find(({ code }) => inParts.has(code))?.code ?? 'compositeWithTrainedAlgorithmicMedia'
  return created.at(-1)?.code ?? known.at(-1)?.code
}
