-- Quotes that somebody asked us to keep: the question, the facts it was answered from, and the answer's exact bytes.
create schema reach;

create table reach.quote (
  id uuid primary key,
  asked_at timestamptz not null,
  -- the consignment as it was sent
  question jsonb not null,
  version text not null references tradebook.version (hash),
  on_day date not null,
  -- the answer as text, so that a replay can be compared byte by byte
  answer text not null,
  answer_sha256 text not null check (answer_sha256 ~ '^[0-9a-f]{64}$')
);

create function reach.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'a kept quote never changes' using errcode = 'integrity_constraint_violation';
end $$;

create trigger quote_is_kept before update on reach.quote for each row execute function reach.refuse_change();
