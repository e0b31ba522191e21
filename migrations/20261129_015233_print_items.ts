import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`sidebars_locales\` ADD \`quote_from\` text;`)
  await db.run(sql`ALTER TABLE \`sidebars_locales\` ADD \`quote_after\` numeric;`)
  await db.run(sql`ALTER TABLE \`_sidebars_v_locales\` ADD \`version_quote_from\` text;`)
  await db.run(sql`ALTER TABLE \`_sidebars_v_locales\` ADD \`version_quote_after\` numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`sidebars_locales\` DROP COLUMN \`quote_from\`;`)
  await db.run(sql`ALTER TABLE \`sidebars_locales\` DROP COLUMN \`quote_after\`;`)
  await db.run(sql`ALTER TABLE \`_sidebars_v_locales\` DROP COLUMN \`version_quote_from\`;`)
  await db.run(sql`ALTER TABLE \`_sidebars_v_locales\` DROP COLUMN \`version_quote_after\`;`)
}
