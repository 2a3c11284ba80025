import { z } from 'zod'
import { email, EmailSettings } from './email.ts'
import { CHANNELS, type Carriers, type Channel, type MessagePort } from './message.ts'
import { smsGateway, SmsSettings } from './sms.ts'
import { whatsApp, WhatsAppSettings } from './whatsapp.ts'

/** JSON texts from the environment, one for each channel that is not to be simulated. */
export type CarrierSettings = Readonly<Partial<Record<Channel, string | undefined>>>

const openers: Readonly<Record<Channel, (value: unknown) => MessagePort>> = {
  whatsapp: (value) => whatsApp(WhatsAppSettings.parse(value)),
  sms: (value) => smsGateway(SmsSettings.parse(value)),
  email: (value) => email(EmailSettings.parse(value)),
}

/** The carriers of this installation. Throws one line that names the channel and what is wrong, never a secret. */
export function carriersFrom(settings: CarrierSettings): Carriers {
  const given = CHANNELS.filter((channel) => settings[channel]?.trim())
  return Object.fromEntries(given.map((channel) => [channel, carrierOf(channel, settings[channel]!)]))
}

function carrierOf(channel: Channel, text: string): MessagePort {
  try {
    return openers[channel](JSON.parse(text))
  } catch (error) {
    // oxlint-disable-next-line eslint/preserve-caught-error -- it may quote the settings, which hold secrets
    throw new Error(`${channel}: ${reasonOf(error)}`)
  }
}

/** JSON's own message would repeat a part of the text. */
function reasonOf(error: unknown): string {
  if (error instanceof SyntaxError) return 'the settings are not JSON'
  if (!(error instanceof z.ZodError)) return String(error)
  return error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim()).join('; ')
}
