import { element } from '../../xml/XmlElement.ts'
import type { XmlElement } from '../../xml/XmlElement.ts'
import type { NamedSource } from '../published/types.ts'
import { ownCode } from './ownCode.ts'

/** Those credited, and those who relayed them. */
export const infoSources = ({
  sources = [],
  via = [],
}: {
  sources?: readonly NamedSource[]
  via?: readonly NamedSource[]
}): XmlElement[] => [
  ...sources.map((source) => infoSource(source, 'source')),
  ...via.map((source) => infoSource(source, 'relay')),
]

const infoSource = ({ key, name }: NamedSource, role: string): XmlElement =>
  element(
    'infoSource',
    { qcode: ownCode('source', key), role: ownCode('role', role) },
    element('name', {}, name),
  )
