/** A learner's own certificate: what it says, its files, and ways to show it. */
import { dayInIndia } from '#kernel/day.ts'
import { say } from '#kernel/words.ts'
import { ButtonLink } from '#ui/button/button.tsx'
import { dayText } from '#ui/figures.ts'
import { link, type Frame } from '#ui/frame.ts'
import { StandingLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import type { CertificatePaper } from '../../rules/certificate.ts'
import type { Certificate } from '../../store/certificates.ts'
import { BECAUSE } from '../../words/certificate/credential.ts'
import { CERTIFICATE } from '../../words/certificate/pages.ts'
import { PAPER } from '../../words/certificate/paper.ts'
import { factsOf } from './certificate-pdf.ts'

export type CertificateProps = Readonly<{
  frame: Frame
  certificate: Certificate
  paper: CertificatePaper
  site: string
  /** Where it lies: its files are below. */
  base: string
  back: string
  /** The one that stands in its place. */
  next: string | undefined
}>

export function CertificatePage(props: CertificateProps) {
  const { frame, certificate, paper, back, next } = props
  const { lang } = frame
  const title = say(CERTIFICATE.title, lang)
  const { revocation } = certificate
  return (
    <Page frame={frame} title={`${title} · ${paper.number} · Dhow`} hidden>
      <div class="wide narrow">
        <h1>{title}</h1>
        {revocation && (
          <Notice kind="error" lang={lang}>
            <p>
              {say(CERTIFICATE.revoked, lang, {
                day: dayText(dayInIndia(revocation.at), lang),
                because: say(BECAUSE[revocation.because], lang),
              })}
            </p>
            {revocation.note && (
              <p>
                {say(CERTIFICATE.office, lang)} {revocation.note}
              </p>
            )}
            {next && (
              <p>
                <a href={next}>{say(CERTIFICATE.newOne, lang)}</a>
              </p>
            )}
          </Notice>
        )}
        <Face frame={frame} paper={paper} certificate={certificate} />
        <Does {...props} />
        <p class="small">{say(CERTIFICATE.keep, lang)}</p>
        <p>
          <StandingLink href={link(frame, back)}>{say(CERTIFICATE.back, lang)}</StandingLink>
        </p>
      </div>
    </Page>
  )
}

function Face({
  frame: { lang },
  paper,
  certificate,
}: Pick<CertificateProps, 'frame' | 'paper' | 'certificate'>) {
  return (
    <section class={`certificate-face ${certificate.revokedAt ? 'certificate-face-revoked' : ''}`.trim()}>
      {certificate.demo && <p class="verdict-demo">{say(PAPER.demoNote, lang)}</p>}
      <h2>{say(PAPER.heading, lang)}</h2>
      <p class="certificate-name">{paper.name}</p>
      <p>{say(paper.title, lang)}</p>
      <dl class="pairs">
        {factsOf(paper, lang).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Does({ frame, certificate, paper, site, base }: CertificateProps) {
  const { lang } = frame
  const address = `${site}/${lang}/verify#${paper.text}`
  const text = say(CERTIFICATE.shareText, lang, {
    title: say(paper.title, lang),
    number: paper.number,
    link: address,
  })
  return (
    <p class="certificate-does">
      <ButtonLink href={link(frame, `${base}/certificate.pdf`)} look="main" download>
        {say(CERTIFICATE.pdf, lang)}
      </ButtonLink>
      {!certificate.revokedAt && (
        <>
          <ButtonLink href={`https://wa.me/?text=${encodeURIComponent(text)}`}>
            {say(CERTIFICATE.whatsapp, lang)}
          </ButtonLink>
          <ButtonLink href={linkedIn(paper, say(paper.title, lang), address)}>
            {say(CERTIFICATE.linkedin, lang)}
          </ButtonLink>
        </>
      )}
      <ButtonLink href={`${link(frame, '/verify')}#${paper.text}`}>{say(CERTIFICATE.check, lang)}</ButtonLink>
      <ButtonLink href={link(frame, `${base}/openbadge.json`)} download>
        {say(CERTIFICATE.json, lang)}
      </ButtonLink>
    </p>
  )
}

/** LinkedIn's own form, filled; nothing is sent before she sends it there. */
function linkedIn({ number, issuedOn }: CertificatePaper, name: string, address: string): string {
  const [year = '', month = ''] = issuedOn.split('-')
  const query = new URLSearchParams({
    startTask: 'CERTIFICATION_NAME',
    name,
    organizationName: 'Dhow',
    issueYear: year,
    issueMonth: String(Number(month)),
    certUrl: address,
    certId: number,
  })
  return `https://www.linkedin.com/profile/add?${query}`
}
