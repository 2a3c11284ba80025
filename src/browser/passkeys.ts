/**
 * Passkeys where the browser has them: the buttons of the sign-in page and of one's own page, hidden without this script.
 * What is asked and answered is the browser's own JSON (WebAuthn Level 3).
 */

type Create = CredentialCreationOptions['publicKey']
type Request = CredentialRequestOptions['publicKey']
type Maker = {
  parseCreationOptionsFromJSON?: (json: unknown) => Create
  parseRequestOptionsFromJSON?: (json: unknown) => Request
}

const maker: Maker | undefined =
  'PublicKeyCredential' in window ? (window.PublicKeyCredential as Maker) : undefined

async function post(path: string, body: unknown, csrf: string | undefined): Promise<unknown> {
  const reply = await fetch(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(csrf ? { 'x-csrf-token': csrf } : {}),
    },
    body: JSON.stringify(body),
  })
  const answer = (await reply.json()) as { detail?: string }
  if (!reply.ok) throw new Error(answer.detail ?? '')
  return answer
}

/** Nothing is said where the reader herself closed the dialogue. */
function tell(place: HTMLElement, error: unknown): void {
  const words = error instanceof DOMException ? '' : error instanceof Error ? error.message : ''
  const line = place.querySelector('output')
  if (line) line.textContent = words
}

const credentials = navigator.credentials as CredentialsContainer | undefined

function watch(place: HTMLElement | null, work: (place: HTMLElement) => Promise<void>): void {
  const button = place?.querySelector('button')
  if (!place || !button || !credentials || !maker?.parseCreationOptionsFromJSON) return
  place.hidden = false
  button.addEventListener('click', () => {
    button.disabled = true
    work(place)
      .catch((error: unknown) => tell(place, error))
      .finally(() => {
        button.disabled = false
      })
  })
}

watch(document.querySelector<HTMLElement>('#passkey-add'), async ({ dataset: { csrf } }) => {
  const publicKey = maker!.parseCreationOptionsFromJSON!(await post('/me/passkeys/options', {}, csrf))
  const made = await credentials!.create({ publicKey: publicKey! })
  await post('/me/passkeys', made, csrf)
  location.reload()
})

watch(
  document.querySelector<HTMLElement>('#passkey-use'),
  async ({ dataset: { lang = 'en', next = '' } }) => {
    const publicKey = maker!.parseRequestOptionsFromJSON!(
      await post('/sign-in/passkey/options', {}, undefined),
    )
    const proof = await credentials!.get({ publicKey: publicKey! })
    const query = next ? `?next=${encodeURIComponent(next)}` : ''
    const answer = (await post(`/sign-in/passkey${query}`, proof, undefined)) as { next: string }
    location.assign(`/${lang}${answer.next}`)
  },
)
