/**
 * schema.org as a judge of our JSON-LD: its shapes (SHACL), and its vocabulary (which property belongs where, and with which
 * values). Both lie outside this repository (CONTRACTS_DIR); nothing is fetched.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import jsonld from 'jsonld'
import { DataFactory, Parser, Store } from 'n3'
import ShaclValidator from 'rdf-validate-shacl'
import { projectRoot } from '../../src/platform/root.ts'

const folder = join(
  process.env['CONTRACTS_DIR'] ?? join(projectRoot(), '..', 'shared', 'contracts'),
  'schemaorg',
)
const SCHEMA = 'http://schema.org/'

/** Says so aloud where the folder is not there: its tests are then skipped. */
export function schemaOrgIsThere(what: string): boolean {
  const isThere = existsSync(join(folder, 'schemaorg-shapes-30.0.shacl'))
  if (!isThere) process.stderr.write(`SKIPPED: ${what}: no schema.org at ${folder} (set CONTRACTS_DIR)\n`)
  return isThere
}

const turtle = (name: string) => new Parser().parse(readFileSync(join(folder, name), 'utf8'))

/** As the official context has it, with the enumerations read as the things they name. */
const CONTEXT = {
  '@vocab': SCHEMA,
  ...Object.fromEntries(
    [
      'url',
      'image',
      'eventStatus',
      'eventAttendanceMode',
      'availability',
      'itemCondition',
      'returnPolicyCategory',
      'returnMethod',
      'returnFees',
    ].map((name) => [name, { '@type': '@id' }]),
  ),
}

const DATA_TYPES = ['Text', 'URL', 'Date', 'DateTime', 'Time', 'Number', 'Integer', 'Boolean']
const SH = 'http://www.w3.org/ns/shacl#'

/** Paths of the shapes that take a value of a data type: text, a number, a day. */
function literalPaths(shapes: Store): Set<string> {
  const found = new Set<string>()
  const nodes = DATA_TYPES.map((type) => DataFactory.namedNode(`${SCHEMA}validation#ValidSchema${type}`))
  for (const node of nodes)
    for (const holder of shapes.getSubjects(`${SH}node`, node, null)) {
      // Alone, or one of several in a list.
      let at = holder
      for (;;) {
        const [path] = shapes.getObjects(at, `${SH}path`, null)
        if (path) found.add(path.value)
        const up = shapes.getSubjects(null, at, null).find((one) => one.termType === 'BlankNode')
        if (path || !up) break
        at = up
      }
    }
  return found
}

/** Read once: half a megabyte of Turtle. */
function judge() {
  const shapes = new Store(turtle('schemaorg-shapes-30.0.shacl'))
  return {
    validator: new ShaclValidator(shapes),
    literals: literalPaths(shapes),
    subclasses: turtle('schemaorg-subclasses-30.0.shacl'),
  }
}
let kept: ReturnType<typeof judge> | undefined

/** What the shapes say against the document; empty where it conforms. */
export async function shapeFaults(document: object): Promise<string[]> {
  kept ??= judge()
  const { validator, literals, subclasses } = kept
  const text = (await jsonld.toRDF({ ...document, '@context': CONTEXT } as jsonld.JsonLdDocument, {
    format: 'application/n-quads',
  })) as unknown as string
  const data = new Store(subclasses)
  for (const quad of new Parser({ format: 'N-Quads' }).parse(text)) {
    const isText = quad.object.termType === 'Literal' && literals.has(quad.predicate.value)
    // The shapes see texts and numbers as things of their own.
    data.add(isText ? DataFactory.quad(quad.subject, quad.predicate, DataFactory.blankNode()) : quad)
  }
  const report = await validator.validate(data)
  return report.results.map(({ path, focusNode }) => `${focusNode?.value} ${path?.value}`)
}

type Term = Readonly<{
  '@id': string
  '@type': string | string[]
  'rdfs:subClassOf'?: Ref | Ref[]
  'schema:domainIncludes'?: Ref | Ref[]
  'schema:rangeIncludes'?: Ref | Ref[]
}>
type Ref = Readonly<{ '@id': string }>

const idsOf = (refs: Ref | Ref[] | undefined): string[] => [refs ?? []].flat().map((ref) => ref['@id'])

/** Properties that the vocabulary does not know, on things they do not belong to, or with values they do not take. */
export function vocabularyFaults(document: object): string[] {
  const { '@graph': graph } = JSON.parse(
    readFileSync(join(folder, 'schemaorg-current-https-30.0.jsonld'), 'utf8'),
  ) as { '@graph': Term[] }
  const terms = new Map(graph.map((term) => [term['@id'], term]))
  const isA = (type: string, wanted: readonly string[]): boolean =>
    wanted.includes(type) || idsOf(terms.get(type)?.['rdfs:subClassOf']).some((up) => isA(up, wanted))
  const faults: string[] = []
  const look = (node: Readonly<Record<string, unknown>>): void => {
    const type = `schema:${String(node['@type'])}`
    if (!terms.has(type)) faults.push(`no such type: ${type}`)
    for (const [name, value] of Object.entries(node)) {
      if (name.startsWith('@')) continue
      const property = terms.get(`schema:${name}`)
      if (!property || !isA(type, idsOf(property['schema:domainIncludes'])))
        faults.push(`${type} has no ${name}`)
      const range = idsOf(property?.['schema:rangeIncludes'])
      for (const one of [value].flat()) {
        if (!typesOf(one).some((given) => isA(given, range) || range.includes(given)))
          faults.push(`${type}.${name} takes no ${JSON.stringify(one)}`)
        if (typeof one === 'object' && one !== null) look(one as Record<string, unknown>)
      }
    }
  }
  /** What a JSON value may be. */
  const typesOf = (value: unknown): string[] => {
    if (typeof value === 'number')
      return ['schema:Number', ...(Number.isInteger(value) ? ['schema:Integer'] : [])]
    if (typeof value === 'boolean') return ['schema:Boolean']
    if (typeof value === 'object' && value !== null)
      return [`schema:${(value as { '@type': string })['@type']}`]
    const text = String(value)
    const named = terms.get(text.replace('https://schema.org/', 'schema:'))
    if (named) return [named['@type']].flat()
    if (/^\d{4}-\d\d-\d\dT[\d:]{8}\+\d\d:\d\d$/.test(text)) return ['schema:DateTime']
    return ['schema:Text', ...(/^https?:/.test(text) ? ['schema:URL'] : [])]
  }
  look(document as Record<string, unknown>)
  return faults
}
