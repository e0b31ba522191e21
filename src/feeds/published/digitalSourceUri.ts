import { DIGITAL_SOURCE_TYPE_URI } from '../../story/stored/digitalSourceTypes.ts'
import type { PublishedPhoto } from './types.ts'

/** How a picture came to be, as the IPTC's address of it; undefined where nobody says. */
export const digitalSourceUri = ({ made }: PublishedPhoto): string | undefined =>
  made && `${DIGITAL_SOURCE_TYPE_URI}${made}`
