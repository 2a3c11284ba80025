/** A JSON-LD document in its one canonical form (RDF Dataset Canonicalization 1.0), without asking the network. */
import jsonld from 'jsonld'
import { CONTEXTS } from './contexts.ts'

export type JsonObject = Readonly<Record<string, unknown>>

/** Contexts by their addresses. */
export type Library = ReadonlyMap<string, object>

/**
 * The document's statements as sorted N-Quads. Throws where it names a context that the library lacks, or a word that the
 * contexts do not know: what would silently fall out of the signature is never signed or believed.
 */
export const canonical = (document: JsonObject, library: Library = CONTEXTS): Promise<string> =>
  jsonld.canonize(document, {
    algorithm: 'RDFC-1.0',
    format: 'application/n-quads',
    safe: true,
    documentLoader: (address: string) => Promise.resolve(fromShelf(library, address)),
    // The types know the algorithm's older name only.
  } as unknown as Parameters<typeof jsonld.canonize>[1])

function fromShelf(library: Library, address: string) {
  const document = library.get(address)
  if (!document) throw new Error(`no context at ${address} is kept here`)
  return { contextUrl: undefined, documentUrl: address, document: document as never }
}
