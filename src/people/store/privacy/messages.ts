/** Messages lie with the platform, by number and address alone; here they are told and forgotten with their person. */
import { sql } from 'kysely'
import type { MessageDesk } from '#platform/messages/desk.ts'
import { platformSealedColumns } from '#platform/messages/store.ts'
import type { Holder } from '../../holder.ts'
import { LANGUAGE_NAMES } from '#ui/words.ts'
import { YEAR_DAYS } from '../../rules/privacy/holds.ts'
import { CHANNELS } from '../../words.ts'
import { FIELDS, HOLDINGS } from '../../words/holdings.ts'

export const messagesHolder = (desk: MessageDesk): Holder => ({
  room: 'platform',
  tell: async ({ db }, { contacts }) => {
    const past = await Promise.all(contacts.map(({ value }) => desk.historyOf(db, value)))
    const { channel, template, lang, status, when } = FIELDS
    return [
      {
        key: 'messages',
        title: HOLDINGS.messages,
        columns: { when, channel, template, lang, status },
        rows: past.flat().map((message) => ({
          when: message.at,
          channel: CHANNELS[message.channel],
          template: message.template,
          lang: LANGUAGE_NAMES[message.lang],
          status: message.status,
        })),
      },
    ]
  },
  forget: async ({ tx }, { contacts }) => {
    for (const { value } of contacts) await desk.forgetRecipient(tx, value)
    return []
  },
  exposures: [
    {
      table: 'platform.outbox_message',
      kinds: ['contact', 'messages'],
      affected: (_since, until) => sql`select contact.person_id from platform.outbox_message message
        join people.contact contact on contact.blind_index = message.to_index
        where message.created_at <= ${until}`,
    },
  ],
  clocks: [
    {
      key: 'platform.messages-said',
      table: 'platform.outbox_message',
      purpose: 'showing a simulated message on a page',
      since: 'created_at',
      days: 1,
      action: { kind: 'wipe', columns: ['content_sealed'] },
      where: "status = 'simulated' and content_sealed is not null",
      source: 'our own choice: not longer than it serves (DPDP Act s. 8(7))',
    },
    {
      key: 'platform.messages',
      table: 'platform.outbox_message',
      purpose: 'showing what was sent to whom and when',
      since: 'created_at',
      days: YEAR_DAYS,
      action: { kind: 'delete' },
      where: "status <> 'queued'",
      source: 'DPDP Rules 2025, r. 8(3)',
    },
  ],
  sealed: platformSealedColumns,
})
