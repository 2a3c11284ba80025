/** The shapes of the finder's JSON API, for its OpenAPI document and the tests that hold answers against it. */
import { z } from 'zod'

const text = z.string().min(1).max(3000)

/** What is kept with a trail is what a shop may say of one product, not a catalogue. */
function isModest(attributes: unknown): boolean {
  try {
    return JSON.stringify(attributes).length <= 20_000
  } catch {
    // Nested deeper than the program can follow.
    return false
  }
}

export const findBody = z
  .object({
    text: text.describe('What the goods are, in English, Hindi, Gujarati, romanised or mixed'),
    category: z.array(z.string().max(300)).max(10).default([]).describe('A shop’s categories, widest first'),
    attributes: z
      .union([
        z.string().max(3000),
        z.record(z.string().max(100), z.unknown()).refine(isModest, 'longer than 20,000 characters'),
      ])
      .default({})
      .describe('Facts by name, or one string "Material Brass. Gender Women"'),
    answers: z
      .record(z.string().max(40), z.string().max(40))
      .default({})
      .describe('Facts already known: {"material": "brass"}'),
    top: z.number().int().min(1).max(10).default(5),
  })
  .meta({ examples: [{ text: 'ઇમિટેશન બંગડી, પિત્તળ, સોનાનો ઢોળ', attributes: { material: 'brass' } }] })

export const answerBody = z
  .object({
    trail: z.uuid(),
    about: z.string().max(40).describe('The fact that was asked: question.about'),
    value: z.string().max(40).describe('One of question.choices, or "unknown"'),
  })
  .meta({ examples: [{ trail: '0b0f9a52-6c3c-4b62-8f4e-0d0f3d0f9a52', about: 'material', value: 'brass' }] })

export const acceptBody = z
  .object({
    trail: z.uuid(),
    hs: z.string().max(16).describe('Six digits, or eight of India’s tariff'),
  })
  .meta({ examples: [{ trail: '0b0f9a52-6c3c-4b62-8f4e-0d0f3d0f9a52', hs: '71171990' }] })

const told = z.strictObject({ about: z.string(), value: z.string() })

const candidate = z.strictObject({
  hs6: z.string(),
  label: z.string(),
  score: z.number(),
  confidence: z.number().describe('0 to 1; never a licence to accept without looking'),
  words: z.array(z.string()).describe('Which of the words sent speak for it'),
  told: z.array(told).describe('Which answers speak for it'),
  otherwise: z
    .array(z.strictObject({ about: z.string(), value: z.string(), hs6: z.string(), label: z.string() }))
    .describe('The code it would be, were one fact another'),
  duty: z
    .strictObject({
      official: z.number().int().describe('Destinations with an official rate'),
      estimated: z.number().int(),
      unknown: z.number().int(),
      leastBps: z.number().nullable(),
      mostBps: z.number().nullable(),
    })
    .describe('Spread of ordinary duty over the destinations'),
  lines: z
    .array(z.strictObject({ hs8: z.string(), label: z.string().nullable(), before: z.array(z.string()) }))
    .describe('The lines of India’s tariff under it on this day'),
})

export const findAnswer = z.strictObject({
  trail: z.uuid(),
  engine: z.string().describe('SHA-256 of the finder’s files'),
  book: z.string().describe('Version of the trade book'),
  on: z.string(),
  candidates: z.array(candidate),
  abstain: z.boolean().describe('True where no candidate is likely enough to be proposed'),
  question: z
    .strictObject({
      about: z.string(),
      text: z.string(),
      choices: z.array(z.strictObject({ value: z.string(), text: z.string() })),
    })
    .nullable(),
})

export const acceptAnswer = z.strictObject({
  trail: z.uuid(),
  hs6: z.string(),
  hs8: z.string().nullable(),
  remembered: z.boolean().describe('True where somebody is signed in, whose words now lead to this code'),
})
