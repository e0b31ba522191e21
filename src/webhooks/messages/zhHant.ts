import type { WebhookMessages } from './WebhookMessages.ts'

/** In Traditional Chinese. */
export const zhHant: WebhookMessages = {
  'url-unreadable': '這不是網址。請寫完整，例如 https://news.example.com/hook。',
  'url-scheme': '只經 https 送出。請以 https:// 開頭。',
  'url-credentials': '網址中不可帶用戶名或密碼。請刪去：每次送出都有簽章。',
  'url-private':
    '這個網址在內部網絡（localhost、私有或保留網段），不會送出。請改用公開網址，或在設定中允許：newsroom({ webhooks: { allowPrivate: true } })。',
}
