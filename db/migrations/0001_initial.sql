-- SPDX-License-Identifier: Apache-2.0
-- The record book (design 5.1): only ever appended to. `bytes` is the canonical CBOR array
--   [version, id, cycle id, author, author's number, hash of the author's previous event, time, type, payload]
-- of one event and never changes, also not on import; prev_hash and hash chain the whole file.
-- Ids have fixed places in `bytes` (app/exchange/envelope.h): the id of the event at 4, the author at 38, both 16 long.
CREATE TABLE event (
    seq INTEGER PRIMARY KEY,
    bytes BLOB NOT NULL CHECK (length(bytes) > 90),
    prev_hash BLOB NOT NULL CHECK (length(prev_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    signature BLOB CHECK (length(signature) = 64)
) STRICT;

CREATE UNIQUE INDEX event_id ON event (substr(bytes, 4, 16));
CREATE INDEX event_author ON event (substr(bytes, 38, 16), seq);

CREATE TRIGGER event_is_not_changed BEFORE UPDATE ON event
BEGIN
    SELECT RAISE(ABORT, 'the record book is never changed');
END;

CREATE TRIGGER event_is_not_deleted BEFORE DELETE ON event
BEGIN
    SELECT RAISE(ABORT, 'the record book is never changed');
END;

-- Outside the record book, each row with a hash or MAC of its own.

-- Values of this file only: "draft_key" is the key of the MACs of drafts. hash covers name and value.
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- Autosaved sheets, deleted on hand-in. author_hash is the keyed hash of the author's name; the name itself stands in
-- the secret body with marks and comments. mac covers every other column.
CREATE TABLE draft_sheet (
    cycle BLOB NOT NULL CHECK (length(cycle) = 16),
    candidate BLOB NOT NULL CHECK (length(candidate) = 16),
    round INTEGER NOT NULL CHECK (round >= 0),
    author_hash BLOB NOT NULL CHECK (length(author_hash) = 32),
    body BLOB NOT NULL,
    mac BLOB NOT NULL CHECK (length(mac) = 32),
    PRIMARY KEY (cycle, candidate, round, author_hash)
) STRICT;

-- Content-addressed by the SHA-256 of the plain content; hash covers address and name.
CREATE TABLE attachment (
    sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    name BLOB NOT NULL,
    content BLOB NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
