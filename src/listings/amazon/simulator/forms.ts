/** The forms that texts of a query have, shared by the tables of requests. */
import { z } from 'zod'

export const text = z.string()
export const when = z.iso.datetime({ offset: true })
export const csv = <T extends string = string>(
  member: z.ZodType<T, string> = text as unknown as z.ZodType<T, string>,
  most = Number.MAX_SAFE_INTEGER,
) =>
  z
    .string()
    .transform((value) => value.split(','))
    .pipe(z.array(member).max(most))
export const csvMin = (least: number, most: number) =>
  z
    .string()
    .transform((value) => value.split(','))
    .pipe(z.array(text).min(least).max(most))
export const whole = (least?: number, most?: number) =>
  z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number)
    .pipe(
      z
        .int()
        .min(least ?? Number.MIN_SAFE_INTEGER)
        .max(most ?? Number.MAX_SAFE_INTEGER),
    )

export const anything = z.record(z.string(), z.unknown())
export const none = z.strictObject({})
/** Where an item is asked about. */
export const listingAt = { marketplaceIds: csv(), issueLocale: text.optional() }
