import type * as Assets from '@trustnxt/c2pa-ts/asset'
import type * as Jumbf from '@trustnxt/c2pa-ts/jumbf'
import type * as Manifests from '@trustnxt/c2pa-ts/manifest'

/** What reading a C2PA manifest needs of the package `@trustnxt/c2pa-ts`. */
export type C2pa = Pick<typeof Assets, 'BMFF' | 'JPEG' | 'PNG'> &
  Pick<typeof Jumbf, 'SuperBox'> &
  Pick<typeof Manifests, 'ManifestStore'>
