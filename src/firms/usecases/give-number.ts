import { accept, Refused, type Refusal } from '#kernel/refusal.ts'
import { demand } from '#people/demand.ts'
import type { Viewer } from '#people/viewer.ts'
import { record } from '#people/store/audit.ts'
import { enqueue } from '#platform/jobs.ts'
import type { Edition } from '#tradebook/rules/edition.ts'
import { FirmMissing } from '../refusals/firm.ts'
import { crossCheck } from '../rules/cross-checks.ts'
import type { Ladder } from '../rules/ladder.ts'
import { readStep, type StepFields, type StepGiven } from '../rules/step-input.ts'
import type { FirmsContext } from '../services.ts'
import { findFirm, lockFirm, whereOf } from '../store/firms.ts'
import { addIdentifier, plainNumbers } from '../store/identifiers.ts'
import { keepRung } from '../store/ladder.ts'
import { putLut } from '../store/luts.ts'

/** Numbers that an outside source can be asked about. */
const ASKED_OUTSIDE: ReadonlySet<string> = new Set(['iec'])

/**
 * What was typed for a step is checked, held against the firm's other numbers and kept; the ladder moves at once. Told
 * twice it is told once. Refuses a malformed number, one that contradicts the others, and one of another firm.
 */
export async function giveNumber(
  context: FirmsContext,
  viewer: Viewer,
  edition: Edition,
  { firmId, step, fields }: Readonly<{ firmId: string; step: string; fields: StepFields }>,
): Promise<Ladder> {
  const { db, vault, now, newId } = context
  const seen = await findFirm(db, firmId)
  if (!seen) throw new Refused(FirmMissing())
  demand(viewer, 'firm.write', whereOf(seen))
  const given = accept(readStep(step, fields, edition.on))
  return db.transaction().execute(async (tx) => {
    const firm = await lockFirm(tx, firmId)
    if (!firm) throw new Refused(FirmMissing())
    const known = await plainNumbers(tx, vault, firmId)
    const contradiction = against(known, given)
    if (contradiction) throw new Refused(contradiction)
    const by = { firmId, givenBy: viewer.personId, now }
    for (const { kind, value, source } of given.numbers) {
      const { validTo, confirmedOn } = kind === step ? given : { validTo: null, confirmedOn: null }
      const days = { ...(validTo ? { validTo } : {}), ...(confirmedOn ? { confirmedOn } : {}) }
      await addIdentifier(tx, vault, { id: newId(), kind, value, source, ...by, ...days })
    }
    if (given.lut) await putLut(tx, vault, { id: newId(), ...by, ...given.lut })
    const ladder = await keepRung(tx, firmId, edition, now)
    for (const { kind } of given.numbers)
      if (ASKED_OUTSIDE.has(kind))
        await enqueue(tx, 'firms.verify-number', { firmId, kind }, { key: `verify:${firmId}:${kind}` })
    await record(tx, {
      at: now,
      actor: viewer.personId,
      actsFor: viewer.actsFor,
      place: whereOf(firm),
      action: 'firm.write',
      subject: `firm:${firmId}`,
      detail: {
        step,
        gave: 'number',
      },
    })
    return ladder
  })
}

/** The first contradiction between what is known and what is new; a new number of a kind takes the place of the old. */
function against(known: Readonly<Record<string, string>>, given: StepGiven): Refusal | undefined {
  const told = Object.fromEntries(
    given.numbers.filter(({ source }) => source === 'self').map(({ kind, value }) => [kind, value]),
  )
  const all = { ...known, ...told, ...(given.lut ? { lutArn: given.lut.arn } : {}) }
  const found = crossCheck(all).find(({ weight }) => weight === 'contradiction')
  if (!found) return undefined
  const { code, sentence, params } = found
  return { code: `firms.${code}`, kind: 'invalid', sentence, params, field: 'number' }
}
