import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  // Next's optimizer keeps a picture in a cache of its own, where a takedown does not reach it.
  images: { unoptimized: true },
  // Bundled, it cannot find its XML parser, and pictures lose what their XMP says.
  serverExternalPackages: ['exifreader'],
}

export default withPayload(config)
