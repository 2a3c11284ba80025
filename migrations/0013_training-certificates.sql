-- Training: certificates, the keys that sign them, and what was taken back.

-- A key pair of the issuer. Certificates of older keys stay good: their public halves are kept for ever.
create table training.signing_key (
  -- short name in the QR: the first letters of the hash of its public half
  id text primary key check (id ~ '^[A-Za-z0-9_-]{8}$'),
  -- the public half as a Multikey, `z6Mk…`
  public_key text not null unique check (public_key ~ '^z6Mk[1-9A-HJ-NP-Za-km-z]+$'),
  private_sealed text not null check (private_sealed like 'v1:%'),
  made_at timestamptz not null,
  retired_at timestamptz
);
-- one signs at a time
create unique index signing_key_in_use on training.signing_key ((true)) where retired_at is null;

-- The last number given in each year; counted up in the transaction that issues, so there are no gaps.
create table training.certificate_counter (
  year int primary key check (year between 2020 and 2200),
  last int not null check (last > 0)
);

create table training.certificate (
  id uuid primary key,
  number text not null unique check (number ~ '^DHOW-[0-9]{4}-[0-9]{6,}$'),
  event_id uuid not null references training.event (id),
  learner_id uuid not null references training.learner (id),
  attended_bps int not null check (attended_bps between 0 and 10000),
  marks_bps int check (marks_bps between 0 and 10000),
  lang text not null check (lang in ('en', 'hi', 'gu')),
  -- what stands on the paper, her name with it, as on the day of issue; and the signed credential. Gone where she was erased.
  paper_sealed text check (paper_sealed like 'v1:%'),
  credential_sealed text check (credential_sealed like 'v1:%'),
  signing_key text not null references training.signing_key (id),
  -- its place in the public list of what was taken back; drawn by lot, so that neighbours say nothing about each other
  status_list int not null check (status_list > 0),
  status_index int not null check (status_index between 0 and 131071),
  -- issued anew in the place of one that was taken back
  replaces uuid unique references training.certificate (id),
  demo boolean not null default false,
  issued_at timestamptz not null,
  issued_by uuid,
  revoked_at timestamptz check (revoked_at >= issued_at),
  revoked_by uuid,
  revoked_because text check (revoked_because in ('mistake', 'attendance', 'identity', 'asked')),
  revoked_note text check (length(revoked_note) between 1 and 500),
  unique (status_list, status_index),
  check ((paper_sealed is null) = (credential_sealed is null)),
  check ((revoked_at is null) = (revoked_because is null)),
  check (replaces <> id)
);
-- one in force, and one ever that the programme itself issued
create unique index certificate_in_force on training.certificate (event_id, learner_id) where revoked_at is null;
create unique index certificate_once on training.certificate (event_id, learner_id) where replaces is null;
create index certificate_of_learner on training.certificate (learner_id, issued_at);
create index certificate_revoked on training.certificate (status_list, status_index) where revoked_at is not null;
create index certificate_by_day on training.certificate (issued_at);

-- Taking back is for good: nobody undoes it, and nobody changes what was signed.
create function training.certificate_stays() returns trigger language plpgsql as $$
begin
  if old.revoked_at is not null and new.revoked_at is distinct from old.revoked_at then
    raise exception 'a certificate that was taken back stays so';
  end if;
  if (old.number, old.event_id, old.learner_id, old.status_list, old.status_index, old.signing_key)
    is distinct from (new.number, new.event_id, new.learner_id, new.status_list, new.status_index, new.signing_key) then
    raise exception 'a certificate is not rewritten';
  end if;
  return new;
end $$;
create trigger certificate_stays before update on training.certificate
  for each row execute function training.certificate_stays();
