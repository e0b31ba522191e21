import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`kept_stories\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`document\` text,
  	\`locale\` text,
  	\`is_live\` integer,
  	\`position\` text,
  	\`guid\` text,
  	\`slug\` text,
  	\`section\` text,
  	\`source_keys\` text,
  	\`visible_from\` text,
  	\`good_until\` text,
  	\`changed_at\` text,
  	\`etag\` text,
  	\`corrections\` text,
  	\`removed_because\` text,
  	\`credited_as\` text,
  	\`words\` text,
  	\`story\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`kept_stories_position_idx\` ON \`kept_stories\` (\`position\`);`)
  await db.run(sql`CREATE INDEX \`kept_stories_good_until_idx\` ON \`kept_stories\` (\`good_until\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`document_locale_idx\` ON \`kept_stories\` (\`document\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`slug_locale_idx\` ON \`kept_stories\` (\`slug\`,\`locale\`);`)
  await db.run(sql`CREATE INDEX \`locale_isLive_position_idx\` ON \`kept_stories\` (\`locale\`,\`is_live\`,\`position\`);`)
  await db.run(sql`CREATE INDEX \`locale_isLive_section_position_idx\` ON \`kept_stories\` (\`locale\`,\`is_live\`,\`section\`,\`position\`);`)
  await db.run(sql`CREATE TABLE \`story_changes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`number\` numeric,
  	\`is_waiting\` integer,
  	\`document\` text,
  	\`guid\` text,
  	\`slug\` text,
  	\`kinds\` text,
  	\`at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`story_changes_number_idx\` ON \`story_changes\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`story_changes_is_waiting_idx\` ON \`story_changes\` (\`is_waiting\`);`)
  await db.run(sql`CREATE INDEX \`story_changes_document_idx\` ON \`story_changes\` (\`document\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`kept_stories\`;`)
  await db.run(sql`DROP TABLE \`story_changes\`;`)
}
