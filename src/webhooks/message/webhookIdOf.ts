/**
 * The `webhook-id` of a change for a subscription: the same at every attempt, so that a receiver
 * knows what it has had. Without a dot, which divides what is signed.
 *
 * @param change the change's number
 */
export const webhookIdOf = (subscription: number | string, change: number): string =>
  `msg_${subscription}_${change}`
