import type { AuthenticationResponseJSON } from '@simplewebauthn/server'
import { dayInIndia } from '#kernel/day.ts'
import { Refused } from '#kernel/refusal.ts'
import { PasskeyFailed } from '../refusals.ts'
import type { Viewer } from '../rules/authorisation.ts'
import type { PeopleContext } from '../services.ts'
import { countPasskey, findPasskey } from '../store/passkeys.ts'
import { startSession, type SignedIn } from '../store/sign-in.ts'
import { beginStep, takeStep } from '../store/steps.ts'
import { webauthn } from '../webauthn.ts'
import type { RelyingParty } from '../rules/relying-party.ts'

/** A challenge for whoever has a passkey here; no name is asked, so nothing is said about who has one. */
export async function askPasskey({ db, now }: PeopleContext, site: RelyingParty) {
  const { generateAuthenticationOptions } = await webauthn()
  const options = await generateAuthenticationOptions({ rpID: site.id, userVerification: 'required' })
  const secret = { challenge: options.challenge }
  const step = await beginStep(db, now, { kind: 'passkey-sign-in', personId: null, secret })
  return { options, ...step }
}

export type PasskeyProof = Readonly<{
  ticket: string
  response: unknown
  device: string
  site: RelyingParty
  instead?: Viewer | null
}>

/** Signs in by a passkey. Refuses an unknown key, a foreign challenge, a missing verification, a counter that went back. */
export async function usePasskey(
  context: PeopleContext,
  { ticket, response, device, site, instead = null }: PasskeyProof,
): Promise<SignedIn> {
  const { db, now } = context
  const step = await takeStep(db, now, 'passkey-sign-in', ticket)
  const given = response as AuthenticationResponseJSON
  const key = typeof given?.id === 'string' ? await findPasskey(db, given.id) : undefined
  if (!step || !key) throw new Refused(PasskeyFailed())
  const { challenge } = step.secret as { challenge: string }
  const { verifyAuthenticationResponse } = await webauthn()
  const proof = await verifyAuthenticationResponse({
    response: given,
    expectedChallenge: challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    requireUserVerification: true,
    credential: { id: key.id, publicKey: new Uint8Array(key.publicKey), counter: Number(key.counter) },
  }).catch(() => undefined)
  if (!proof?.verified) throw new Refused(PasskeyFailed())
  return db.transaction().execute(async (tx) => {
    const counter = BigInt(proof.authenticationInfo.newCounter)
    if (!(await countPasskey(tx, key.id, counter, now))) throw new Refused(PasskeyFailed())
    const session = { personId: key.personId, device, proof: 'passkey', on: dayInIndia(now), instead }
    return startSession(tx, context, session)
  })
}
