import { messageTemplate } from '#platform/messages/template.ts'

/** A deadline of the ladder comes near. */
export const DeadlineNear = messageTemplate(
  'firms.deadline-near',
  {
    en: '{firm}: {what}. Last day {day}, {days} days left. Open Dhow to see how; it takes a few minutes.',
    hi: '{firm}: {what}। आख़िरी दिन {day}, {days} दिन बचे हैं। कैसे करना है, Dhow खोलकर देखिए; कुछ ही मिनट लगेंगे।',
    gu: '{firm}: {what}. છેલ્લો દિવસ {day}, {days} દિવસ બાકી છે. કેવી રીતે કરવું તે Dhow ખોલીને જુઓ; થોડી જ મિનિટ લાગશે.',
  },
  {
    subject: {
      en: '{what}: last day {day}',
      hi: '{what}: आख़िरी दिन {day}',
      gu: '{what}: છેલ્લો દિવસ {day}',
    },
  },
)
