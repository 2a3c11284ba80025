-- Training: what is held, who has a seat, who waits.
create extension if not exists btree_gist;
create schema training;

-- Somebody who learns: a person with an account, a stranger known by one contact, or a member of a co-operative who has none.
create table training.learner (
  id uuid primary key,
  person_id uuid,
  -- people's names and contacts are sealed
  name_sealed text not null check (name_sealed like 'v1:%'),
  contact_sealed text check (contact_sealed like 'v1:%'),
  contact_index text,
  channel text check (channel in ('whatsapp', 'sms', 'email')),
  lang text not null check (lang in ('en', 'hi', 'gu')),
  -- the firm she learns for, and the member she is where a co-operative booked for her
  firm_id uuid,
  member_id uuid,
  district text,
  demo boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- two learners were one: this one stays as a signpost
  merged_into uuid references training.learner (id) check (merged_into <> id),
  -- her name and contact were taken out at her wish; what she did stays as a number
  erased_at timestamptz,
  check ((contact_sealed is null) = (contact_index is null))
);
create unique index learner_of_person on training.learner (person_id) where person_id is not null and merged_into is null;
create unique index learner_of_member on training.learner (member_id) where member_id is not null and merged_into is null;
create unique index learner_of_contact on training.learner (contact_index)
  where contact_index is not null and member_id is null and merged_into is null;
create index learner_of_firm on training.learner (firm_id) where firm_id is not null;

-- A room with chairs.
create table training.hall (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  address text not null default '',
  state text not null check (state ~ '^[A-Z]{2}$'),
  district text not null,
  -- degrees, for a link to a map
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  seats int not null check (seats between 1 and 100000),
  -- step-free, hearing-loop, sign-language, accessible-toilet, parking, creche ...: ids of words
  accessibility text[] not null default '{}',
  demo boolean not null default false,
  created_by uuid,
  created_at timestamptz not null
);

-- Several events under one name: the same workshop in five cities, or a course over a season.
create table training.series (
  id uuid primary key,
  title jsonb not null,   -- { en, hi, gu }
  about jsonb not null default '{}',
  state text not null check (state ~ '^[A-Z]{2}$'),
  partner text,
  demo boolean not null default false,
  created_by uuid,
  created_at timestamptz not null
);

-- One batch: one workshop, webinar or session with its own seats. Its days are sittings.
create table training.event (
  id uuid primary key,
  series_id uuid references training.series (id),
  kind text not null check (kind in ('workshop', 'webinar', 'session')),
  title jsonb not null,   -- { en, hi, gu }
  about jsonb not null default '{}',
  -- language(s) spoken there
  languages text[] not null default '{gu}',
  level text not null default 'first' check (level in ('first', 'next', 'deep')),
  sectors text[] not null default '{}',
  modules text[] not null default '{}',
  state text not null check (state ~ '^[A-Z]{2}$'),
  district text,           -- null: for the whole state (webinars)
  cluster text,
  partner text,
  seats int not null check (seats between 1 and 100000),
  -- who may come, and how seats are given
  entry text not null default 'open' check (entry in ('open', 'invitation')),
  allocation text not null default 'arrival' check (allocation in ('arrival', 'lottery')),
  -- the seed of the draw, published once it was drawn; the draw is one of the room's rules
  lottery_seed text,
  -- SHA-256 of the seed, fixed and shown when bookings open: nobody can draw again until the result pleases
  lottery_commitment text,
  lottery_at timestamptz,
  waitlist int not null default 1000 check (waitlist >= 0),
  -- how long an offered seat is kept
  accept_minutes int not null default 1440 check (accept_minutes between 5 and 20160),
  price_paise bigint not null default 0 check (price_paise = 0),
  -- for a certificate: part attended and marks, in basis points; null marks: no quiz needed
  pass_attendance_bps int not null default 8000 check (pass_attendance_bps between 0 and 10000),
  pass_marks_bps int default 7000 check (pass_marks_bps between 0 and 10000),
  quiz text,               -- id of the module whose quiz decides
  status text not null default 'draft'
    check (status in ('draft', 'published', 'open', 'full', 'running', 'held', 'closed', 'cancelled')),
  -- counts every change that guests are told of: SEQUENCE of its calendar entry
  revision int not null default 0 check (revision >= 0),
  cancelled_because text,
  -- places taken for good: seated and offered ones, never more than seats
  taken int not null default 0,
  -- those who wait for a seat or take part in a draw that is to come
  in_line int not null default 0 check (in_line >= 0),
  arrivals int not null default 0,
  published_by uuid,
  created_by uuid,
  demo boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  first_at timestamptz,    -- begin of its first and end of its last sitting, kept with them
  last_at timestamptz,
  constraint never_oversold check (taken between 0 and seats),
  constraint four_eyes check (published_by is null or created_by is null or published_by <> created_by)
);
create index event_calendar on training.event (first_at) where status in ('published', 'open', 'full', 'running');
create index event_by_state on training.event (state, status, first_at);
create index event_of_series on training.event (series_id) where series_id is not null;

