-- What is kept for ever. Changes here are rare, additive and numbered; released text is frozen by a test.

CREATE TABLE journal (
    seq           INTEGER PRIMARY KEY,
    entry_id      BLOB NOT NULL UNIQUE CHECK (length(entry_id) = 16),
    batch_id      BLOB NOT NULL CHECK (length(batch_id) = 16),
    at            INTEGER NOT NULL,
    actor         BLOB NOT NULL CHECK (length(actor) = 16),
    station       BLOB NOT NULL CHECK (length(station) = 16),
    reason        TEXT NOT NULL,
    stream        BLOB NOT NULL CHECK (length(stream) = 16),
    version       INTEGER NOT NULL CHECK (version > 0),
    kind          TEXT NOT NULL,
    body          TEXT NOT NULL,
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash          BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (stream, version)
) STRICT;

CREATE INDEX journal_batch ON journal (batch_id);

CREATE TRIGGER journal_refuses_update BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER journal_refuses_delete BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- The last entry, so that cutting entries off the end shows.
CREATE TABLE journal_head (
    one  INTEGER PRIMARY KEY CHECK (one = 1),
    seq  INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

INSERT INTO journal_head (one, seq, hash) VALUES (1, 0, zeroblob(32));

-- Personal details, the only table from which anything is ever erased. The journal holds a digest of each row.
CREATE TABLE personal (
    person          BLOB NOT NULL CHECK (length(person) = 16),
    revision        INTEGER NOT NULL,
    name            TEXT NOT NULL,
    email           TEXT NOT NULL,
    username        TEXT NOT NULL,
    employee_number TEXT NOT NULL,
    department      TEXT NOT NULL,
    badge           TEXT NOT NULL,
    salt            BLOB NOT NULL,
    PRIMARY KEY (person, revision)
) STRICT;

-- Who works at the desks. Entries hold the identity; the name stands here alone.
CREATE TABLE actor (
    id   BLOB PRIMARY KEY CHECK (length(id) = 16),
    name TEXT NOT NULL UNIQUE
) STRICT;

-- What this copy of the file knows of itself.
CREATE TABLE about (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE INDEX personal_name ON personal (name COLLATE NOCASE);
CREATE INDEX personal_email ON personal (email COLLATE NOCASE);
CREATE INDEX personal_username ON personal (username COLLATE NOCASE);
CREATE INDEX personal_badge ON personal (badge COLLATE NOCASE);
CREATE INDEX personal_employee_number ON personal (employee_number COLLATE NOCASE);
