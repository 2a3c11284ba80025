import type { FastifyReply } from 'fastify'
import type { Lang } from '#kernel/words.ts'

/** Answers with an .ics file under `name`. */
export const sendIcs = (reply: FastifyReply, lang: Lang, name: string, text: string): FastifyReply =>
  reply
    .type('text/calendar; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name}.ics"`)
    .header('content-language', lang)
    .header('vary', 'Accept-Language')
    .header('cache-control', 'no-cache')
    .send(text)
