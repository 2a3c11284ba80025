import { expect, test } from 'vitest'
import { fieldsOf } from './product.ts'

test('attributes in one string and as an object are the same fields', () => {
  const asText = fieldsOf({
    text: 'Shirt',
    attributes: 'Material Cotton. Gender Women. Place of Origin India',
  })
  const asObject = fieldsOf({
    text: 'shirt',
    attributes: { Gender: 'women', Material: 'cotton', Origin: 'India' },
  })
  expect(asText).toEqual(asObject)
  expect(asText.map(({ text }) => text)).toEqual(['shirt', 'cotton', 'women'])
})

test('what a long sentence adds counts less than what it names', () => {
  const fields = fieldsOf({ text: 'a women’s handbag made of silk with a textile lining' })
  expect(fields.map(({ weight }) => weight)).toEqual([1, 0.4])
})
