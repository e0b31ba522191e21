import { always, type Rule } from './Rule.ts'

/** A photo that may not be used in this channel. Nothing ticked means both. */
export const rightsChannel: Rule = {
  modes: always,
  photo: ({ usableIn }, desk) =>
    usableIn.length === 0 || usableIn.includes(desk.channel)
      ? []
      : [
          {
            path: 'usableIn',
            locale: '',
            actual: usableIn.join(' '),
            expected: desk.channel,
            params: { channel: desk.channel },
          },
        ],
}
