/** The key of own shops among the marketplaces. */
export const OWN_SHOP = 'own-shop'
