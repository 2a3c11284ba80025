import { messageTemplate } from '#platform/messages/template.ts'

/** The last piece was sold twice: the owner learns at once what was done and what is left to do. */
export const SoldTwice = messageTemplate(
  'orders.sold-twice',
  {
    en: '{firm}: order {order} came when nothing was left of {sku}. The buyer must get {refund} back. See what to do: {link}',
    hi: '{firm}: ऑर्डर {order} आया तब {sku} बचा ही नहीं था। ख़रीदार को {refund} लौटाने हैं। क्या करना है, देखिए: {link}',
    gu: '{firm}: ઓર્ડર {order} આવ્યો ત્યારે {sku} બાકી જ નહોતો. ખરીદનારને {refund} પાછા આપવાના છે. શું કરવું, જુઓ: {link}',
  },
  {
    subject: {
      en: 'Order {order}: sold out, pay back',
      hi: 'ऑर्डर {order}: माल ख़त्म, रक़म लौटाइए',
      gu: 'ઓર્ડર {order}: માલ ખલાસ, રકમ પાછી આપો',
    },
  },
)
