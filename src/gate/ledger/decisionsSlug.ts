/** The slug of the ledger, the same in every app. */
export const decisionsSlug = 'gate-decisions'
