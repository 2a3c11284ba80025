/** What a buyer reads when the last piece was sold elsewhere at the same moment: in the language of her shop where we have it. */
export const APOLOGIES: Readonly<Record<string, string>> = {
  en: 'We are sorry: the last piece of your order {order} was sold at the same moment in another shop. We cannot send it, and you get the full amount back. Thank you for wanting our work.',
  hi: 'हमें खेद है: आपके ऑर्डर {order} का आख़िरी नग उसी पल दूसरी दुकान में बिक गया। हम इसे नहीं भेज सकते; आपको पूरी रक़म वापस मिलेगी। हमारा काम पसंद करने के लिए धन्यवाद।',
  gu: 'માફ કરશો: તમારા ઓર્ડર {order} નો છેલ્લો નંગ એ જ ક્ષણે બીજી દુકાનમાં વેચાઈ ગયો. અમે એ મોકલી શકતા નથી; તમને પૂરી રકમ પાછી મળશે. અમારું કામ પસંદ કરવા બદલ આભાર.',
  de: 'Es tut uns leid: Das letzte Stück Ihrer Bestellung {order} wurde im selben Augenblick in einem anderen Geschäft verkauft. Wir können es nicht senden, und Sie erhalten den vollen Betrag zurück. Danke, dass Ihnen unsere Arbeit gefällt.',
  fr: 'Nous sommes désolés : la dernière pièce de votre commande {order} a été vendue au même moment dans une autre boutique. Nous ne pouvons pas l’envoyer et vous serez intégralement remboursé. Merci d’avoir choisi notre travail.',
  es: 'Lo sentimos: la última pieza de su pedido {order} se vendió en el mismo momento en otra tienda. No podemos enviarla y recibirá el importe completo. Gracias por elegir nuestro trabajo.',
  it: 'Ci dispiace: l’ultimo pezzo del suo ordine {order} è stato venduto nello stesso momento in un altro negozio. Non possiamo spedirlo e riceverà il rimborso completo. Grazie per aver scelto il nostro lavoro.',
}

/** In the first of the languages that we have; English otherwise. */
export function apologyIn(langs: readonly string[], order: string): Readonly<{ lang: string; body: string }> {
  const known = langs.map((tag) => tag.slice(0, 2).toLowerCase()).find((lang) => lang in APOLOGIES) ?? 'en'
  return { lang: known, body: APOLOGIES[known]!.replace('{order}', order) }
}
