/** A photo as it comes in: prepared outside of any transaction, and looked at. */
import type { MultipartFile } from '@fastify/multipart'
import { no, Refused, yes, type Answer } from '#kernel/refusal.ts'
import type { PreparedFile, FileSource } from '#platform/files/prepare.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { PhotoNotPicture } from '../refusals/photos.ts'
import { adviceOn, lookOf, photoLimits } from '../rules/photo-advice.ts'
import type { CatalogueServices } from '../services.ts'
import { readPixels } from '../store/photo-pixels.ts'

export type LookedAt = Readonly<{
  file: PreparedFile
  width: number
  height: number
  advice: readonly string[]
}>

/** Refuses what the file store refuses, and what is no photo. */
export async function lookAt(
  { files, at }: Pick<CatalogueServices, 'files' | 'at'>,
  edition: Edition,
  source: FileSource,
): Promise<Answer<LookedAt>> {
  const prepared = await files.prepare(source)
  if (!prepared.ok) return no({ ...prepared.refusal, field: 'photo' })
  const file = prepared.value
  const asKept = { ...file, id: '', name: '', room: 'catalogue', createdAt: at().now }
  const bytes = await files.read({ ...asKept, scan: 'not-scanned', scannedAt: null }, 'whole')
  const pixels = bytes && file.type === 'image/jpeg' ? await readPixels(bytes) : undefined
  if (!pixels) return no(PhotoNotPicture({}, 'photo'))
  const { width, height, grey } = pixels
  return yes({ file, width, height, advice: adviceOn({ width, height }, lookOf(grey), photoLimits(edition)) })
}

/** A field that stands before the file in our form. */
export function fieldOf(part: MultipartFile, name: string): string {
  const field = [part.fields[name]].flat()[0]
  return field && 'value' in field && typeof field.value === 'string' ? field.value : ''
}

/** A browser writes a quotation mark in a file's name as %22. */
export const nameOf = (part: MultipartFile): string => part.filename.replaceAll('%22', '"')

/** The refusal itself, for whoever answers a program and not a page. */
export const refusalIn = (error: unknown) => (error instanceof Refused ? error.refusal : undefined)
