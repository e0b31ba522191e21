/** In a list: a document by its title, and by its first words where it has none. See `TitleCell`. */
export const titleCell = 'payload-newsroom/client#TitleCell'
