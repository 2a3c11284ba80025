-- Listings: a firm's accounts at marketplaces, what it offers there, and every attempt to say so.
create schema listings;

-- A firm's account at one marketplace.
create table listings.connection (
  id uuid primary key,
  firm_id uuid not null references firms.firm (id),
  -- the key of a marketplace that the program knows (src/listings/port.ts)
  marketplace text not null check (marketplace ~ '^[a-z][a-z0-9-]*$'),
  -- the marketplace's own account region; '' where it has none
  region text not null default '',
  -- private: the seller's own app; public: the operator's app that she agreed to; open: nothing to agree to
  mode text not null check (mode in ('private', 'public', 'open')),
  -- the seller's id there
  seller text not null default '',
  -- tokens and keys as JSON, sealed; nothing once she has left
  secrets_sealed text,
  -- connected; expired: must be agreed to anew; revoked: she left
  state text not null default 'connected' check (state in ('connected', 'expired', 'revoked')),
  simulated boolean not null,
  -- the countries she may sell in, as the marketplace told us last
  markets jsonb not null default '[]' check (jsonb_typeof(markets) = 'array'),
  markets_at timestamptz,
  -- the last day before she must agree again; null: never
  renew_by date,
  -- she stopped handing in for a while
  paused_at timestamptz,
  -- the marketplace asked for patience
  held_until timestamptz,
  -- why the last call did not go through, in the marketplace's words
  trouble text,
  -- sold out, and there again: offered again by itself
  reopens boolean not null default false,
  -- a rate of exchange that moved by more than this makes new prices
  fx_step_bps int not null default 200 check (fx_step_bps between 1 and 10000),
  connected_by uuid,
  connected_at timestamptz not null,
  left_at timestamptz,
  unique (id, firm_id),
  check ((state = 'revoked') = (left_at is not null)),
  check (state <> 'revoked' or secrets_sealed is null)
);
create unique index connection_once on listings.connection (firm_id, marketplace, region, seller) where left_at is null;
create index connection_to_renew on listings.connection (renew_by) where left_at is null and renew_by is not null;

-- A seller on her way to the marketplace's own site: she must come back in the same session.
create table listings.consent (
  id uuid primary key,
  -- only the hash of what travels along
  state_hash text not null unique,
  session_id uuid not null,
  firm_id uuid not null references firms.firm (id),
  marketplace text not null,
  region text not null,
  begun_at timestamptz not null,
  used_at timestamptz
);

-- What may become of a listing: every row of its history is one of these (rules/publishing/states.ts says the same).
create table listings.step (
  from_state text not null,
  event text not null,
  to_state text not null,
  primary key (from_state, event)
);
create unique index step_whole on listings.step (from_state, event, to_state);
insert into listings.step values
  ('draft', 'complete', 'ready'), ('ready', 'revise', 'draft'),
  ('ready', 'publish', 'queued'), ('rejected', 'publish', 'queued'), ('changed', 'publish', 'queued'),
  ('closed', 'publish', 'queued'), ('live', 'publish', 'queued'), ('waiting', 'publish', 'queued'),
  ('queued', 'cancel', 'ready'), ('queued', 'keep-older', 'changed'),
  ('queued', 'begin', 'submitting'), ('submitting', 'put-back', 'queued'),
  ('submitting', 'accept', 'waiting'), ('submitting', 'reject', 'rejected'),
  ('waiting', 'reject', 'rejected'), ('live', 'reject', 'rejected'), ('changed', 'reject', 'rejected'),
  ('waiting', 'show', 'live'), ('rejected', 'show', 'live'),
  ('waiting', 'show-older', 'changed'), ('live', 'edit', 'changed'), ('changed', 'show', 'live'),
  ('queued', 'close', 'closing'), ('waiting', 'close', 'closing'), ('live', 'close', 'closing'),
  ('changed', 'close', 'closing'), ('rejected', 'close', 'closing'),
  ('draft', 'drop', 'closed'), ('ready', 'drop', 'closed'), ('queued', 'drop', 'closed'), ('rejected', 'drop', 'closed'),
  ('closing', 'end', 'closed'), ('closing', 'stuck', 'rejected'), ('closed', 'close', 'closing');

-- One press of "publish": for its progress.
create table listings.run (
  id uuid primary key,
  firm_id uuid not null references firms.firm (id),
  connection_id uuid not null references listings.connection (id) on delete cascade,
  market text not null,
  count int not null check (count > 0),
  asked_by uuid,
  asked_at timestamptz not null,
  cancelled_at timestamptz
);
create index run_of_firm on listings.run (firm_id, asked_at desc);

