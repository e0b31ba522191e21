import type { Agency } from '../types.ts'

export const shutterstock = {
  key: 'shutterstock',
  kind: 'agency',
  name: { 'zh-Hant': 'Shutterstock', 'zh-Hans': 'Shutterstock', en: 'Shutterstock' },
  aliases: ['REX/Shutterstock', 'Rex/Shutterstock', 'Rex Features'],
  doubtful: ['Shutterstock'],
} satisfies Agency
