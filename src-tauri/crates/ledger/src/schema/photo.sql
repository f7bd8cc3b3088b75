-- Photos, kept as the journal is, which names each by its digest, until an entry says that one was erased. Made when the first is kept, so that a register
-- without photos stays as it was.

CREATE TABLE IF NOT EXISTS photo (
    digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
    jpeg   BLOB NOT NULL
) STRICT;

CREATE TRIGGER IF NOT EXISTS photo_refuses_update BEFORE UPDATE ON photo
BEGIN SELECT RAISE(ABORT, 'photos are kept as they are'); END;

CREATE TRIGGER IF NOT EXISTS photo_refuses_delete BEFORE DELETE ON photo
BEGIN SELECT RAISE(ABORT, 'photos are kept as they are'); END;
