import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`photos\` ADD \`made\` text;`)
  await db.run(sql`ALTER TABLE \`_photos_v\` ADD \`version_made\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`photos\` DROP COLUMN \`made\`;`)
  await db.run(sql`ALTER TABLE \`_photos_v\` DROP COLUMN \`version_made\`;`)
}
