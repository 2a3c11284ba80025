import { z } from 'zod'
import { failed, sent, type Delivery, type MessagePort, type ReadyMessage } from './message.ts'
import { mayPass, post } from './post.ts'

/** Name of the gateway's field for each thing we tell it; a field that is left out is not sent. */
const Fields = z.strictObject({
  to: z.string().default('to'),
  text: z.string().default('text'),
  header: z.string().default('sender'),
  entityId: z.string().default('entity_id'),
  templateId: z.string().default('template_id'),
  reference: z.string().default('reference'),
})

/**
 * A gateway that takes one HTTP POST for each message. India's rules (TRAI, TCCCPR 2018) want the sender's entity,
 * header and every text registered on the DLT platform: `templates` holds, for `key/lang`, the registered id and text.
 */
export const SmsSettings = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  /** The whole Authorization header, where the gateway wants one. */
  authorization: z.string().optional(),
  format: z.enum(['json', 'form']).default('json'),
  /** Sent as they are: an account's name, a route, "unicode": "1". */
  extra: z.record(z.string(), z.string()).default({}),
  fields: Fields.prefault({}),
  entityId: z.string().regex(/^\d{19}$/, 'is 19 digits'),
  header: z.string().regex(/^[A-Za-z0-9]{3,6}$/, 'is 3 to 6 letters or digits'),
  templates: z.record(z.string(), z.strictObject({ id: z.string().regex(/^\d+$/), text: z.string().min(1) })),
  /** Where the answer names the message, such as `data.id`. */
  idAt: z.string().default('id'),
})
export type SmsSettings = z.infer<typeof SmsSettings>

/** Sends texts by the gateway. A text that is not the registered one is refused here: operators drop it silently. */
export function smsGateway(settings: SmsSettings): MessagePort {
  const { url, authorization, format, templates } = settings
  const headers = {
    'content-type': format === 'json' ? 'application/json' : 'application/x-www-form-urlencoded',
    ...(authorization ? { authorization } : {}),
  }
  return {
    send: async (message) => {
      const name = `${message.template}/${message.lang}`
      const template = templates[name]
      if (!template) return failed(`no DLT template is configured for ${name}`, false)
      if (!matchesTemplate(message.text, template.text)) {
        return failed(`the text is not the one registered as DLT template ${template.id}`, false)
      }
      const parts = fieldsOf(settings, message, template.id)
      const body = format === 'json' ? JSON.stringify(parts) : new URLSearchParams(parts).toString()
      const reply = await post(url, headers, body)
      return 'fault' in reply ? failed(reply.fault, true) : deliveryOf(settings, reply.status, reply.body)
    },
  }
}

function fieldsOf(settings: SmsSettings, message: ReadyMessage, templateId: string): Record<string, string> {
  const { fields, extra, header, entityId } = settings
  const named = [
    [fields.to, message.to],
    [fields.text, message.text],
    [fields.header, header],
    [fields.entityId, entityId],
    [fields.templateId, templateId],
    [fields.reference, message.id],
  ]
  return { ...extra, ...Object.fromEntries(named.filter(([name]) => name !== '')) }
}

/** The length of what may stand for one `{#var#}`, by the DLT platforms' rule. */
const VARIABLE = 40

/** Whether `text` is the registered one with each `{#var#}` replaced by at most 40 characters. */
export function matchesTemplate(text: string, registered: string): boolean {
  const fixed = registered
    .split(/\{#\w+#\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  return new RegExp(`^${fixed.join(`[^]{0,${VARIABLE}}`)}$`, 'u').test(text)
}

function deliveryOf({ idAt }: SmsSettings, status: number, body: unknown): Delivery {
  if (status >= 200 && status < 300) {
    const id = idAt
      .split('.')
      .reduce<unknown>((at, name) => (at as Record<string, unknown> | null)?.[name], body)
    if (typeof id === 'string' || typeof id === 'number') return sent(String(id))
    // Taken or not, another try could be a second text: somebody has to look at `idAt`.
    return failed(`the SMS gateway answered ${status} without an id: ${excerpt(body)}`, false)
  }
  return failed(`the SMS gateway answered ${status}: ${excerpt(body)}`, mayPass(status))
}

const excerpt = (body: unknown): string =>
  (typeof body === 'string' ? body : JSON.stringify(body)).slice(0, 200)
