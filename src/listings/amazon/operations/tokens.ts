/** Tokens API 2021-03-01: a token for one restricted report. Orders 2026-01-01 needs none. */
import { z } from 'zod'
import { operation } from '../transport/operation.ts'

export const CreateRestrictedDataToken = operation({
  name: 'createRestrictedDataToken',
  model: 'tokens-api-model/tokens_2021-03-01',
  method: 'POST',
  repeatable: true,
  answer: z.looseObject({ restrictedDataToken: z.string(), expiresIn: z.int().positive() }),
  write: (args: { paths: readonly string[]; dataElements?: readonly string[] }) => ({
    path: '/tokens/2021-03-01/restrictedDataToken',
    body: {
      restrictedResources: args.paths.map((path) => ({
        method: 'GET',
        path,
        dataElements: args.dataElements,
      })),
    },
  }),
})
