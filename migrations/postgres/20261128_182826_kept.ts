import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "kept_stories" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"document" varchar,
  	"locale" varchar,
  	"is_live" boolean,
  	"position" varchar,
  	"guid" varchar,
  	"slug" varchar,
  	"section" varchar,
  	"source_keys" varchar,
  	"visible_from" timestamp(3) with time zone,
  	"good_until" timestamp(3) with time zone,
  	"changed_at" timestamp(3) with time zone,
  	"etag" varchar,
  	"corrections" varchar,
  	"removed_because" varchar,
  	"credited_as" varchar,
  	"words" varchar,
  	"story" varchar
  );
  
  CREATE TABLE "story_changes" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"number" numeric,
  	"is_waiting" boolean,
  	"document" varchar,
  	"guid" varchar,
  	"slug" varchar,
  	"kinds" varchar,
  	"at" timestamp(3) with time zone
  );
  
  CREATE UNIQUE INDEX "kept_stories_position_idx" ON "kept_stories" USING btree ("position");
  CREATE INDEX "kept_stories_good_until_idx" ON "kept_stories" USING btree ("good_until");
  CREATE UNIQUE INDEX "document_locale_idx" ON "kept_stories" USING btree ("document","locale");
  CREATE INDEX "slug_locale_idx" ON "kept_stories" USING btree ("slug","locale");
  CREATE INDEX "locale_isLive_position_idx" ON "kept_stories" USING btree ("locale","is_live","position");
  CREATE INDEX "locale_isLive_section_position_idx" ON "kept_stories" USING btree ("locale","is_live","section","position");
  CREATE UNIQUE INDEX "story_changes_number_idx" ON "story_changes" USING btree ("number");
  CREATE INDEX "story_changes_is_waiting_idx" ON "story_changes" USING btree ("is_waiting");
  CREATE INDEX "story_changes_document_idx" ON "story_changes" USING btree ("document");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "kept_stories" CASCADE;
  DROP TABLE "story_changes" CASCADE;`)
}
