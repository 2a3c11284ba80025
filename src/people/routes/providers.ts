import type { PeopleServices } from '../services.ts'
import type { ProviderLink } from '../views/sign-in-page.tsx'

/** The sign-in services that this installation is connected to. */
export const providerLinks = ({ providers }: PeopleServices): ProviderLink[] =>
  providers.map(({ id, name }) => ({ id, name }))
