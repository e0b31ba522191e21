import { beforeEach, describe, expect, it, vi } from 'vitest'
import { dismissRefusedSchedule, listRefusedSchedules } from '../../../src/endpoints/refusedSchedules.ts'
import { jobsSlug } from '../../../src/gate/schedules/jobs.ts'
import type { RefusedSchedule } from '../../../src/gate/schedules/refusedSchedules.ts'
import { scheduleFinding } from '../../../src/gate/schedules/scheduleFinding.ts'
import { resolveOptions } from '../../../src/options/options.ts'
import { guardedPayload } from '../helpers/guardedPayload.ts'
import { databaseOf } from '../helpers/memoryDatabase.ts'
import { requestTo, type Sent } from '../helpers/requestTo.ts'

const held = vi.hoisted(() => ({ all: [] as unknown[] }))
vi.mock('../../../src/gate/schedules/refusedSchedules.ts', () => ({
  refusedSchedules: () => Promise.resolve(held.all),
}))

const refused = (job: string, over: Partial<RefusedSchedule> = {}): RefusedSchedule => ({
  job,
  collection: 'articles',
  id: '12',
  title: '夜間渡輪',
  type: 'publish',
  dueAt: '2026-11-28T10:00:00.000Z',
  by: '',
  owner: '',
  findings: [],
  error: '',
  ...over,
})

const options = resolveOptions({})
const editor = { id: 1, roles: ['editor'] }
const reporter = { id: 7, roles: ['reporter'] }

beforeEach(() => {
  held.all = [
    refused('1', { by: '7' }),
    refused('2', { owner: '7', by: '8' }),
    refused('3', { owner: '8', by: '8' }),
    refused('4'),
  ]
})

async function listed(user: Record<string, unknown>, sent: Sent = {}) {
  const { payload } = guardedPayload()
  const response = await listRefusedSchedules(options).handler(requestTo(payload, { user, ...sent }))
  // The route's own answer, looked at member by member.
  return ((await response.json()) as { docs: { job: string; findings: { message: string }[] }[] }).docs
}

describe('the list of what was refused when due', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['who may publish', editor, ['1', '2', '3', '4']],
    ['a reporter: what they scheduled or own', reporter, ['1', '2']],
    ['a reporter whose id is text', { ...reporter, id: '7' }, ['1', '2']],
    ['a reporter with nothing', { ...reporter, id: 9 }, []],
    ['one without an id, though nobody is known to have scheduled one', { roles: ['reporter'] }, []],
  ])('for %s', async (_, user, jobs) => {
    expect((await listed(user)).map(({ job }) => job)).toEqual(jobs)
  })

  it('has the words for each finding, of the document and of the schedule, as who asks reads', async () => {
    held.all = [
      refused('1', {
        findings: [
          scheduleFinding('schedule-changed'),
          { rule: 'text-blank', severity: 'block', path: 'headline', locale: 'zh-Hant', params: {} },
        ],
      }),
    ]
    const inChinese = await listed(editor, { headers: { 'accept-language': 'zh-HK' } })
    const inEnglish = await listed(editor)
    const [ours, theirs] = [inChinese, inEnglish].map((docs) =>
      (docs[0]?.findings ?? []).map(({ message }) => message),
    )
    expect([ours?.length, theirs?.length]).toEqual([2, 2])
    for (const message of ours ?? []) expect(message).toMatch(/\p{Script=Han}/u)
    for (const message of theirs ?? []) expect(message).toMatch(/^[^\p{Script=Han}]+$/u)
  })
})

describe('taking one off the list', () => {
  const dismissed = async (job: string, user: Record<string, unknown>) => {
    const database = databaseOf({ [jobsSlug]: [{ id: 1 }, { id: 2 }, { id: 3 }] })
    const { payload } = guardedPayload({ database })
    const req = requestTo(payload, { method: 'POST', user, routeParams: { job } })
    const status = await Promise.resolve(dismissRefusedSchedule(options).handler(req)).then(
      (response) => response.status,
      (error: unknown) => (error instanceof Error && 'status' in error ? error.status : error),
    )
    return { status, left: database.rows(jobsSlug).map(({ id }) => id) }
  }

  it.each<[string, string, Record<string, unknown>, number, number[]]>([
    ['by who may publish', '3', editor, 200, [1, 2]],
    ['by its reporter', '1', reporter, 200, [2, 3]],
    ['not by a reporter who does not see it', '3', reporter, 404, [1, 2, 3]],
    ['not where it is not listed', '99', editor, 404, [1, 2, 3]],
    ['not where it is no id', '1 OR 1', editor, 404, [1, 2, 3]],
    ['not by a number that is spelled otherwise', '01', editor, 404, [1, 2, 3]],
  ])('%s', async (_, job, user, status, left) => {
    expect(await dismissed(job, user)).toEqual({ status, left })
  })
})
