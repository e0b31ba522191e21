/** The slugs of the collections of this room; the same in every app. */
export const webhooksSlug = 'webhooks'
export const deliveriesSlug = 'webhook-deliveries'
/** How far each subscription has come: nobody sees it. */
export const cursorsSlug = 'webhook-cursors'

/** Payload's task that delivers, and its own queue. */
export const webhookTask = 'newsroomWebhooks'
export const webhookQueue = 'webhooks'
