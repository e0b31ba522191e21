/**
 * A relation as Payload stores or populates it: an id (SQLite counts, MongoDB writes text), or the
 * document itself.
 */
export type Ref<Doc extends { id?: unknown } = { id?: unknown }> = string | number | Doc | null | undefined
