-- Catalogue: what a firm makes, in which variants, with which photos, and how many lie where.
create schema catalogue;

-- A list of {"material", "bps"}: none yet, or together exactly the whole.
create function catalogue.materials_are_whole(list jsonb) returns boolean language sql immutable as $$
  select jsonb_typeof(list) = 'array' and (list = '[]' or coalesce((
    select sum((part ->> 'bps')::int) = 10000 and min((part ->> 'bps')::int) > 0
      and bool_and(part ->> 'material' <> '') and count(distinct lower(part ->> 'material')) = count(*)
    from jsonb_array_elements(list) as part), false))
$$;

-- Texts by language: {"en": "…", "gu": "…", "de": "…"}; a language is there only with words in it.
create function catalogue.texts_are_well_formed(texts jsonb) returns boolean language sql immutable as $$
  select jsonb_typeof(texts) = 'object' and coalesce((
    select bool_and(key ~ '^[a-z]{2}$' and jsonb_typeof(value) = 'string' and value <> '""')
    from jsonb_each(texts)), true)
$$;

-- GTIN-8, -12, -13 or -14 with its check digit: weights 3, 1, 3 … from the right beside the check digit (GS1 General Specifications 7.9.1).
create function catalogue.gtin_is_whole(gtin text) returns boolean language sql immutable as $$
  select gtin ~ '^(\d{8}|\d{12}|\d{13}|\d{14})$' and (
    select sum(digit::int * case when nth % 2 = 0 then 3 else 1 end) % 10 = 0
    from regexp_split_to_table(reverse(gtin), '') with ordinality as each (digit, nth))
$$;

create table catalogue.product (
  id uuid primary key,
  firm_id uuid not null references firms.firm (id),
  -- draft: still being described; ready: may be offered; archived: kept, not offered
  status text not null default 'draft' check (status in ('draft', 'ready', 'archived')),
  title jsonb not null default '{}' check (catalogue.texts_are_well_formed(title)),
  about jsonb not null default '{}' check (catalogue.texts_are_well_formed(about)),
  care jsonb not null default '{}' check (catalogue.texts_are_well_formed(care)),
  -- the titles in small Latin letters and as written, and the SKUs: for a search by trigrams
  search_text text not null default '',
  -- what kind of thing it is: an id of the trade book's `makes`
  make text check (make ~ '^[a-z][a-z0-9-]*$'),
  brand text check (length(brand) between 1 and 80),
  -- [{"material": "cotton", "bps": 10000}]: an id of the room's words, or the maker's own word
  materials jsonb not null default '[]' check (catalogue.materials_are_whole(materials)),
  -- ids of the trade book
  origin_district text check (origin_district ~ '^[a-z][a-z0-9-]*$'),
  gi_product text check (gi_product ~ '^[a-z][a-z0-9-]*$'),
  -- who of a co-operative makes it
  member_id uuid references firms.member (id) on delete set null,
  for_children boolean not null default false,
  -- what customs reads: what it is, of what, for what; in English
  goods_text text check (length(goods_text) between 1 and 300),
  hs6 text check (hs6 ~ '^\d{6}$'),
  -- the Indian line, which only the finder's questions or an officer tell: six digits are never filled up with noughts
  hs8 text check (hs8 ~ '^\d{8}$' and left(hs8, 6) = hs6),
  -- who says the code: the finder with its trail, an officer, or the maker (six digits only)
  code_from text check (code_from in ('trail', 'officer', 'maker')),
  trail_id uuid references finder.trail (id) on delete set null,
  coded_at timestamptz,
  -- counts every change of the product, its variants and its photos: who saves an older one is refused
  version int not null default 1 check (version > 0),
  demo boolean not null default false,
  created_by uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  unique (id, firm_id),
  check ((hs6 is null) = (code_from is null) and (hs6 is null) = (coded_at is null)),
  constraint eight_digits_are_told check (hs8 is null or code_from in ('trail', 'officer')),
  check ((status = 'archived') = (archived_at is not null))
);
create index product_of_firm on catalogue.product (firm_id, updated_at desc);
create index product_by_text on catalogue.product using gin (search_text gin_trgm_ops);
create index product_of_trail on catalogue.product (trail_id) where trail_id is not null;
create index product_of_member on catalogue.product (member_id) where member_id is not null;
create index product_changed on catalogue.product (updated_at);

