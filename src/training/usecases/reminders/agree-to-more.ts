import type { Viewer } from '#people/viewer.ts'
import { record } from '#people/store/audit.ts'
import { insertConsent, standing } from '#people/store/privacy/consents.ts'
import type { TrainingContext } from '../../services.ts'

/** Her yes to messages about further training, given along with a seat. A yes that stands already is not written again. */
export async function agreeToMore({ db, now, newId }: TrainingContext, viewer: Viewer): Promise<void> {
  const { personId, lang } = viewer
  await db.transaction().execute(async (tx) => {
    if ((await standing(tx, personId)).get('training')?.given) return
    await insertConsent(tx, {
      id: newId(),
      personId,
      purpose: 'training',
      given: true,
      lang,
      at: now,
      way: 'form',
    })
    await record(tx, {
      at: now,
      actor: personId,
      action: 'person.self',
      subject: `person:${personId}`,
      detail: { consent: 'training' },
    })
  })
}
