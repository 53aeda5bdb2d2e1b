-- SPDX-License-Identifier: Apache-2.0
-- Papers for a province or for somebody who complained, and papers in the office's own words.

ALTER TABLE paper ADD COLUMN province TEXT NOT NULL DEFAULT '';
ALTER TABLE paper ADD COLUMN complaint BLOB REFERENCES complaint (id);

CREATE TABLE paper_wording (
    seq INTEGER PRIMARY KEY,
    key TEXT NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    UNIQUE (key, language)
) STRICT;
