-- Firms: who makes and wants to export, what is known of each, and how far up the readiness ladder it stands.
create schema firms;

create table firms.firm (
  id uuid primary key,
  -- a firm's name is public; people's names, numbers and addresses are sealed
  name text not null check (length(name) between 1 and 200),
  -- heard alike in every script (rules/name-key.ts); keys of another version are worked out anew
  name_key text not null,
  name_key_version smallint not null,
  -- the name in small Latin letters and as it was written, for a search by trigrams
  search_text text not null,
  kind text not null default 'firm' check (kind in ('firm', 'co-operative')),
  -- two letters, as grants over a state name it
  state text not null check (state ~ '^[A-Z]{2}$'),
  -- ids of the trade book; null where it lies outside the districts that we know
  district text,
  cluster text,
  pin text check (pin ~ '^[1-9][0-9]{5}$'),
  address_sealed text check (address_sealed like 'v1:%'),
  -- the firm's own number, +91...; found again by its blind index. One may serve a whole co-operative: not unique
  mobile_sealed text check (mobile_sealed like 'v1:%'),
  mobile_index text,
  makes text[] not null default '{}',
  -- follows from makes
  sectors text[] not null default '{}',
  languages text[] not null default '{}',
  destinations text[] not null default '{}',
  gi_products text[] not null default '{}',
  organic boolean not null default false,
  investment_paise bigint check (investment_paise >= 0),
  turnover_paise bigint check (turnover_paise >= 0),
  exports_paise bigint check (exports_paise >= 0),
  -- financial year of the three figures: 2025-26
  figures_year text check (figures_year ~ '^\d{4}-\d{2}$'),
  -- micro, small, medium, large: worked out by the thresholds of the day
  msme_class text check (msme_class in ('micro', 'small', 'medium', 'large')),
  -- told by the owner of her own will; null: not told. Kept only with the consent that covers it
  women_owned boolean,
  sc_owned boolean,
  st_owned boolean,
  ownership_consent uuid,
  -- the ladder as it stood when it was last worked out: for lists and filters, never for a decision
  rung smallint not null default 0 check (rung >= 0),
  rungs smallint not null default 0 check (rungs >= rung),
  rung_since timestamptz not null,
  next_step text,
  laddered_on date,  -- the day of the last change, null: never worked out
  tags text[] not null default '{}',
  origin text not null check (origin in ('self', 'helper', 'import', 'demo')),
  demo boolean not null default false,
  created_by uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- two records were one firm: this one stays as a signpost
  merged_into uuid references firms.firm (id) check (merged_into <> id),
  merged_at timestamptz,
  check ((merged_into is null) = (merged_at is null)),
  constraint ownership_needs_consent check (
    ownership_consent is not null or (women_owned is null and sc_owned is null and st_owned is null)),
  constraint demo_says_so check (demo = (origin = 'demo'))
);
create index firm_by_name_key on firms.firm (name_key) where merged_into is null;
create index firm_by_mobile on firms.firm (mobile_index) where mobile_index is not null and merged_into is null;
create index firm_merged on firms.firm (merged_into) where merged_into is not null;
-- Came in by a sheet, on no rung yet.
create index firm_to_ladder on firms.firm (created_at) where laddered_on is null and merged_into is null;

-- A number that somebody issued to the firm. A replaced one is ended, never overwritten.
create table firms.identifier (
  id uuid primary key,
  firm_id uuid not null references firms.firm (id),
  -- pan, udyam, gstin, iec, adCode, ifsc, bankAccount, fssai ...: kinds of the ladder and of the parsers
  kind text not null check (kind ~ '^[a-z][A-Za-z]*$'),
  value_sealed text not null check (value_sealed like 'v1:%'),
  value_index text not null,
  masked text not null,
  -- given: typed and well formed; checked: a person saw the document; verified: its issuer confirmed it
  status text not null default 'given' check (status in ('given', 'checked', 'verified', 'rejected')),
  -- who says so: self, inside-gstin, document, import, the name of an outside source; simulated says so
  source text not null default 'self' check (source ~ '^[a-z][a-z0-9-]*$'),
  evidence jsonb not null default '{}',
  checked_at timestamptz,
  checked_by uuid,
  valid_from date,
  valid_to date,
  -- IEC: when it was last confirmed at DGFT
  confirmed_on date,
  given_by uuid,
  given_at timestamptz not null,
  ended_at timestamptz,
  check (valid_to is null or valid_from is null or valid_to >= valid_from),
  check (status in ('given', 'rejected') or checked_at is not null)
);
-- One firm for one number, whoever is first: a second writer is refused and shown the first.
create unique index identifier_once on firms.identifier (kind, value_index)
  where kind in ('pan', 'gstin', 'iec', 'udyam') and ended_at is null;
create unique index identifier_one_of_its_kind on firms.identifier (firm_id, kind)
  where kind in ('pan', 'iec', 'udyam') and ended_at is null;
