-- Drafts of offers: what the checks found, older versions of the texts in each language, and how prices are made.

-- What an offer was last checked against. It counts only as long as nothing of it has changed.
create table listings.checked (
  listing_id uuid primary key references listings.listing (id) on delete cascade,
  listing_version int not null,
  product_version int not null,
  -- what the firm held and the trade book with its day, as one hash
  facts_hash text not null,
  blocks int not null check (blocks >= 0),
  warns int not null check (warns >= 0),
  hints int not null check (hints >= 0),
  checked_at timestamptz not null
);
create index checked_blocked on listings.checked (listing_id) where blocks > 0;

-- What stands against an offer: the owner and the marketplace's manager read these same rows.
create table listings.finding (
  listing_id uuid not null references listings.listing (id) on delete cascade,
  -- the gravest first
  place int not null,
  -- of listing-rules.csv
  rule text not null,
  check_name text not null,
  weight text not null check (weight in ('block', 'warn', 'hint')),
  -- title, bullets.2, attributes.<name>, firm, product; '' the offer as a whole
  field text not null,
  -- the words in the field, UTF-16 units; both 0 where it is not about certain words
  from_unit int not null default 0,
  to_unit int not null default 0,
  said text not null default '',
  params jsonb not null default '{}',
  -- the whole field as it could stand instead
  better text,
  source_id text not null,
  since date not null,
  found_at timestamptz not null,
  primary key (listing_id, place),
  check (0 <= from_unit and from_unit <= to_unit)
);
create index finding_by_rule on listings.finding (rule, weight);

-- Texts as they were saved, per language: the newest of a language is its draft.
create table listings.draft_text (
  listing_id uuid not null references listings.listing (id) on delete cascade,
  lang text not null check (lang ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  version int not null,
  product_type text not null,
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  saved_by uuid,
  saved_at timestamptz not null,
  primary key (listing_id, lang, version)
);

-- How a firm makes its prices at one account; without a row the book's fee, DAP, no floor, ending .99.
create table listings.price_policy (
  connection_id uuid primary key references listings.connection (id) on delete cascade,
  -- what the marketplace keeps of the price; null: the book's estimate
  fee_bps int check (fee_bps between 0 and 6000),
  -- ddp: duty and tax are in the price; dap: the buyer pays them
  terms text not null check (terms in ('ddp', 'dap')),
  -- the least that must be left over cost, of the cost
  floor_bps int not null check (floor_bps between 0 and 100000),
  ending text not null check (ending in ('99', '95', '00', 'none')),
  updated_by uuid,
  updated_at timestamptz not null
);
