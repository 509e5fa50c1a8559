-- A database of version 2, with a row of everything. Never changed.
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

INSERT INTO settings VALUES ('domain', '"cars.example.com"'), ('hostingMethod', '"reverse-proxy"'), ('wantedKey', '"04aa"'),
  ('clientId', '"client-1"'), ('automatic', 'true'), ('begunFlow', '"flow-2"');
INSERT INTO key_archive (at, public_key, private_pem, origin) VALUES (1, '04aa', 'private half of 04aa', 'generated'),
  (2, '04bb', 'private half of 04bb', 'adopted'), (3, '04cc', 'private half of 04cc', 'imported');
INSERT INTO unusable_keys (at, code, raw) VALUES (4, 'torn', x'00ff0a'), (5, 'empty', x'');
INSERT INTO answers VALUES ('registration', 'na', '[["domain","cars.example.com"],["key","04aa"]]', 6, '{"public_key":"04aa"}');
INSERT INTO journal (at, by, what) VALUES (7, 'app', '{"key":"hosting.elsewhere.name"}'), (8, 'person', '{"key":"step.home-assistant.done","params":{"version":"2026.6.4"}}');

PRAGMA user_version = 2;
