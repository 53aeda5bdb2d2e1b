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

-- Projection: what replaying the record book reproduces (design 2.3). Every row names the event that made it (seq), so
-- that order of entry survives; `line` counts the rows of one event. Ids are 16 bytes, null = none; enumerations hold
-- the numbers of app/domain; days are ISO text. Lists that no query looks into, and forms about a person, which are
-- secret as a whole, stand as canonical CBOR in one column: names are searched in memory (design 5.1).
-- References that a package may bring in any order (a sheet and the one it supersedes) carry no foreign key.

CREATE TABLE file_origin (
    seq INTEGER PRIMARY KEY,
    desk BLOB NOT NULL CHECK (length(desk) = 16),
    program TEXT NOT NULL
) STRICT;

CREATE TABLE prior_awardee (
    seq INTEGER PRIMARY KEY,
    year TEXT NOT NULL,
    award TEXT NOT NULL,
    category TEXT NOT NULL,
    place INTEGER NOT NULL CHECK (place >= 0),
    name_km BLOB NOT NULL, -- secret
    name_latin BLOB NOT NULL, -- secret
    name_key BLOB NOT NULL, -- secret
    province_code TEXT NOT NULL,
    school BLOB NOT NULL, -- secret
    source TEXT NOT NULL
) STRICT;

CREATE TABLE cycle (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    year TEXT NOT NULL,
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 4),
    award_name_km TEXT NOT NULL,
    award_name_en TEXT NOT NULL,
    unit_km BLOB NOT NULL,
    unit_en BLOB NOT NULL,
    place_km TEXT NOT NULL,
    place_en TEXT NOT NULL,
    province_code TEXT NOT NULL,
    legal_basis_km BLOB NOT NULL,
    legal_basis_en BLOB NOT NULL,
    deadline TEXT CHECK (deadline GLOB '????-??-??'),
    marking INTEGER NOT NULL CHECK (marking BETWEEN 0 AND 2),
    example INTEGER NOT NULL CHECK (example IN (0, 1))
) STRICT;

CREATE TABLE category (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    cycle BLOB NOT NULL REFERENCES cycle (id),
    code TEXT NOT NULL,
    name_km TEXT NOT NULL,
    name_en TEXT NOT NULL,
    seats INTEGER NOT NULL CHECK (seats >= 0),
    reserves INTEGER NOT NULL CHECK (reserves >= 0),
    grade_from INTEGER NOT NULL CHECK (grade_from BETWEEN 0 AND 12),
    grade_to INTEGER NOT NULL CHECK (grade_to BETWEEN 0 AND 12),
    prizes_riel BLOB NOT NULL,
    rules_text BLOB NOT NULL DEFAULT x'', -- exact bytes, empty until a rule set is chosen
    rules_hash BLOB NOT NULL DEFAULT x'' CHECK (length(rules_hash) IN (0, 32)),
    rules_frozen INTEGER NOT NULL DEFAULT 0 CHECK (rules_frozen IN (0, 1)),
    ground INTEGER NOT NULL DEFAULT 0 CHECK (ground BETWEEN 0 AND 3),
    ground_reference TEXT NOT NULL DEFAULT '',
    ground_date TEXT CHECK (ground_date GLOB '????-??-??'),
    UNIQUE (cycle, code)
) STRICT;

CREATE TABLE appointment (
    seq INTEGER PRIMARY KEY,
    cycle BLOB NOT NULL UNIQUE REFERENCES cycle (id),
    number TEXT NOT NULL,
    date TEXT CHECK (date GLOB '????-??-??'),
    signatory TEXT NOT NULL,
    scan_hash BLOB NOT NULL CHECK (length(scan_hash) IN (0, 32))
) STRICT;

CREATE TABLE member (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    cycle BLOB NOT NULL REFERENCES cycle (id),
    details BLOB NOT NULL, -- secret form
    undertaking_how INTEGER NOT NULL DEFAULT 0 CHECK (undertaking_how BETWEEN 0 AND 2),
    undertaking_date TEXT CHECK (undertaking_date GLOB '????-??-??'),
    relations BLOB NOT NULL, -- secret
    acts_as_chair INTEGER NOT NULL DEFAULT 0 CHECK (acts_as_chair IN (0, 1)),
    joined_on TEXT CHECK (joined_on GLOB '????-??-??'),
    ended_on TEXT CHECK (ended_on GLOB '????-??-??'),
    ended_reason BLOB NOT NULL, -- secret
    ended_date TEXT CHECK (ended_date GLOB '????-??-??'),
    ended_reference TEXT NOT NULL DEFAULT '',
    replaces BLOB REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    list_order INTEGER NOT NULL CHECK (list_order >= 0)
) STRICT;
CREATE INDEX member_of_cycle ON member (cycle);