create index identifier_of_firm on firms.identifier (firm_id, kind);

-- Letter of undertaking: one for each financial year.
create table firms.lut (
  id uuid primary key,
  firm_id uuid not null references firms.firm (id),
  financial_year text not null check (financial_year ~ '^\d{4}-\d{2}$'),
  arn_sealed text not null check (arn_sealed like 'v1:%'),
  arn_index text not null,
  masked text not null,
  status text not null default 'given' check (status in ('given', 'checked', 'verified', 'rejected')),
  source text not null default 'self' check (source ~ '^[a-z][a-z0-9-]*$'),
  checked_at timestamptz,
  checked_by uuid,
  given_by uuid,
  given_at timestamptz not null,
  ended_at timestamptz
);
create unique index lut_of_year on firms.lut (firm_id, financial_year) where ended_at is null;
create unique index lut_once on firms.lut (arn_index) where ended_at is null;

create table firms.document (
  id uuid primary key,
  firm_id uuid not null references firms.firm (id),
  file_id uuid not null references platform.stored_file (id),
  -- the step of the ladder that it proves
  step text not null check (step ~ '^[a-z][A-Za-z]*$'),
  status text not null default 'given' check (status in ('given', 'checked', 'rejected')),
  -- why it was rejected, in the officer's words
  reason text,
  valid_to date,
  uploaded_by uuid,
  uploaded_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  ended_at timestamptz,
  check ((status = 'given') = (decided_at is null)),
  check (status <> 'rejected' or reason is not null)
);
create index document_of_firm on firms.document (firm_id, uploaded_at);
create index document_to_decide on firms.document (uploaded_at) where status = 'given' and ended_at is null;

-- Members of a co-operative and what part of its proceeds is theirs.
create table firms.member (
  id uuid primary key,
  firm_id uuid not null references firms.firm (id),
  name_sealed text not null check (name_sealed like 'v1:%'),
  makes text[] not null default '{}',
  share_bps int not null check (share_bps between 0 and 10000),
  joined_at timestamptz not null,
  left_at timestamptz
);
create index member_of_firm on firms.member (firm_id) where left_at is null;

-- Shares of those who are in add up to the whole, exactly, whenever a transaction ends.
create function firms.shares_are_whole() returns trigger language plpgsql as $$
declare
  firm uuid := coalesce(new.firm_id, old.firm_id);
  total bigint;
begin
  select sum(share_bps) into total from firms.member where firm_id = firm and left_at is null;
  if total is not null and total <> 10000 then
    raise exception 'shares of co-operative % add up to % basis points', firm, total
      using errcode = 'check_violation', constraint = 'shares_are_whole';
  end if;
  return null;
end $$;
create constraint trigger shares_are_whole after insert or update or delete on firms.member
  deferrable initially deferred for each row execute function firms.shares_are_whole();

-- What the firm means to do in one country.
create table firms.plan (
  id uuid primary key,
  firm_id uuid not null references firms.firm (id),
  market text not null check (market ~ '^[A-Z]{2}$'),
  answers jsonb not null,
  version int not null default 1 check (version > 0),
  saved_by uuid,
  saved_at timestamptz not null,
  unique (firm_id, market)
);

-- How far the firm has come in the rooms that follow: they report here.
create table firms.progress (
  firm_id uuid primary key references firms.firm (id),
  products int not null default 0 check (products >= 0),
  products_with_code int not null default 0 check (products_with_code between 0 and products),
  listings int not null default 0 check (listings >= 0),
  parcels int not null default 0 check (parcels >= 0),
  payments int not null default 0 check (payments >= 0),
  refunds int not null default 0 check (refunds >= 0)
);

-- Notes of the office on a firm's case; never edited.
create table firms.note (
  id uuid primary key,
  firm_id uuid not null references firms.firm (id),
  author uuid not null,
  text_sealed text not null check (text_sealed like 'v1:%'),
  written_at timestamptz not null
);
create index note_of_firm on firms.note (firm_id, written_at);

-- The officer who looks after a firm.
create table firms.assignment (
  id uuid primary key,
  firm_id uuid not null references firms.firm (id),
  officer uuid not null,
  assigned_by uuid not null,
  assigned_at timestamptz not null,
  ended_at timestamptz
);
create unique index assignment_once on firms.assignment (firm_id) where ended_at is null;
create index assignment_of_officer on firms.assignment (officer) where ended_at is null;

-- One row for a warning that went out: never the same one twice.
create table firms.warning_sent (
  firm_id uuid not null references firms.firm (id),
  key text not null,
  sent_at timestamptz not null,
  primary key (firm_id, key)
);

-- When demonstration firms came and went: once taken out they do not come back by themselves.
create table firms.demo_mark (
  id bigint generated always as identity primary key,
  what text not null check (what in ('loaded', 'removed')),
  at timestamptz not null
);
