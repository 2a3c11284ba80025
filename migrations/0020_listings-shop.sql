-- A firm's own shop: public pages and feeds of what it offers there. It is a marketplace like the others.
create table listings.shop (
  firm_id uuid primary key references firms.firm (id),
  -- its address: /shop/<slug>
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 3 and 60),
  -- null: whoever has the link may look, search engines and price feeds may not
  published_at timestamptz,
  -- how buyers reach the maker; the number or address is shown to every visitor, because she said so
  contact_way text check (contact_way in ('whatsapp', 'phone', 'email')),
  contact_sealed text,
  -- days in which a buyer may send something back; 0: she takes nothing back; null: she has not said
  return_days int check (return_days between 0 and 90),
  opened_at timestamptz not null,
  updated_at timestamptz not null,
  check ((contact_way is null) = (contact_sealed is null))
);

-- What the shop took in, one row a piece and country.
create table listings.shop_offer (
  connection_id uuid not null references listings.connection (id) on delete cascade,
  -- ISO 3166-1 alpha-2
  market text not null check (market ~ '^[A-Z]{2}$'),
  sku text not null,
  -- the submission that was carried out last
  submission_id uuid not null,
  -- Offer of src/listings/rules/offer.ts; null: taken away
  offer jsonb,
  taken_at timestamptz not null,
  primary key (connection_id, market, sku)
);
