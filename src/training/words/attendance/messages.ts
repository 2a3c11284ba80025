/** Messages about attendance, in the learner's language. */
import { messageTemplate } from '#platform/messages/template.ts'

/** About her own question: part of what she asked for, so it needs no consent to messages about training. */
export const ContestAccepted = messageTemplate(
  'training.contest-accepted',
  {
    en: 'Dhow: we looked into {day} of “{event}”. It now counts as attended. Reason: {reason}',
    hi: 'Dhow: “{event}” में {day} की हाज़िरी हमने जाँच ली। अब वह दिन गिन लिया गया है। कारण: {reason}',
    gu: 'Dhow: “{event}” માં {day} ની હાજરી અમે તપાસી. હવે એ દિવસ ગણી લીધો છે. કારણ: {reason}',
  },
  {
    subject: {
      en: 'Your attendance was corrected',
      hi: 'आपकी हाज़िरी ठीक कर दी गई',
      gu: 'તમારી હાજરી સુધારી લીધી છે',
    },
  },
)

export const ContestDeclined = messageTemplate(
  'training.contest-declined',
  {
    en: 'Dhow: we looked into {day} of “{event}”. It does not count as attended. Reason: {reason}. You can speak with the district office.',
    hi: 'Dhow: “{event}” में {day} की हाज़िरी हमने जाँच ली। वह दिन गिना नहीं जा सका। कारण: {reason}। आप ज़िला कार्यालय से बात कर सकते हैं।',
    gu: 'Dhow: “{event}” માં {day} ની હાજરી અમે તપાસી. એ દિવસ ગણી શકાયો નથી. કારણ: {reason}. તમે જિલ્લા કચેરી સાથે વાત કરી શકો છો.',
  },
  {
    subject: {
      en: 'About your attendance',
      hi: 'आपकी हाज़िरी के बारे में',
      gu: 'તમારી હાજરી વિશે',
    },
  },
)
