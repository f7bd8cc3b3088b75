-- Read tables: what screens show, derived from the journal alone. Dropped and rebuilt when TABLES_VERSION differs.
-- `row` numbers are local and disposable; identities are the blobs. What ends in _key is a text as it is compared: names by
-- inventory::fold, tags, serials and codes by inventory::tag::key. It is kept, not made by a function of this program, so that
-- another program can read the file. That two are the same is asked when one is recorded: none of these is unique here, or a
-- register that holds two would not open. merged: of which row a record is a second one; whoever means it means that.

CREATE TABLE model (
    row             INTEGER PRIMARY KEY,
    id              BLOB NOT NULL UNIQUE,
    version         INTEGER NOT NULL,
    name            TEXT NOT NULL,
    manufacturer    TEXT NOT NULL,
    category        TEXT NOT NULL,
    number          TEXT NOT NULL,
    warranty_months INTEGER,
    life_months     INTEGER,
    minimum_stock   INTEGER,
    notes           TEXT NOT NULL,
    name_key        TEXT NOT NULL,
    number_key      TEXT NOT NULL,
    category_key    TEXT NOT NULL,
    words_key       TEXT NOT NULL,
    merged          INTEGER REFERENCES model (row)
) STRICT;
CREATE INDEX model_merged ON model (merged) WHERE merged IS NOT NULL;
CREATE INDEX model_name ON model (name_key);
CREATE INDEX model_number ON model (number_key) WHERE number_key <> '';
CREATE INDEX model_category ON model (category_key);

CREATE TABLE place (
    row      INTEGER PRIMARY KEY,
    id       BLOB NOT NULL UNIQUE,
    version  INTEGER NOT NULL,
    name     TEXT NOT NULL,
    code     TEXT NOT NULL,
    code_key TEXT NOT NULL,
    parent   INTEGER REFERENCES place (row),
    notes    TEXT NOT NULL,
    path     TEXT NOT NULL,
    depth    INTEGER NOT NULL,
    name_key TEXT NOT NULL,
    path_key TEXT NOT NULL,
    merged   INTEGER REFERENCES place (row)
) STRICT;
CREATE INDEX place_merged ON place (merged) WHERE merged IS NOT NULL;
CREATE INDEX place_code ON place (code_key) WHERE code_key <> '';
CREATE INDEX place_parent ON place (parent);
CREATE INDEX place_name ON place (name_key);
CREATE INDEX place_path ON place (path_key);

CREATE TABLE person (
    row      INTEGER PRIMARY KEY,
    id       BLOB NOT NULL UNIQUE,
    version  INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    digest   TEXT NOT NULL,
    erased   INTEGER NOT NULL,
    place    INTEGER REFERENCES place (row),
    merged   INTEGER REFERENCES person (row)
) STRICT;
CREATE INDEX person_merged ON person (merged) WHERE merged IS NOT NULL;

