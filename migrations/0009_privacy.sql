-- Privacy: what somebody agreed to and in which words, what was erased and what had to stay, and breaches with their notices.

-- The words of a purpose as they were shown, by their hash. Never changed: new words are a new row.
create table people.purpose_text (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  purpose text not null check (purpose ~ '^[a-z]+$'),
  -- {"en": {…}, "hi": {…}, "gu": {…}}
  words jsonb not null,
  first_shown_at timestamptz not null
);

-- One row for each yes and each no; the last one counts.
create table people.consent (
  id uuid primary key,
  seq bigint generated always as identity unique,
  -- no foreign key: the proof of a yes outlives the account
  person_id uuid not null,
  purpose text not null check (purpose ~ '^[a-z]+$'),
  given boolean not null,
  text_hash text not null references people.purpose_text (hash),
  lang text not null check (lang in ('en', 'hi', 'gu')),
  at timestamptz not null,
  -- page: on her own page; form: in a form of another room; paper: an officer wrote it down; erasure: with her account
  way text not null check (way in ('page', 'form', 'paper', 'erasure'))
);
create index consent_of_person on people.consent (person_id, purpose, seq desc);

-- Nothing is changed; only the retention clock deletes, and says so in its transaction.
create function people.kept_until_its_time() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('dhow.retention', true) = 'on' then return old; end if;
  raise exception 'proofs of consent are append-only: % on %.%', tg_op, tg_table_schema, tg_table_name
    using errcode = 'integrity_constraint_violation';
end $$;
create trigger consent_is_kept before update or delete on people.consent
  for each row execute function people.kept_until_its_time();
create trigger consent_is_not_emptied before truncate on people.consent
  for each statement execute function people.refuse_change();
create trigger purpose_text_is_kept before update or delete on people.purpose_text
  for each row execute function people.kept_until_its_time();

-- An account that was erased: what stayed and why. Name and contacts lie sealed for the year that the law asks for.
create table people.erasure (
  person_id uuid primary key references people.person (id),
  done_at timestamptz not null,
  by_operator boolean not null default false,
  -- keys of rules/privacy/holds.ts
  kept text[] not null,
  held_sealed text check (held_sealed like 'v1:%')
);
create index erasure_with_held on people.erasure (done_at) where held_sealed is not null;

-- One breach of personal data: what is known of it so far. The same beginning and the same tables are the same breach.
create table people.breach (
  id uuid primary key,
  key text not null unique check (key ~ '^[0-9a-f]{64}$'),
  since timestamptz not null,
  until timestamptz not null check (until >= since),
  tables text[] not null check (cardinality(tables) > 0),
  aware_at timestamptz not null,
  -- what the operator told: nature, place, cause, measures … (rules/privacy/breach.ts)
  told jsonb not null default '{}',
  first_reported_at timestamptz not null,
  complete_at timestamptz
);

-- Everybody whose data it touched, once; and the message that told her.
create table people.breach_notice (
  breach_id uuid not null references people.breach (id),
  person_id uuid not null references people.person (id),
  channel text check (channel in ('whatsapp', 'sms', 'email')),
  message_id uuid,
  -- in her account from the first moment on
  shown_at timestamptz not null,
  queued_at timestamptz,
  primary key (breach_id, person_id),
  check ((channel is null) = (message_id is null))
);
create index breach_notice_to_queue on people.breach_notice (breach_id, person_id) where queued_at is null;
create index breach_notice_of_person on people.breach_notice (person_id);
