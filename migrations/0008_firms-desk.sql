-- The officer's desk over the firms: search and filters, two records that may be one firm, registries read in bulk.
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- Everything that the list is filtered by in one index, so that any combination is answered in it: words of the name as written
-- and in Latin letters, the name as it is heard (rules/name-key.ts), place, trade, rung, tags.
create index firm_filters on firms.firm using gin (search_text gin_trgm_ops, name_key gin_trgm_ops, district, cluster,
  sectors, rung, tags) where merged_into is null;
-- The list's orders, each with the id behind it, so that a page begins where the last one ended.
create index firm_by_age on firms.firm (rung_since, id) where merged_into is null;
create index firm_by_name on firms.firm (search_text, id) where merged_into is null;
create index firm_by_newest on firms.firm (created_at desc, id) where merged_into is null;
create index firm_in_district on firms.firm (district, rung_since, id) where merged_into is null;
-- The few that carry a tag: which tags the filter offers.
create index firm_tagged on firms.firm (id) where merged_into is null and tags <> '{}';
-- Heard alike in one district: what an import asks for every row. It answers what the index by key alone answered.
drop index firms.firm_by_name_key;
create index firm_by_name_key on firms.firm (name_key, district) where merged_into is null;

-- Two records that may be one firm, and why. The smaller id stands first, so a pair is found once.
create table firms.likeness (
  one uuid not null references firms.firm (id),
  other uuid not null references firms.firm (id),
  -- same-pan, same-mobile, same-name ... as rules/matches.ts tells them, the strongest first
  reasons text[] not null check (cardinality(reasons) > 0),
  found_at timestamptz not null,
  -- somebody looked: these are two firms
  different_by uuid,
  different_at timestamptz,
  primary key (one, other),
  check (one < other),
  check ((different_by is null) = (different_at is null))
);
create index likeness_other on firms.likeness (other);
create index likeness_open on firms.likeness (found_at, one, other) where different_at is null;

-- One firm out of two records: proposed, agreed to by both owners or by a second officer, and taken back where it was wrong.
create table firms.merge (
  id uuid primary key,
  -- stays
  winner uuid not null references firms.firm (id),
  -- becomes a signpost to the winner
  loser uuid not null references firms.firm (id),
  status text not null default 'proposed' check (status in ('proposed', 'done', 'refused', 'undone')),
  -- in the proposer's words
  reason text not null default '' check (length(reason) <= 500),
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  proposed_as text not null check (proposed_as in ('officer', 'winner', 'loser')),
  winner_agreed_by uuid,
  winner_agreed_at timestamptz,
  loser_agreed_by uuid,
  loser_agreed_at timestamptz,
  -- the first officer who said yes; the second one settles it
  officer_agreed_by uuid,
  officer_agreed_at timestamptz,
  decided_by uuid,
  decided_at timestamptz,
  undone_by uuid,
  undone_at timestamptz,
  -- the ids of the rows that went over or ended, table by table: what an undoing needs
  moved jsonb,
  check (winner <> loser),
  check (status = 'proposed' or decided_at is not null),
  check ((status = 'undone') = (undone_at is not null)),
  check (status not in ('done', 'undone') or moved is not null),
  -- both owners, or two officers
  constraint merge_four_eyes check (status not in ('done', 'undone')
    or (winner_agreed_by is not null and loser_agreed_by is not null and winner_agreed_by <> loser_agreed_by)
    or (officer_agreed_by is not null and officer_agreed_by <> decided_by))
);
create unique index merge_open on firms.merge (loser) where status = 'proposed';
create index merge_of_winner on firms.merge (winner);
create index merge_of_loser on firms.merge (loser);

-- A registry that an officer reads in. Its rows lie sealed in parts; each part is one transaction, done once.
create table firms.import_run (
  id uuid primary key,
  -- the sheet's file name
  name text not null check (length(name) between 1 and 200),
  status text not null default 'receiving' check (
    status in ('receiving', 'mapping', 'checking', 'checked', 'importing', 'done', 'stopped')),
  started_by uuid not null,
  started_at timestamptz not null,
  -- where the officer may import, as it stood when she started: rows from elsewhere are faults
  areas jsonb not null,
  -- the state whose registry it is
  state text not null check (state ~ '^[A-Z]{2}$'),
  -- heads of the sheet's columns, and which field each is ('' for none)
  columns text[] not null default '{}',
  mapping text[] not null default '{}',
  row_count int not null default 0 check (row_count >= 0),
  -- when the worker last did a part
  beat_at timestamptz,
  finished_at timestamptz,
  check (cardinality(mapping) in (0, cardinality(columns)))
);
create index import_run_newest on firms.import_run (started_at desc);
create index import_run_working on firms.import_run (beat_at) where status in ('checking', 'importing');

create table firms.import_part (
  id uuid primary key,
  run_id uuid not null references firms.import_run (id) on delete cascade,
  part_no int not null check (part_no >= 0),
  -- number of its first row in the sheet; the head is row 1
  first_row int not null check (first_row >= 2),
  row_count int not null check (row_count > 0),
  -- the rows as JSON, packed; gone when the run is forgotten
  content_sealed text check (content_sealed like 'v1:%'),
  checked_at timestamptz,
  done_at timestamptz,
  good int not null default 0,
  faulty int not null default 0,
  -- rows of firms that are there already, or that an earlier row of the sheet brings
  repeated int not null default 0,
  alike int not null default 0,
  unique (run_id, part_no)
);

-- A row that was not taken: its number and why; the row itself is read again from its part.
create table firms.import_fault (
  run_id uuid not null references firms.import_run (id) on delete cascade,
  row_no int not null,
  kind text not null check (kind in ('wrong', 'outside', 'known', 'twice')),
  -- the firm that has the number already
  firm_id uuid,
  primary key (run_id, row_no)
);

-- Which row brought which firm: a row of a run is taken once, and the same content never twice.
create table firms.imported_row (
  -- keyed hash of the row's fields
  content text primary key,
  run_id uuid not null,
  row_no int not null,
  firm_id uuid not null
);
