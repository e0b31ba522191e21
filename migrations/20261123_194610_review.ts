import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`review\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_review\` text;`)
  await db.run(sql`ALTER TABLE \`photos\` ADD \`review\` text;`)
  await db.run(sql`ALTER TABLE \`_photos_v\` ADD \`version_review\` text;`)
  await db.run(sql`ALTER TABLE \`sidebars\` ADD \`review\` text;`)
  await db.run(sql`ALTER TABLE \`_sidebars_v\` ADD \`version_review\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`review\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_review\`;`)
  await db.run(sql`ALTER TABLE \`photos\` DROP COLUMN \`review\`;`)
  await db.run(sql`ALTER TABLE \`_photos_v\` DROP COLUMN \`version_review\`;`)
  await db.run(sql`ALTER TABLE \`sidebars\` DROP COLUMN \`review\`;`)
  await db.run(sql`ALTER TABLE \`_sidebars_v\` DROP COLUMN \`version_review\`;`)
}
