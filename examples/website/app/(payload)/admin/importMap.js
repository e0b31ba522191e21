// `npx payload generate:importmap` writes it.
export const importMap = {}
