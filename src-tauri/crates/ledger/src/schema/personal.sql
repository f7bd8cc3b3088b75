-- Personal details of everybody on the register, of those who work at its desks too: the only table from which names are
-- ever erased. The journal holds the digest of each row and says by it which row holds.
CREATE TABLE personal (
    person          BLOB NOT NULL CHECK (length(person) = 16),
    digest          TEXT NOT NULL CHECK (length(digest) = 64),
    name            TEXT NOT NULL,
    email           TEXT NOT NULL,
    username        TEXT NOT NULL,
    employee_number TEXT NOT NULL,
    department      TEXT NOT NULL,
    badge           TEXT NOT NULL,
    salt            BLOB NOT NULL,
    PRIMARY KEY (person, digest)
) STRICT;

CREATE INDEX personal_name ON personal (name COLLATE NOCASE);
CREATE INDEX personal_email ON personal (email COLLATE NOCASE);
CREATE INDEX personal_username ON personal (username COLLATE NOCASE);
CREATE INDEX personal_badge ON personal (badge COLLATE NOCASE);
CREATE INDEX personal_employee_number ON personal (employee_number COLLATE NOCASE);
