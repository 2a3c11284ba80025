/** A person's own words on a page of whatever language: marked by their script, so that they are read aloud rightly. */
export function Said({ text }: { text: string }) {
  const lang = /\p{Script=Gujarati}/u.test(text)
    ? 'gu'
    : /\p{Script=Devanagari}/u.test(text)
      ? 'hi'
      : undefined
  return <bdi lang={lang}>{text}</bdi>
}
