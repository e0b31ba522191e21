import type { WebhookMessages } from './WebhookMessages.ts'

/** In Simplified Chinese. */
export const zhHans: WebhookMessages = {
  'url-unreadable': '这不是网址。请写完整，例如 https://news.example.com/hook。',
  'url-scheme': '只经 https 送出。请以 https:// 开头。',
  'url-credentials': '网址中不可带用户名或密码。请删去：每次送出都有签名。',
  'url-private':
    '这个网址在内部网络（localhost、私有或保留网段），不会送出。请改用公开网址，或在设置中允许：newsroom({ webhooks: { allowPrivate: true } })。',
}
