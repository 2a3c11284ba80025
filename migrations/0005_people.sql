-- People: who signs in, from which device, with which roles, for which firm; and the log of what was done.
create schema people;

create table people.person (
  id uuid primary key,
  -- absent until she tells it; sealed like every personal datum
  name_sealed text,
  lang text not null check (lang in ('en', 'hi', 'gu')),
  created_at timestamptz not null
);

-- A mobile number or an e-mail address. Sealed; found again by its blind index. Proved by the first code that comes back;
-- until then somebody else only said that a role or a seat is meant for whoever has it.
create table people.contact (
  id uuid primary key,
  person_id uuid not null references people.person (id),
  kind text not null check (kind in ('phone', 'email')),
  sealed text not null,
  blind_index text not null,
  verified_at timestamptz,
  unique (kind, blind_index)
);
create index contact_of_person on people.contact (person_id);

-- One-time codes: only a keyed hash of the six digits is kept, and of the ticket of the browser that asked.
create table people.code (
  id uuid primary key,
  ticket_hash text not null unique check (ticket_hash ~ '^[0-9a-f]{64}$'),
  kind text not null check (kind in ('phone', 'email')),
  sealed text not null,
  blind_index text not null,
  code_hash text not null,
  channel text not null check (channel in ('whatsapp', 'sms', 'email')),
  lang text not null check (lang in ('en', 'hi', 'gu')),
  -- keyed hash of the asking address, for limits
  asked_from text not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  tries smallint not null default 0 check (tries >= 0),
  used_at timestamptz
);
create index code_by_contact on people.code (blind_index, asked_at);
create index code_by_address on people.code (asked_from, asked_at);
create index code_by_age on people.code (asked_at);

-- Who may act for a firm: its owners, and those to whom an owner gave a seat with limits, consent and an end.
create table people.firm_seat (
  id uuid primary key,
  firm_id uuid not null,
  person_id uuid not null references people.person (id),
  kind text not null check (kind in ('owner', 'delegate')),
  limits text[] not null default '{}',
  from_day date not null,
  to_day date,
  given_by uuid references people.person (id),
  -- the words the owner agreed to, by their version, and the language she read them in
  consent_version text,
  consent_lang text check (consent_lang in ('en', 'hi', 'gu')),
  given_at timestamptz not null,
  ended_at timestamptz,
  check (kind = 'owner' or (to_day is not null and given_by is not null and consent_version is not null
    and cardinality(limits) > 0)),
  check (to_day is null or to_day >= from_day)
);
create index firm_seat_of_person on people.firm_seat (person_id) where ended_at is null;
create unique index firm_seat_once on people.firm_seat (firm_id, person_id) where ended_at is null;

create table people.session (
  id uuid primary key,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  person_id uuid not null references people.person (id),
  acts_for uuid,
  device text not null default '',
  -- how she proved herself: code, passkey, or the name of an identity provider
  proof text not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index session_of_person on people.session (person_id) where ended_at is null;

-- A role in an area for a time. It holds once a second person has agreed.
create table people.grant_of_role (
  id uuid primary key,
  person_id uuid not null references people.person (id),
  role text not null check (role in ('cooperative-manager', 'trainer', 'marketplace-manager', 'district-officer',
    'state-director', 'auditor', 'administrator')),
  area_kind text not null check (area_kind in ('state', 'district', 'cluster', 'partner', 'everything')),
  area_code text not null,
  from_day date not null,
  to_day date,
  proposed_by uuid references people.person (id),
  proposed_at timestamptz not null,
  agreed_by uuid references people.person (id),
  agreed_at timestamptz,
  ended_at timestamptz,
  ended_by uuid references people.person (id),
  check ((area_kind = 'everything') = (area_code = '')),
  check (to_day is null or to_day >= from_day),
  check ((agreed_by is null) or agreed_at is not null),
  -- only a role that the machine's own command gave stands without a second person
  check (agreed_at is null or agreed_by is not null or proposed_by is null),
  -- nobody agrees to what she proposed, and nobody is given a role by herself
  constraint four_eyes check (agreed_by is null or (agreed_by <> proposed_by and agreed_by <> person_id)),
  constraint not_for_oneself check (proposed_by is null or proposed_by <> person_id)
);
create index grant_of_person on people.grant_of_role (person_id) where agreed_at is not null and ended_at is null;

create table people.passkey (
  credential_id text primary key,
  person_id uuid not null references people.person (id),
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  label text not null default '',
  created_at timestamptz not null,
  used_at timestamptz
);
create index passkey_of_person on people.passkey (person_id);

-- An account at an identity provider, by the provider's name for the person; its subject is sealed by a blind index only.
create table people.identity (
  provider text not null,
  subject_index text not null,
  person_id uuid not null references people.person (id),
  linked_at timestamptz not null,
  primary key (provider, subject_index)
);

-- Secrets of a sign-in under way (a passkey's challenge, an identity provider's state), kept for minutes.
create table people.sign_in_step (
  ticket_hash text primary key check (ticket_hash ~ '^[0-9a-f]{64}$'),
  kind text not null check (kind in ('passkey-register', 'passkey-sign-in', 'oidc')),
  person_id uuid references people.person (id),
  secret json not null,
  expires_at timestamptz not null
);

-- What was done, by whom, to what. Each entry carries the hash of the one before it; `dhow audit verify` walks the chain.
create table people.audit_entry (
  seq bigint primary key check (seq > 0),
  at timestamptz not null,
  -- no foreign key: an entry outlives its person
  actor uuid,
  acts_for uuid,
  action text not null,
  subject text not null,
  place jsonb not null default '{}',
  detail jsonb not null default '{}',
  -- the exact text that was hashed
  canonical text not null,
  previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$')
);
create index audit_by_subject on people.audit_entry (subject, seq);
create index audit_by_actor on people.audit_entry (actor, seq);

create function people.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the log is append-only: % on %.%', tg_op, tg_table_schema, tg_table_name
    using errcode = 'integrity_constraint_violation';
end $$;
create trigger audit_is_kept before update or delete on people.audit_entry
  for each row execute function people.refuse_change();
create trigger audit_is_not_emptied before truncate on people.audit_entry
  for each statement execute function people.refuse_change();
