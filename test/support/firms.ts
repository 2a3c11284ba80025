/** Firms for tests, made beside the pages. */
import type { AppContext } from '../../src/app/context.ts'
import { insertFirm } from '../../src/firms/store/firms.ts'
import type { Where } from '../../src/people/rules/roles.ts'

/** A firm in a place, of nobody in particular. */
export async function aFirm({ db, at, vault }: AppContext, { district, state }: Where): Promise<string> {
  const { now, newId } = at()
  const id = newId()
  const place = { state: state ?? 'GJ', district: district ?? null, cluster: null, pin: null }
  await db.transaction().execute((tx) =>
    insertFirm(tx, vault, {
      id,
      name: 'Bhuj Embroidery',
      kind: 'co-operative',
      ...place,
      languages: ['gu'],
      mobile: null,
      now,
      makes: ['embroidery'],
      sectors: ['textiles'],
      origin: 'import',
      createdBy: null,
    }),
  )
  return id
}

/** Two firms in a place and the proposal of an officer to put them together, or a merge that was done. */
export async function aMerge(context: AppContext, where: Where, done: boolean): Promise<string> {
  const { db, at } = context
  const { now, newId } = at()
  const [id, winner, loser] = [newId(), await aFirm(context, where), await aFirm(context, where)]
  await db
    .insertInto('firms.merge')
    .values({
      id,
      winner,
      loser,
      proposed_by: newId(),
      proposed_at: now,
      proposed_as: 'officer',
      officer_agreed_by: newId(),
      ...(done
        ? {
            status: 'done',
            decided_by: newId(),
            decided_at: now,
            moved: '{}',
          }
        : {}),
    })
    .execute()
  if (done)
    await db
      .updateTable('firms.firm')
      .set({ merged_into: winner, merged_at: now })
      .where('id', '=', loser)
      .execute()
  return id
}

/** A document of a firm in a place; its bytes are nowhere. */
export async function aDocument(context: AppContext, where: Where): Promise<string> {
  const { db, at } = context
  const { now, newId } = at()
  const [id, file, firm] = [newId(), newId(), await aFirm(context, where)]
  await db
    .insertInto('platform.stored_file')
    .values({
      id: file,
      sha256: '0'.repeat(64),
      bytes: 1n,
      type: 'image/jpeg',
      name: 'iec.jpg',
      room: 'firms',
      thumbnail_sha256: null,
      scan: 'not-scanned',
      scanned_at: null,
      created_at: now,
    })
    .execute()
  await db
    .insertInto('firms.document')
    .values({ id, firm_id: firm, file_id: file, step: 'iec', uploaded_at: now })
    .execute()
  return id
}
