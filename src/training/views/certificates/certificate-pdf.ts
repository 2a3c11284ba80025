/** The certificate as one landscape sheet in three scripts (A4, PDF), with its QR and the credential attached. */
import { LANGS, say, type Lang, type Sentence } from '#kernel/words.ts'
import { DISTRICTS } from '#firms/words/districts.ts'
import { typeset } from '#platform/typeset.ts'
import { dayText, number } from '#ui/figures.ts'
import type { CertificatePaper } from '../../rules/certificate.ts'
import { minutesText } from '../../rules/certificate-hours.ts'
import { inDigits } from '../../rules/certificate-text.ts'
import { KINDS } from '../../words/calendar/kinds.ts'
import { PAPER } from '../../words/certificate/paper.ts'
import { qrSvg } from './qr.ts'

export type Printed = Readonly<{
  paper: CertificatePaper
  /** The signed credential as text. */
  credential: string
  /** Her language: that of the heading and of the facts. */
  lang: Lang
  site: string
  demo: boolean
}>

/** PDF bytes; the same certificate gives the same bytes. */
export const certificatePdf = (printed: Printed): Promise<Buffer> =>
  typeset({ template: 'training/views/certificates/certificate.typ', data: certificateDocument(printed) })

/** All that the template shows, as finished text. */
export function certificateDocument({ paper, credential, lang, site, demo }: Printed) {
  const others = LANGS.filter((one) => one !== lang)
  return {
    lang,
    title: `${say(PAPER.heading, lang)} ${paper.number}`,
    heading: say(PAPER.heading, lang),
    others: others.map((one) => say(PAPER.heading, one)).join('  ·  '),
    name: paper.name,
    number: paper.number,
    texts: [lang, ...others].map((one) => ({
      lang: one,
      title: say(paper.title, one),
      text: textIn(paper, one),
    })),
    facts: factsOf(paper, lang),
    check: say(PAPER.check, lang),
    address: `${site}/verify`,
    qr: qrSvg(`${site}/verify#${inDigits(paper.text)}`),
    'qr-alt': say(PAPER.qr, lang, { number: paper.number }),
    credential,
    attached: say(PAPER.attached, lang),
    demo: demo ? say(PAPER.demo, lang) : '',
    'demo-note': say(PAPER.demoNote, lang),
  }
}

const textIn = ({ title, kind }: CertificatePaper, lang: Lang): string =>
  say(PAPER.text, lang, { title: say(title, lang), kind: say(KINDS[kind], lang) })

/** Also shown on the certificate's page. */
export function factsOf(paper: CertificatePaper, lang: Lang): { label: string; value: string }[] {
  const fact = (label: keyof typeof PAPER, value: string) => ({ label: say(PAPER[label], lang), value })
  const { days, minutes, trainers, issuedOn } = paper
  return [
    fact('days', days.map((one) => dayText(one, lang)).join(', ')),
    fact(
      'hours',
      minutesText(minutes, lang, (value) => number(value, lang)),
    ),
    fact('place', placeText(paper, lang)),
    ...(trainers.length > 0 ? [fact('trainers', trainers.join(', '))] : []),
    fact('number', paper.number),
    fact('issuedOn', dayText(issuedOn, lang)),
  ]
}

function placeText({ halls, district }: CertificatePaper, lang: Lang): string {
  if (halls.length === 0) return say(PAPER.online, lang)
  const named: Sentence | undefined = DISTRICTS[district as keyof typeof DISTRICTS]
  return [...halls, ...(named ? [say(named, lang)] : [])].join(', ')
}
