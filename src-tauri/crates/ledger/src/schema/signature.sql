-- Signatures drawn on a screen, kept as the journal is, which names each by its digest, until an entry says that one, or
-- somebody whose it may be, was erased: then its bytes are zeros. Made when the first is kept.

CREATE TABLE IF NOT EXISTS signature (
    digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
    drawn  BLOB NOT NULL
) STRICT;

CREATE TRIGGER IF NOT EXISTS signature_refuses_update BEFORE UPDATE ON signature
BEGIN SELECT RAISE(ABORT, 'signatures are kept as they are'); END;

CREATE TRIGGER IF NOT EXISTS signature_refuses_delete BEFORE DELETE ON signature
BEGIN SELECT RAISE(ABORT, 'signatures are kept as they are'); END;
