import { label, type Label } from '../language/label.ts'

/** The roles of the design; a user may hold several. */
export const roles = ['admin', 'editor', 'reporter', 'layout', 'consumer'] as const

/** One of `roles`. */
export type Role = (typeof roles)[number]

/** What people read for each role. */
export const roleLabels = {
  admin: label('管理員', '管理员', 'Administrator'),
  editor: label('編輯', '编辑', 'Editor'),
  reporter: label('記者', '记者', 'Reporter'),
  layout: label('排版', '排版', 'Layout'),
  consumer: label('接口讀者', '接口读者', 'API consumer'),
} satisfies Record<Role, Label>

/** The little of a user that access looks at, so that another app's users fit as well. */
export interface NewsroomUser {
  id: number | string
  collection?: string
  roles?: readonly string[] | null
  /** Whatever else the app keeps of its users: `user.role`. */
  [field: string]: unknown
}

/** Answers a question about a user; nobody is logged in when it gets `null`. */
export type UserTest = (user: NewsroomUser | null) => boolean

/** A test that somebody holds at least one of `wanted`. Users without a `roles` list hold none. */
export function hasRole(...wanted: Role[]): UserTest {
  return (user) => (user?.roles ?? []).some((role) => wanted.some((one) => one === role))
}

/** Who may do what. Each is an option of the plugin; these are the defaults of the design. */
export interface Who {
  /** Sees drafts, embargoed and expired documents, versions, pages and original files. */
  isStaff: UserTest
  /** Publishes, schedules and takes down. */
  mayPublish: UserTest
  /** Writes articles, photos and boxes at all. */
  mayWrite: UserTest
  /** Lays out pages. */
  mayLayOut: UserTest
  /** Manages users and removes for good. */
  mayAdminister: UserTest
  /** Reads stories with a key of its own, by its scope: see the option `readers`. */
  isConsumer: UserTest
}

/** The design's answers, by the roles a user holds. */
export const defaultWho: Who = {
  isStaff: hasRole('admin', 'editor', 'reporter', 'layout'),
  mayPublish: hasRole('admin', 'editor'),
  mayWrite: hasRole('admin', 'editor', 'reporter'),
  mayLayOut: hasRole('admin', 'editor', 'layout'),
  mayAdminister: hasRole('admin'),
  isConsumer: hasRole('consumer'),
}
