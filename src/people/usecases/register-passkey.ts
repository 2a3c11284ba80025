import type { RegistrationResponseJSON } from '@simplewebauthn/server'
import { Refused } from '#kernel/refusal.ts'
import { demand } from '../demand.ts'
import { AlreadyThere, NothingThere, PasskeyFailed } from '../refusals.ts'
import type { Viewer } from '../rules/authorisation.ts'
import type { RelyingParty } from '../rules/relying-party.ts'
import type { PeopleContext } from '../services.ts'
import { record } from '../store/audit.ts'
import { deletePasskey, insertPasskey, passkeysOf } from '../store/passkeys.ts'
import { beginStep, takeStep } from '../store/steps.ts'
import { webauthn } from '../webauthn.ts'

/** What the browser needs to make a passkey that unlocks by finger, face or lock, and is found without a name. */
export async function offerPasskey({ db, now }: PeopleContext, viewer: Viewer, site: RelyingParty) {
  demand(viewer, 'person.self', { person: viewer.personId })
  const { generateRegistrationOptions } = await webauthn()
  const known = await passkeysOf(db, viewer.personId)
  const options = await generateRegistrationOptions({
    rpName: 'Dhow',
    rpID: site.id,
    userID: new TextEncoder().encode(viewer.personId),
    userName: viewer.name || 'Dhow',
    attestationType: 'none',
    excludeCredentials: known.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  const secret = { challenge: options.challenge }
  const step = await beginStep(db, now, { kind: 'passkey-register', personId: viewer.personId, secret })
  return { options, ...step }
}

export type NewPasskey = Readonly<{ ticket: string; response: unknown; label: string; site: RelyingParty }>

/** Keeps a passkey whose challenge was ours and whose owner was verified by her device. Refuses everything else. */
export async function registerPasskey(
  { db, now }: PeopleContext,
  viewer: Viewer,
  { ticket, response, label, site }: NewPasskey,
): Promise<void> {
  demand(viewer, 'person.self', { person: viewer.personId })
  const step = await takeStep(db, now, 'passkey-register', ticket)
  if (!step || step.personId !== viewer.personId) throw new Refused(PasskeyFailed())
  const { challenge } = step.secret as { challenge: string }
  const { verifyRegistrationResponse } = await webauthn()
  const { registrationInfo } = await verifyRegistrationResponse({
    response: response as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    requireUserVerification: true,
  }).catch(() => ({ registrationInfo: undefined }))
  if (!registrationInfo) throw new Refused(PasskeyFailed())
  const { id, publicKey, counter, transports = [] } = registrationInfo.credential
  await db.transaction().execute(async (tx) => {
    const key = {
      id,
      label,
      transports,
      personId: viewer.personId,
      createdAt: now,
      publicKey: Buffer.from(publicKey),
      counter: BigInt(counter),
    }
    if (!(await insertPasskey(tx, key))) throw new Refused(AlreadyThere())
    await record(tx, {
      at: now,
      actor: viewer.personId,
      action: 'person.self',
      subject: `person:${viewer.personId}`,
      detail: { passkey: 'added' },
    })
  })
}

/** Forgets a passkey of hers; the device may keep its half, which then opens nothing. */
export async function forgetPasskey({ db, now }: PeopleContext, viewer: Viewer, id: string): Promise<void> {
  demand(viewer, 'person.self', { person: viewer.personId })
  await db.transaction().execute(async (tx) => {
    if (!(await deletePasskey(tx, viewer.personId, id))) throw new Refused(NothingThere())
    await record(tx, {
      at: now,
      actor: viewer.personId,
      action: 'person.self',
      subject: `person:${viewer.personId}`,
      detail: { passkey: 'removed' },
    })
  })
}
