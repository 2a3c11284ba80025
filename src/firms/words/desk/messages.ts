import { messageTemplate } from '#platform/messages/template.ts'

/** An officer reminds a firm of its one next step. */
export const NextStepReminder = messageTemplate('firms.next-step', {
  en: 'Dhow: {firm}, your next step towards export is “{step}”. Open {address} to see how, and who helps.',
  hi: 'Dhow: {firm}, निर्यात की ओर आपका अगला क़दम है “{step}”। कैसे करना है और कौन मदद करेगा, यहाँ देखिए: {address}',
  gu: 'Dhow: {firm}, નિકાસ તરફ તમારું હવે પછીનું પગલું છે “{step}”. કેવી રીતે કરવું અને કોણ મદદ કરશે, અહીં જુઓ: {address}',
})
