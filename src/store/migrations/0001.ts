/** The first form. Times are milliseconds of the epoch. No table ever holds a client secret or a token. */
export const migration0001 = `
  CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE key_archive (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    public_key TEXT NOT NULL UNIQUE,
    private_pem TEXT NOT NULL,
    origin TEXT NOT NULL
  ) STRICT;

  CREATE TABLE unusable_keys (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    code TEXT NOT NULL,
    raw BLOB NOT NULL UNIQUE
  ) STRICT;

  CREATE TABLE answers (
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    conditions TEXT NOT NULL,
    at INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (kind, subject)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    what TEXT NOT NULL
  ) STRICT;
`;
