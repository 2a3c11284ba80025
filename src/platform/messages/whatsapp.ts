import { z } from 'zod'
import { failed, sent, type Delivery, type MessagePort, type ReadyMessage } from './message.ts'
import { mayPass, post } from './post.ts'

/** The Cloud API of one phone number. `names`: our template key → the name under which the operator filed it. */
export const WhatsAppSettings = z.strictObject({
  token: z.string().min(1),
  phoneNumberId: z.string().regex(/^\d+$/),
  version: z
    .string()
    .regex(/^v\d+\.\d+$/)
    .default('v23.0'),
  url: z.url({ protocol: /^https?$/ }).default('https://graph.facebook.com'),
  names: z.record(z.string(), z.string().regex(/^[a-z0-9_]+$/)).default({}),
})
export type WhatsAppSettings = z.infer<typeof WhatsAppSettings>

/** Sends template messages by the WhatsApp Cloud API: POST /{version}/{phone-number-id}/messages. */
export function whatsApp(settings: WhatsAppSettings): MessagePort {
  const { url, version, phoneNumberId, token, names } = settings
  const address = `${url.replace(/\/$/, '')}/${version}/${phoneNumberId}/messages`
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  return {
    send: async (message) => {
      const name = names[message.template] ?? templateName(message.template)
      const reply = await post(address, headers, JSON.stringify(templateMessage(message, name)))
      return 'fault' in reply ? failed(reply.fault, true) : deliveryOf(reply.status, reply.body)
    },
  }
}

/** `people.sign-in-code` is filed as `people_sign_in_code`: WhatsApp allows small letters, digits and `_`. */
export const templateName = (key: string): string => key.replace(/[^a-z0-9]+/g, '_')

/**
 * The request's body. A template with a one-time code is of category AUTHENTICATION: its text is WhatsApp's own and takes
 * the code only, which stands once more in its button. The API calls that button `url`, whatever it does on the phone.
 */
export function templateMessage(message: ReadyMessage, name: string) {
  const { to, lang, values, code } = message
  const body = (code === undefined ? values : [code]).map(textParameter)
  const button = { type: 'button', sub_type: 'url', index: '0', parameters: [textParameter(code ?? '')] }
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    to,
    type: 'template',
    template: {
      name,
      language: { policy: 'deterministic', code: lang },
      components: [
        ...(body.length > 0 ? [{ type: 'body', parameters: body }] : []),
        ...(code === undefined ? [] : [button]),
      ],
    },
  }
}

/** Parameters with line breaks, tabs or more than four spaces in a row are refused (error 132018). */
const textParameter = (value: string) => ({ type: 'text', text: value.replace(/\s+/g, ' ').trim() })

const Accepted = z.object({ messages: z.array(z.object({ id: z.string() })).min(1) })
const Fault = z.object({
  error: z.object({
    code: z.number(),
    message: z.string(),
    error_data: z.object({ details: z.string() }).partial().optional(),
  }),
})

/**
 * Codes of faults that pass: limits per second, hour and recipient, maintenance, and "try again later".
 * A template that does not exist or a number without WhatsApp does not pass, nor does 131049, WhatsApp's own limit on
 * marketing to one person: it says not to try again soon.
 */
const PASSING = new Set([1, 2, 4, 80007, 130429, 131000, 131016, 131048, 131056, 131057, 133004])

function deliveryOf(status: number, body: unknown): Delivery {
  const accepted = Accepted.safeParse(body)
  if (status < 300 && accepted.success) return sent(accepted.data.messages[0]!.id)
  const fault = Fault.safeParse(body)
  if (!fault.success) return failed(`WhatsApp answered ${status}`, mayPass(status) || status < 300)
  const { code, message, error_data: data } = fault.data.error
  const details = data?.details ? ` (${data.details})` : ''
  return failed(`WhatsApp ${code}: ${message}${details}`, PASSING.has(code) || mayPass(status))
}
