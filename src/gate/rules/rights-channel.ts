import { always, type Rule } from './Rule.ts'

/** A photo that may not be used in this channel. Nothing ticked means both. */
export const rightsChannel: Rule = {
  modes: always,
  photo: ({ usableIn }, context) =>
    usableIn.length === 0 || usableIn.includes(context.channel)
      ? []
      : [
          {
            path: 'usableIn',
            locale: '',
            actual: usableIn.join(' '),
            expected: context.channel,
            params: { channel: context.channel },
          },
        ],
}
