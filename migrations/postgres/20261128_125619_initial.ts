import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('zh-Hant', 'zh-Hans', 'en');
  CREATE TYPE "public"."enum_articles_byline_role" AS ENUM('reporter', 'photographer', 'editor', 'translator', 'author');
  CREATE TYPE "public"."enum_articles_attribution_form" AS ENUM('report', 'compiled', 'dateline', 'staff');
  CREATE TYPE "public"."enum_articles_section" AS ENUM('national', 'local', 'world', 'business', 'culture', 'sport');
  CREATE TYPE "public"."enum_articles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_version_byline_role" AS ENUM('reporter', 'photographer', 'editor', 'translator', 'author');
  CREATE TYPE "public"."enum__articles_v_version_attribution_form" AS ENUM('report', 'compiled', 'dateline', 'staff');
  CREATE TYPE "public"."enum__articles_v_version_section" AS ENUM('national', 'local', 'world', 'business', 'culture', 'sport');
  CREATE TYPE "public"."enum__articles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__articles_v_published_locale" AS ENUM('zh-Hant', 'zh-Hans', 'en');
  CREATE TYPE "public"."enum_photos_usable_in" AS ENUM('web', 'print');
  CREATE TYPE "public"."enum_photos_made" AS ENUM('digitalCapture', 'computationalCapture', 'negativeFilm', 'positiveFilm', 'print', 'humanEdits', 'algorithmicallyEnhanced', 'compositeCapture', 'composite', 'screenCapture', 'virtualRecording', 'dataDrivenMedia', 'digitalCreation', 'algorithmicMedia', 'compositeSynthetic', 'compositeWithTrainedAlgorithmicMedia', 'trainedAlgorithmicMedia');
  CREATE TYPE "public"."enum_photos_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__photos_v_version_usable_in" AS ENUM('web', 'print');
  CREATE TYPE "public"."enum__photos_v_version_made" AS ENUM('digitalCapture', 'computationalCapture', 'negativeFilm', 'positiveFilm', 'print', 'humanEdits', 'algorithmicallyEnhanced', 'compositeCapture', 'composite', 'screenCapture', 'virtualRecording', 'dataDrivenMedia', 'digitalCreation', 'algorithmicMedia', 'compositeSynthetic', 'compositeWithTrainedAlgorithmicMedia', 'trainedAlgorithmicMedia');
  CREATE TYPE "public"."enum__photos_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__photos_v_published_locale" AS ENUM('zh-Hant', 'zh-Hans', 'en');
  CREATE TYPE "public"."enum_sidebars_kind" AS ENUM('quote', 'keyPoints', 'note');
  CREATE TYPE "public"."enum_sidebars_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__sidebars_v_version_kind" AS ENUM('quote', 'keyPoints', 'note');
  CREATE TYPE "public"."enum__sidebars_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__sidebars_v_published_locale" AS ENUM('zh-Hant', 'zh-Hans', 'en');
  CREATE TYPE "public"."enum_pages_items_kind" AS ENUM('article', 'sidebar', 'photo');
  CREATE TYPE "public"."enum_pages_items_role" AS ENUM('lead', 'second', 'brief', 'box', 'picture');
  CREATE TYPE "public"."enum_pages_template" AS ENUM('broadsheet', 'tabloid');
  CREATE TYPE "public"."enum_sources_kind" AS ENUM('agency', 'outlet', 'person');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('admin', 'editor', 'reporter', 'layout', 'consumer');
  CREATE TYPE "public"."enum_gate_decisions_outcome" AS ENUM('cleared', 'refused', 'takenDown', 'released', 'approved', 'exported', 'scheduled', 'canceled');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TABLE "articles_byline" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_articles_byline_role" DEFAULT 'reporter',
  	"source_id" integer
  );
  
  CREATE TABLE "articles_byline_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "articles_mentions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"locale" varchar,
  	"reason" varchar,
  	"by" varchar
  );
  
  CREATE TABLE "articles_photos" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"photo_id" integer
  );
  
  CREATE TABLE "articles_photos_locales" (
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "articles_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone
  );
  
  CREATE TABLE "articles_corrections_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "articles" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"attribution_form" "enum_articles_attribution_form" DEFAULT 'report',
  	"attribution_date" timestamp(3) with time zone,
  	"slug" varchar,
  	"section" "enum_articles_section",
  	"embargo_until" timestamp(3) with time zone,
  	"first_published_at" timestamp(3) with time zone,
  	"revised_at" timestamp(3) with time zone,
  	"owner_id" integer,
  	"revision" numeric DEFAULT 0,
  	"guid" varchar,
  	"takedown_at" timestamp(3) with time zone,
  	"takedown_by" varchar,
  	"takedown_reason" varchar,
  	"approved_at" timestamp(3) with time zone,
  	"approved_by" varchar,
  	"approved_hash" varchar,
  	"review" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_articles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "articles_locales" (
  	"kicker" varchar,
  	"headline" varchar,
  	"deck" varchar,
  	"body" jsonb,
  	"house" varchar,
  	"attribution_place" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "articles_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "articles_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer,
  	"sidebars_id" integer
  );
  
  CREATE TABLE "_articles_v_version_byline" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"role" "enum__articles_v_version_byline_role" DEFAULT 'reporter',
  	"source_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_byline_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_articles_v_version_mentions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"locale" varchar,
  	"reason" varchar,
  	"by" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_photos" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"photo_id" integer,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_photos_locales" (
  	"caption" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_articles_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_articles_v_version_corrections_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_articles_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_attribution_form" "enum__articles_v_version_attribution_form" DEFAULT 'report',
  	"version_attribution_date" timestamp(3) with time zone,
  	"version_slug" varchar,
  	"version_section" "enum__articles_v_version_section",
  	"version_embargo_until" timestamp(3) with time zone,
  	"version_first_published_at" timestamp(3) with time zone,
  	"version_revised_at" timestamp(3) with time zone,
  	"version_owner_id" integer,
  	"version_revision" numeric DEFAULT 0,
  	"version_guid" varchar,
  	"version_takedown_at" timestamp(3) with time zone,
  	"version_takedown_by" varchar,
  	"version_takedown_reason" varchar,
  	"version_approved_at" timestamp(3) with time zone,
  	"version_approved_by" varchar,
  	"version_approved_hash" varchar,
  	"version_review" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__articles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__articles_v_published_locale",
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_articles_v_locales" (
  	"version_kicker" varchar,
  	"version_headline" varchar,
  	"version_deck" varchar,
  	"version_body" jsonb,
  	"version_house" varchar,
  	"version_attribution_place" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_articles_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_articles_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer,
  	"sidebars_id" integer
  );
  
  CREATE TABLE "photos_usable_in" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_photos_usable_in",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "photos_mentions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"locale" varchar,
  	"reason" varchar,
  	"by" varchar
  );
  
  CREATE TABLE "photos" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"photographer" varchar,
  	"copyright" varchar,
  	"taken_at" timestamp(3) with time zone,
  	"place" varchar,
  	"made" "enum_photos_made",
  	"usage_terms" varchar,
  	"usable_until" timestamp(3) with time zone,
  	"embargo_until" timestamp(3) with time zone,
  	"iptc" jsonb,
  	"attribution_for" varchar,
  	"owner_id" integer,
  	"revision" numeric DEFAULT 0,
  	"guid" varchar,
  	"takedown_at" timestamp(3) with time zone,
  	"takedown_by" varchar,
  	"takedown_reason" varchar,
  	"approved_at" timestamp(3) with time zone,
  	"approved_by" varchar,
  	"approved_hash" varchar,
  	"review" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_photos_status" DEFAULT 'draft',
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_thumbnail_url" varchar,
  	"sizes_thumbnail_width" numeric,
  	"sizes_thumbnail_height" numeric,
  	"sizes_thumbnail_mime_type" varchar,
  	"sizes_thumbnail_filesize" numeric,
  	"sizes_thumbnail_filename" varchar,
  	"sizes_card_url" varchar,
  	"sizes_card_width" numeric,
  	"sizes_card_height" numeric,
  	"sizes_card_mime_type" varchar,
  	"sizes_card_filesize" numeric,
  	"sizes_card_filename" varchar,
  	"sizes_web_url" varchar,
  	"sizes_web_width" numeric,
  	"sizes_web_height" numeric,
  	"sizes_web_mime_type" varchar,
  	"sizes_web_filesize" numeric,
  	"sizes_web_filename" varchar,
  	"sizes_web_jpeg_url" varchar,
  	"sizes_web_jpeg_width" numeric,
  	"sizes_web_jpeg_height" numeric,
  	"sizes_web_jpeg_mime_type" varchar,
  	"sizes_web_jpeg_filesize" numeric,
  	"sizes_web_jpeg_filename" varchar
  );
  
  CREATE TABLE "photos_locales" (
  	"caption" varchar,
  	"alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "photos_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "photos_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer
  );
  
  CREATE TABLE "_photos_v_version_usable_in" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum__photos_v_version_usable_in",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_photos_v_version_mentions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"locale" varchar,
  	"reason" varchar,
  	"by" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_photos_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_photographer" varchar,
  	"version_copyright" varchar,
  	"version_taken_at" timestamp(3) with time zone,
  	"version_place" varchar,
  	"version_made" "enum__photos_v_version_made",
  	"version_usage_terms" varchar,
  	"version_usable_until" timestamp(3) with time zone,
  	"version_embargo_until" timestamp(3) with time zone,
  	"version_iptc" jsonb,
  	"version_attribution_for" varchar,
  	"version_owner_id" integer,
  	"version_revision" numeric DEFAULT 0,
  	"version_guid" varchar,
  	"version_takedown_at" timestamp(3) with time zone,
  	"version_takedown_by" varchar,
  	"version_takedown_reason" varchar,
  	"version_approved_at" timestamp(3) with time zone,
  	"version_approved_by" varchar,
  	"version_approved_hash" varchar,
  	"version_review" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__photos_v_version_status" DEFAULT 'draft',
  	"version_url" varchar,
  	"version_thumbnail_u_r_l" varchar,
  	"version_filename" varchar,
  	"version_mime_type" varchar,
  	"version_filesize" numeric,
  	"version_width" numeric,
  	"version_height" numeric,
  	"version_focal_x" numeric,
  	"version_focal_y" numeric,
  	"version_sizes_thumbnail_url" varchar,
  	"version_sizes_thumbnail_width" numeric,
  	"version_sizes_thumbnail_height" numeric,
  	"version_sizes_thumbnail_mime_type" varchar,
  	"version_sizes_thumbnail_filesize" numeric,
  	"version_sizes_thumbnail_filename" varchar,
  	"version_sizes_card_url" varchar,
  	"version_sizes_card_width" numeric,
  	"version_sizes_card_height" numeric,
  	"version_sizes_card_mime_type" varchar,
  	"version_sizes_card_filesize" numeric,
  	"version_sizes_card_filename" varchar,
  	"version_sizes_web_url" varchar,
  	"version_sizes_web_width" numeric,
  	"version_sizes_web_height" numeric,
  	"version_sizes_web_mime_type" varchar,
  	"version_sizes_web_filesize" numeric,
  	"version_sizes_web_filename" varchar,
  	"version_sizes_web_jpeg_url" varchar,
  	"version_sizes_web_jpeg_width" numeric,
  	"version_sizes_web_jpeg_height" numeric,
  	"version_sizes_web_jpeg_mime_type" varchar,
  	"version_sizes_web_jpeg_filesize" numeric,
  	"version_sizes_web_jpeg_filename" varchar,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__photos_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_photos_v_locales" (
  	"version_caption" varchar,
  	"version_alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_photos_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_photos_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer
  );
  
  CREATE TABLE "sidebars_points_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "sidebars_points_items_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "sidebars_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "sidebars_points_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "sidebars_mentions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"locale" varchar,
  	"reason" varchar,
  	"by" varchar
  );
  
  CREATE TABLE "sidebars" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"kind" "enum_sidebars_kind" DEFAULT 'note',
  	"embargo_until" timestamp(3) with time zone,
  	"owner_id" integer,
  	"revision" numeric DEFAULT 0,
  	"guid" varchar,
  	"takedown_at" timestamp(3) with time zone,
  	"takedown_by" varchar,
  	"takedown_reason" varchar,
  	"approved_at" timestamp(3) with time zone,
  	"approved_by" varchar,
  	"approved_hash" varchar,
  	"review" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_sidebars_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "sidebars_locales" (
  	"title" varchar,
  	"intro" varchar,
  	"quote_text" varchar,
  	"quote_speaker" varchar,
  	"quote_work" varchar,
  	"quote_gloss" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "sidebars_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "sidebars_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer
  );
  
  CREATE TABLE "_sidebars_v_version_points_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_sidebars_v_version_points_items_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_sidebars_v_version_points" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_sidebars_v_version_points_locales" (
  	"heading" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_sidebars_v_version_mentions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar,
  	"locale" varchar,
  	"reason" varchar,
  	"by" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_sidebars_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_kind" "enum__sidebars_v_version_kind" DEFAULT 'note',
  	"version_embargo_until" timestamp(3) with time zone,
  	"version_owner_id" integer,
  	"version_revision" numeric DEFAULT 0,
  	"version_guid" varchar,
  	"version_takedown_at" timestamp(3) with time zone,
  	"version_takedown_by" varchar,
  	"version_takedown_reason" varchar,
  	"version_approved_at" timestamp(3) with time zone,
  	"version_approved_by" varchar,
  	"version_approved_hash" varchar,
  	"version_review" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__sidebars_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__sidebars_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_sidebars_v_locales" (
  	"version_title" varchar,
  	"version_intro" varchar,
  	"version_quote_text" varchar,
  	"version_quote_speaker" varchar,
  	"version_quote_work" varchar,
  	"version_quote_gloss" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_sidebars_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_sidebars_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"sources_id" integer
  );
  
  CREATE TABLE "pages_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_pages_items_kind" DEFAULT 'article' NOT NULL,
  	"article_id" integer,
  	"sidebar_id" integer,
  	"photo_id" integer,
  	"role" "enum_pages_items_role",
  	"columns" numeric,
  	"headline" varchar,
  	"end_after" numeric,
  	"caption" varchar
  );
  
  CREATE TABLE "pages" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"locale" varchar NOT NULL,
  	"date" timestamp(3) with time zone,
  	"on_sale_at" timestamp(3) with time zone,
  	"edition" varchar,
  	"section" varchar,
  	"number" numeric,
  	"template" "enum_pages_template",
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "pages_locales" (
  	"title" varchar,
  	"publication" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "sources" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"kind" "enum_sources_kind" DEFAULT 'agency' NOT NULL,
  	"retired_from" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sources_locales" (
  	"name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "sources_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"value" "enum_users_roles",
  	"id" serial PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"enable_a_p_i_key" boolean,
  	"api_key" varchar,
  	"api_key_index" varchar,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "gate_decisions" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone,
  	"outcome" "enum_gate_decisions_outcome",
  	"path" varchar,
  	"subject_collection" varchar,
  	"subject_id" varchar,
  	"who" varchar,
  	"rules_version" varchar,
  	"hash" varchar,
  	"reason" varchar,
  	"findings" jsonb,
  	"mentions" jsonb,
  	"contents" jsonb
  );
  
  CREATE TABLE "payload_kv" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"articles_id" integer,
  	"photos_id" integer,
  	"sidebars_id" integer,
  	"pages_id" integer,
  	"sources_id" integer,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" integer
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "articles_byline" ADD CONSTRAINT "articles_byline_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "articles_byline" ADD CONSTRAINT "articles_byline_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_byline_locales" ADD CONSTRAINT "articles_byline_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles_byline"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_mentions" ADD CONSTRAINT "articles_mentions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_photos" ADD CONSTRAINT "articles_photos_photo_id_photos_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photos"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_photos" ADD CONSTRAINT "articles_photos_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_photos_locales" ADD CONSTRAINT "articles_photos_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles_photos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_corrections" ADD CONSTRAINT "articles_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_corrections_locales" ADD CONSTRAINT "articles_corrections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles_corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles" ADD CONSTRAINT "articles_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "articles_locales" ADD CONSTRAINT "articles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_texts" ADD CONSTRAINT "articles_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_sidebars_fk" FOREIGN KEY ("sidebars_id") REFERENCES "public"."sidebars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_byline" ADD CONSTRAINT "_articles_v_version_byline_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "_articles_v_version_byline" ADD CONSTRAINT "_articles_v_version_byline_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_byline_locales" ADD CONSTRAINT "_articles_v_version_byline_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v_version_byline"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_mentions" ADD CONSTRAINT "_articles_v_version_mentions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_photos" ADD CONSTRAINT "_articles_v_version_photos_photo_id_photos_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photos"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_version_photos" ADD CONSTRAINT "_articles_v_version_photos_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_photos_locales" ADD CONSTRAINT "_articles_v_version_photos_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v_version_photos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_corrections" ADD CONSTRAINT "_articles_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_version_corrections_locales" ADD CONSTRAINT "_articles_v_version_corrections_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v_version_corrections"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_articles_v_locales" ADD CONSTRAINT "_articles_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_texts" ADD CONSTRAINT "_articles_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_sidebars_fk" FOREIGN KEY ("sidebars_id") REFERENCES "public"."sidebars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "photos_usable_in" ADD CONSTRAINT "photos_usable_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."photos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "photos_mentions" ADD CONSTRAINT "photos_mentions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."photos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "photos" ADD CONSTRAINT "photos_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "photos_locales" ADD CONSTRAINT "photos_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."photos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "photos_texts" ADD CONSTRAINT "photos_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."photos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "photos_rels" ADD CONSTRAINT "photos_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."photos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "photos_rels" ADD CONSTRAINT "photos_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "_photos_v_version_usable_in" ADD CONSTRAINT "_photos_v_version_usable_in_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_photos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_photos_v_version_mentions" ADD CONSTRAINT "_photos_v_version_mentions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_photos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_photos_v" ADD CONSTRAINT "_photos_v_parent_id_photos_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."photos"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_photos_v" ADD CONSTRAINT "_photos_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_photos_v_locales" ADD CONSTRAINT "_photos_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_photos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_photos_v_texts" ADD CONSTRAINT "_photos_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_photos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_photos_v_rels" ADD CONSTRAINT "_photos_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_photos_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_photos_v_rels" ADD CONSTRAINT "_photos_v_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "sidebars_points_items" ADD CONSTRAINT "sidebars_points_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sidebars_points"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sidebars_points_items_locales" ADD CONSTRAINT "sidebars_points_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sidebars_points_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sidebars_points" ADD CONSTRAINT "sidebars_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sidebars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sidebars_points_locales" ADD CONSTRAINT "sidebars_points_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sidebars_points"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sidebars_mentions" ADD CONSTRAINT "sidebars_mentions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sidebars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sidebars" ADD CONSTRAINT "sidebars_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sidebars_locales" ADD CONSTRAINT "sidebars_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sidebars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sidebars_texts" ADD CONSTRAINT "sidebars_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sidebars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sidebars_rels" ADD CONSTRAINT "sidebars_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sidebars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sidebars_rels" ADD CONSTRAINT "sidebars_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "_sidebars_v_version_points_items" ADD CONSTRAINT "_sidebars_v_version_points_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sidebars_v_version_points"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sidebars_v_version_points_items_locales" ADD CONSTRAINT "_sidebars_v_version_points_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sidebars_v_version_points_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sidebars_v_version_points" ADD CONSTRAINT "_sidebars_v_version_points_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sidebars_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sidebars_v_version_points_locales" ADD CONSTRAINT "_sidebars_v_version_points_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sidebars_v_version_points"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sidebars_v_version_mentions" ADD CONSTRAINT "_sidebars_v_version_mentions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sidebars_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sidebars_v" ADD CONSTRAINT "_sidebars_v_parent_id_sidebars_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sidebars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sidebars_v" ADD CONSTRAINT "_sidebars_v_version_owner_id_users_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_sidebars_v_locales" ADD CONSTRAINT "_sidebars_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_sidebars_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sidebars_v_texts" ADD CONSTRAINT "_sidebars_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_sidebars_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sidebars_v_rels" ADD CONSTRAINT "_sidebars_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_sidebars_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_sidebars_v_rels" ADD CONSTRAINT "_sidebars_v_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "pages_items" ADD CONSTRAINT "pages_items_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_items" ADD CONSTRAINT "pages_items_sidebar_id_sidebars_id_fk" FOREIGN KEY ("sidebar_id") REFERENCES "public"."sidebars"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_items" ADD CONSTRAINT "pages_items_photo_id_photos_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."photos"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages_items" ADD CONSTRAINT "pages_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sources_locales" ADD CONSTRAINT "sources_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "sources_texts" ADD CONSTRAINT "sources_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_articles_fk" FOREIGN KEY ("articles_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_photos_fk" FOREIGN KEY ("photos_id") REFERENCES "public"."photos"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sidebars_fk" FOREIGN KEY ("sidebars_id") REFERENCES "public"."sidebars"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_sources_fk" FOREIGN KEY ("sources_id") REFERENCES "public"."sources"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "articles_byline_order_idx" ON "articles_byline" USING btree ("_order");
  CREATE INDEX "articles_byline_parent_id_idx" ON "articles_byline" USING btree ("_parent_id");
  CREATE INDEX "articles_byline_source_idx" ON "articles_byline" USING btree ("source_id");
  CREATE UNIQUE INDEX "articles_byline_locales_locale_parent_id_unique" ON "articles_byline_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_mentions_order_idx" ON "articles_mentions" USING btree ("_order");
  CREATE INDEX "articles_mentions_parent_id_idx" ON "articles_mentions" USING btree ("_parent_id");
  CREATE INDEX "articles_photos_order_idx" ON "articles_photos" USING btree ("_order");
  CREATE INDEX "articles_photos_parent_id_idx" ON "articles_photos" USING btree ("_parent_id");
  CREATE INDEX "articles_photos_photo_idx" ON "articles_photos" USING btree ("photo_id");
  CREATE UNIQUE INDEX "articles_photos_locales_locale_parent_id_unique" ON "articles_photos_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_corrections_order_idx" ON "articles_corrections" USING btree ("_order");
  CREATE INDEX "articles_corrections_parent_id_idx" ON "articles_corrections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "articles_corrections_locales_locale_parent_id_unique" ON "articles_corrections_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "articles_slug_idx" ON "articles" USING btree ("slug");
  CREATE INDEX "articles_section_idx" ON "articles" USING btree ("section");
  CREATE INDEX "articles_embargo_until_idx" ON "articles" USING btree ("embargo_until");
  CREATE INDEX "articles_first_published_at_idx" ON "articles" USING btree ("first_published_at");
  CREATE INDEX "articles_revised_at_idx" ON "articles" USING btree ("revised_at");
  CREATE INDEX "articles_owner_idx" ON "articles" USING btree ("owner_id");
  CREATE UNIQUE INDEX "articles_guid_idx" ON "articles" USING btree ("guid");
  CREATE INDEX "articles_takedown_takedown_at_idx" ON "articles" USING btree ("takedown_at");
  CREATE INDEX "articles_approved_approved_at_idx" ON "articles" USING btree ("approved_at");
  CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
  CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
  CREATE INDEX "articles_deleted_at_idx" ON "articles" USING btree ("deleted_at");
  CREATE INDEX "articles__status_idx" ON "articles" USING btree ("_status");
  CREATE INDEX "_status_firstPublishedAt_idx" ON "articles" USING btree ("_status","first_published_at");
  CREATE INDEX "_status_section_firstPublishedAt_idx" ON "articles" USING btree ("_status","section","first_published_at");
  CREATE UNIQUE INDEX "articles_locales_locale_parent_id_unique" ON "articles_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "articles_texts_order_parent" ON "articles_texts" USING btree ("order","parent_id");
  CREATE INDEX "articles_texts_text_idx" ON "articles_texts" USING btree ("text");
  CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
  CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
  CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
  CREATE INDEX "articles_rels_sources_id_idx" ON "articles_rels" USING btree ("sources_id");
  CREATE INDEX "articles_rels_sidebars_id_idx" ON "articles_rels" USING btree ("sidebars_id");
  CREATE INDEX "_articles_v_version_byline_order_idx" ON "_articles_v_version_byline" USING btree ("_order");
  CREATE INDEX "_articles_v_version_byline_parent_id_idx" ON "_articles_v_version_byline" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_byline_source_idx" ON "_articles_v_version_byline" USING btree ("source_id");
  CREATE UNIQUE INDEX "_articles_v_version_byline_locales_locale_parent_id_unique" ON "_articles_v_version_byline_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_version_mentions_order_idx" ON "_articles_v_version_mentions" USING btree ("_order");
  CREATE INDEX "_articles_v_version_mentions_parent_id_idx" ON "_articles_v_version_mentions" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_photos_order_idx" ON "_articles_v_version_photos" USING btree ("_order");
  CREATE INDEX "_articles_v_version_photos_parent_id_idx" ON "_articles_v_version_photos" USING btree ("_parent_id");
  CREATE INDEX "_articles_v_version_photos_photo_idx" ON "_articles_v_version_photos" USING btree ("photo_id");
  CREATE UNIQUE INDEX "_articles_v_version_photos_locales_locale_parent_id_unique" ON "_articles_v_version_photos_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_version_corrections_order_idx" ON "_articles_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_articles_v_version_corrections_parent_id_idx" ON "_articles_v_version_corrections" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_articles_v_version_corrections_locales_locale_parent_id_uni" ON "_articles_v_version_corrections_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
  CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v" USING btree ("version_slug");
  CREATE INDEX "_articles_v_version_version_section_idx" ON "_articles_v" USING btree ("version_section");
  CREATE INDEX "_articles_v_version_version_embargo_until_idx" ON "_articles_v" USING btree ("version_embargo_until");
  CREATE INDEX "_articles_v_version_version_first_published_at_idx" ON "_articles_v" USING btree ("version_first_published_at");
  CREATE INDEX "_articles_v_version_version_revised_at_idx" ON "_articles_v" USING btree ("version_revised_at");
  CREATE INDEX "_articles_v_version_version_owner_idx" ON "_articles_v" USING btree ("version_owner_id");
  CREATE INDEX "_articles_v_version_version_guid_idx" ON "_articles_v" USING btree ("version_guid");
  CREATE INDEX "_articles_v_version_takedown_version_takedown_at_idx" ON "_articles_v" USING btree ("version_takedown_at");
  CREATE INDEX "_articles_v_version_approved_version_approved_at_idx" ON "_articles_v" USING btree ("version_approved_at");
  CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
  CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
  CREATE INDEX "_articles_v_version_version_deleted_at_idx" ON "_articles_v" USING btree ("version_deleted_at");
  CREATE INDEX "_articles_v_version_version__status_idx" ON "_articles_v" USING btree ("version__status");
  CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
  CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
  CREATE INDEX "_articles_v_snapshot_idx" ON "_articles_v" USING btree ("snapshot");
  CREATE INDEX "_articles_v_published_locale_idx" ON "_articles_v" USING btree ("published_locale");
  CREATE INDEX "_articles_v_latest_idx" ON "_articles_v" USING btree ("latest");
  CREATE INDEX "_articles_v_autosave_idx" ON "_articles_v" USING btree ("autosave");
  CREATE INDEX "version__status_version_firstPublishedAt_idx" ON "_articles_v" USING btree ("version__status","version_first_published_at");
  CREATE INDEX "version__status_version_section_version_firstPublishedAt_idx" ON "_articles_v" USING btree ("version__status","version_section","version_first_published_at");
  CREATE UNIQUE INDEX "_articles_v_locales_locale_parent_id_unique" ON "_articles_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_articles_v_texts_order_parent" ON "_articles_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
  CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
  CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
  CREATE INDEX "_articles_v_rels_sources_id_idx" ON "_articles_v_rels" USING btree ("sources_id");
  CREATE INDEX "_articles_v_rels_sidebars_id_idx" ON "_articles_v_rels" USING btree ("sidebars_id");
  CREATE INDEX "photos_usable_in_order_idx" ON "photos_usable_in" USING btree ("order");
  CREATE INDEX "photos_usable_in_parent_idx" ON "photos_usable_in" USING btree ("parent_id");
  CREATE INDEX "photos_mentions_order_idx" ON "photos_mentions" USING btree ("_order");
  CREATE INDEX "photos_mentions_parent_id_idx" ON "photos_mentions" USING btree ("_parent_id");
  CREATE INDEX "photos_usable_until_idx" ON "photos" USING btree ("usable_until");
  CREATE INDEX "photos_embargo_until_idx" ON "photos" USING btree ("embargo_until");
  CREATE INDEX "photos_owner_idx" ON "photos" USING btree ("owner_id");
  CREATE UNIQUE INDEX "photos_guid_idx" ON "photos" USING btree ("guid");
  CREATE INDEX "photos_takedown_takedown_at_idx" ON "photos" USING btree ("takedown_at");
  CREATE INDEX "photos_approved_approved_at_idx" ON "photos" USING btree ("approved_at");
  CREATE INDEX "photos_updated_at_idx" ON "photos" USING btree ("updated_at");
  CREATE INDEX "photos_created_at_idx" ON "photos" USING btree ("created_at");
  CREATE INDEX "photos_deleted_at_idx" ON "photos" USING btree ("deleted_at");
  CREATE INDEX "photos__status_idx" ON "photos" USING btree ("_status");
  CREATE UNIQUE INDEX "photos_filename_idx" ON "photos" USING btree ("filename");
  CREATE INDEX "photos_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "photos" USING btree ("sizes_thumbnail_filename");
  CREATE INDEX "photos_sizes_card_sizes_card_filename_idx" ON "photos" USING btree ("sizes_card_filename");
  CREATE INDEX "photos_sizes_web_sizes_web_filename_idx" ON "photos" USING btree ("sizes_web_filename");
  CREATE INDEX "photos_sizes_web_jpeg_sizes_web_jpeg_filename_idx" ON "photos" USING btree ("sizes_web_jpeg_filename");
  CREATE INDEX "_status_createdAt_idx" ON "photos" USING btree ("_status","created_at");
  CREATE UNIQUE INDEX "photos_locales_locale_parent_id_unique" ON "photos_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "photos_texts_order_parent" ON "photos_texts" USING btree ("order","parent_id");
  CREATE INDEX "photos_texts_text_idx" ON "photos_texts" USING btree ("text");
  CREATE INDEX "photos_rels_order_idx" ON "photos_rels" USING btree ("order");
  CREATE INDEX "photos_rels_parent_idx" ON "photos_rels" USING btree ("parent_id");
  CREATE INDEX "photos_rels_path_idx" ON "photos_rels" USING btree ("path");
  CREATE INDEX "photos_rels_sources_id_idx" ON "photos_rels" USING btree ("sources_id");
  CREATE INDEX "_photos_v_version_usable_in_order_idx" ON "_photos_v_version_usable_in" USING btree ("order");
  CREATE INDEX "_photos_v_version_usable_in_parent_idx" ON "_photos_v_version_usable_in" USING btree ("parent_id");
  CREATE INDEX "_photos_v_version_mentions_order_idx" ON "_photos_v_version_mentions" USING btree ("_order");
  CREATE INDEX "_photos_v_version_mentions_parent_id_idx" ON "_photos_v_version_mentions" USING btree ("_parent_id");
  CREATE INDEX "_photos_v_parent_idx" ON "_photos_v" USING btree ("parent_id");
  CREATE INDEX "_photos_v_version_version_usable_until_idx" ON "_photos_v" USING btree ("version_usable_until");
  CREATE INDEX "_photos_v_version_version_embargo_until_idx" ON "_photos_v" USING btree ("version_embargo_until");
  CREATE INDEX "_photos_v_version_version_owner_idx" ON "_photos_v" USING btree ("version_owner_id");
  CREATE INDEX "_photos_v_version_version_guid_idx" ON "_photos_v" USING btree ("version_guid");
  CREATE INDEX "_photos_v_version_takedown_version_takedown_at_idx" ON "_photos_v" USING btree ("version_takedown_at");
  CREATE INDEX "_photos_v_version_approved_version_approved_at_idx" ON "_photos_v" USING btree ("version_approved_at");
  CREATE INDEX "_photos_v_version_version_updated_at_idx" ON "_photos_v" USING btree ("version_updated_at");
  CREATE INDEX "_photos_v_version_version_created_at_idx" ON "_photos_v" USING btree ("version_created_at");
  CREATE INDEX "_photos_v_version_version_deleted_at_idx" ON "_photos_v" USING btree ("version_deleted_at");
  CREATE INDEX "_photos_v_version_version__status_idx" ON "_photos_v" USING btree ("version__status");
  CREATE INDEX "_photos_v_version_version_filename_idx" ON "_photos_v" USING btree ("version_filename");
  CREATE INDEX "_photos_v_version_sizes_thumbnail_version_sizes_thumbnai_idx" ON "_photos_v" USING btree ("version_sizes_thumbnail_filename");
  CREATE INDEX "_photos_v_version_sizes_card_version_sizes_card_filename_idx" ON "_photos_v" USING btree ("version_sizes_card_filename");
  CREATE INDEX "_photos_v_version_sizes_web_version_sizes_web_filename_idx" ON "_photos_v" USING btree ("version_sizes_web_filename");
  CREATE INDEX "_photos_v_version_sizes_web_jpeg_version_sizes_web_jpeg__idx" ON "_photos_v" USING btree ("version_sizes_web_jpeg_filename");
  CREATE INDEX "_photos_v_created_at_idx" ON "_photos_v" USING btree ("created_at");
  CREATE INDEX "_photos_v_updated_at_idx" ON "_photos_v" USING btree ("updated_at");
  CREATE INDEX "_photos_v_snapshot_idx" ON "_photos_v" USING btree ("snapshot");
  CREATE INDEX "_photos_v_published_locale_idx" ON "_photos_v" USING btree ("published_locale");
  CREATE INDEX "_photos_v_latest_idx" ON "_photos_v" USING btree ("latest");
  CREATE INDEX "version__status_version_createdAt_idx" ON "_photos_v" USING btree ("version__status","version_created_at");
  CREATE UNIQUE INDEX "_photos_v_locales_locale_parent_id_unique" ON "_photos_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_photos_v_texts_order_parent" ON "_photos_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_photos_v_rels_order_idx" ON "_photos_v_rels" USING btree ("order");
  CREATE INDEX "_photos_v_rels_parent_idx" ON "_photos_v_rels" USING btree ("parent_id");
  CREATE INDEX "_photos_v_rels_path_idx" ON "_photos_v_rels" USING btree ("path");
  CREATE INDEX "_photos_v_rels_sources_id_idx" ON "_photos_v_rels" USING btree ("sources_id");
  CREATE INDEX "sidebars_points_items_order_idx" ON "sidebars_points_items" USING btree ("_order");
  CREATE INDEX "sidebars_points_items_parent_id_idx" ON "sidebars_points_items" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "sidebars_points_items_locales_locale_parent_id_unique" ON "sidebars_points_items_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "sidebars_points_order_idx" ON "sidebars_points" USING btree ("_order");
  CREATE INDEX "sidebars_points_parent_id_idx" ON "sidebars_points" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "sidebars_points_locales_locale_parent_id_unique" ON "sidebars_points_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "sidebars_mentions_order_idx" ON "sidebars_mentions" USING btree ("_order");
  CREATE INDEX "sidebars_mentions_parent_id_idx" ON "sidebars_mentions" USING btree ("_parent_id");
  CREATE INDEX "sidebars_embargo_until_idx" ON "sidebars" USING btree ("embargo_until");
  CREATE INDEX "sidebars_owner_idx" ON "sidebars" USING btree ("owner_id");
  CREATE UNIQUE INDEX "sidebars_guid_idx" ON "sidebars" USING btree ("guid");
  CREATE INDEX "sidebars_takedown_takedown_at_idx" ON "sidebars" USING btree ("takedown_at");
  CREATE INDEX "sidebars_approved_approved_at_idx" ON "sidebars" USING btree ("approved_at");
  CREATE INDEX "sidebars_updated_at_idx" ON "sidebars" USING btree ("updated_at");
  CREATE INDEX "sidebars_created_at_idx" ON "sidebars" USING btree ("created_at");
  CREATE INDEX "sidebars_deleted_at_idx" ON "sidebars" USING btree ("deleted_at");
  CREATE INDEX "sidebars__status_idx" ON "sidebars" USING btree ("_status");
  CREATE INDEX "_status_createdAt_1_idx" ON "sidebars" USING btree ("_status","created_at");
  CREATE UNIQUE INDEX "sidebars_locales_locale_parent_id_unique" ON "sidebars_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "sidebars_texts_order_parent" ON "sidebars_texts" USING btree ("order","parent_id");
  CREATE INDEX "sidebars_texts_text_idx" ON "sidebars_texts" USING btree ("text");
  CREATE INDEX "sidebars_rels_order_idx" ON "sidebars_rels" USING btree ("order");
  CREATE INDEX "sidebars_rels_parent_idx" ON "sidebars_rels" USING btree ("parent_id");
  CREATE INDEX "sidebars_rels_path_idx" ON "sidebars_rels" USING btree ("path");
  CREATE INDEX "sidebars_rels_sources_id_idx" ON "sidebars_rels" USING btree ("sources_id");
  CREATE INDEX "_sidebars_v_version_points_items_order_idx" ON "_sidebars_v_version_points_items" USING btree ("_order");
  CREATE INDEX "_sidebars_v_version_points_items_parent_id_idx" ON "_sidebars_v_version_points_items" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_sidebars_v_version_points_items_locales_locale_parent_id_un" ON "_sidebars_v_version_points_items_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_sidebars_v_version_points_order_idx" ON "_sidebars_v_version_points" USING btree ("_order");
  CREATE INDEX "_sidebars_v_version_points_parent_id_idx" ON "_sidebars_v_version_points" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_sidebars_v_version_points_locales_locale_parent_id_unique" ON "_sidebars_v_version_points_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_sidebars_v_version_mentions_order_idx" ON "_sidebars_v_version_mentions" USING btree ("_order");
  CREATE INDEX "_sidebars_v_version_mentions_parent_id_idx" ON "_sidebars_v_version_mentions" USING btree ("_parent_id");
  CREATE INDEX "_sidebars_v_parent_idx" ON "_sidebars_v" USING btree ("parent_id");
  CREATE INDEX "_sidebars_v_version_version_embargo_until_idx" ON "_sidebars_v" USING btree ("version_embargo_until");
  CREATE INDEX "_sidebars_v_version_version_owner_idx" ON "_sidebars_v" USING btree ("version_owner_id");
  CREATE INDEX "_sidebars_v_version_version_guid_idx" ON "_sidebars_v" USING btree ("version_guid");
  CREATE INDEX "_sidebars_v_version_takedown_version_takedown_at_idx" ON "_sidebars_v" USING btree ("version_takedown_at");
  CREATE INDEX "_sidebars_v_version_approved_version_approved_at_idx" ON "_sidebars_v" USING btree ("version_approved_at");
  CREATE INDEX "_sidebars_v_version_version_updated_at_idx" ON "_sidebars_v" USING btree ("version_updated_at");
  CREATE INDEX "_sidebars_v_version_version_created_at_idx" ON "_sidebars_v" USING btree ("version_created_at");
  CREATE INDEX "_sidebars_v_version_version_deleted_at_idx" ON "_sidebars_v" USING btree ("version_deleted_at");
  CREATE INDEX "_sidebars_v_version_version__status_idx" ON "_sidebars_v" USING btree ("version__status");
  CREATE INDEX "_sidebars_v_created_at_idx" ON "_sidebars_v" USING btree ("created_at");
  CREATE INDEX "_sidebars_v_updated_at_idx" ON "_sidebars_v" USING btree ("updated_at");
  CREATE INDEX "_sidebars_v_snapshot_idx" ON "_sidebars_v" USING btree ("snapshot");
  CREATE INDEX "_sidebars_v_published_locale_idx" ON "_sidebars_v" USING btree ("published_locale");
  CREATE INDEX "_sidebars_v_latest_idx" ON "_sidebars_v" USING btree ("latest");
  CREATE INDEX "version__status_version_createdAt_1_idx" ON "_sidebars_v" USING btree ("version__status","version_created_at");
  CREATE UNIQUE INDEX "_sidebars_v_locales_locale_parent_id_unique" ON "_sidebars_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_sidebars_v_texts_order_parent" ON "_sidebars_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_sidebars_v_rels_order_idx" ON "_sidebars_v_rels" USING btree ("order");
  CREATE INDEX "_sidebars_v_rels_parent_idx" ON "_sidebars_v_rels" USING btree ("parent_id");
  CREATE INDEX "_sidebars_v_rels_path_idx" ON "_sidebars_v_rels" USING btree ("path");
  CREATE INDEX "_sidebars_v_rels_sources_id_idx" ON "_sidebars_v_rels" USING btree ("sources_id");
  CREATE INDEX "pages_items_order_idx" ON "pages_items" USING btree ("_order");
  CREATE INDEX "pages_items_parent_id_idx" ON "pages_items" USING btree ("_parent_id");
  CREATE INDEX "pages_items_article_idx" ON "pages_items" USING btree ("article_id");
  CREATE INDEX "pages_items_sidebar_idx" ON "pages_items" USING btree ("sidebar_id");
  CREATE INDEX "pages_items_photo_idx" ON "pages_items" USING btree ("photo_id");
  CREATE INDEX "pages_date_idx" ON "pages" USING btree ("date");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "sources_key_idx" ON "sources" USING btree ("key");
  CREATE INDEX "sources_updated_at_idx" ON "sources" USING btree ("updated_at");
  CREATE INDEX "sources_created_at_idx" ON "sources" USING btree ("created_at");
  CREATE UNIQUE INDEX "sources_locales_locale_parent_id_unique" ON "sources_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "sources_texts_order_parent" ON "sources_texts" USING btree ("order","parent_id");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "gate_decisions_at_idx" ON "gate_decisions" USING btree ("at");
  CREATE INDEX "gate_decisions_outcome_idx" ON "gate_decisions" USING btree ("outcome");
  CREATE INDEX "gate_decisions_subject_collection_idx" ON "gate_decisions" USING btree ("subject_collection");
  CREATE INDEX "gate_decisions_subject_id_idx" ON "gate_decisions" USING btree ("subject_id");
  CREATE INDEX "gate_decisions_hash_idx" ON "gate_decisions" USING btree ("hash");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_articles_id_idx" ON "payload_locked_documents_rels" USING btree ("articles_id");
  CREATE INDEX "payload_locked_documents_rels_photos_id_idx" ON "payload_locked_documents_rels" USING btree ("photos_id");
  CREATE INDEX "payload_locked_documents_rels_sidebars_id_idx" ON "payload_locked_documents_rels" USING btree ("sidebars_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_sources_id_idx" ON "payload_locked_documents_rels" USING btree ("sources_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "articles_byline" CASCADE;
  DROP TABLE "articles_byline_locales" CASCADE;
  DROP TABLE "articles_mentions" CASCADE;
  DROP TABLE "articles_photos" CASCADE;
  DROP TABLE "articles_photos_locales" CASCADE;
  DROP TABLE "articles_corrections" CASCADE;
  DROP TABLE "articles_corrections_locales" CASCADE;
  DROP TABLE "articles" CASCADE;
  DROP TABLE "articles_locales" CASCADE;
  DROP TABLE "articles_texts" CASCADE;
  DROP TABLE "articles_rels" CASCADE;
  DROP TABLE "_articles_v_version_byline" CASCADE;
  DROP TABLE "_articles_v_version_byline_locales" CASCADE;
  DROP TABLE "_articles_v_version_mentions" CASCADE;
  DROP TABLE "_articles_v_version_photos" CASCADE;
  DROP TABLE "_articles_v_version_photos_locales" CASCADE;
  DROP TABLE "_articles_v_version_corrections" CASCADE;
  DROP TABLE "_articles_v_version_corrections_locales" CASCADE;
  DROP TABLE "_articles_v" CASCADE;
  DROP TABLE "_articles_v_locales" CASCADE;
  DROP TABLE "_articles_v_texts" CASCADE;
  DROP TABLE "_articles_v_rels" CASCADE;
  DROP TABLE "photos_usable_in" CASCADE;
  DROP TABLE "photos_mentions" CASCADE;
  DROP TABLE "photos" CASCADE;
  DROP TABLE "photos_locales" CASCADE;
  DROP TABLE "photos_texts" CASCADE;
  DROP TABLE "photos_rels" CASCADE;
  DROP TABLE "_photos_v_version_usable_in" CASCADE;
  DROP TABLE "_photos_v_version_mentions" CASCADE;
  DROP TABLE "_photos_v" CASCADE;
  DROP TABLE "_photos_v_locales" CASCADE;
  DROP TABLE "_photos_v_texts" CASCADE;
  DROP TABLE "_photos_v_rels" CASCADE;
  DROP TABLE "sidebars_points_items" CASCADE;
  DROP TABLE "sidebars_points_items_locales" CASCADE;
  DROP TABLE "sidebars_points" CASCADE;
  DROP TABLE "sidebars_points_locales" CASCADE;
  DROP TABLE "sidebars_mentions" CASCADE;
  DROP TABLE "sidebars" CASCADE;
  DROP TABLE "sidebars_locales" CASCADE;
  DROP TABLE "sidebars_texts" CASCADE;
  DROP TABLE "sidebars_rels" CASCADE;
  DROP TABLE "_sidebars_v_version_points_items" CASCADE;
  DROP TABLE "_sidebars_v_version_points_items_locales" CASCADE;
  DROP TABLE "_sidebars_v_version_points" CASCADE;
  DROP TABLE "_sidebars_v_version_points_locales" CASCADE;
  DROP TABLE "_sidebars_v_version_mentions" CASCADE;
  DROP TABLE "_sidebars_v" CASCADE;
  DROP TABLE "_sidebars_v_locales" CASCADE;
  DROP TABLE "_sidebars_v_texts" CASCADE;
  DROP TABLE "_sidebars_v_rels" CASCADE;
  DROP TABLE "pages_items" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_locales" CASCADE;
  DROP TABLE "sources" CASCADE;
  DROP TABLE "sources_locales" CASCADE;
  DROP TABLE "sources_texts" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "gate_decisions" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_articles_byline_role";
  DROP TYPE "public"."enum_articles_attribution_form";
  DROP TYPE "public"."enum_articles_section";
  DROP TYPE "public"."enum_articles_status";
  DROP TYPE "public"."enum__articles_v_version_byline_role";
  DROP TYPE "public"."enum__articles_v_version_attribution_form";
  DROP TYPE "public"."enum__articles_v_version_section";
  DROP TYPE "public"."enum__articles_v_version_status";
  DROP TYPE "public"."enum__articles_v_published_locale";
  DROP TYPE "public"."enum_photos_usable_in";
  DROP TYPE "public"."enum_photos_made";
  DROP TYPE "public"."enum_photos_status";
  DROP TYPE "public"."enum__photos_v_version_usable_in";
  DROP TYPE "public"."enum__photos_v_version_made";
  DROP TYPE "public"."enum__photos_v_version_status";
  DROP TYPE "public"."enum__photos_v_published_locale";
  DROP TYPE "public"."enum_sidebars_kind";
  DROP TYPE "public"."enum_sidebars_status";
  DROP TYPE "public"."enum__sidebars_v_version_kind";
  DROP TYPE "public"."enum__sidebars_v_version_status";
  DROP TYPE "public"."enum__sidebars_v_published_locale";
  DROP TYPE "public"."enum_pages_items_kind";
  DROP TYPE "public"."enum_pages_items_role";
  DROP TYPE "public"."enum_pages_template";
  DROP TYPE "public"."enum_sources_kind";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_gate_decisions_outcome";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";`)
}
