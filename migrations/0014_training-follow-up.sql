-- Training: what came of it. Feedback that nobody can trace, the trainer's report, and which rung a firm stood on when.

-- One answer to "how was it". It names no booking, no person and no hour: whoever reads the table cannot say whose it is.
create table training.feedback (
  id uuid primary key,
  event_id uuid not null references training.event (id) on delete cascade,
  understood smallint not null check (understood between 1 and 5),
  useful smallint not null check (useful between 1 and 5),
  language smallint not null check (language between 1 and 5),
  place smallint not null check (place between 1 and 5),
  again smallint not null check (again between 1 and 5),
  -- her own words, which may name somebody
  words_sealed text check (words_sealed like 'v1:%'),
  lang text not null check (lang in ('en', 'hi', 'gu')),
  -- the last day of the event, not the day of the answer
  held_at timestamptz not null,
  demo boolean not null default false
);
create index feedback_of_event on training.feedback (event_id);

-- That a booking has answered, so that nobody answers twice. What she answered stands elsewhere, and nothing joins the two.
create table training.feedback_given (
  booking_id uuid primary key references training.booking (id) on delete cascade
);

-- The trainer's report. A correction is a new version; none is ever changed.
create table training.report (
  event_id uuid not null references training.event (id) on delete cascade,
  version int not null check (version > 0),
  went_well text not null check (length(went_well) between 1 and 2000),
  asked text not null default '' check (length(asked) <= 2000),
  change_next text not null default '' check (length(change_next) <= 2000),
  -- the numbers as they were when it was handed in
  numbers jsonb not null,
  submitted_by uuid not null,
  submitted_at timestamptz not null,
  demo boolean not null default false,
  primary key (event_id, version)
);

-- Since when a firm stood on which rung: one row for each rung that the nightly look found, from the first such night on.
create table training.rung_seen (
  firm_id uuid not null references firms.firm (id) on delete cascade,
  since timestamptz not null,
  rung smallint not null check (rung >= 0),
  next_step text,
  seen_at timestamptz not null,
  primary key (firm_id, since)
);

-- What is known of rungs: the nights' rows, and where each firm stands now.
create view training.rung_known as
  select firm_id, since, rung, next_step from training.rung_seen
  union all
  select id, rung_since, rung, next_step from firms.firm where merged_into is null;
