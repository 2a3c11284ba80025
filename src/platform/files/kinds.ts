import { fileTypeFromBuffer } from 'file-type'
import { no, yes, type Answer } from '#kernel/refusal.ts'
import { FileTypeNotAllowed, HeicNotAllowed } from '../refusals.ts'

/** What people may send. */
export type SentType = 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf'

/** What we keep: a PNG becomes a JPEG. */
export type KeptType = Exclude<SentType, 'image/png'>

const SENT: readonly SentType[] = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf']

/** For `<input type="file" accept>`; with it an iPhone sends a JPEG of its own accord. */
export const ACCEPT: string = SENT.join()

/** What the content is, whatever its name and sender say. Refuses everything outside the list. */
export async function sniff(bytes: Uint8Array): Promise<Answer<SentType>> {
  const mime = (await fileTypeFromBuffer(bytes))?.mime
  const type = SENT.find((known) => known === mime)
  if (type) return yes(type)
  return no(/^image\/hei[cf]/.test(mime ?? '') ? HeicNotAllowed() : FileTypeNotAllowed())
}
