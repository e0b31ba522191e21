import { WritingPanel as WritingPanel_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { DocumentDesk as DocumentDesk_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { TitleCell as TitleCell_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PlacedBelow as PlacedBelow_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { PlacedBlock as PlacedBlock_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowTitle as RowTitle_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { ReadinessCell as ReadinessCell_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { PlanCell as PlanCell_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { StatusCell as StatusCell_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { Readiness as Readiness_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { Approve as Approve_0e21e21a7291b1b2ed0d75955a657d3b } from 'payload-newsroom/rsc'
import { NamedPublishButton as NamedPublishButton_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { ImportDeskView as ImportDeskView_0e21e21a7291b1b2ed0d75955a657d3b } from 'payload-newsroom/rsc'
import { FileWords as FileWords_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { PageView as PageView_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { SubjectField as SubjectField_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { SubjectCell as SubjectCell_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { WhoCell as WhoCell_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { FindingsCell as FindingsCell_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { Findings as Findings_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { Declared as Declared_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { Usage as Usage_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { WarningBanner as WarningBanner_0e21e21a7291b1b2ed0d75955a657d3b } from 'payload-newsroom/rsc'
import { ImportLink as ImportLink_0e21e21a7291b1b2ed0d75955a657d3b } from 'payload-newsroom/rsc'
import { RefusedSchedules as RefusedSchedules_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { NewsroomDay as NewsroomDay_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { Accessible as Accessible_642b5b8dde5cfa91bd3bc2d7337b2d15 } from 'payload-newsroom/client'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "payload-newsroom/client#WritingPanel": WritingPanel_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#DocumentDesk": DocumentDesk_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#TitleCell": TitleCell_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "payload-newsroom/client#PlacedBelow": PlacedBelow_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#PlacedBlock": PlacedBlock_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "payload-newsroom/client#RowTitle": RowTitle_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#ReadinessCell": ReadinessCell_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#PlanCell": PlanCell_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#StatusCell": StatusCell_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#Readiness": Readiness_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/rsc#Approve": Approve_0e21e21a7291b1b2ed0d75955a657d3b,
  "payload-newsroom/client#NamedPublishButton": NamedPublishButton_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/rsc#ImportDeskView": ImportDeskView_0e21e21a7291b1b2ed0d75955a657d3b,
  "payload-newsroom/client#FileWords": FileWords_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#PageView": PageView_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#SubjectField": SubjectField_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#SubjectCell": SubjectCell_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#WhoCell": WhoCell_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#FindingsCell": FindingsCell_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#Findings": Findings_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#Declared": Declared_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#Usage": Usage_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/rsc#WarningBanner": WarningBanner_0e21e21a7291b1b2ed0d75955a657d3b,
  "payload-newsroom/rsc#ImportLink": ImportLink_0e21e21a7291b1b2ed0d75955a657d3b,
  "payload-newsroom/client#RefusedSchedules": RefusedSchedules_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#NewsroomDay": NewsroomDay_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "payload-newsroom/client#Accessible": Accessible_642b5b8dde5cfa91bd3bc2d7337b2d15,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
