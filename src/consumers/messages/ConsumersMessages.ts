/** What is said of keys and of what they read, in one language. */
export interface ConsumersMessages {
  /** At the field of a limit. @param most the greatest that is taken */
  perMinuteWrong: (most: number) => string
  /** Who reads without a key. */
  withoutKey: string
  /** Everybody together. */
  everybody: string
  /** The columns of the table of usage, in this order. */
  columns: {
    month: string
    consumer: string
    agency: string
    name: string
    storiesPublished: string
    picturesPublished: string
    storiesDelivered: string
    picturesDelivered: string
  }
}
