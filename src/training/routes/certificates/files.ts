import type { FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '#kernel/refusal.ts'
import { splitPath } from '#ui/language.ts'
import { CertificateMissing } from '../../refusals/certificates.ts'
import type { TrainingServices } from '../../services.ts'
import { credentialText, paperOf, type Certificate } from '../../store/certificates.ts'
import { certificatePdf } from '../../views/certificates/certificate-pdf.ts'

const headers = (name: string, type: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${name}"`,
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
})

/** Heading and facts in the language of the address; the certificate's own where it names none. */
export async function sendPdf(
  { vault, site }: Pick<TrainingServices, 'vault' | 'site'>,
  reply: FastifyReply,
  certificate: Certificate,
  request: Pick<FastifyRequest, 'url'>,
): Promise<FastifyReply> {
  const [paper, credential] = [paperOf(vault, certificate), credentialText(vault, certificate)]
  if (!paper || credential === undefined) throw new Refused(CertificateMissing())
  const lang = splitPath(request.url).lang ?? certificate.lang
  const pdf = await certificatePdf({ paper, credential, lang, site, demo: certificate.demo })
  return reply.headers(headers(`${certificate.number}.pdf`, 'application/pdf')).send(pdf)
}

/** The signed credential, to the byte as it was issued. */
export function sendJson(
  { vault }: Pick<TrainingServices, 'vault'>,
  reply: FastifyReply,
  certificate: Certificate,
): FastifyReply {
  const credential = credentialText(vault, certificate)
  if (credential === undefined) throw new Refused(CertificateMissing())
  return reply.headers(headers(`${certificate.number}.json`, 'application/vc+json')).send(credential)
}