-- One variant offered in one country's shop.
create table listings.listing (
  id uuid primary key,
  firm_id uuid not null,
  connection_id uuid not null,
  -- ISO 3166-1 alpha-2
  market text not null check (market ~ '^[A-Z]{2}$'),
  product_id uuid not null,
  variant_id uuid not null references catalogue.variant (id),
  sku text not null check (length(sku) between 1 and 40),
  -- BCP 47 tag of the texts
  lang text not null check (lang ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  product_type text not null default '',
  -- OfferContent of src/listings/rules/offer.ts
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  -- of product type, language and content together
  content_hash text not null,
  price_minor bigint check (price_minor > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  digits int not null check (digits between 0 and 4),
  -- policy: follows cost and rate of exchange; hand: as she typed it
  price_from text not null default 'policy' check (price_from in ('policy', 'hand')),
  -- millionths of the currency for a rupee, and the day, at which the policy's price was worked out
  fx_millionths bigint check (fx_millionths > 0),
  priced_at timestamptz,
  quantity int not null default 0 check (quantity >= 0),
  handling_days int not null default 2 check (handling_days between 0 and 30),
  state text not null default 'draft' check (state in
    ('draft', 'ready', 'queued', 'submitting', 'waiting', 'live', 'rejected', 'changed', 'closing', 'closed')),
  state_since timestamptz not null,
  wanted text not null default 'open' check (wanted in ('open', 'closed')),
  -- why it is to be closed: owner, archived, retired, sold-out, firm-left, disconnected, moved
  closed_why text check ((closed_why is null) = (wanted = 'open')),
  -- its source ended and the owner has not heard of it yet
  untold boolean not null default false,
  -- what the marketplace took in last; null: it has nothing of ours
  shown_hash text,
  -- price and pieces that it took in last
  shown_price_minor bigint,
  shown_quantity int,
  -- price or pieces are to be told again, the texts are not
  patch_due boolean not null default false,
  -- what it says against or about the offer: [Reason] of src/listings/rules/offer.ts
  reasons jsonb not null default '[]' check (jsonb_typeof(reasons) = 'array'),
  outside_id text,
  url text,
  -- when to ask the marketplace again how it stands
  next_check_at timestamptz,
  checks int not null default 0,
  -- how often the same wish came to nothing
  tries int not null default 0,
  run_id uuid references listings.run (id),
  version int not null default 1,
  demo boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  foreign key (connection_id, firm_id) references listings.connection (id, firm_id) on delete cascade,
  foreign key (product_id, firm_id) references catalogue.product (id, firm_id),
  unique (connection_id, market, sku),
  constraint offered_is_priced check (state in ('draft', 'closed', 'closing') or price_minor is not null),
  constraint rejected_has_a_reason check (state <> 'rejected' or jsonb_array_length(reasons) > 0)
);
create index listing_of_firm on listings.listing (firm_id, state, state_since desc);
create index listing_of_product on listings.listing (product_id);
create index listing_of_variant on listings.listing (variant_id);
create index listing_to_hand_in on listings.listing (connection_id, market, state_since)
  where state in ('queued', 'closing') or patch_due;
create index listing_to_check on listings.listing (connection_id, next_check_at) where next_check_at is not null;
create index listing_untold on listings.listing (firm_id) where untold;
create index listing_of_run on listings.listing (run_id) where run_id is not null;

-- What happened to a listing.
create table listings.event (
  id bigint generated always as identity primary key,
  listing_id uuid not null references listings.listing (id) on delete cascade,
  from_state text not null,
  event text not null,
  to_state text not null,
  -- reasons, attempt, who closed it and why; no personal data
  detail jsonb not null default '{}',
  by_person uuid,
  at timestamptz not null,
  foreign key (from_state, event, to_state) references listings.step (from_state, event, to_state)
);
create index event_of_listing on listings.event (listing_id, id desc);

-- What was or is being handed to a marketplace in one go. Written before the call leaves us.
create table listings.lot (
  id uuid primary key,
  connection_id uuid not null references listings.connection (id) on delete cascade,
  market text not null,
  kind text not null check (kind in ('each', 'lot')),
  -- handing: the call is on its way, or its answer was lost; working: taken in, the marketplace is at it; settled: all is told
  state text not null default 'handing' check (state in ('handing', 'working', 'settled')),
  outside_id text,
  begun_at timestamptz not null,
  -- not asked about before
  next_at timestamptz not null,
  asked int not null default 0,
  settled_at timestamptz,
  unique (id, connection_id),
  check (state <> 'working' or outside_id is not null),
  check ((state = 'settled') = (settled_at is not null))
);
create index lot_open on listings.lot (connection_id, next_at) where state <> 'settled';
create unique index lot_outside on listings.lot (connection_id, outside_id) where outside_id is not null;

-- One attempt to carry out one wish. Its intent is committed before the call; its outcome is written once.
create table listings.submission (
  id uuid primary key,
  listing_id uuid not null references listings.listing (id) on delete cascade,
  lot_id uuid not null references listings.lot (id) on delete cascade,
  way text not null check (way in ('put', 'patch', 'delete')),
  content_hash text not null,
  price_minor bigint,
  quantity int,
  -- the offer as it is handed over, until its outcome is known
  payload jsonb,
  outside_id text,
  -- accepted, rejected with reasons; put-back: the marketplace has not got it
  outcome text check (outcome in ('accepted', 'rejected', 'put-back')),
  issues jsonb not null default '[]',
  begun_at timestamptz not null,
  settled_at timestamptz,
  check ((outcome is null) = (settled_at is null)),
  check (outcome is null or payload is null)
);
-- Never two under way for one listing.
create unique index submission_in_flight on listings.submission (listing_id) where outcome is null;
create index submission_of_listing on listings.submission (listing_id, begun_at desc);
create index submission_of_lot on listings.submission (lot_id);

create function listings.refuse_second_outcome() returns trigger language plpgsql as $$
begin
  raise exception 'the outcome of a submission is written once' using errcode = 'check_violation';
end $$;
create trigger outcome_is_kept before update on listings.submission
  for each row when (old.outcome is not null) execute function listings.refuse_second_outcome();

-- The limits of every account and operation, where all processes see them; and how often each was asked.
create table listings.bucket (
  -- no foreign key: the test call comes before the account is kept
  connection_id uuid not null,
  operation text not null,
  tokens double precision not null,
  at_ms double precision not null,
  per_second double precision not null,
  burst double precision not null,
  paused_until_ms double precision not null default 0,
  taken bigint not null default 0,
  turned_away bigint not null default 0,
  primary key (connection_id, operation)
);

-- What an owner was told once: renewals that come near, accounts that ran out.
create table listings.told (
  connection_id uuid not null references listings.connection (id) on delete cascade,
  key text not null,
  told_at timestamptz not null,
  primary key (connection_id, key)
);