-- What is really sold: one size, colour, purity. A product without choices has one variant.
create table catalogue.variant (
  id uuid primary key,
  product_id uuid not null,
  firm_id uuid not null,
  sku text not null check (sku ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$'),
  -- {"size": "M", "colour": "indigo", "metal": "silver", "purity": "925", "stone": "none"}
  options jsonb not null default '{}' check (jsonb_typeof(options) = 'object'),
  gtin text check (catalogue.gtin_is_whole(gtin)),
  net_weight_grams int check (net_weight_grams between 1 and 1000000),
  packed_weight_grams int check (packed_weight_grams between 1 and 1000000),
  -- of the packed piece
  length_mm int check (length_mm between 1 and 10000),
  width_mm int check (width_mm between 1 and 10000),
  height_mm int check (height_mm between 1 and 10000),
  cost_paise bigint check (cost_paise >= 0),
  price_paise bigint check (price_paise > 0),
  priced_at timestamptz,
  -- a precious piece: what lies in it, and how its price is made (rules/precious.ts)
  metal text check (metal in ('gold', 'silver', 'platinum')),
  metal_weight_mg int check (metal_weight_mg > 0),
  -- parts of a thousand: 916, 750, 925
  purity_permille int check (purity_permille between 1 and 1000),
  -- what the maker reckons for a gram of the pure metal, and for her work on this piece
  metal_price_paise bigint check (metal_price_paise > 0),
  making_paise bigint check (making_paise >= 0),
  active boolean not null default true,
  place int not null default 0,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  foreign key (product_id, firm_id) references catalogue.product (id, firm_id) on update cascade on delete cascade,
  constraint packed_is_not_lighter check (packed_weight_grams >= net_weight_grams),
  check ((price_paise is null) = (priced_at is null)),
  check (num_nulls(length_mm, width_mm, height_mm) in (0, 3)),
  check (num_nulls(metal, metal_weight_mg, purity_permille) in (0, 3))
);
create unique index sku_once on catalogue.variant (firm_id, lower(sku));
create unique index gtin_once on catalogue.variant (firm_id, lpad(gtin, 14, '0')) where gtin is not null;
create index variant_of_product on catalogue.variant (product_id, place);
-- The same choice twice is one variant.
create unique index options_once on catalogue.variant (product_id, options) where active;

-- Where things lie: the workshop, a godown, a marketplace's own store.
create table catalogue.place (
  id uuid primary key,
  firm_id uuid not null references firms.firm (id),
  name text not null check (length(name) between 1 and 80),
  district text,
  created_at timestamptz not null,
  closed_at timestamptz
);
create unique index place_once on catalogue.place (firm_id, lower(name)) where closed_at is null;

create table catalogue.stock (
  variant_id uuid not null references catalogue.variant (id) on delete cascade,
  place_id uuid not null references catalogue.place (id) on delete cascade,
  on_hand int not null default 0,
  reserved int not null default 0,
  primary key (variant_id, place_id),
  constraint stock_is_never_below_nothing check (0 <= reserved and reserved <= on_hand)
);

-- Every move of every piece; their sum is what lies there.
create table catalogue.stock_move (
  id uuid primary key,
  variant_id uuid not null references catalogue.variant (id) on delete cascade,
  place_id uuid not null references catalogue.place (id) on delete cascade,
  kind text not null check (kind in ('count', 'reserve', 'release', 'take', 'return')),
  on_hand int not null,
  reserved int not null,
  -- what the pieces are set aside for: an order line
  reservation text,
  -- the deed; told twice it happens once
  reference text not null check (length(reference) between 1 and 200),
  note text check (length(note) between 1 and 200),
  moved_by uuid,
  moved_at timestamptz not null,
  unique (variant_id, place_id, kind, reference),
  check (on_hand <> 0 or reserved <> 0 or kind = 'count'),
  check (kind not in ('reserve', 'release', 'take') or reservation is not null)
);
create index move_of_variant on catalogue.stock_move (variant_id, moved_at desc);
create index move_of_reservation on catalogue.stock_move (reservation) where reservation is not null;

create function catalogue.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a move of stock is written once' using errcode = 'check_violation';
end $$;
create trigger move_is_kept before update on catalogue.stock_move
  for each row execute function catalogue.refuse_change();

create table catalogue.photo (
  id uuid primary key,
  product_id uuid not null references catalogue.product (id) on delete cascade,
  -- of one variant only; null: of all
  variant_id uuid references catalogue.variant (id) on delete set null,
  file_id uuid not null references platform.stored_file (id),
  -- the first is the one that lists show
  place int not null,
  alt jsonb not null default '{}' check (catalogue.texts_are_well_formed(alt)),
  width int not null check (width > 0),
  height int not null check (height > 0),
  -- what could be better: ids of the room's words (rules/photo-advice.ts)
  advice text[] not null default '{}',
  added_by uuid,
  added_at timestamptz not null,
  -- taken out, but still there to be taken back for a while
  removed_at timestamptz
);
create index photo_of_product on catalogue.photo (product_id, place) where removed_at is null;
create index photo_to_forget on catalogue.photo (removed_at) where removed_at is not null;
create index photo_of_file on catalogue.photo (file_id);

-- A photo on its way from a phone in parts; its bytes lie in the data folder, their number is how far it has come.
create table catalogue.upload (
  id uuid primary key,
  product_id uuid not null references catalogue.product (id) on delete cascade,
  begun_by uuid not null,
  name text not null,
  bytes int not null check (bytes > 0),
  begun_at timestamptz not null,
  ends_at timestamptz not null,
  -- the photo that came of it, or why none did (code of a refusal)
  photo_id uuid references catalogue.photo (id) on delete set null,
  refused text
);
create index upload_to_forget on catalogue.upload (ends_at);

-- Who changed what, for the people of the firm.
create table catalogue.change (
  id bigint generated always as identity primary key,
  product_id uuid not null references catalogue.product (id) on delete cascade,
  -- the part of the page: words, materials, measures, variants, stock, photos, origin, code, goods-text, status
  part text not null check (part ~ '^[a-z][a-z-]*$'),
  detail jsonb not null default '{}',
  version int not null,
  changed_by uuid,
  changed_at timestamptz not null
);
create index change_of_product on catalogue.change (product_id, id desc);
