/** The little that tests use of n3, which brings no types of its own. */
declare module 'n3' {
  import type { DatasetCore, DataFactory as Factory, NamedNode, Quad, Term } from '@rdfjs/types'

  export class Parser {
    constructor(options?: { format?: string })
    parse(text: string): Quad[]
  }
  export class Store implements DatasetCore {
    constructor(quads?: Iterable<Quad>)
    readonly size: number
    add(quad: Quad): this
    delete(quad: Quad): this
    has(quad: Quad): boolean
    match(subject?: Term | null, predicate?: Term | null, object?: Term | null): DatasetCore
    getObjects(subject: Term | null, predicate: Term | string | null, graph: Term | null): Term[]
    getSubjects(predicate: Term | string | null, object: Term | null, graph: Term | null): Term[]
    [Symbol.iterator](): Iterator<Quad>
  }
  export const DataFactory: Factory & { namedNode(value: string): NamedNode }
}
