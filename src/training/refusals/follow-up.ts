/** The planned “no”s of feedback and of the trainer's report. */
import { refusal } from '#kernel/refusal.ts'

export const FeedbackClosed = refusal('training.feedback-closed', 'conflict', {
  en: 'Feedback is open to everybody with a seat, from the end of the event for {days} days.',
  hi: 'राय वही दे सकते हैं जिनकी सीट थी: कार्यक्रम ख़त्म होने के बाद {days} दिन तक।',
  gu: 'જેમની સીટ હતી એ જ અભિપ્રાય આપી શકે: કાર્યક્રમ પૂરો થયા પછી {days} દિવસ સુધી.',
})

export const FeedbackUnanswered = refusal('training.feedback-unanswered', 'invalid', {
  en: 'Please choose a face here.',
  hi: 'यहाँ एक चेहरा चुनिए।',
  gu: 'અહીં એક ચહેરો પસંદ કરો.',
})

export const ReportTooEarly = refusal('training.report-too-early', 'conflict', {
  en: 'The report is written after the event was held.',
  hi: 'रिपोर्ट कार्यक्रम हो जाने के बाद लिखी जाती है।',
  gu: 'અહેવાલ કાર્યક્રમ થઈ ગયા પછી લખાય છે.',
})

export const ReportEmpty = refusal('training.report-empty', 'invalid', {
  en: 'Please write in a sentence or two how it went.',
  hi: 'एक-दो वाक्य में लिखिए कि कार्यक्रम कैसा रहा।',
  gu: 'એક-બે વાક્યમાં લખો કે કાર્યક્રમ કેવો રહ્યો.',
})

export const ReportChanged = refusal('training.report-changed', 'conflict', {
  en: 'Somebody handed in another version meanwhile. Please read it first.',
  hi: 'इस बीच किसी ने नया संस्करण जमा कर दिया है। पहले उसे पढ़ लीजिए।',
  gu: 'આ દરમિયાન કોઈએ નવી આવૃત્તિ જમા કરી છે. પહેલાં એ વાંચી લો.',
})
