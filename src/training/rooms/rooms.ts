/** The providers of webinar rooms of this installation; one without settings is simulated. */
import type { z } from 'zod'
import { bigBlueButton, BigBlueButtonSettings, type BigBlueButton } from './bigbluebutton.ts'
import type { EventRoom } from './room.ts'
import { bigBlueButtonSimulator } from './simulators/bigbluebutton.ts'
import { zoomSimulator } from './simulators/zoom.ts'
import { overHttp, type Transport } from './transport.ts'
import { zoom, ZoomSettings } from './zoom.ts'

/** JSON texts from the environment (DHOW_BBB, DHOW_ZOOM). */
export type RoomSettings = Readonly<{ bigbluebutton?: string | undefined; zoom?: string | undefined }>

export type Rooms = Readonly<{
  bigbluebutton: BigBlueButton
  zoom: EventRoom
  /** What notices are signed with; none are taken from a provider that is simulated, whose secret everybody can read. */
  secrets: Readonly<{ bigbluebutton: string | undefined; zoom: string | undefined }>
}>

const SIMULATED_BBB: BigBlueButtonSettings = {
  url: 'https://bigbluebutton.invalid/bigbluebutton/api',
  secret: 'simulated-secret',
}
const SIMULATED_ZOOM: ZoomSettings = ZoomSettings.parse({
  accountId: 'simulated',
  clientId: 'simulated',
  clientSecret: 'simulated',
  webhookSecret: 'simulated-secret',
  mailDomain: 'rooms.invalid',
  api: 'https://zoom.invalid/v2',
  oauth: 'https://zoom.invalid',
})

type Here = Readonly<{
  /** What visitors type, without a slash at the end. */ site: string
  now?: () => number
}>

/** Throws one line for the operator where settings cannot be read. */
export function roomsFrom(settings: RoomSettings, { site, now = Date.now }: Here): Rooms {
  const bbb = read('DHOW_BBB', settings.bigbluebutton, BigBlueButtonSettings)
  const account = read('DHOW_ZOOM', settings.zoom, ZoomSettings)
  const ways = { bbb: overHttp as Transport, zoom: overHttp as Transport }
  if (!bbb) ways.bbb = bigBlueButtonSimulator(SIMULATED_BBB).transport
  if (!account) ways.zoom = zoomSimulator(SIMULATED_ZOOM).transport
  return {
    bigbluebutton: bigBlueButton({
      settings: bbb ?? SIMULATED_BBB,
      transport: ways.bbb,
      callback: `${site}/training/rooms/bigbluebutton`,
      simulated: !bbb,
    }),
    zoom: zoom({ settings: account ?? SIMULATED_ZOOM, transport: ways.zoom, now, simulated: !account }),
    secrets: { bigbluebutton: bbb?.secret, zoom: account?.webhookSecret },
  }
}

function read<T>(name: string, text: string | undefined, shape: z.ZodType<T>): T | undefined {
  if (!text?.trim()) return undefined
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Error(`${name}: the settings are not JSON`)
  }
  const settings = shape.safeParse(value)
  if (settings.success) return settings.data
  const said = settings.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim())
  throw new Error(`${name}: ${said.join('; ')}`)
}
