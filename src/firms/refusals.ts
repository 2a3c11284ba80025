import { refusal } from '#kernel/refusal.ts'

export * from './refusals/identifiers.ts'

export const FinancialYearWrong = refusal('firms.financial-year', 'invalid', {
  en: 'Please write the financial year like 2026-27 (1 April to 31 March).',
  hi: 'वित्तीय वर्ष ऐसे लिखिए: 2026-27 (1 अप्रैल से 31 मार्च)।',
  gu: 'નાણાકીય વર્ષ આમ લખો: 2026-27 (1 એપ્રિલથી 31 માર્ચ).',
})
