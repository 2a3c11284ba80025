-- Catalogue sheets: products that come in rows of a CSV or workbook, and what is odd in a firm's product data.

-- Rows lie packed in parts; each part is one transaction, done once, so that a killed worker's parts are whole or not begun.
create table catalogue.sheet_run (
  id uuid primary key,
  firm_id uuid not null references firms.firm (id),
  -- the sheet's file name
  name text not null check (length(name) between 1 and 200),
  status text not null default 'receiving' check (status in
    ('receiving', 'mapping', 'checking', 'checked', 'taking', 'done', 'stopped', 'undoing', 'undone')),
  started_by uuid not null,
  started_at timestamptz not null,
  -- heads of the columns, and which field each is ('' for none)
  columns text[] not null default '{}',
  mapping text[] not null default '{}',
  row_count int not null default 0 check (row_count >= 0),
  -- when the worker last did a part
  beat_at timestamptz,
  finished_at timestamptz,
  -- products that were changed by somebody since: an undo leaves them as they are
  kept_back int not null default 0,
  check (cardinality(mapping) in (0, cardinality(columns)))
);
create index sheet_run_of_firm on catalogue.sheet_run (firm_id, started_at desc);
create index sheet_run_working on catalogue.sheet_run (beat_at) where status in ('checking', 'taking', 'undoing');

create table catalogue.sheet_part (
  id uuid primary key,
  run_id uuid not null references catalogue.sheet_run (id) on delete cascade,
  part_no int not null check (part_no >= 0),
  -- number of its first row in the sheet; the head is row 1
  first_row int not null check (first_row >= 2),
  row_count int not null check (row_count > 0),
  -- the rows as JSON, packed; gone when the run is forgotten
  content bytea,
  checked_at timestamptz,
  done_at timestamptz,
  made int not null default 0,
  changed int not null default 0,
  same int not null default 0,
  faulty int not null default 0,
  unique (run_id, part_no)
);

-- What is wrong with a row: [{"field": "hs", "en": "…", "hi": "…", "gu": "…"}].
create table catalogue.sheet_fault (
  run_id uuid not null references catalogue.sheet_run (id) on delete cascade,
  row_no int not null,
  faults jsonb not null,
  primary key (run_id, row_no)
);

-- Each SKU of a sheet once, each GTIN once; and how the variant was before, for the undo.
create table catalogue.sheet_row (
  run_id uuid not null references catalogue.sheet_run (id) on delete cascade,
  -- in small letters
  sku text not null,
  row_no int not null,
  -- filled up to 14 digits
  gtin text,
  variant_id uuid,
  -- null: the row made it
  before jsonb,
  primary key (run_id, sku)
);
create index sheet_row_gtin on catalogue.sheet_row (run_id, gtin) where gtin is not null;

-- The products that a run wrote to: as they were before (null: the run made it), and the version that it left.
create table catalogue.sheet_touch (
  run_id uuid not null references catalogue.sheet_run (id) on delete cascade,
  product_id uuid not null references catalogue.product (id) on delete cascade,
  before jsonb,
  version int not null,
  primary key (run_id, product_id)
);

-- The name under which a firm's sheets gather variants of one product.
create table catalogue.sheet_parent (
  firm_id uuid not null references firms.firm (id),
  -- in small letters
  parent text not null,
  product_id uuid not null references catalogue.product (id) on delete cascade,
  primary key (firm_id, parent)
);
create index sheet_parent_of_product on catalogue.sheet_parent (product_id);

-- What a firm said once about the heads of its sheets.
create table catalogue.sheet_head (
  firm_id uuid not null references firms.firm (id),
  head text not null,
  field text not null,
  primary key (firm_id, head)
);

-- From when on something counts as odd. `source` says why so.
create table catalogue.quality_setting (
  name text primary key,
  value int not null check (value > 0),
  unit text not null,
  source text not null
);
insert into catalogue.quality_setting (name, value, unit, source) values
  ('price-days', 180, 'days', 'Half a year: the span after which the programme asks makers to look at a price again; estimate'),
  ('weight-tenths', 35, 'tenths of a modified z-score', 'Iglewicz and Hoaglin, How to Detect and Handle Outliers (ASQC 1993): 3.5'),
  ('weight-others', 5, 'products', 'Fewer than five others show no pattern; estimate'),
  ('weight-times', 8, 'times', 'A tenth or ten times is a slip of the unit; eight leaves room for small and large kinds; estimate');

-- What is odd about a product or one of its variants, as it was last looked at.
create table catalogue.finding (
  firm_id uuid not null references firms.firm (id),
  product_id uuid not null references catalogue.product (id) on delete cascade,
  -- the variant, or the product where it is about the whole
  subject_id uuid not null,
  kind text not null check (kind ~ '^[a-z][a-z-]*$'),
  -- what it was seen by: figures and words for the sentence
  evidence jsonb not null default '{}',
  found_at timestamptz not null,
  ignored_at timestamptz,
  ignored_by uuid,
  ignored_why text check (length(ignored_why) between 1 and 200),
  primary key (subject_id, kind),
  check ((ignored_at is null) = (ignored_why is null))
);
create index finding_of_firm on catalogue.finding (firm_id, kind, product_id) where ignored_at is null;
create index finding_of_product on catalogue.finding (product_id);

-- Which version of a product was last looked at, and when it must be looked at again because time goes by.
create table catalogue.judged (
  product_id uuid primary key references catalogue.product (id) on delete cascade,
  firm_id uuid not null references firms.firm (id),
  version int not null,
  again_on date
);
create index judged_again on catalogue.judged (again_on) where again_on is not null;
create index judged_of_firm on catalogue.judged (firm_id);
create index product_to_walk on catalogue.product (firm_id, id);
-- SKUs that look alike are the same without signs, with O read as 0 and I and L as 1.
create index variant_sku_looks on catalogue.variant (firm_id, (translate(upper(sku), 'OIL-_.', '011'))) where active;
