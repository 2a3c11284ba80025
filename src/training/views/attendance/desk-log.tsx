/** What was scanned by whom, which phones hold a list, and what was decided. */
import { say } from '#kernel/words.ts'
import { percentBps } from '#ui/figures.ts'
import { link } from '#ui/frame.ts'
import { StandingLink } from '#ui/link/link.tsx'
import type { DeskData } from '../../store/attendance/desk.ts'
import type { LoggedScan } from '../../store/attendance/scans.ts'
import { DESK as W } from '../../words/attendance/desk.ts'
import { WAYS } from '../../words/attendance/learner.ts'
import type { DeskProps } from './desk-props.ts'
import { momentText, sittingDay } from './times.ts'

/** Marked by a person rather than by a pass: it says so, and by whom. */
const BY_HAND: ReadonlySet<string> = new Set(['manual', 'paper'])

type Row = Pick<DeskProps, 'frame'> & { data: Pick<DeskData, 'nameOf' | 'staff'>; scan: LoggedScan }

/** `Hansaben Patel · 22 Nov, 10:02:11 am · in · scanned · Kiran · phone Android 14 no. 3 · on the server 22 Nov …` */
export function ScanRow({ frame: { lang }, data, scan }: Row) {
  const by = data.staff(scan.personId)
  const late = scan.receivedAt.getTime() - scan.at.getTime() > 60_000
  const parts = [
    momentText(scan.at, lang),
    say(scan.kind === 'in' ? W.in : W.out, lang),
    say(WAYS[scan.origin], lang),
    say(BY_HAND.has(scan.origin) ? W.byHand : W.byScan, lang, { name: by }),
    ...(scan.device ? [`${scan.device.label} · ${scan.device.seq}`] : []),
    ...(late ? [`${say(W.arrived, lang)}: ${momentText(scan.receivedAt, lang)}`] : []),
  ]
  return (
    <>
      <b>{scan.learnerId === null ? say(W.nobody, lang) : data.nameOf(scan.learnerId)}</b> ·{' '}
      {parts.join(' · ')}
    </>
  )
}

/** Enough for a look; the whole log goes along as a file. */
const SHOWN = 60

export function Log({ frame, data }: DeskProps) {
  const { lang } = frame
  const newest = data.log.slice(-SHOWN).reverse()
  return (
    <section>
      <h2>{say(W.log, lang)}</h2>
      {newest.length === 0 ? (
        <p>{say(W.logEmpty, lang)}</p>
      ) : (
        <ol class="attendance-scans">
          {newest.map((scan) => (
            <li key={scan.id}>
              <ScanRow frame={frame} data={data} scan={scan} />
            </li>
          ))}
        </ol>
      )}
      {data.log.length > 0 && (
        <StandingLink href={link(frame, `/training/attendance/${data.event.id}/log.csv`)}>
          {say(W.csv, lang)} (CSV)
        </StandingLink>
      )}
    </section>
  )
}

export function Phones({ frame: { lang }, data }: DeskProps) {
  if (data.devices.length === 0) return null
  return (
    <section>
      <h2>{say(W.phones, lang)}</h2>
      <ul class="attendance-scans">
        {data.devices.map((device) => {
          const at = momentText(device.takenAt, lang)
          const heard = device.heardAt && momentText(device.heardAt, lang)
          return (
            <li key={device.id}>
              <b>
                {data.staff(device.personId)}, {device.label}
              </b>
              :{' '}
              {heard && device.scans > 0
                ? say(W.phoneHas, lang, { at, n: device.scans, heard })
                : say(W.phoneSilent, lang, { at })}
              ;{' '}
              {device.wipedAt
                ? say(W.phoneWiped, lang, { at: momentText(device.wipedAt, lang) })
                : say(W.phoneLate, lang)}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

export function Rulings({ frame: { lang }, data }: Pick<DeskProps, 'frame' | 'data'>) {
  if (data.rulings.length === 0) return null
  return (
    <section>
      <h2>{say(W.rulings, lang)}</h2>
      <ol class="attendance-scans">
        {data.rulings.map((ruling) => (
          <li key={ruling.id}>
            {say(W.ruling, lang, {
              at: momentText(ruling.decidedAt, lang),
              by: data.staff(ruling.decidedBy),
              name: data.nameOf(ruling.learnerId),
              day: sittingDay(data.sittings.find(({ id }) => id === ruling.sittingId)!.startsAt, lang),
              before: percentBps(ruling.beforeBps, lang),
              after: percentBps(ruling.afterBps, lang),
              reason: ruling.reason,
            })}
          </li>
        ))}
      </ol>
    </section>
  )
}
