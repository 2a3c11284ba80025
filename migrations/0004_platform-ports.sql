-- Messages on their way to people. Recipient and content are sealed (AES-256-GCM, see docs/adr/0008); the content is wiped
-- once it was sent or given up.
create table platform.outbox_message (
  id uuid primary key,
  -- the caller's: the same key is the same message, whatever happens in between
  key text not null unique check (length(key) between 1 and 200),
  channel text not null check (channel in ('whatsapp', 'sms', 'email')),
  template text not null check (template ~ '^[a-z][a-z0-9.-]*$'),
  lang text not null check (lang in ('en', 'hi', 'gu')),
  to_sealed text not null check (to_sealed like 'v1:%'),
  to_index text not null,
  content_sealed text check (content_sealed like 'v1:%'),
  -- simulated: no carrier was configured for the channel; shown on a page instead
  status text not null check (status in ('queued', 'sent', 'failed', 'simulated')),
  attempts int not null default 0 check (attempts >= 0),
  provider_id text,
  error text,
  -- not sent later than this: a code that has ended helps nobody
  not_after timestamptz,
  created_at timestamptz not null,
  settled_at timestamptz,
  check ((status = 'queued') = (settled_at is null)),
  constraint content_while_needed check (status <> 'queued' or content_sealed is not null)
);

create index outbox_message_by_recipient on platform.outbox_message (to_index, created_at desc);
create index outbox_message_by_age on platform.outbox_message (created_at);

-- Documents and photos that people gave us. The bytes lie in the data folder under their sha256; several rows may name the same.
create table platform.stored_file (
  id uuid primary key,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bigint not null check (bytes > 0),
  -- what the content is, whatever its name says
  type text not null check (type in ('image/jpeg', 'image/webp', 'application/pdf')),
  name text not null check (length(name) between 1 and 200),
  -- the room whose own tables say whose file it is
  room text not null check (room ~ '^[a-z][a-z-]*$'),
  thumbnail_sha256 text check (thumbnail_sha256 ~ '^[0-9a-f]{64}$'),
  scan text not null check (scan in ('clean', 'not-scanned', 'infected')),
  scanned_at timestamptz,
  created_at timestamptz not null,
  check ((scan = 'not-scanned') = (scanned_at is null))
);

create index stored_file_by_content on platform.stored_file (sha256);
create index stored_file_by_thumbnail on platform.stored_file (thumbnail_sha256) where thumbnail_sha256 is not null;
create index stored_file_unscanned on platform.stored_file (created_at) where scan = 'not-scanned';
