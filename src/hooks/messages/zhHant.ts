import type { HookMessages } from './HookMessages.ts'

/** The hooks' messages in Traditional Chinese. */
export const zhHant: HookMessages = {
  conflict: '剛剛有另一次寫入改動同一份文件，這一次沒有寫入；請稍候再試一次',
  allLocales: '不能一次寫入所有語言（locale=all）；請用 ?locale= 選一種語言',
  foreignOrigin: '這個請求來自別的網站，不能在這裡登入或改密碼',
}
