-- The batch that is being gathered at this desk. Nothing of the register: it is gone when it was done or let go of.

CREATE TABLE scan (
    seq     INTEGER PRIMARY KEY AUTOINCREMENT,
    at      INTEGER NOT NULL,                -- milliseconds since 1970 (UTC)
    codes   TEXT NOT NULL,                   -- a JSON list: the readings it came with, best first
    meant   TEXT NOT NULL CHECK (meant IN ('open', 'asset', 'to_person', 'to_place', 'to_asset')),
    id      BLOB CHECK (id IS NULL OR length(id) = 16),
    cures   TEXT NOT NULL DEFAULT '[]'       -- a JSON list: what was decided about what is in its way
) STRICT;

CREATE TABLE terms (
    only  INTEGER PRIMARY KEY CHECK (only = 1),
    body  TEXT NOT NULL                      -- JSON: what is to be done with all of it
) STRICT;
