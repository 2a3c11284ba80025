-- Published versions of the trade book. A version is its files; a file is its content: both are kept for good, so that a
-- quote can be replayed years later exactly as it was answered.
create schema tradebook;

create table tradebook.file (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  -- gzip of the CSV text
  content bytea not null
);

create table tradebook.version (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  -- release: shipped with the program; officers: proposed by one officer, published by another
  origin text not null check (origin in ('release', 'officers')),
  note text not null default '',
  proposed_by text not null check (proposed_by <> ''),
  proposed_at timestamptz not null,
  published_by text,
  published_at timestamptz,
  check ((published_by is null) = (published_at is null)),
  constraint four_eyes check (origin = 'release' or published_by is null or published_by <> proposed_by)
);

create index version_published on tradebook.version (published_at desc) where published_at is not null;

create table tradebook.version_file (
  version text not null references tradebook.version (hash),
  name text not null check (name ~ '^[A-Za-z0-9/_-]+$'),
  file text not null references tradebook.file (hash),
  primary key (version, name)
);

-- A published version, its files and their content never change.
create function tradebook.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the trade book is append-only: % on %.%', tg_op, tg_table_schema, tg_table_name
    using errcode = 'integrity_constraint_violation';
end $$;

create trigger file_is_kept before update or delete on tradebook.file
  for each row execute function tradebook.refuse_change();
create trigger version_file_is_kept before update or delete on tradebook.version_file
  for each row execute function tradebook.refuse_change();
create trigger version_is_kept before delete on tradebook.version
  for each row execute function tradebook.refuse_change();
create trigger version_published_once before update on tradebook.version
  for each row when (old.published_at is not null or new.hash <> old.hash or new.proposed_by <> old.proposed_by
    or new.origin <> old.origin)
  execute function tradebook.refuse_change();

-- How much of the world each class of figure covers, counted once for a version by the worker.
create table tradebook.coverage (
  version text not null references tradebook.version (hash),
  on_day date not null,
  class text not null check (class in ('A', 'A-range', 'B', 'C')),
  destinations int not null check (destinations >= 0),
  lines bigint not null check (lines >= 0),
  primary key (version, on_day, class)
);
