import { X509CertificateGenerator, cryptoProvider } from '@peculiar/x509'
import { JPEG, PNG } from '@trustnxt/c2pa-ts/asset'
import { CoseAlgorithmIdentifier, LocalSigner } from '@trustnxt/c2pa-ts/cose'
import {
  ActionAssertion,
  type ActionType,
  DataHashAssertion,
  type DigitalSourceType,
  ManifestStore,
} from '@trustnxt/c2pa-ts/manifest'

/** An action as a test gives it: a name and an IPTC code, or a whole URI. */
export type SaidAction = readonly [action: string, type: string]

const uriOf = (type: string): string =>
  type.includes('/') ? type : `http://cv.iptc.org/newscodes/digitalsourcetype/${type}`

/** A key and a certificate of its own, which nobody trusts. */
async function testSigner(): Promise<LocalSigner> {
  cryptoProvider.set(globalThis.crypto)
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
  const keys = await globalThis.crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const certificate = await X509CertificateGenerator.createSelfSigned({
    serialNumber: '01',
    name: 'CN=Test newsroom',
    notBefore: new Date('2026-01-01'),
    notAfter: new Date('2046-01-01'),
    signingAlgorithm: algorithm,
    keys,
  })
  const key = new Uint8Array(await globalThis.crypto.subtle.exportKey('pkcs8', keys.privateKey))
  return new LocalSigner(key, CoseAlgorithmIdentifier.ES256, certificate)
}

/**
 * A JPEG or PNG with a signed C2PA manifest for each list of actions: those of what it was made of first, its own last.
 */
export async function signedPicture(picture: Buffer, ...steps: (readonly SaidAction[])[]): Promise<Buffer> {
  const signer = await testSigner()
  const bytes = new Uint8Array(picture)
  const isPng = PNG.canRead(bytes)
  const asset = isPng ? new PNG(bytes) : new JPEG(bytes)
  const store = new ManifestStore()
  const format = { assetFormat: isPng ? 'image/png' : 'image/jpeg', defaultHashAlgorithm: 'SHA-256' } as const
  const manifests = steps.map((actions, at) => {
    const manifest = store.createManifest({ ...format, instanceID: `xmp:iid:${at}`, signer })
    const assertion = new ActionAssertion()
    for (const [action, type] of actions) {
      // The package lists the codes of its day; files hold others.
      const made = { action: action as ActionType, digitalSourceType: uriOf(type) as DigitalSourceType }
      assertion.actions.push(made)
    }
    manifest.addAssertion(assertion)
    const hash = DataHashAssertion.create('SHA-256')
    manifest.addAssertion(hash)
    return { manifest, hash }
  })
  await asset.ensureManifestSpace(store.measureSize())
  for (const { manifest, hash } of manifests) {
    await hash.updateWithAsset(asset)
    await manifest.sign(signer)
  }
  await asset.writeManifestJUMBF(store.getBytes())
  return Buffer.from(await asset.getDataRange())
}
