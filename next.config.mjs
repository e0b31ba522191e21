import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // `npm test` checks types; a start must not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Next's optimizer keeps a picture that it once fetched, and puts it back when the newsroom refuses to send it again: what is
  // taken down would be served for ever. The sizes readers need are made on upload.
  images: { unoptimized: true },
  // Bundled, it does not find the XML parser it asks for at run time, and reads no XMP.
  serverExternalPackages: ['exifreader'],
  allowedDevOrigins: ['127.0.0.1'],
}

export default withPayload(config, { devBundleServerPackages: false })
