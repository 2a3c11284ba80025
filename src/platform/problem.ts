/** The shape of a refusal over the JSON API (RFC 9457). */
import { z } from 'zod'

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.string(),
    field: z.string().optional().describe('Path of the field in the body'),
  })
  .meta({
    examples: [
      {
        type: 'urn:dhow:problem:reach.hs-unknown',
        title: 'Unprocessable Content',
        status: 422,
        detail: 'There is no HS code 999999. Check its digits, or start from the first four and look again.',
        code: 'reach.hs-unknown',
        field: 'items.0.hs',
      },
    ],
  })