-- Who acted under the identities that entries of programs before format 6 carry; later ones carry the person's own.
CREATE TABLE worker (
    id     BLOB PRIMARY KEY,
    person BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX worker_person ON worker (person);

CREATE INDEX person_place ON person (place) WHERE place IS NOT NULL;

-- What narrows a search for a person by a detail: three bytes of the hash of that as it is compared. Thousands of texts have the
-- same; which person is meant the details themselves say, which are nowhere but in `personal`.
CREATE TABLE person_key (
    detail TEXT NOT NULL,
    key    INTEGER NOT NULL,
    person INTEGER NOT NULL REFERENCES person (row),
    PRIMARY KEY (detail, key, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_key_person ON person_key (person);

CREATE TABLE series (
    row             INTEGER PRIMARY KEY,
    id              BLOB NOT NULL UNIQUE,
    version         INTEGER NOT NULL,
    name            TEXT NOT NULL,
    prefix          TEXT NOT NULL,
    digits          INTEGER NOT NULL,
    next            INTEGER NOT NULL,
    check_character INTEGER NOT NULL,
    category        TEXT NOT NULL,
    place           BLOB
) STRICT;
CREATE INDEX series_prefix ON series (prefix, check_character);

CREATE TABLE custom_field (
    row      INTEGER PRIMARY KEY,
    id       BLOB NOT NULL UNIQUE,
    version  INTEGER NOT NULL,
    name     TEXT NOT NULL,
    facts    TEXT NOT NULL,
    name_key TEXT NOT NULL
) STRICT;
CREATE INDEX custom_field_name ON custom_field (name_key);

CREATE TABLE setting (
    row     INTEGER PRIMARY KEY,
    id      BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    key     TEXT NOT NULL UNIQUE,
    value   TEXT NOT NULL
) STRICT;

CREATE TABLE station (
    row     INTEGER PRIMARY KEY,
    id      BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    name    TEXT NOT NULL
) STRICT;

-- place: where it is, as far as that is known (inventory::Whereabouts); a part is where its host is. recorded_place: what the
-- facts say. Lists, sums and stocktakes ask for the first.
CREATE TABLE asset (
    row             INTEGER PRIMARY KEY,
    id              BLOB NOT NULL UNIQUE,
    version         INTEGER NOT NULL,
    tag             TEXT NOT NULL,
    tag_key         TEXT NOT NULL,
    name            TEXT NOT NULL,
    model           INTEGER REFERENCES model (row),
    serial          TEXT NOT NULL,
    serial_key      TEXT NOT NULL,
    state           TEXT NOT NULL,
    place           INTEGER REFERENCES place (row),
    recorded_place  INTEGER REFERENCES place (row),
    holder_person   INTEGER REFERENCES person (row),
    holder_place    INTEGER REFERENCES place (row),
    holder_asset    INTEGER REFERENCES asset (row),
    due             TEXT,
    out_since       TEXT,
    terms           TEXT,
    place_confirmed INTEGER NOT NULL,
    came_from       INTEGER REFERENCES place (row),
    purchase_date   TEXT,
    cost            INTEGER,
    currency        TEXT,
    supplier        TEXT NOT NULL,
    order_number    TEXT NOT NULL,
    warranty_end    TEXT,
    warranty_source TEXT,
    refresh_date    TEXT,
    refresh_source  TEXT,
    condition       TEXT,
    notes           TEXT NOT NULL,
    custom          TEXT NOT NULL,
    labelled_at     INTEGER,
    registered_at   INTEGER NOT NULL,
    changed_at      INTEGER NOT NULL,
    tag_times       INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX asset_tag ON asset (tag_key);
CREATE INDEX asset_serial ON asset (serial_key) WHERE serial_key <> '';
CREATE INDEX asset_state_place ON asset (state, place, tag_key);
CREATE INDEX asset_place ON asset (place, tag_key);
CREATE INDEX asset_model ON asset (model, state);
CREATE INDEX asset_warranty ON asset (warranty_end, state);
CREATE INDEX asset_recorded_place ON asset (recorded_place) WHERE recorded_place IS NOT NULL;
CREATE INDEX asset_came_from ON asset (came_from) WHERE came_from IS NOT NULL;
CREATE INDEX asset_holder_person ON asset (holder_person) WHERE holder_person IS NOT NULL;
CREATE INDEX asset_holder_place ON asset (holder_place) WHERE holder_place IS NOT NULL;
CREATE INDEX asset_holder_asset ON asset (holder_asset) WHERE holder_asset IS NOT NULL;
CREATE INDEX asset_due ON asset (due) WHERE due IS NOT NULL;
CREATE INDEX asset_unlabelled ON asset (row, state) WHERE labelled_at IS NULL;
CREATE INDEX asset_registered ON asset (registered_at);
-- What other systems know assets by; few have any.
CREATE INDEX asset_import_reference ON asset (custom ->> '$."Import reference"') WHERE custom <> '';

-- Tags an asset had before; they still find it. times, and asset.tag_times for the tag it has: how often it was given
-- that tag, so that taking a replacement back leaves no trace and one that was the asset's before stays so.
CREATE TABLE former_tag (
    tag_key TEXT NOT NULL,
    asset   INTEGER NOT NULL REFERENCES asset (row),
    tag     TEXT NOT NULL,
    times   INTEGER NOT NULL,
    PRIMARY KEY (tag_key, asset)
) STRICT, WITHOUT ROWID;
CREATE INDEX former_tag_asset ON former_tag (asset);

-- Codes of others that are kept with an asset; they find it.
CREATE TABLE kept_code (
    code_key TEXT NOT NULL,
    asset    INTEGER NOT NULL REFERENCES asset (row),
    code     TEXT NOT NULL,
    note     TEXT NOT NULL,
    PRIMARY KEY (code_key, asset, code)
) STRICT, WITHOUT ROWID;
CREATE INDEX kept_code_asset ON kept_code (asset);

-- Counts and value kept as assets change: a sum over a million rows would keep a person waiting. kind: what is counted by;
-- thing: which of it, a row of place or model, the number of a day or of a quarter of an hour. 0 and '' mean none, or that it is not counted by that.
CREATE TABLE tally (
    kind     TEXT NOT NULL,
    thing    INTEGER NOT NULL,
    state    TEXT NOT NULL,
    currency TEXT NOT NULL,
    assets   INTEGER NOT NULL,
    cost     INTEGER NOT NULL,
    PRIMARY KEY (kind, thing, state, currency)
) STRICT, WITHOUT ROWID;

-- undoes, redoes: what was taken back or done again, always the action that was done first. undone_by: the undo of it that
-- stands, and for an undo the redo that does.
CREATE TABLE action (
    seq        INTEGER PRIMARY KEY,
    batch      BLOB NOT NULL UNIQUE,
    at         INTEGER NOT NULL,
    actor      BLOB NOT NULL,
    station    BLOB NOT NULL,
    reason     TEXT NOT NULL,
    kind       TEXT NOT NULL,
    entries    INTEGER NOT NULL,
    assets     INTEGER NOT NULL,
    subject    TEXT NOT NULL,
    undoes     BLOB,
    redoes     BLOB,
    undone_by  BLOB,
    ticket     TEXT NOT NULL,
    ticket_key TEXT NOT NULL
) STRICT;
CREATE INDEX action_ticket ON action (ticket_key) WHERE ticket_key <> '';
CREATE INDEX action_at ON action (at);
CREATE INDEX action_actor ON action (actor);
CREATE INDEX action_undoes ON action (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX action_redoes ON action (redoes) WHERE redoes IS NOT NULL;

-- Actions that have begun and are not ended: written in portions, or interrupted. What they wrote is in the tables already.
CREATE TABLE open_action (
    batch   BLOB PRIMARY KEY,
    at      INTEGER NOT NULL,
    actor   BLOB NOT NULL,
    station BLOB NOT NULL,
    reason  TEXT NOT NULL,
    kind    TEXT NOT NULL,
    subject TEXT NOT NULL,
    undoes  BLOB,
    redoes  BLOB,
    ticket  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Signatures drawn for actions, the last of which is shown. signer: the people of whom one drew it.
CREATE TABLE signed (
    id      BLOB PRIMARY KEY,
    version INTEGER NOT NULL,
    seq     INTEGER NOT NULL,
    action  BLOB NOT NULL,
    at      INTEGER NOT NULL,
    actor   BLOB NOT NULL,
    digest  TEXT NOT NULL,
    erased  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX signed_action ON signed (action, seq);

CREATE TABLE signer (
    person INTEGER NOT NULL REFERENCES person (row),
    signed BLOB NOT NULL REFERENCES signed (id),
    PRIMARY KEY (person, signed)
) STRICT, WITHOUT ROWID;
CREATE INDEX signer_signed ON signer (signed);

CREATE TABLE label_format (
    row      INTEGER PRIMARY KEY,
    id       BLOB NOT NULL UNIQUE,
    version  INTEGER NOT NULL,
    name     TEXT NOT NULL,
    facts    TEXT NOT NULL,
    name_key TEXT NOT NULL
) STRICT;
CREATE INDEX label_format_name ON label_format (name_key);

CREATE TABLE label_design (
    row      INTEGER PRIMARY KEY,
    id       BLOB NOT NULL UNIQUE,
    version  INTEGER NOT NULL,
    name     TEXT NOT NULL,
    facts    TEXT NOT NULL,
    name_key TEXT NOT NULL
) STRICT;
CREATE INDEX label_design_name ON label_design (name_key);

CREATE TABLE printer (
    row      INTEGER PRIMARY KEY,
    id       BLOB NOT NULL UNIQUE,
    version  INTEGER NOT NULL,
    name     TEXT NOT NULL,
    facts    TEXT NOT NULL,
    name_key TEXT NOT NULL
) STRICT;
CREATE INDEX printer_name ON printer (name_key);

-- Printers and formats by name: a queue of the system and a format known from the start have no identity here.
CREATE TABLE calibration (
    row         INTEGER PRIMARY KEY,
    id          BLOB NOT NULL UNIQUE,
    version     INTEGER NOT NULL,
    printer     TEXT NOT NULL,
    format      TEXT NOT NULL,
    printer_key TEXT NOT NULL,
    format_key  TEXT NOT NULL,
    shift_x     INTEGER NOT NULL,
    shift_y     INTEGER NOT NULL,
    scale_x     INTEGER NOT NULL,
    scale_y     INTEGER NOT NULL
) STRICT;
CREATE INDEX calibration_of ON calibration (printer_key, format_key);
CREATE INDEX calibration_format ON calibration (format_key);

-- at, actor, station: who began it. latest: the entry that last said how far it came, for their order.
CREATE TABLE print (
    row        INTEGER PRIMARY KEY,
    id         BLOB NOT NULL UNIQUE,
    version    INTEGER NOT NULL,
    at         INTEGER NOT NULL,
    actor      BLOB NOT NULL,
    station    BLOB NOT NULL,
    latest     INTEGER NOT NULL,
    target     TEXT NOT NULL,
    printer    TEXT NOT NULL,
    format     TEXT NOT NULL,
    format_key TEXT NOT NULL,
    design     TEXT NOT NULL,
    start      INTEGER NOT NULL,
    copies     INTEGER NOT NULL,
    labels     INTEGER NOT NULL,
    sent       INTEGER NOT NULL,
    uncertain  INTEGER NOT NULL,
    next_start INTEGER,
    again      TEXT NOT NULL,
    overruled  TEXT NOT NULL,
    failure    TEXT NOT NULL
) STRICT;
CREATE INDEX print_unfinished ON print (row) WHERE sent < labels;
CREATE INDEX print_format ON print (format_key, latest);
CREATE INDEX print_format_station ON print (format_key, station, latest);

-- What a job has labels for, each once. code: what was printed; empty for a person's badge. No reference to the asset:
-- what was printed stays printed.
CREATE TABLE print_label (
    print    INTEGER NOT NULL REFERENCES print (row),
    number   INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    code     TEXT NOT NULL,
    code_key TEXT NOT NULL,
    subject  BLOB,
    PRIMARY KEY (print, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX print_label_subject ON print_label (subject) WHERE subject IS NOT NULL;
CREATE INDEX print_label_code ON print_label (code_key) WHERE code_key <> '';

CREATE TABLE reservation (
    row     INTEGER PRIMARY KEY,
    id      BLOB NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    actor   BLOB NOT NULL,
    station BLOB NOT NULL,
    series  INTEGER NOT NULL REFERENCES series (row),
    note    TEXT NOT NULL,
    tags    INTEGER NOT NULL,
    taken   INTEGER NOT NULL,
    printed INTEGER NOT NULL
) STRICT;
CREATE INDEX reservation_series ON reservation (series);

-- taken: an asset has or had it. printed: a label with it went out. Kept with their sums in the reservation, since
-- counting them anew for a list of reservations would keep a person waiting.
CREATE TABLE reserved_tag (
    tag_key     TEXT NOT NULL,
    tag         TEXT NOT NULL,
    reservation INTEGER NOT NULL REFERENCES reservation (row),
    ordinal     INTEGER NOT NULL,
    taken       INTEGER NOT NULL,
    printed     INTEGER NOT NULL,
    PRIMARY KEY (tag_key, reservation)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX reserved_tag_ordinal ON reserved_tag (reservation, ordinal);

CREATE TABLE stocktake (
    row      INTEGER PRIMARY KEY,
    id       BLOB NOT NULL UNIQUE,
    version  INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    actor    BLOB NOT NULL,
    station  BLOB NOT NULL,
    latest   INTEGER NOT NULL,
    name     TEXT NOT NULL,
    phase    TEXT NOT NULL,
    facts    TEXT NOT NULL,
    name_key TEXT NOT NULL
) STRICT;
CREATE INDEX stocktake_phase ON stocktake (phase);

-- What is expected, copied by value. No reference to the asset: what was expected stays expected. place: x'' means none.
-- host: the asset it is part of. said_out: whether the entry itself says how it was out. scan: the first scan that stands.
CREATE TABLE stocktake_line (
    stocktake  INTEGER NOT NULL REFERENCES stocktake (row),
    number     INTEGER NOT NULL,
    asset      BLOB NOT NULL,
    tag        TEXT NOT NULL,
    serial     TEXT NOT NULL,
    title      TEXT NOT NULL,
    category   TEXT NOT NULL,
    place      BLOB NOT NULL,
    place_path TEXT NOT NULL,
    state      TEXT NOT NULL,
    holder     TEXT NOT NULL,
    host       BLOB,
    said_out   INTEGER NOT NULL,
    out        TEXT NOT NULL,
    cost       INTEGER,
    currency   TEXT NOT NULL,
    status     TEXT NOT NULL,
    scan       INTEGER,
    PRIMARY KEY (stocktake, number)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX stocktake_line_asset ON stocktake_line (asset, stocktake);
CREATE INDEX stocktake_line_status ON stocktake_line (stocktake, status, number);
CREATE INDEX stocktake_line_host ON stocktake_line (host, stocktake) WHERE host IS NOT NULL;
CREATE INDEX stocktake_line_place ON stocktake_line (stocktake, place, status, number);

-- Counts and value of what is expected, kept as scans come in: counting a hundred thousand lines anew would keep a person
-- waiting.
CREATE TABLE stocktake_tally (
    stocktake  INTEGER NOT NULL REFERENCES stocktake (row),
    place      BLOB NOT NULL,
    status     TEXT NOT NULL,
    currency   TEXT NOT NULL,
    place_path TEXT NOT NULL,
    lines      INTEGER NOT NULL,
    cost       INTEGER NOT NULL,
    PRIMARY KEY (stocktake, place, status, currency)
) STRICT, WITHOUT ROWID;

-- The same over all places: a scan answers how the whole count stands, and places can be many. expected: 0 for what was
-- scanned and not expected.
CREATE TABLE stocktake_sum (
    stocktake INTEGER NOT NULL REFERENCES stocktake (row),
    expected  INTEGER NOT NULL,
    status    TEXT NOT NULL,
    lines     INTEGER NOT NULL,
    PRIMARY KEY (stocktake, expected, status)
) STRICT, WITHOUT ROWID;

-- at: when it was scanned; taken: when it came into the register; counted_by: who scanned it, where that was not the actor,
-- and counted_as: the digest of the details they had then; counter: by name, of programs that kept that alone.
CREATE TABLE stocktake_scan (
    row        INTEGER PRIMARY KEY,
    id         BLOB NOT NULL UNIQUE,
    version    INTEGER NOT NULL,
    stocktake  INTEGER NOT NULL REFERENCES stocktake (row),
    at         INTEGER NOT NULL,
    taken      INTEGER NOT NULL,
    actor      BLOB NOT NULL,
    station    BLOB NOT NULL,
    code       TEXT NOT NULL,
    code_key   TEXT NOT NULL,
    verdict    TEXT NOT NULL,
    here       INTEGER NOT NULL,
    asset      BLOB,
    tag        TEXT NOT NULL,
    title      TEXT NOT NULL,
    place      BLOB,
    place_path TEXT NOT NULL,
    belongs    TEXT NOT NULL,
    source     TEXT NOT NULL,
    counter    TEXT NOT NULL,
    counted_by BLOB,
    counted_as TEXT NOT NULL,
    note       TEXT NOT NULL,
    photos     TEXT NOT NULL
) STRICT;
CREATE INDEX stocktake_scan_verdict ON stocktake_scan (stocktake, verdict, row);
CREATE INDEX stocktake_scan_station ON stocktake_scan (stocktake, station, verdict, row);
CREATE INDEX stocktake_scan_asset ON stocktake_scan (stocktake, asset, row) WHERE asset IS NOT NULL;
CREATE INDEX stocktake_scan_counted_by ON stocktake_scan (counted_by) WHERE counted_by IS NOT NULL;
CREATE INDEX stocktake_scan_code ON stocktake_scan (stocktake, code_key, row);

-- line: 0 where it is about a scan.
CREATE TABLE stocktake_decision (
    row       INTEGER PRIMARY KEY,
    id        BLOB NOT NULL UNIQUE,
    version   INTEGER NOT NULL,
    stocktake INTEGER NOT NULL REFERENCES stocktake (row),
    at        INTEGER NOT NULL,
    actor     BLOB NOT NULL,
    line      INTEGER NOT NULL,
    scan      BLOB,
    decision  TEXT NOT NULL,
    reason    TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX stocktake_decision_line ON stocktake_decision (stocktake, line) WHERE line > 0;
CREATE UNIQUE INDEX stocktake_decision_scan ON stocktake_decision (scan) WHERE scan IS NOT NULL;
CREATE INDEX stocktake_decision_word ON stocktake_decision (stocktake, decision);

-- from_day, until_day: the first and the last day. Open ones are kept for the person; the others are what was.
CREATE TABLE booking (
    row       INTEGER PRIMARY KEY,
    id        BLOB NOT NULL UNIQUE,
    version   INTEGER NOT NULL,
    asset     INTEGER NOT NULL REFERENCES asset (row),
    person    INTEGER NOT NULL REFERENCES person (row),
    from_day  TEXT NOT NULL,
    until_day TEXT NOT NULL,
    note      TEXT NOT NULL,
    state     TEXT NOT NULL
) STRICT;
CREATE INDEX booking_asset ON booking (asset, from_day);
CREATE INDEX booking_person ON booking (person, from_day);
CREATE INDEX booking_day ON booking (from_day);
CREATE INDEX booking_open ON booking (from_day) WHERE state = 'open';

-- facts: with the things and models in it. kit_asset: the same things, to find a kit by what is in it; no reference, for a
-- registration that is taken back leaves a gap in the kit and no kit in its way.
CREATE TABLE kit (
    row      INTEGER PRIMARY KEY,
    id       BLOB NOT NULL UNIQUE,
    version  INTEGER NOT NULL,
    name     TEXT NOT NULL,
    name_key TEXT NOT NULL,
    code_key TEXT NOT NULL,
    facts    TEXT NOT NULL
) STRICT;
CREATE INDEX kit_name ON kit (name_key);
CREATE INDEX kit_code ON kit (code_key) WHERE code_key <> '';
CREATE TABLE kit_asset (
    kit   INTEGER NOT NULL REFERENCES kit (row),
    asset BLOB NOT NULL,
    PRIMARY KEY (kit, asset)
) STRICT, WITHOUT ROWID;
CREATE INDEX kit_asset_asset ON kit_asset (asset);

-- Prefix search, newest first: contentless, one column, no positions (ordering by rank takes most of a second).
CREATE VIRTUAL TABLE asset_search USING fts5 (
    text, content = '', contentless_delete = 1, detail = none, prefix = '1 2 3',
    tokenize = "unicode61 remove_diacritics 2"
);

-- The words themselves, to see how few begin like a word that is being typed. It holds nothing of its own.
CREATE VIRTUAL TABLE asset_word USING fts5vocab ('asset_search', 'instance');
