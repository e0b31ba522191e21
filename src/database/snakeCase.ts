/**
 * A collection's slug as Payload names its table (`to-snake-case`): `gate-decisions` is
 * `gate_decisions`.
 */
export const snakeCase = (slug: string): string =>
  slug
    .replace(/([a-z0-9])([A-Z])/gu, '$1_$2')
    .replace(/[^A-Za-z0-9]+/gu, '_')
    .toLowerCase()
