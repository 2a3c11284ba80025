import { say, type Lang, type Params, type Sentence } from '#kernel/words.ts'

/** One kind of message with its text in all languages; rooms declare theirs in words.ts, as they declare refusals. */
export type MessageTemplate = Readonly<{
  /** `room.what-it-says`. Carriers know it by this name (see whatsapp.ts and sms.ts). */
  key: string
  text: Sentence
  /** For e-mail. */
  subject?: Sentence
  /** The name of the parameter that is a one-time code: phones offer to fill it in. */
  code?: string
  /** What it is for, where that needs the reader's yes: such a message is not taken without naming whose. */
  purpose?: string
}>

/** Declares a template. `{name}` marks a parameter; all three languages must name the same ones. Throws where not. */
export function messageTemplate(
  key: string,
  text: Sentence,
  options: Readonly<{ subject?: Sentence; code?: string; purpose?: string }> = {},
): MessageTemplate {
  const names = (lang: Lang): string => [...new Set(namesIn(text[lang]))].sort().join()
  if (names('en') !== names('hi') || names('en') !== names('gu')) {
    throw new Error(`the languages of the message ${key} name different parameters`)
  }
  if (options.code && !namesIn(text.en).includes(options.code)) {
    throw new Error(`the message ${key} does not say its code {${options.code}}`)
  }
  return { key, text, ...options }
}

/** The names of the parameters in the order of the English text: the order in which carriers number them. */
export const parameterNames = ({ text }: Pick<MessageTemplate, 'text'>): string[] => [
  ...new Set(namesIn(text.en)),
]

const namesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)

/** A template with its parameters filled in one language. */
export type Rendered = Readonly<{ text: string; subject?: string; values: string[]; code?: string }>

/** Fills the template. A parameter that is not given throws: nobody should read a brace. */
export function render(template: MessageTemplate, lang: Lang, params: Params = {}): Rendered {
  const names = [...parameterNames(template), ...(template.subject ? namesIn(template.subject.en) : [])]
  const missing = names.find((name) => !(name in params))
  if (missing) throw new Error(`the message ${template.key} needs {${missing}}`)
  const { subject, code } = template
  return {
    text: say(template.text, lang, params),
    values: parameterNames(template).map((name) => String(params[name])),
    ...(subject ? { subject: say(subject, lang, params) } : {}),
    ...(code ? { code: String(params[code]) } : {}),
  }
}

/** The text to file with WhatsApp for this template: parameters as `{{1}}`, `{{2}}`, … */
export const whatsAppText = (template: MessageTemplate, lang: Lang): string =>
  template.text[lang].replace(
    /\{(\w+)\}/g,
    (_, name: string) => `{{${parameterNames(template).indexOf(name) + 1}}}`,
  )

/** The text to register on India's DLT platform for this template: every parameter as `{#var#}`. */
export const dltText = (template: MessageTemplate, lang: Lang): string =>
  template.text[lang].replace(/\{\w+\}/g, '{#var#}')
