/** What a text says of a moment, in parts that are there. */
const ISO =
  /^(\d{4})-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?)?$/

/** XMP's dates are ISO 8601 already, some to the month: the date where there is a whole day, else nothing. */
export function dateFromXmp(text: string | undefined): string | undefined {
  const parts = ISO.exec(text?.trim() ?? '')
  return parts?.[3] === undefined || parts[2] === '00' || parts[3] === '00' ? undefined : text?.trim()
}

/** IIM's 2:55 (CCYYMMDD) and 2:60 (HHMMSS±HHMM) as ISO 8601. */
export function dateFromIim(date: string | undefined, time: string | undefined): string | undefined {
  const day = /^(\d{4})(\d{2})(\d{2})$/.exec(date?.trim() ?? '')
  if (!day || day[2] === '00' || day[3] === '00') return undefined
  const iso = `${day[1]}-${day[2]}-${day[3]}`
  const clock = /^(\d{2})(\d{2})(\d{2})(?:([+-]\d{2})(\d{2}))?$/.exec(time?.trim() ?? '')
  if (!clock) return iso
  return `${iso}T${clock[1]}:${clock[2]}:${clock[3]}${clock[4] ? `${clock[4]}:${clock[5]}` : ''}`
}

/** EXIF's `2026:05:01 08:30:00` and its offset (`+08:00`, EXIF 2.31 OffsetTimeOriginal) as ISO 8601. */
export function dateFromExif(date: string | undefined, offset: string | undefined): string | undefined {
  const parts = /^(\d{4}):(\d{2}):(\d{2}) (\d{2}):(\d{2}):(\d{2})$/.exec(date?.trim() ?? '')
  if (!parts || parts[1] === '0000' || parts[2] === '00') return undefined
  const zone = /^[+-]\d{2}:\d{2}$/.test(offset?.trim() ?? '') ? offset?.trim() : ''
  return `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6]}${zone}`
}
