-- Learning: the programme's own modules, quizzes with every attempt kept, lessons done, and lessons taught live.

-- A module written by the programme itself. The starter modules are part of the program; a module here with the id of one of
-- them takes its place. Versions are kept: a change is a new version.
create table training.module_version (
  id uuid primary key,
  module text not null check (module ~ '^[a-z][a-z0-9-]{1,40}$'),
  version int not null check (version > 0),
  content jsonb not null,   -- a lesson in three languages, read by rules/lesson.ts
  state text not null check (state ~ '^[A-Z]{2}$'),   -- whose programme wrote it
  status text not null default 'draft' check (status in ('draft', 'published', 'withdrawn')),
  written_by uuid not null,
  written_at timestamptz not null,
  published_by uuid,
  published_at timestamptz,
  unique (module, version),
  constraint module_four_eyes check (published_by <> written_by),
  check ((published_by is null) = (published_at is null)),
  check (status = 'draft' or published_by is not null)
);
create unique index module_published on training.module_version (module) where status = 'published';

-- A starter module that the programme does not show.
create table training.module_hidden (
  module text primary key,
  hidden_by uuid not null,
  hidden_at timestamptz not null
);

-- How a module is examined; the row `*` holds for every module that has none of its own.
create table training.quiz_rule (
  module text primary key,
  questions int not null check (questions between 1 and 50),
  pass_bps int not null check (pass_bps between 0 and 10000),
  -- after so many attempts in a row comes a pause
  attempts int not null check (attempts between 1 and 50),
  pause_minutes int not null check (pause_minutes between 0 and 20160)
);
insert into training.quiz_rule values ('*', 6, 7000, 3, 720);

-- The questions of a module as they were, kept once for each wording: an attempt can be read again after years.
create table training.question_bank (
  fingerprint text primary key check (fingerprint ~ '^[0-9a-f]{64}$'),
  module text not null,
  questions jsonb not null,
  first_used_at timestamptz not null
);

-- One go at a quiz. Which questions it asks and in which order follows from bank, number of questions and its own id.
create table training.quiz_attempt (
  id uuid primary key,
  -- null: practice of somebody without a name
  learner_id uuid references training.learner (id),
  module text not null,
  bank text not null references training.question_bank (fingerprint),
  number int not null check (number > 0),
  asked int not null check (asked > 0),
  pass_bps int not null check (pass_bps between 0 and 10000),
  -- the batch whose rule decides about passing
  event_id uuid references training.event (id),
  firm_id uuid,
  begun_at timestamptz not null,
  handed_at timestamptz,
  marks int check (marks between 0 and asked),
  marks_bps int check (marks_bps between 0 and 10000),
  check ((handed_at is null) = (marks is null) and (marks is null) = (marks_bps is null)),
  unique (learner_id, module, number)
);
-- A second tap on "begin" goes on with the first.
create unique index quiz_attempt_open on training.quiz_attempt (learner_id, module) where handed_at is null;

-- Her answer to one question, kept as soon as it arrives; the last one before handing in counts.
create table training.quiz_answer (
  attempt_id uuid not null references training.quiz_attempt (id) on delete cascade,
  question text not null,
  answer jsonb not null,
  answered_at timestamptz not null,
  primary key (attempt_id, question)
);

-- A lesson that she has read to its end.
create table training.lesson_done (
  learner_id uuid not null references training.learner (id),
  module text not null,
  firm_id uuid,
  done_at timestamptz not null,
  primary key (learner_id, module)
);

-- Where the trainer of a webinar stands: followed as slides and sound by those whose network is too slow for its picture.
create table training.live_lesson (
  sitting_id uuid primary key references training.sitting (id) on delete cascade,
  module text not null,
  section int not null check (section >= 0),
  -- counts every move, so that a phone asks only for what is new
  moves int not null default 1 check (moves > 0),
  audio_url text check (audio_url ~ '^https://'),
  audio_kbit int check (audio_kbit between 1 and 1000),
  moved_by uuid,
  moved_at timestamptz not null,
  check ((audio_url is null) = (audio_kbit is null))
);
