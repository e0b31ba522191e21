import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`users_reading_sections\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_reading_sections_order_idx\` ON \`users_reading_sections\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_reading_sections_parent_idx\` ON \`users_reading_sections\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_reading_formats\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_reading_formats_order_idx\` ON \`users_reading_formats\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_reading_formats_parent_idx\` ON \`users_reading_formats\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`reader_usage\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`line\` text,
  	\`month\` text,
  	\`consumer\` text,
  	\`consumer_name\` text,
  	\`agency\` text,
  	\`stories\` numeric,
  	\`pictures\` numeric
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`reader_usage_line_idx\` ON \`reader_usage\` (\`line\`);`)
  await db.run(sql`CREATE INDEX \`reader_usage_month_idx\` ON \`reader_usage\` (\`month\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`reading_per_minute\` numeric;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`reading_off\` integer;`)
  await db.run(sql`ALTER TABLE \`kept_stories\` ADD \`picture_keys\` text;`)
  await db.run(sql`ALTER TABLE \`story_changes\` ADD \`section\` text;`)
  await db.run(sql`ALTER TABLE \`story_changes\` ADD \`moved_to\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`users_reading_sections\`;`)
  await db.run(sql`DROP TABLE \`users_reading_formats\`;`)
  await db.run(sql`DROP TABLE \`reader_usage\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`reading_per_minute\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`reading_off\`;`)
  await db.run(sql`ALTER TABLE \`kept_stories\` DROP COLUMN \`picture_keys\`;`)
  await db.run(sql`ALTER TABLE \`story_changes\` DROP COLUMN \`section\`;`)
  await db.run(sql`ALTER TABLE \`story_changes\` DROP COLUMN \`moved_to\`;`)
}
