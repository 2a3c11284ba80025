import { record } from '#people/store/audit.ts'
import type { TrainingContext } from '../../services.ts'
import { rotateKey } from '../../store/certificate-keys.ts'

/** A new key signs from now on; certificates of the old one stay good. For the operator. Answers the new key's name. */
export const rotateSigningKey = ({ db, vault, now }: Pick<TrainingContext, 'db' | 'vault' | 'now'>) =>
  db.transaction().execute(async (tx) => {
    const id = await rotateKey(tx, vault, now)
    await record(tx, {
      at: now,
      actor: null,
      action: 'training.certificate.new-key',
      subject: `signing-key:${id}`,
    })
    return id
  })
