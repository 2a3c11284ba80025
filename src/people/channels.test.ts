import { expect, test } from 'vitest'
import type { Channel } from '#platform/messages/message.ts'
import { allSimulated, channelTo, openChannels } from './channels.ts'

const desk = (...carried: Channel[]) => ({ simulates: (channel: Channel) => !carried.includes(channel) })

test('without any service every way is open, simulated', () => {
  expect(openChannels(desk())).toEqual(['whatsapp', 'sms', 'email'])
  expect(allSimulated(desk())).toBe(true)
  expect(channelTo(desk(), 'phone', 'sms')).toBe('sms')
  expect(channelTo(desk(), 'phone', '')).toBe('whatsapp')
})

test('with one service no other way is simulated beside it', () => {
  expect(openChannels(desk('whatsapp'))).toEqual(['whatsapp'])
  expect(allSimulated(desk('whatsapp'))).toBe(false)
  expect(channelTo(desk('whatsapp'), 'phone', 'sms')).toBe('whatsapp')
  expect(channelTo(desk('whatsapp'), 'email', 'email')).toBeUndefined()
  expect(channelTo(desk('email'), 'phone', 'whatsapp')).toBeUndefined()
})
