/** Asking how it was. No consent is asked: whoever took a seat is asked once about that seat, and may leave it. */
import { messageTemplate } from '#platform/messages/template.ts'

export const HowWasIt = messageTemplate(
  'training.how-was-it',
  {
    en: '{event}: how was it? Five taps, without your name: {link}',
    hi: '{event}: कैसा रहा? पाँच टैप, बिना नाम के: {link}',
    gu: '{event}: કેવું રહ્યું? પાંચ ટેપ, નામ વગર: {link}',
  },
  { subject: { en: 'How was it? {event}', hi: 'कैसा रहा? {event}', gu: 'કેવું રહ્યું? {event}' } },
)
