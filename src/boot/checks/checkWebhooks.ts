import type { Config } from 'payload'
import type { Resolved } from '../../options/options.ts'
import { NewsroomConfigError } from '../NewsroomConfigError.ts'

/**
 * Fails where webhooks are on and what they name would have no address, or where a number makes no
 * sense.
 *
 * @throws {NewsroomConfigError}
 */
export function checkWebhooks({ serverURL }: Config, { webhooks }: Pick<Resolved, 'webhooks'>): void {
  if (!webhooks) return
  const origin = webhooks.origin || (serverURL ?? '')
  if (!URL.canParse(origin) || !/^https?:/u.test(origin))
    throw new NewsroomConfigError(
      `deliveries could not name the address of a story: ${origin === '' ? 'the newsroom does not say where it is' : `"${origin}" is no address`}`,
      'option webhooks.origin, config.serverURL',
      "Say it: newsroom({ webhooks: { origin: 'https://news.example.com' } }).",
    )
  for (const name of ['timeout', 'keepDays'] as const) mustBePositive(name, [webhooks[name]])
  mustBePositive('retries', webhooks.retries)
}

function mustBePositive(name: string, numbers: readonly number[]): void {
  const wrong = numbers.find((one) => !Number.isFinite(one) || one <= 0)
  if (wrong === undefined) return
  throw new NewsroomConfigError(
    `${wrong} is no number of ${name === 'keepDays' ? 'days' : 'seconds'}`,
    `option webhooks.${name}`,
    'Say a number above 0, or leave the option out.',
  )
}
