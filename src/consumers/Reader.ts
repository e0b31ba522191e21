/** Who is given a key: a consumer as what it is delivered is counted. */
export interface Consumer {
  /** Collection and id: `users:12`. */
  id: string
  /** What people call it. */
  name: string
}

/** Who asks for stories or feeds, and what they may have. */
export interface Reader {
  /** Absent for staff, and for whoever reads without a key. */
  consumer?: Consumer
  /** Keys of the sections it may read; absent: all. */
  sections?: readonly string[]
  /** The formats it may have, as `KeyFormat` names them; absent: all. */
  formats?: readonly string[]
  /** Requests that it may make in a minute; absent: as many as it likes. */
  perMinute?: number
  /** The newsroom's own people, whose reading nobody owes anything for. */
  isStaff: boolean
  /** Whether everybody gets the same, so that caches between may keep it. */
  isShared: boolean
}

/** Why somebody may not read at all. */
export type KeyRefusal =
  /** What was sent to say who asks says nothing that is known. */
  | 'key-unknown'
  /** An administrator has switched it off. */
  | 'key-off'
  /** Nothing was sent, and this newsroom asks for a key. */
  | 'key-missing'
  /** Whoever logged in is neither a consumer nor staff. */
  | 'key-not-for-reading'
