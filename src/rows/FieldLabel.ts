/** What a field is called: one text, or one for each of the admin's languages by Payload's keys. */
export type FieldLabel = string | Readonly<Record<string, string>>
