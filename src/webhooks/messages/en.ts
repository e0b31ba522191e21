import type { WebhookMessages } from './WebhookMessages.ts'

/** In English. */
export const en: WebhookMessages = {
  'url-unreadable': 'This is no address. Write it whole: https://news.example.com/hook.',
  'url-scheme': 'Deliveries leave by https only. Begin the address with https://.',
  'url-credentials':
    'An address with a name or a password in it is not taken. Leave them out: each delivery is signed.',
  'url-private':
    'This address is within the house (localhost, a private or a reserved network), and nothing is delivered there. Give a public one, or allow it: newsroom({ webhooks: { allowPrivate: true } }).',
}
