import { describe, expect, test } from 'vitest'
import { masked } from './message.ts'
import { dltText, messageTemplate, parameterNames, render, whatsAppText } from './template.ts'

const Code = messageTemplate(
  'people.sign-in-code',
  {
    en: 'Your Dhow code is {code}. It ends in {minutes} minutes.',
    hi: '{minutes} मिनट तक चलने वाला आपका धाउ कोड: {code}',
    gu: 'તમારો ધાઉ કોડ {code} છે. {minutes} મિનિટ ચાલશે.',
  },
  { subject: { en: 'Your code', hi: 'आपका कोड', gu: 'તમારો કોડ' }, code: 'code' },
)

describe('a template', () => {
  test('is filled in the reader’s language; carriers number its values as the English text names them', () => {
    expect(render(Code, 'hi', { code: '402913', minutes: 10 })).toEqual({
      text: '10 मिनट तक चलने वाला आपका धाउ कोड: 402913',
      subject: 'आपका कोड',
      values: ['402913', '10'],
      code: '402913',
    })
    expect(parameterNames(Code)).toEqual(['code', 'minutes'])
  })

  test('is filed with WhatsApp and DLT in their own notation, the numbers the same in every language', () => {
    expect(whatsAppText(Code, 'hi')).toBe('{{2}} मिनट तक चलने वाला आपका धाउ कोड: {{1}}')
    expect(whatsAppText(Code, 'gu')).toBe('તમારો ધાઉ કોડ {{1}} છે. {{2}} મિનિટ ચાલશે.')
    expect(dltText(Code, 'en')).toBe('Your Dhow code is {#var#}. It ends in {#var#} minutes.')
  })

  test('is not sent with a brace in it, nor declared with languages that differ', () => {
    expect(() => render(Code, 'gu', { code: '402913' })).toThrow('people.sign-in-code needs {minutes}')
    const uneven = { en: 'Hello {name}', hi: 'नमस्ते', gu: 'નમસ્તે {name}' }
    expect(() => messageTemplate('people.hello', uneven)).toThrow('name different parameters')
    const plain = { en: 'Hello', hi: 'नमस्ते', gu: 'નમસ્તે' }
    expect(() => messageTemplate('people.hello', plain, { code: 'code' })).toThrow('does not say its code')
  })
})

test.each([
  ['+919825012345', '+91 ••••••••45'],
  ['ramila@example.org', 'r•••@example.org'],
  ['+1', '+1 +1'],
])('the recipient %s is shown as %s', (to, shown) => expect(masked(to)).toBe(shown))
