/** Where signing in and joining begin: one field, no password. */
import { say } from '#kernel/words.ts'
import type { Channel } from '#platform/messages/message.ts'
import { Button, ButtonLink } from '#ui/button/button.tsx'
import { Hidden } from '#ui/field/field.tsx'
import { link, type Frame } from '#ui/frame.ts'
import { StandingLink } from '#ui/link/link.tsx'
import { Notice } from '#ui/notice/notice.tsx'
import { Page } from '#ui/page/page.tsx'
import { PRIVACY } from '../words/privacy.ts'
import { SIGN_IN } from '../words.ts'
import { EmailField, PhoneField } from './contact-field.tsx'

/** A button that hands over to a sign-in service. */
export type ProviderLink = Readonly<{ id: string; name: string }>

export type SignInProps = Readonly<{
  frame: Frame
  by: 'phone' | 'email'
  /** By which ways codes go out here. */
  channels: readonly Channel[]
  to: string
  /** The path to go on to, without its language. */
  next: string
  error?: string | undefined
  /** Something that concerns no field, such as a service that did not answer. */
  trouble?: string | undefined
  providers: readonly ProviderLink[]
}>

export function SignInPage({ frame, by, channels, to, next, error, trouble, providers }: SignInProps) {
  const { lang } = frame
  const title = say(SIGN_IN.title, lang)
  const other = by === 'phone' ? 'email' : 'phone'
  const query = new URLSearchParams({
    ...(other === 'email' ? { by: other } : {}),
    ...(next ? { next } : {}),
  })
  return (
    <Page frame={frame} title={`${title} · Dhow`} hidden>
      <div class="wide narrow sign-in">
        <h1>{title}</h1>
        <p class="lead">{say(SIGN_IN.lead, lang)}</p>
        {trouble && (
          <Notice kind="error" lang={lang}>
            <p>{trouble}</p>
          </Notice>
        )}
        <form class="card" method="post" action={link(frame, '/sign-in')} novalidate>
          <Hidden name="next" value={next} />
          <Hidden name="by" value={by} />
          {by === 'phone' ? (
            <PhoneField
              label={say(SIGN_IN.phone, lang)}
              hint={say(SIGN_IN.phoneHint, lang)}
              value={to}
              error={error}
            />
          ) : (
            <EmailField label={say(SIGN_IN.email, lang)} value={to} error={error} />
          )}
          <div class="question-send">
            {by === 'email' ? (
              <Button>{say(SIGN_IN.byEmail, lang)}</Button>
            ) : (
              <>
                {PHONE_WAYS.filter(({ channel }) => channels.includes(channel)).map(
                  ({ channel, words }, index) => (
                    <SendBy key={channel} channel={channel} look={index === 0 ? 'main' : 'quiet'}>
                      {say(words, lang)}
                    </SendBy>
                  ),
                )}
              </>
            )}
          </div>
          {channels.includes('email') && channels.length > 1 && (
            <p class="sign-in-other">
              <StandingLink href={`${link(frame, '/sign-in')}${query.size > 0 ? `?${query}` : ''}`}>
                {say(by === 'phone' ? SIGN_IN.useEmail : SIGN_IN.usePhone, lang)}
              </StandingLink>
            </p>
          )}
        </form>
        <p id="passkey-use" hidden data-lang={lang} data-next={next}>
          <button type="button" class="button button-quiet">
            {say(SIGN_IN.passkey, lang)}
          </button>{' '}
          <output class="field-error" />
        </p>
        <script defer src={frame.asset('passkeys.js')} />
        <Providers frame={frame} providers={providers} next={next} />
        <p class="small">{say(SIGN_IN.promise, lang)}</p>
        <p>
          <StandingLink href={link(frame, '/privacy')}>{say(PRIVACY.toNotice, lang)}</StandingLink>
        </p>
      </div>
    </Page>
  )
}

const PHONE_WAYS = [
  { channel: 'whatsapp', words: SIGN_IN.byWhatsapp },
  { channel: 'sms', words: SIGN_IN.bySms },
] as const

const SendBy = (props: { channel: string; look: 'main' | 'quiet'; children: string }) => (
  <button type="submit" class={`button button-${props.look}`} name="channel" value={props.channel}>
    {props.children}
  </button>
)

const Providers = ({ frame, providers, next }: Pick<SignInProps, 'frame' | 'providers' | 'next'>) =>
  providers.length === 0 ? null : (
    <div class="sign-in-providers">
      {providers.map(({ id, name }) => (
        <ButtonLink
          key={id}
          href={`${link(frame, `/sign-in/with/${id}`)}${next ? `?next=${encodeURIComponent(next)}` : ''}`}
        >
          {say(SIGN_IN.provider, frame.lang, { name })}
        </ButtonLink>
      ))}
    </div>
  )
