-- Where each product can go: the answer of the trade book for every destination, kept until something changes.
create table catalogue.door (
  variant_id uuid not null references catalogue.variant (id) on delete cascade,
  firm_id uuid not null references firms.firm (id),
  product_id uuid not null references catalogue.product (id) on delete cascade,
  -- the trade book that answered (its hash), and the day of shipment that it answered for
  book text not null,
  shipped_on date not null,
  -- the first later day on which something in that book begins or ends; null: it knows of none
  renew_on date,
  -- of the product that was asked about: another one since means that the answer is old
  product_version int not null,
  -- two letters a destination, in the order of the arrays below
  places text not null check (length(places) % 2 = 0),
  -- one letter a destination: o open, p papers, a ask, c closed
  verdicts text not null check (verdicts ~ '^[opac]*$' and length(verdicts) * 2 = length(places)),
  -- class of the figure: A, R (A-range), B, C
  coverage text not null check (coverage ~ '^[ARBC]*$' and length(coverage) = length(verdicts)),
  -- what the buyer pays for one piece, in paise; null: no figure
  totals_inr bigint[] not null,
  -- papers that this product needs there beyond those of every export: {"eu-gpsr-responsible-person": [3, 17]}
  papers jsonb not null,
  answered_at timestamptz not null,
  -- the newest answer of this variant; older trade books' answers are kept for comparison
  current boolean not null default true,
  primary key (variant_id, book),
  check (cardinality(totals_inr) = length(verdicts))
);
create unique index door_current on catalogue.door (variant_id) where current;
create index door_of_firm on catalogue.door (firm_id) where current;
create index door_to_renew on catalogue.door (renew_on) where current;

-- What changed for the maker without her doing: a law, a rate, a lane. Never edited.
create table catalogue.door_change (
  id bigint generated always as identity primary key,
  variant_id uuid not null references catalogue.variant (id) on delete cascade,
  firm_id uuid not null references firms.firm (id),
  place text not null check (place ~ '^[A-Z]{2}$'),
  because text not null check (because in ('book', 'day')),
  book text not null,
  shipped_on date not null,
  verdict_was text not null,
  verdict_is text not null,
  total_was_inr bigint,
  total_is_inr bigint,
  changed_at timestamptz not null
);
create index door_change_of_firm on catalogue.door_change (firm_id, id desc);
create index door_change_of_variant on catalogue.door_change (variant_id, id desc);
