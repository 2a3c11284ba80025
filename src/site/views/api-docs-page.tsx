/** The OpenAPI document as a page: every operation with its parameters, body and answers. */
import { say } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page/page.tsx'
import { SITE } from '../words.ts'

/** The parts of an OpenAPI 3.1 document that the page shows. */
export type OpenApi = Readonly<{ paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>> }>

type Operation = Readonly<{
  summary?: string
  description?: string
  parameters?: readonly { name: string; in: string; description?: string }[]
  requestBody?: { content?: Readonly<Record<string, Media>> }
  responses?: Readonly<Record<string, { content?: Readonly<Record<string, Media>> }>>
}>

type Media = Readonly<{ schema?: Schema }>
type Schema = Readonly<{
  type?: string | readonly string[]
  description?: string
  enum?: readonly unknown[]
  properties?: Readonly<Record<string, Schema>>
  required?: readonly string[]
  items?: Schema
  anyOf?: readonly Schema[]
  examples?: readonly unknown[]
  default?: unknown
}>

export function ApiDocsPage({ frame, document }: { frame: Frame; document: OpenApi }) {
  const { lang } = frame
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  return (
    <Page frame={frame} title={`${say(SITE.docsTitle, lang)} · Dhow`}>
      <div class="wide">
        <h1>{say(SITE.docsTitle, lang)}</h1>
        <p class="lead">{say(SITE.docsLead, lang)}</p>
        <p>
          <a href="/api/openapi.json">{say(SITE.docsDocument, lang)}</a>
        </p>
        <div lang="en">
          {operations.map((one) => (
            <OperationCard key={`${one.method} ${one.path}`} {...one} />
          ))}
        </div>
      </div>
    </Page>
  )
}

function OperationCard({ path, method, operation }: { path: string; method: string; operation: Operation }) {
  const body = operation.requestBody?.content?.['application/json']?.schema
  return (
    <section class="card operation">
      <h2>
        <code>
          <b>{method.toUpperCase()}</b> {path}
        </code>
      </h2>
      <p>{operation.summary}</p>
      {operation.description && <p>{operation.description}</p>}
      {operation.parameters?.length ? <Fields rows={operation.parameters.map(parameterRow)} /> : null}
      {body && (
        <>
          <h3>Body</h3>
          <Fields rows={rowsOf(body)} />
          {body.examples?.[0] !== undefined && <Example value={body.examples[0]} />}
        </>
      )}
      <Answers responses={operation.responses ?? {}} />
    </section>
  )
}

const Answers = ({ responses }: { responses: NonNullable<Operation['responses']> }) => (
  <>
    {Object.entries(responses).map(([status, { content }]) => {
      const media = Object.values(content ?? {})[0]
      return (
        <details key={status}>
          <summary>Answer {status}</summary>
          {media?.schema && <Fields rows={rowsOf(media.schema)} />}
          {media?.schema?.examples?.[0] !== undefined && <Example value={media.schema.examples[0]} />}
        </details>
      )
    })}
  </>
)

const Example = ({ value }: { value: unknown }) => (
  <pre>
    <code>{JSON.stringify(value, null, 2)}</code>
  </pre>
)

type FieldRow = Readonly<{ name: string; type: string; note: string }>

const Fields = ({ rows }: { rows: readonly FieldRow[] }) => (
  <dl class="api-fields">
    {rows.map(({ name, type, note }) => (
      <div key={name}>
        <dt>
          <code>{name}</code>
        </dt>
        <dd>
          <i>{type}</i> {note}
        </dd>
      </div>
    ))}
  </dl>
)

const parameterRow = (parameter: { name: string; in: string; description?: string }): FieldRow => ({
  name: parameter.name,
  type: parameter.in,
  note: parameter.description ?? '',
})

/** A schema's fields, nested ones by their path (`items[].hs`). */
function rowsOf(schema: Schema, prefix = ''): FieldRow[] {
  const inner = schema.items ?? schema.anyOf?.[0]
  if (schema.properties) {
    return Object.entries(schema.properties).flatMap(([name, child]) => [
      fieldRow(prefix + name, child, schema.required?.includes(name) ?? false),
      ...nested(child, prefix + name),
    ])
  }
  return inner ? rowsOf(inner, schema.items ? `${prefix}[].` : prefix) : []
}

function nested(child: Schema, path: string): FieldRow[] {
  if (child.properties) return rowsOf(child, `${path}.`)
  return child.items?.properties || child.items?.anyOf ? rowsOf(child.items, `${path}[].`) : []
}

function fieldRow(name: string, schema: Schema, required: boolean): FieldRow {
  const type = [schema.type ?? schema.anyOf?.map((one) => one.type).join(' or ') ?? 'any'].flat().join(' or ')
  const choices = schema.enum ? `One of ${schema.enum.join(', ')}.` : ''
  const preset = schema.default === undefined ? '' : `Default ${JSON.stringify(schema.default)}.`
  return {
    name,
    type: required ? `${type}, required` : type,
    note: [schema.description, choices, preset].filter(Boolean).join(' '),
  }
}
