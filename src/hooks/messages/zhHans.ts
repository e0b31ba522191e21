import type { HookMessages } from './HookMessages.ts'

/** The hooks' messages in Simplified Chinese. */
export const zhHans: HookMessages = {
  conflict: '刚刚有另一次写入改动同一份文件，这一次没有写入；请稍候再试一次',
  allLocales: '不能一次写入所有语言（locale=all）；请用 ?locale= 选一种语言',
  foreignOrigin: '这个请求来自别的网站，不能在这里登录或改密码',
}
