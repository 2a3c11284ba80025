-- What the finder was asked, what it answered from which engine and which facts, what people chose, and what is learned from it.
create schema finder;

-- One conversation: the words, the answers given, the candidates of its last step, and the code taken in the end.
create table finder.trail (
  id uuid primary key,
  asked_at timestamptz not null,
  lang text not null check (lang in ('en', 'hi', 'gu')),
  -- {"text", "category", "attributes"} as told
  product jsonb not null,
  -- [{"about", "value"}] in the order asked
  answers jsonb not null,
  -- {"candidates": [{"hs6", "confidence"}], "abstain", "question"}
  found jsonb not null,
  -- what answered: the finder's files and the trade book
  engine text not null check (engine ~ '^[0-9a-f]{64}$'),
  book text not null references tradebook.version (hash),
  -- whose words these are (a person or the firm she acts for); null for a visitor, and then nothing is learned
  tenant text,
  hs6 text check (hs6 ~ '^\d{6}$'),
  hs8 text check (hs8 ~ '^\d{8}$' and left(hs8, 6) = hs6),
  chosen_at timestamptz,
  check ((hs6 is null) = (chosen_at is null))
);
create index trail_of_tenant on finder.trail (tenant, asked_at desc) where tenant is not null;
create index trail_to_forget on finder.trail (asked_at) where hs6 is null;

-- A tenant's own words for goods: the last word on them counts.
create table finder.remembered (
  id uuid primary key,
  tenant text not null,
  -- the words folded, so that the same words are one row
  words text not null check (words <> ''),
  hs6 text not null check (hs6 ~ '^\d{6}$'),
  hs8 text check (hs8 ~ '^\d{8}$' and left(hs8, 6) = hs6),
  origin text not null check (origin in ('accepted', 'corrected')),
  trail uuid not null references finder.trail (id),
  remembered_at timestamptz not null,
  unique (tenant, words)
);

-- "An officer should confirm": a question that waits for one.
create table finder.task (
  id uuid primary key,
  trail uuid not null unique references finder.trail (id),
  tenant text not null,
  asked_by uuid not null,
  -- where she is, as far as known, so that the right officer sees it
  district text,
  state text,
  reason text not null check (reason in ('unsure', 'line', 'asked')),
  opened_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  hs6 text check (hs6 ~ '^\d{6}$'),
  hs8 text check (hs8 ~ '^\d{8}$' and left(hs8, 6) = hs6),
  note text not null default '' check (length(note) <= 1000),
  check ((decided_at is null) = (decided_by is null)),
  check ((decided_at is null) = (hs6 is null))
);
create index task_open on finder.task (opened_at) where decided_at is null;
