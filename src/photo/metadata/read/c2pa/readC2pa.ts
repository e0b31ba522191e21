import type { FileMetadata } from '../../../../story/types.ts'
import type { C2pa } from './C2pa.ts'
import { loadC2pa } from './loadC2pa.ts'
import { sourceTypeOf } from './sourceTypeOf.ts'

/** The type of the JUMBF boxes in which a manifest lies, in whatever file (ISO 19566-5; C2PA specification 2.1, "Embedding manifests"). */
const BOX = Buffer.from('jumb', 'latin1')
const LABEL = Buffer.from('c2pa', 'latin1')

/**
 * Whether the missing package has been logged. It is logged once, since it is missing for every
 * further picture.
 */
let missingWasSaid = false

/**
 * How a picture came to be as its C2PA manifest says (JPEG, PNG, HEIC, AVIF), with the optional package
 * `@trustnxt/c2pa-ts`. It does not matter who signed it:
 * like IPTC's own field, the manifest is what the file says of itself.
 * Without a manifest, or without the package, it says nothing.
 *
 * @param load gives the package
 * @throws {Error} where the manifest cannot be read; and where the package is missing, once in the
 * life of the process
 */
export async function readC2pa(bytes: Buffer, load: () => Promise<C2pa> = loadC2pa): Promise<FileMetadata> {
  if (!bytes.includes(BOX) || !bytes.includes(LABEL)) return {}
  const c2pa = await orMissing(load)
  const jumbf = c2pa && manifestOf(bytes, c2pa)
  if (!c2pa || !jumbf) return {}
  const { manifests } = c2pa.ManifestStore.read(c2pa.SuperBox.fromBuffer(new Uint8Array(jumbf)))
  const actions = manifests.flatMap(({ assertions }) =>
    (assertions?.getActionAssertions() ?? []).flatMap((assertion) => assertion.actions),
  )
  const digitalSourceType = sourceTypeOf(actions)
  return digitalSourceType === undefined ? {} : { digitalSourceType }
}

async function orMissing(load: () => Promise<C2pa>): Promise<C2pa | undefined> {
  try {
    return await load()
  } catch (cause) {
    if (missingWasSaid) return undefined
    missingWasSaid = true
    throw new Error(
      'it needs the package @trustnxt/c2pa-ts, which could not be loaded (said once; npm install @trustnxt/c2pa-ts)',
      { cause },
    )
  }
}

function manifestOf(bytes: Buffer, { BMFF, JPEG, PNG }: C2pa): Uint8Array | undefined {
  const Asset = [JPEG, PNG, BMFF].find((each) => each.canRead(bytes))
  return Asset && new Asset(bytes).getManifestJUMBF()
}
