-- Orders: what buyers abroad asked for at a marketplace, and the pieces that were set aside for it.
create schema orders;

create table orders.customer_order (
  id uuid primary key,
  firm_id uuid not null references firms.firm (id),
  connection_id uuid not null references listings.connection (id),
  -- ISO 3166-1 alpha-2 of the shop
  market text not null check (market ~ '^[A-Z]{2}$'),
  -- the marketplace's own number
  outside_id text not null check (length(outside_id) between 1 and 100),
  -- rules/states.ts says what may follow what
  state text not null check (state in ('awaiting', 'accepted', 'shipped', 'cancelled', 'sold-out')),
  total_minor bigint,
  currency text check (currency ~ '^[A-Z]{3}$'),
  digits int check (digits between 0 and 4),
  -- tax that the marketplace collects itself, and its number for the parcel's papers
  tax_collected boolean not null default false,
  import_number text,
  -- name and address as JSON; forgotten some days after the parcel left or the order ended
  buyer_sealed text check (buyer_sealed like 'v1:%'),
  buyer_forgotten_at timestamptz,
  simulated boolean not null,
  placed_at timestamptz not null,
  changed_at timestamptz not null,
  taken_at timestamptz not null,
  ended_at timestamptz,
  unique (connection_id, outside_id),
  check ((total_minor is null) = (currency is null) and (total_minor is null) = (digits is null)),
  check ((state in ('shipped', 'cancelled', 'sold-out')) = (ended_at is not null))
);
create index customer_order_of_firm on orders.customer_order (firm_id, placed_at desc);

create table orders.line (
  order_id uuid not null references orders.customer_order (id) on delete cascade,
  outside_id text not null,
  sku text not null,
  title text not null default '',
  quantity int not null check (quantity > 0),
  -- null: no product of ours has this SKU
  variant_id uuid references catalogue.variant (id) on delete set null,
  price_minor bigint,
  primary key (order_id, outside_id)
);

-- What became of an order, in order; never edited.
create table orders.step (
  order_id uuid not null references orders.customer_order (id) on delete cascade,
  seq int not null check (seq > 0),
  state text not null,
  at timestamptz not null,
  because text,
  primary key (order_id, seq)
);

-- An order that cannot be sent: the buyer is asked for pardon and gets her money back. One for each such order.
create table orders.apology (
  order_id uuid primary key references orders.customer_order (id) on delete cascade,
  -- sent: the marketplace cancelled, paid back and told the buyer; by-hand: its contract has no call for that, the seller does it
  way text not null check (way in ('waiting', 'sent', 'by-hand')),
  lang text not null,
  body text not null,
  refund_minor bigint,
  currency text,
  digits int,
  made_at timestamptz not null,
  sent_at timestamptz,
  done_at timestamptz,
  done_by uuid,
  check ((way = 'sent') <= (sent_at is not null))
);

-- How far we have read an account's orders.
create table orders.cursor (
  connection_id uuid primary key references listings.connection (id) on delete cascade,
  read_until timestamptz not null
);
