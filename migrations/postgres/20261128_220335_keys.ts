import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_users_reading_sections" AS ENUM('national', 'local', 'world', 'business', 'culture', 'sport');
  CREATE TYPE "public"."enum_users_reading_formats" AS ENUM('json', 'html', 'text', 'ninjs', 'newsmlG2', 'nitf', 'rss', 'atom', 'jsonFeed', 'jsonLd');
  CREATE TABLE "users_reading_sections" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_reading_sections",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_reading_formats" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_reading_formats",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "reader_usage" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"line" varchar,
  	"month" varchar,
  	"consumer" varchar,
  	"consumer_name" varchar,
  	"agency" varchar,
  	"stories" numeric,
  	"pictures" numeric
  );
  
  ALTER TABLE "users" ADD COLUMN "reading_per_minute" numeric;
  ALTER TABLE "users" ADD COLUMN "reading_off" boolean;
  ALTER TABLE "kept_stories" ADD COLUMN "picture_keys" varchar;
  ALTER TABLE "story_changes" ADD COLUMN "section" varchar;
  ALTER TABLE "story_changes" ADD COLUMN "moved_to" varchar;
  ALTER TABLE "users_reading_sections" ADD CONSTRAINT "users_reading_sections_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_reading_formats" ADD CONSTRAINT "users_reading_formats_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "users_reading_sections_order_idx" ON "users_reading_sections" USING btree ("order");
  CREATE INDEX "users_reading_sections_parent_idx" ON "users_reading_sections" USING btree ("parent_id");
  CREATE INDEX "users_reading_formats_order_idx" ON "users_reading_formats" USING btree ("order");
  CREATE INDEX "users_reading_formats_parent_idx" ON "users_reading_formats" USING btree ("parent_id");
  CREATE UNIQUE INDEX "reader_usage_line_idx" ON "reader_usage" USING btree ("line");
  CREATE INDEX "reader_usage_month_idx" ON "reader_usage" USING btree ("month");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "users_reading_sections" CASCADE;
  DROP TABLE "users_reading_formats" CASCADE;
  DROP TABLE "reader_usage" CASCADE;
  ALTER TABLE "users" DROP COLUMN "reading_per_minute";
  ALTER TABLE "users" DROP COLUMN "reading_off";
  ALTER TABLE "kept_stories" DROP COLUMN "picture_keys";
  ALTER TABLE "story_changes" DROP COLUMN "section";
  ALTER TABLE "story_changes" DROP COLUMN "moved_to";
  DROP TYPE "public"."enum_users_reading_sections";
  DROP TYPE "public"."enum_users_reading_formats";`)
}