CREATE TABLE file_import (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    cycle BLOB NOT NULL REFERENCES cycle (id),
    file_name TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    unit TEXT NOT NULL,
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    accepted INTEGER NOT NULL CHECK (accepted >= 0),
    rejected INTEGER NOT NULL CHECK (rejected >= 0)
) STRICT;
CREATE INDEX file_import_of_cycle ON file_import (cycle);

-- Every number ever given: a row outlives the nomination it was given to, so that no number is given twice.
CREATE TABLE candidate_number (
    category BLOB NOT NULL REFERENCES category (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    candidate BLOB NOT NULL CHECK (length(candidate) = 16),
    PRIMARY KEY (category, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE candidate (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    cycle BLOB NOT NULL REFERENCES cycle (id),
    category BLOB NOT NULL REFERENCES category (id),
    number INTEGER NOT NULL,
    person BLOB NOT NULL CHECK (length(person) = 16),
    nomination BLOB NOT NULL, -- secret form
    import BLOB CHECK (length(import) = 16),
    intake_unit TEXT NOT NULL,
    intake_file TEXT NOT NULL,
    intake_row INTEGER NOT NULL,
    received_on TEXT CHECK (received_on GLOB '????-??-??'),
    late INTEGER NOT NULL CHECK (late IN (0, 1)),
    admission INTEGER NOT NULL DEFAULT 0 CHECK (admission BETWEEN 0 AND 2),
    admission_reason BLOB NOT NULL, -- secret
    verdict INTEGER NOT NULL DEFAULT 0 CHECK (verdict BETWEEN 0 AND 2),
    verdict_rule TEXT NOT NULL DEFAULT '',
    verdict_reason BLOB NOT NULL, -- secret
    overruled INTEGER NOT NULL DEFAULT 0 CHECK (overruled IN (0, 1)),
    withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn BETWEEN 0 AND 3),
    withdrawal_reason BLOB NOT NULL, -- secret
    withdrawal_date TEXT CHECK (withdrawal_date GLOB '????-??-??'),
    withdrawal_reference TEXT NOT NULL DEFAULT '',
    finalist INTEGER NOT NULL DEFAULT 0 CHECK (finalist IN (0, 1)),
    UNIQUE (category, number),
    FOREIGN KEY (category, number) REFERENCES candidate_number (category, number)
) STRICT;
CREATE INDEX candidate_of_cycle ON candidate (cycle);

-- Cache: bytes whose order is the dictionary order of the Khmer name, by the rules that `collation` names.
CREATE TABLE candidate_sort_key (
    candidate BLOB PRIMARY KEY NOT NULL REFERENCES candidate (id) ON DELETE CASCADE,
    sort_key BLOB NOT NULL, -- secret
    collation TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE duplicate (
    seq INTEGER PRIMARY KEY,
    cycle BLOB NOT NULL REFERENCES cycle (id),
    first BLOB NOT NULL REFERENCES candidate (id) ON DELETE CASCADE,
    second BLOB NOT NULL REFERENCES candidate (id) ON DELETE CASCADE,
    answer INTEGER NOT NULL DEFAULT 0 CHECK (answer BETWEEN 0 AND 4),
    reason BLOB NOT NULL, -- secret
    UNIQUE (first, second)
) STRICT;
CREATE INDEX duplicate_of_cycle ON duplicate (cycle);
CREATE INDEX duplicate_of_second ON duplicate (second);

CREATE TABLE correction (
    seq INTEGER PRIMARY KEY,
    cycle BLOB NOT NULL REFERENCES cycle (id),
    candidate BLOB NOT NULL REFERENCES candidate (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    before_text BLOB NOT NULL, -- secret
    after_text BLOB NOT NULL, -- secret
    reason BLOB NOT NULL, -- secret
    date TEXT CHECK (date GLOB '????-??-??'),
    reference TEXT NOT NULL
) STRICT;
CREATE INDEX correction_of_cycle ON correction (cycle);
CREATE INDEX correction_of_candidate ON correction (candidate);

CREATE TABLE evidence (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    cycle BLOB NOT NULL REFERENCES cycle (id),
    candidate BLOB NOT NULL REFERENCES candidate (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 2),
    title BLOB NOT NULL, -- secret
    document TEXT NOT NULL,
    location TEXT NOT NULL,
    file_hash BLOB NOT NULL CHECK (length(file_hash) IN (0, 32)),
    criteria BLOB NOT NULL,
    received_on TEXT CHECK (received_on GLOB '????-??-??'),
    verified_by TEXT NOT NULL,
    second_checker TEXT NOT NULL,
    added INTEGER NOT NULL CHECK (added IN (0, 1))
) STRICT;
CREATE INDEX evidence_of_cycle ON evidence (cycle);
CREATE INDEX evidence_of_candidate ON evidence (candidate);

CREATE TABLE conflict_sheet (
    seq INTEGER PRIMARY KEY,
    cycle BLOB NOT NULL REFERENCES cycle (id),
    member BLOB NOT NULL REFERENCES member (id),
    category BLOB NOT NULL REFERENCES category (id),
    on_paper INTEGER NOT NULL CHECK (on_paper IN (0, 1)),
    date TEXT CHECK (date GLOB '????-??-??'),
    covers BLOB NOT NULL,
    UNIQUE (member, category)
) STRICT;
CREATE INDEX conflict_sheet_of_cycle ON conflict_sheet (cycle);

CREATE TABLE conflict (
    seq INTEGER NOT NULL,
    line INTEGER NOT NULL,
    cycle BLOB NOT NULL REFERENCES cycle (id),
    member BLOB NOT NULL REFERENCES member (id),
    candidate BLOB NOT NULL REFERENCES candidate (id),
    relation INTEGER NOT NULL CHECK (relation BETWEEN 0 AND 8),
    source INTEGER NOT NULL CHECK (source BETWEEN 0 AND 2),
    note BLOB NOT NULL, -- secret
    PRIMARY KEY (seq, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX conflict_of_cycle ON conflict (cycle);
CREATE INDEX conflict_of_candidate ON conflict (candidate, member);

CREATE TABLE dismissed_suggestion (
    seq INTEGER PRIMARY KEY,
    cycle BLOB NOT NULL REFERENCES cycle (id),
    member BLOB NOT NULL REFERENCES member (id),
    candidate BLOB NOT NULL REFERENCES candidate (id),
    relation INTEGER NOT NULL CHECK (relation BETWEEN 0 AND 8),
    reason BLOB NOT NULL -- secret
) STRICT;
CREATE INDEX dismissed_suggestion_of_cycle ON dismissed_suggestion (cycle);
CREATE INDEX dismissed_suggestion_of_candidate ON dismissed_suggestion (candidate);

CREATE TABLE assignment (
    category BLOB NOT NULL REFERENCES category (id),
    round INTEGER NOT NULL CHECK (round >= 1),
    candidate BLOB NOT NULL REFERENCES candidate (id),
    member BLOB NOT NULL REFERENCES member (id),
    cycle BLOB NOT NULL REFERENCES cycle (id),
    seq INTEGER NOT NULL,
    line INTEGER NOT NULL,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 1),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
    reason BLOB NOT NULL, -- secret
    PRIMARY KEY (category, round, candidate, member)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX assignment_of_cycle ON assignment (cycle, seq, line);
CREATE INDEX assignment_of_candidate ON assignment (candidate);

CREATE TABLE meeting (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    cycle BLOB NOT NULL REFERENCES cycle (id),
    number TEXT NOT NULL,
    date TEXT CHECK (date GLOB '????-??-??'),
    starts_at TEXT,
    place TEXT NOT NULL,
    agenda BLOB NOT NULL,
    subject TEXT NOT NULL,
    closed_at TEXT,
    list_order INTEGER NOT NULL CHECK (list_order >= 0)
) STRICT;
CREATE INDEX meeting_of_cycle ON meeting (cycle);

CREATE TABLE attendance (
    seq INTEGER PRIMARY KEY,
    cycle BLOB NOT NULL REFERENCES cycle (id),
    meeting BLOB NOT NULL REFERENCES meeting (id),
    member BLOB NOT NULL REFERENCES member (id),
    present INTEGER NOT NULL CHECK (present IN (0, 1)),
    reason BLOB NOT NULL, -- secret
    came_in TEXT,
    went_out TEXT,
    UNIQUE (meeting, member)
) STRICT;
CREATE INDEX attendance_of_cycle ON attendance (cycle);

CREATE TABLE meeting_note (
    seq INTEGER PRIMARY KEY,
    cycle BLOB NOT NULL REFERENCES cycle (id),
    meeting BLOB NOT NULL REFERENCES meeting (id),
    note BLOB NOT NULL -- secret
) STRICT;
CREATE INDEX meeting_note_of_cycle ON meeting_note (cycle);

CREATE TABLE motion (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    cycle BLOB NOT NULL REFERENCES cycle (id),
    meeting BLOB REFERENCES meeting (id),
    category BLOB REFERENCES category (id),
    subject INTEGER NOT NULL CHECK (subject BETWEEN 0 AND 8),
    motion_text BLOB NOT NULL, -- secret
    candidates BLOB NOT NULL,
    recused BLOB NOT NULL,
    entitled INTEGER NOT NULL CHECK (entitled >= 0),
    present INTEGER NOT NULL CHECK (present >= 0),
    quorum INTEGER NOT NULL CHECK (quorum >= 0),
    in_favour INTEGER NOT NULL CHECK (in_favour >= 0),
    against INTEGER NOT NULL CHECK (against >= 0),
    abstained INTEGER NOT NULL CHECK (abstained >= 0),
    result INTEGER NOT NULL CHECK (result BETWEEN 0 AND 2),
    list_order INTEGER NOT NULL
) STRICT;
CREATE INDEX motion_of_cycle ON motion (cycle);

CREATE TABLE motion_vote (
    motion BLOB NOT NULL REFERENCES motion (id),
    line INTEGER NOT NULL,
    member BLOB NOT NULL REFERENCES member (id),
    vote INTEGER NOT NULL CHECK (vote BETWEEN 0 AND 4),
    dissent BLOB NOT NULL, -- secret
    PRIMARY KEY (motion, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE score_sheet (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    cycle BLOB NOT NULL REFERENCES cycle (id),
    category BLOB NOT NULL REFERENCES category (id),
    round INTEGER NOT NULL CHECK (round >= 1),
    candidate BLOB NOT NULL REFERENCES candidate (id),
    member BLOB NOT NULL REFERENCES member (id),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    supersedes BLOB CHECK (length(supersedes) = 16),
    rules_hash BLOB NOT NULL CHECK (length(rules_hash) = 32),
    steps BLOB NOT NULL, -- secret: u16 little-endian a mark, in the order of the rule set's indicators
    notes BLOB NOT NULL, -- secret
    medium INTEGER NOT NULL CHECK (medium BETWEEN 0 AND 4),
    keyers BLOB NOT NULL,
    sheet_code TEXT NOT NULL,
    reason BLOB NOT NULL, -- secret
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
    superseded INTEGER NOT NULL CHECK (superseded IN (0, 1))
) STRICT;
CREATE INDEX score_sheet_of_cycle ON score_sheet (cycle);
CREATE INDEX score_sheet_of_candidate ON score_sheet (candidate);
CREATE INDEX score_sheet_superseding ON score_sheet (supersedes) WHERE supersedes IS NOT NULL;

CREATE TABLE coverage_waiver (
    seq INTEGER PRIMARY KEY,
    cycle BLOB NOT NULL REFERENCES cycle (id),
    category BLOB NOT NULL REFERENCES category (id),
    round INTEGER NOT NULL CHECK (round >= 1),
    candidate BLOB NOT NULL REFERENCES candidate (id),
    motion BLOB REFERENCES motion (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX coverage_waiver_of_cycle ON coverage_waiver (cycle);
CREATE INDEX coverage_waiver_of_candidate ON coverage_waiver (candidate);

CREATE TABLE moderation (
    seq INTEGER PRIMARY KEY,
    cycle BLOB NOT NULL REFERENCES cycle (id),
    category BLOB NOT NULL REFERENCES category (id),
    round INTEGER NOT NULL CHECK (round >= 1),
    candidate BLOB NOT NULL REFERENCES candidate (id),
    code TEXT NOT NULL,
    outcome INTEGER NOT NULL CHECK (outcome BETWEEN 0 AND 2),
    sheets BLOB NOT NULL,
    reason BLOB NOT NULL, -- secret
    meeting BLOB REFERENCES meeting (id)
) STRICT;
CREATE INDEX moderation_of_cycle ON moderation (cycle);
CREATE INDEX moderation_of_candidate ON moderation (candidate);

CREATE TABLE tie_ruling (
    seq INTEGER PRIMARY KEY,
    cycle BLOB NOT NULL REFERENCES cycle (id),
    category BLOB NOT NULL REFERENCES category (id),
    round INTEGER NOT NULL CHECK (round >= 1),
    method INTEGER NOT NULL CHECK (method BETWEEN 0 AND 2),
    candidate_order BLOB NOT NULL,
    motion BLOB REFERENCES motion (id) DEFERRABLE INITIALLY DEFERRED,
    how TEXT NOT NULL,
    witnesses BLOB NOT NULL,
    published TEXT NOT NULL,
    date TEXT CHECK (date GLOB '????-??-??')
) STRICT;
CREATE INDEX tie_ruling_of_cycle ON tie_ruling (cycle);

CREATE TABLE sealed_ranking (
    seq INTEGER PRIMARY KEY,
    cycle BLOB NOT NULL REFERENCES cycle (id),
    category BLOB NOT NULL REFERENCES category (id),
    round INTEGER NOT NULL CHECK (round >= 1),
    UNIQUE (category, round)
) STRICT;
CREATE INDEX sealed_ranking_of_cycle ON sealed_ranking (cycle);

CREATE TABLE sealed_place (
    ranking INTEGER NOT NULL REFERENCES sealed_ranking (seq) ON DELETE CASCADE,
    line INTEGER NOT NULL,
    candidate BLOB NOT NULL REFERENCES candidate (id),
    place INTEGER NOT NULL CHECK (place >= 0),
    score BLOB NOT NULL, -- secret: exact, "num/den"
    sheets INTEGER NOT NULL CHECK (sheets >= 0),
    PRIMARY KEY (ranking, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX sealed_place_of_candidate ON sealed_place (candidate);

CREATE TABLE decision (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    cycle BLOB NOT NULL REFERENCES cycle (id),
    category BLOB NOT NULL REFERENCES category (id),
    decided_by INTEGER NOT NULL CHECK (decided_by BETWEEN 0 AND 1),
    motion BLOB REFERENCES motion (id) DEFERRABLE INITIALLY DEFERRED,
    seats BLOB NOT NULL,
    reserves BLOB NOT NULL,
    departure BLOB NOT NULL, -- secret
    departure_motion BLOB REFERENCES motion (id) DEFERRABLE INITIALLY DEFERRED,
    replaces BLOB REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED,
    reference TEXT NOT NULL,
    date TEXT CHECK (date GLOB '????-??-??'),
    signed_on TEXT CHECK (signed_on GLOB '????-??-??'),
    signed_by TEXT NOT NULL,
    replaced INTEGER NOT NULL CHECK (replaced IN (0, 1)),
    list_order INTEGER NOT NULL
) STRICT;
CREATE INDEX decision_of_cycle ON decision (cycle);

CREATE TABLE instruction (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    cycle BLOB NOT NULL REFERENCES cycle (id),
    category BLOB NOT NULL REFERENCES category (id),
    outcome INTEGER NOT NULL CHECK (outcome BETWEEN 0 AND 2),
    sender TEXT NOT NULL,
    date TEXT CHECK (date GLOB '????-??-??'),
    reference TEXT NOT NULL,
    oral INTEGER NOT NULL CHECK (oral IN (0, 1)),
    instruction_text BLOB NOT NULL, -- secret
    answer INTEGER NOT NULL CHECK (answer BETWEEN 0 AND 3),
    motion BLOB REFERENCES motion (id) DEFERRABLE INITIALLY DEFERRED,
    decision BLOB REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX instruction_of_cycle ON instruction (cycle);

CREATE TABLE announcement (
    seq INTEGER PRIMARY KEY,
    cycle BLOB NOT NULL REFERENCES cycle (id),
    category BLOB NOT NULL UNIQUE REFERENCES category (id),
    submitted_to TEXT NOT NULL DEFAULT '',
    submitted_on TEXT CHECK (submitted_on GLOB '????-??-??'),
    announced_on TEXT CHECK (announced_on GLOB '????-??-??'),
    announced_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX announcement_of_cycle ON announcement (cycle);

CREATE TABLE prize_receipt (
    seq INTEGER PRIMARY KEY,
    cycle BLOB NOT NULL REFERENCES cycle (id),
    candidate BLOB NOT NULL REFERENCES candidate (id),
    amount_riel INTEGER NOT NULL CHECK (amount_riel >= 0),
    date TEXT CHECK (date GLOB '????-??-??'),
    receiver BLOB NOT NULL -- secret
) STRICT;
CREATE INDEX prize_receipt_of_cycle ON prize_receipt (cycle);
CREATE INDEX prize_receipt_of_candidate ON prize_receipt (candidate);

CREATE TABLE vacancy (
    seq INTEGER PRIMARY KEY,
    cycle BLOB NOT NULL REFERENCES cycle (id),
    category BLOB NOT NULL REFERENCES category (id),
    decision BLOB NOT NULL REFERENCES decision (id),
    candidate BLOB NOT NULL REFERENCES candidate (id),
    place INTEGER NOT NULL CHECK (place >= 1),
    ground BLOB NOT NULL, -- secret
    evidence BLOB NOT NULL, -- secret
    hearing BLOB NOT NULL, -- secret
    date TEXT CHECK (date GLOB '????-??-??'),
    motion BLOB REFERENCES motion (id) DEFERRABLE INITIALLY DEFERRED,
    way INTEGER NOT NULL CHECK (way BETWEEN 0 AND 1),
    filled_by BLOB REFERENCES decision (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX vacancy_of_cycle ON vacancy (cycle);
CREATE INDEX vacancy_of_candidate ON vacancy (candidate);

CREATE TABLE complaint (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    cycle BLOB NOT NULL REFERENCES cycle (id),
    category BLOB REFERENCES category (id),
    received_on TEXT CHECK (received_on GLOB '????-??-??'),
    complainant BLOB NOT NULL, -- secret
    about BLOB REFERENCES candidate (id),
    complaint_text BLOB NOT NULL, -- secret
    handled_by BLOB REFERENCES member (id),
    answered_on TEXT CHECK (answered_on GLOB '????-??-??'),
    answer BLOB NOT NULL -- secret
) STRICT;
CREATE INDEX complaint_of_cycle ON complaint (cycle);
CREATE INDEX complaint_about ON complaint (about);

CREATE TABLE paper (
    seq INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    cycle BLOB NOT NULL REFERENCES cycle (id),
    kind TEXT NOT NULL,
    category BLOB REFERENCES category (id),
    candidate BLOB REFERENCES candidate (id),
    member BLOB REFERENCES member (id),
    meeting BLOB REFERENCES meeting (id),
    language TEXT NOT NULL,
    number TEXT NOT NULL,
    date TEXT CHECK (date GLOB '????-??-??'),
    copy INTEGER NOT NULL CHECK (copy >= 1),
    issued_by TEXT NOT NULL,
    content_hash BLOB NOT NULL,
    reason INTEGER NOT NULL CHECK (reason BETWEEN 0 AND 3),
    replaces BLOB REFERENCES paper (id),
    signed_on TEXT CHECK (signed_on GLOB '????-??-??'),
    signed_by TEXT NOT NULL,
    scan_hash BLOB NOT NULL CHECK (length(scan_hash) IN (0, 32)),
    annulled INTEGER NOT NULL CHECK (annulled IN (0, 1))
) STRICT;
CREATE INDEX paper_of_cycle ON paper (cycle);
CREATE INDEX paper_of_candidate ON paper (candidate);

CREATE TABLE stage_record (
    seq INTEGER PRIMARY KEY,
    cycle BLOB NOT NULL REFERENCES cycle (id),
    category BLOB REFERENCES category (id), -- null: a stage of the whole cycle
    round INTEGER NOT NULL CHECK (round >= 0),
    stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 12),
    state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 4),
    facts_hash BLOB NOT NULL DEFAULT x'',
    instruction TEXT NOT NULL DEFAULT '',
    reason BLOB NOT NULL, -- secret
    times_reopened INTEGER NOT NULL DEFAULT 0 CHECK (times_reopened >= 0),
    closed_at_ms INTEGER NOT NULL DEFAULT 0,
    seal_hash BLOB NOT NULL DEFAULT x''
) STRICT;
-- Nulls differ from one another in a unique index, hence the stand-in for "no category".
CREATE UNIQUE INDEX stage_record_key ON stage_record (cycle, ifnull(category, zeroblob(16)), round, stage);

CREATE TABLE amendment (
    seq INTEGER PRIMARY KEY,
    cycle BLOB NOT NULL REFERENCES cycle (id),
    kind INTEGER NOT NULL, -- number of the event type
    member BLOB REFERENCES member (id),
    candidate BLOB CHECK (length(candidate) = 16),
    category BLOB REFERENCES category (id),
    round INTEGER NOT NULL,
    stage INTEGER NOT NULL CHECK (stage BETWEEN 0 AND 12),
    reason BLOB NOT NULL, -- secret
    date TEXT CHECK (date GLOB '????-??-??'),
    reference TEXT NOT NULL,
    time_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX amendment_of_cycle ON amendment (cycle);