-- One day of an event: from when to when, and where.
create table training.sitting (
  id uuid primary key,
  event_id uuid not null references training.event (id) on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  hall_id uuid references training.hall (id),
  -- a webinar's room: provider (link, bigbluebutton, zoom), its id there and the address that learners open
  room_provider text check (room_provider in ('link', 'bigbluebutton', 'zoom')),
  room_id text,
  room_url text,
  -- kept here so that the database itself refuses two events in one hall at once
  live boolean not null default true,
  constraint hall_is_free exclude using gist (hall_id with =, tstzrange(starts_at, ends_at) with &&)
    where (live and hall_id is not null)
);
create index sitting_of_event on training.sitting (event_id, starts_at);

-- Who teaches. A trainer is a person with that role; her name is shown on the public page.
create table training.teaching (
  sitting_id uuid not null references training.sitting (id) on delete cascade,
  person_id uuid not null,
  shown_name text not null check (length(shown_name) between 1 and 120),
  during tstzrange not null,
  live boolean not null default true,
  primary key (sitting_id, person_id),
  constraint trainer_is_free exclude using gist (person_id with =, during with &&) where (live)
);

-- A wish for a seat and what became of it. One learner, one live booking of an event.
create table training.booking (
  id uuid primary key,
  event_id uuid not null references training.event (id),
  learner_id uuid not null references training.learner (id),
  -- order of arrival in this event, from 1, without gaps
  arrival int not null check (arrival > 0),
  status text not null check (status in ('invited', 'applied', 'seated', 'waiting', 'offered', 'lapsed', 'cancelled', 'declined')),
  -- until when an offered or invited seat is kept
  answer_by timestamptz,
  way text not null check (way in ('web', 'officer', 'group', 'whatsapp', 'import', 'invitation')),
  booked_by uuid,          -- person who did it for her
  group_id uuid,           -- members of a co-operative who were booked together
  -- draw of a lottery: number in the order drawn, and the arm of the comparison it makes
  draw int,
  needs text not null default '' check (length(needs) <= 300),  -- what she asked for: wheelchair, interpreter
  secret_index text,       -- blind index of the secret in her link (stranger without an account)
  booked_at timestamptz not null,
  seated_at timestamptz,
  ended_at timestamptz,
  demo boolean not null default false,
  check ((status = 'offered') <= (answer_by is not null)),
  unique (event_id, arrival)
);
create unique index booking_once on training.booking (event_id, learner_id)
  where status in ('invited', 'applied', 'seated', 'waiting', 'offered');
create index booking_queue on training.booking (event_id, arrival) where status = 'waiting';
create index booking_offers on training.booking (answer_by) where status in ('offered', 'invited');
create index booking_of_learner on training.booking (learner_id, booked_at);
create unique index booking_secret on training.booking (secret_index) where secret_index is not null;

-- What happened to a booking, in order; never edited.
create table training.booking_step (
  booking_id uuid not null references training.booking (id),
  seq int not null check (seq > 0),
  status text not null,
  at timestamptz not null,
  by_person uuid,
  because text,
  primary key (booking_id, seq)
);

-- What is handed out for an event: recording, slides, a sheet.
create table training.material (
  id uuid primary key,
  event_id uuid not null references training.event (id),
  kind text not null check (kind in ('recording', 'slides', 'sheet', 'link')),
  title text not null check (length(title) between 1 and 200),
  url text check (url ~ '^https://'),
  file_id uuid references platform.stored_file (id),
  -- only for those who had a seat, or for everybody
  audience text not null default 'learners' check (audience in ('learners', 'everybody')),
  added_by uuid,
  added_at timestamptz not null,
  check ((url is null) <> (file_id is null))
);
create index material_of_event on training.material (event_id, added_at);
