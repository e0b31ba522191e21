/** Where the import desk is, behind the address of the articles' list. */
export const importDeskPath = '/import'
