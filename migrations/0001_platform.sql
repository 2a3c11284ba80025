-- The platform's own tables. The schema and platform.migration are made by the migration runner itself.

-- The first answer to every write that carried an Idempotency-Key.
-- status and response stay null only inside the transaction that is still working on the answer.
create table platform.idempotency_key (
  key text not null check (length(key) between 1 and 200),
  route text not null check (length(route) between 1 and 200),
  body_hash text not null check (body_hash ~ '^[0-9a-f]{64}$'),
  status smallint check (status between 100 and 599),
  response json, -- not jsonb: a repeated answer keeps its bytes, key order included
  created_at timestamptz not null default now(),
  unique (key, route)
);

create index idempotency_key_by_age on platform.idempotency_key (created_at);
