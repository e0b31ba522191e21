import type { Language } from '../../language/Language.ts'

/** What the guard says of sources, of what is still in use, and of the ledger, in one language. */
export interface Keeping {
  nameBlank: string
  keyBlank: string
  /** @param key the key as stored @param users who credits it, by collection and id */
  keyCredited: (key: string, users: string) => string
  sourceUsed: (key: string, users: string) => string
  /** @param what `photos 12` */
  assetUsed: (what: string, users: string) => string
  ledgerFinal: string
}

export const keeping: Record<Language, Keeping> = {
  zhHant: {
    nameBlank: '名稱還沒有填，請填上讀者認得的名字',
    keyBlank: '代號還沒有填，請填上代號（例如 xinhua）',
    keyCredited: (key, users) => `代號 ${key} 已有文件署名（${users}），不能再改；請另建一個來源`,
    sourceUsed: (key, users) =>
      `來源 ${key} 還有文件署名（${users}），不能刪除；請填「停用日期」，以後便不能再選`,
    assetUsed: (what, users) => `${what} 還有公開的文件在用（${users}），不能刪除；請先下架`,
    ledgerFinal: '審核記錄不能更改，也不能刪除',
  },
  zhHans: {
    nameBlank: '名称还没有填，请填上读者认得的名字',
    keyBlank: '代号还没有填，请填上代号（例如 xinhua）',
    keyCredited: (key, users) => `代号 ${key} 已有文件署名（${users}），不能再改；请另建一个来源`,
    sourceUsed: (key, users) =>
      `来源 ${key} 还有文件署名（${users}），不能删除；请填“停用日期”，以后便不能再选`,
    assetUsed: (what, users) => `${what} 还有公开的文件在用（${users}），不能删除；请先下架`,
    ledgerFinal: '审核记录不能更改，也不能删除',
  },
  en: {
    nameBlank: 'Name is empty – give it a name that readers know',
    keyBlank: 'Key is empty – give it a key such as xinhua',
    keyCredited: (key, users) =>
      `The key ${key} can no longer change: documents credit it (${users}) – make another source instead`,
    sourceUsed: (key, users) =>
      `The source ${key} cannot be deleted: documents credit it (${users}) – set "Retired from" instead and nobody can choose it any more`,
    assetUsed: (what, users) =>
      `${what} cannot be deleted: public documents use it (${users}) – take it down first`,
    ledgerFinal: 'The ledger of decisions is final: no line of it is changed or deleted',
  },
}
