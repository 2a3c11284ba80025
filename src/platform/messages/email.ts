import { createTransport } from 'nodemailer'
import { z } from 'zod'
import { failed, sent, type MessagePort } from './message.ts'

/** An SMTP server as `smtps://user:password@host:465` (or `smtp://`, then STARTTLS where offered), and our address. */
export const EmailSettings = z.strictObject({
  url: z.string().regex(/^smtps?:\/\/[^\s]+$/, 'must be an smtp:// or smtps:// address'),
  from: z.string().regex(/@/, 'must be an address, such as "Dhow <no-reply@example.org>"'),
})
export type EmailSettings = z.infer<typeof EmailSettings>

/** How long the server may keep us waiting at each step. */
const TIMEOUT_MS = 15_000
const timeouts = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS }

/** Sends e-mails as plain text. The Message-ID stays the same at every try, so that mailboxes can drop a second one. */
export function email({ url, from }: EmailSettings): MessagePort {
  const transport = createTransport({ url, ...timeouts }, { from })
  const domain = /@([\w.-]+)/.exec(from)?.[1] ?? 'localhost'
  return {
    send: async ({ id, to, lang, subject = '', text }) => {
      const messageId = `<${id}@${domain}>`
      const headers = { 'Content-Language': lang, 'Auto-Submitted': 'auto-generated' }
      try {
        await transport.sendMail({ to, subject, text, messageId, headers })
        return sent(messageId)
      } catch (error) {
        const { message, responseCode } = error as Error & { responseCode?: number }
        // 5xx is the server's last word (RFC 5321), except about our own sign-in; without a code nobody answered.
        const last = responseCode !== undefined && responseCode >= 500 && responseCode !== 535
        return failed(`e-mail: ${message}`, !last)
      }
    },
  }
}
