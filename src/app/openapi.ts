/** The OpenAPI 3.1 document, made from the Zod schemas that stand beside the routes. */
import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'

const PREFIX = '/api/v1/'

export async function openapi(app: FastifyInstance, version: string): Promise<void> {
  // Rooms read bodies with their own intake and write their own JSON: schemas here describe, they do not convert.
  app.setValidatorCompiler(() => (value) => ({ value }))
  app.setSerializerCompiler(() => (value) => JSON.stringify(value))
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Dhow',
        version,
        description:
          'Where may I sell this, and what will my buyer pay? Every figure with its source and date.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      tags: [
        { name: 'reach', description: 'One parcel, every destination' },
        { name: 'quotes', description: 'Answers that are kept and can be replayed' },
        { name: 'tradebook', description: 'The facts behind the answers' },
        { name: 'training', description: 'Events, and a seat at one' },
      ],
    },
    transform: (given) =>
      given.url.startsWith(PREFIX) ? jsonSchemaTransform(given) : { schema: { hide: true }, url: given.url },
  })
}
