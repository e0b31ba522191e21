import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sidebars_locales" ADD COLUMN "quote_from" varchar;
  ALTER TABLE "sidebars_locales" ADD COLUMN "quote_after" numeric;
  ALTER TABLE "_sidebars_v_locales" ADD COLUMN "version_quote_from" varchar;
  ALTER TABLE "_sidebars_v_locales" ADD COLUMN "version_quote_after" numeric;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "sidebars_locales" DROP COLUMN "quote_from";
  ALTER TABLE "sidebars_locales" DROP COLUMN "quote_after";
  ALTER TABLE "_sidebars_v_locales" DROP COLUMN "version_quote_from";
  ALTER TABLE "_sidebars_v_locales" DROP COLUMN "version_quote_after";`)
}
