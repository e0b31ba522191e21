import { Webhook } from 'standardwebhooks'

/** What is to be signed. */
export interface Signing {
  /** `whsec_…`, as `newSecret` makes it. */
  secret: string
  webhookId: string
  /** When it is sent. */
  at: Date
  body: string
}

/**
 * The three headers of Standard Webhooks (its specification, "Webhook headers (sending)"): the
 * signature is over id, seconds and body, so that neither can be taken from another delivery.
 */
export const signedHeaders = ({ secret, webhookId, at, body }: Signing): Record<string, string> => ({
  'webhook-id': webhookId,
  'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
  'webhook-signature': new Webhook(secret).sign(webhookId, at, body),
})
