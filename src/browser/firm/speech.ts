/** Reads a passage aloud with the phone's own voice; the button is there only where the phone can speak. */

export function watchSpeech(place: HTMLElement): void {
  const { speak, start, stop, silent } = place.dataset
  if (!('speechSynthesis' in window) || !speak || !start || !stop) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button button-quiet speak'
  button.textContent = start
  const status = document.createElement('output')
  status.className = 'small'
  place.replaceWith(button, status)
  const rest = () => {
    button.textContent = start
    button.setAttribute('aria-pressed', 'false')
  }
  rest()
  button.addEventListener('click', () => {
    if (speechSynthesis.speaking) {
      speechSynthesis.cancel()
      return rest()
    }
    const lang = document.documentElement.lang || 'en'
    const voice = speechSynthesis.getVoices().find((one) => one.lang.toLowerCase().startsWith(lang))
    // A list that is still empty is no proof: some phones fill it late. Only a list without the language is.
    if (!voice && speechSynthesis.getVoices().length > 0 && silent) status.textContent = silent
    const words = new SpeechSynthesisUtterance(speak)
    words.lang = voice?.lang ?? `${lang}-IN`
    if (voice) words.voice = voice
    words.rate = 0.92
    words.addEventListener('end', rest)
    words.addEventListener('error', rest)
    speechSynthesis.speak(words)
    button.textContent = stop
    button.setAttribute('aria-pressed', 'true')
  })
  addEventListener('pagehide', () => speechSynthesis.cancel())
}
