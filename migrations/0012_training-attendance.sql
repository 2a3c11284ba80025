-- Attendance: what was seen of whom, when and by whom; what was decided about it, and why. Rows are added, never changed.

-- How long a learner may contest a sitting after it ended, and how long a phone may still hand in what it scanned.
alter table training.event
  add column contest_days int not null default 7 check (contest_days between 1 and 90),
  add column late_sync_days int not null default 30 check (late_sync_days between 1 and 365);

-- A learner as she counts now: two that were put together are one.
create function training.learner_now(asked uuid) returns uuid language sql stable as $$
  with recursive way (id, next) as (
    select id, merged_into from training.learner where id = asked
    union
    select l.id, l.merged_into from training.learner l join way on l.id = way.next
  )
  select id from way where next is null limit 1
$$;

-- A phone that took the list of a sitting along.
create table training.device (
  id uuid primary key,
  sitting_id uuid not null references training.sitting (id) on delete cascade,
  -- who took it along
  person_id uuid not null,
  label text not null check (length(label) between 1 and 80),
  -- SHA-256 of the signed list it was given
  list_hash text not null check (list_hash ~ '^[0-9a-f]{64}$'),
  taken_at timestamptz not null,
  heard_at timestamptz,
  -- it said that it deleted list and scans
  wiped_at timestamptz
);
create index device_of_sitting on training.device (sitting_id, taken_at);

-- One sighting of a learner at the door, or one line of a paper list. Never edited.
create table training.scan (
  id uuid primary key,
  sitting_id uuid not null references training.sitting (id),
  -- null: a code that belongs to no booking of this event; kept all the same
  learner_id uuid references training.learner (id),
  booking_id uuid references training.booking (id),
  kind text not null check (kind in ('in', 'out')),
  origin text not null check (origin in ('qr', 'code', 'manual', 'paper')),
  -- by the device's own clock, put right by how far it was off when it handed in; for writes over the web the server's
  at timestamptz not null,
  device_id uuid references training.device (id),
  seq int check (seq > 0),
  device_at timestamptz,
  received_at timestamptz not null,
  -- who stood at the door, and who sent it
  person_id uuid not null,
  sent_by uuid not null,
  -- of a code that nobody has: enough to see that two sightings were the same one
  code_hash text,
  demo boolean not null default false,
  check ((device_id is null) = (seq is null)),
  check ((device_id is null) = (device_at is null)),
  check ((learner_id is null) = (code_hash is not null)),
  constraint handed_in_once unique (device_id, seq)
);
create index scan_of_sitting on training.scan (sitting_id, at);
create index scan_of_learner on training.scan (learner_id);

-- Learning minutes of a webinar, each source by itself; their union counts. The times only ever grow.
create table training.listening (
  sitting_id uuid not null references training.sitting (id),
  learner_id uuid not null references training.learner (id),
  source text not null check (source in ('page', 'bigbluebutton', 'zoom', 'zoom-report', 'demo')),
  during tstzmultirange not null,
  updated_at timestamptz not null,
  primary key (sitting_id, learner_id, source)
);
create index listening_of_learner on training.listening (learner_id);

-- A learner's place in a provider's room: by which name the provider reports her.
create table training.room_guest (
  id uuid not null unique default gen_random_uuid(),
  sitting_id uuid not null references training.sitting (id) on delete cascade,
  learner_id uuid not null references training.learner (id),
  provider text not null check (provider in ('bigbluebutton', 'zoom')),
  guest text not null,
  address_sealed text check (address_sealed like 'v1:%'),
  made_at timestamptz not null,
  primary key (sitting_id, learner_id, provider),
  unique (provider, sitting_id, guest)
);

-- What a provider told us, once for each of its notices, in whatever order they came.
create table training.room_notice (
  provider text not null check (provider in ('bigbluebutton', 'zoom')),
  notice text not null,        -- hash of what makes it one notice
  sitting_id uuid not null references training.sitting (id) on delete cascade,
  guest text not null,
  kind text not null check (kind in ('joined', 'left')),
  at timestamptz not null,
  received_at timestamptz not null,
  primary key (provider, notice)
);
create index room_notice_of_guest on training.room_notice (sitting_id, provider, guest, at);

-- "I was there": what the learner says, with a photo where she has one.
create table training.contest (
  id uuid primary key,
  sitting_id uuid not null references training.sitting (id),
  learner_id uuid not null references training.learner (id),
  words_sealed text check (words_sealed like 'v1:%'),
  file_id uuid references platform.stored_file (id),
  lang text not null check (lang in ('en', 'hi', 'gu')),
  filed_at timestamptz not null,
  -- the sitting counted for her in basis points before it was decided
  counted_bps int not null check (counted_bps between 0 and 10000),
  erased_at timestamptz
);
create index contest_of_sitting on training.contest (sitting_id, filed_at);
create index contest_of_learner on training.contest (learner_id, sitting_id);

-- Somebody looked and decided. The last decision about a learner and a sitting counts; the earlier ones stay.
create table training.ruling (
  id uuid primary key,
  -- in the order in which they were made
  seq bigint generated always as identity unique,
  sitting_id uuid not null references training.sitting (id),
  learner_id uuid not null references training.learner (id),
  contest_id uuid references training.contest (id) unique,
  present boolean not null,
  reason text not null check (length(reason) between 3 and 500),
  decided_by uuid not null,
  decided_at timestamptz not null,
  -- what counted before and after, in basis points of the sitting
  before_bps int not null check (before_bps between 0 and 10000),
  after_bps int not null check (after_bps between 0 and 10000)
);
create index ruling_of_sitting on training.ruling (sitting_id, learner_id, seq);

create function training.never_changed() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are added, never changed', tg_table_name;
end $$;
create trigger scan_stays before update or delete on training.scan
  for each row when (pg_trigger_depth() = 0) execute function training.never_changed();
create trigger ruling_stays before update or delete on training.ruling
  for each row when (pg_trigger_depth() = 0) execute function training.never_changed();
