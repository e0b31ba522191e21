import type { CollectionConfig, FieldAccess } from 'payload'
import { roleLabels, roles } from '../src/options/roles.ts'
import { userOf } from '../src/access/compose.ts'
import { label } from '../src/language/label.ts'
import { completeSetup, type PartialSetup } from './setup.ts'

const tenMinutes = 10 * 60 * 1000

/** People and programs that log in: e-mail and password, or an API key for consumers. */
export function users(setup?: PartialSetup): CollectionConfig {
  const { slugs, who } = completeSetup(setup)
  const administers: FieldAccess = ({ req }) => who.mayAdminister(userOf(req))
  /** Users, administrators included, cannot change their own roles. */
  const rolesOfOthers: FieldAccess = (args) =>
    administers(args) && String(args.id ?? '') !== String(args.req.user?.id ?? '')
  return {
    slug: slugs.users,
    // The plugin refuses this collection where another one is the admin's users: see `checkUsers`.
    custom: { newsroom: 'users' },
    labels: { singular: label('使用者', '用户', 'User'), plural: label('使用者', '用户', 'Users') },
    auth: { useAPIKey: true, maxLoginAttempts: 5, lockTime: tenMinutes, tokenExpiration: 8 * 60 * 60 },
    admin: {
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'roles'],
      group: label('設定', '设置', 'Settings'),
      description: label(
        '誰可以登入，能做什麼。',
        '谁可以登录，能做什么。',
        'Who may log in, and what they may do.',
      ),
    },
    access: {
      admin: ({ req }) => who.isStaff(userOf(req)),
      create: ({ req }) => who.mayAdminister(userOf(req)),
      read: ({ req }) => who.isStaff(userOf(req)) || (req.user ? { id: { equals: req.user.id } } : false),
      update: ({ req }) =>
        who.mayAdminister(userOf(req)) || (req.user ? { id: { equals: req.user.id } } : false),
      delete: ({ req }) => who.mayAdminister(userOf(req)),
      unlock: ({ req }) => who.mayAdminister(userOf(req)),
    },
    fields: [
      {
        name: 'name',
        type: 'text',
        label: label('姓名', '姓名', 'Name'),
        admin: { description: label('同事看到的名字。', '同事看到的名字。', 'The name colleagues see.') },
      },
      {
        name: 'roles',
        type: 'select',
        hasMany: true,
        saveToJWT: true,
        label: label('角色', '角色', 'Roles'),
        options: roles.map((value) => ({ value, label: roleLabels[value] })),
        access: { create: administers, update: rolesOfOthers },
        admin: {
          description: label(
            '可以有幾個角色；只有管理員能給，而且不能給自己。',
            '可以有几个角色；只有管理员能给，而且不能给自己。',
            'Several may be held. Only administrators give them, and never to themselves.',
          ),
        },
      },
    ],
  }
}
