// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/papers/job.h"

namespace rangvoan::report
{

// The form of an official paper (design 6.5), the same on all of them.

/// Whether the head of the paper carries the unit and number lines of the office.
enum class PaperHead { Office, MottoOnly };

/// Heading, title and running lines; "Example" and "Draft" where they are due. `under` is the second line of the title.
Document beginPaper(const PaperJob &job, const QString &title, const QString &under,
                    Orientation orientation = Orientation::Portrait, PaperHead head = PaperHead::Office);

/// The line that marks a rule set nobody confirmed (design 1.1); empty when there is nothing to say.
QString unconfirmedNotice(const PaperJob &job);

/// Legal basis, appointment decision and the ground the criteria rest on.
QStringList references(const PaperJob &job);
/// The same as a list under "Reference".
void addReferences(Document &paper, const PaperJob &job);
/// Subject and reference lines of a letter.
void addLetterLines(Document &paper, const PaperJob &job, const QString &subject);

void addBody(Document &paper, const QString &text);
void addSection(Document &paper, const QString &title);
void addBullets(Document &paper, const QStringList &items);
void addNote(Document &paper, const QString &text);

/// One who signs: what he does ("Seen and approved", may be empty), post, name (empty: dots).
struct PaperSigner
{
    QString action = {};
    QString post = {};
    QString name = {};
};

Signer signerColumn(const PaperSigner &signer, const PaperJob &job);
/// The date, then approval at the left and the maker at the right.
void addClosing(Document &paper, const PaperJob &job, const PaperSigner &maker, const PaperSigner &approval);
/// The same signed by one alone.
void addClosing(Document &paper, const PaperJob &job, const PaperSigner &alone);
/// The same with a date of its own: the day somebody signed, null = not yet.
void addClosing(Document &paper, const PaperJob &job, const PaperSigner &alone, QDate date);
/// Made by the secretary, approved by the chair.
void addCommitteeClosing(Document &paper, const PaperJob &job);
/// Lunar and solar line of a date; null: blanks to fill in by hand.
DateBlock dateBlock(const PaperJob &job, QDate date);
/// Blanks for place and date: of a form that somebody fills in elsewhere.
DateBlock openDateBlock(const PaperJob &job);
/// "No: 101"; dots while the office has given no number.
QString numberLine(const PaperJob &job);
/// Which annulled paper a corrected print replaces; empty for any other.
QString replacesLine(const PaperJob &job);

PaperSigner chairSigner(const PaperJob &job, const QString &action);
PaperSigner secretarySigner(const PaperJob &job, const QString &action);
/// The authority above the committee: as typed in, else who approved the result; dots while nobody has.
PaperSigner authoritySigner(const PaperJob &job, const QString &action);

/// Heads of a table from texts.
Row headRow(const QStringList &titles);
Row plainRow(const QStringList &texts, RowStyle style = RowStyle::Normal);
/// A row that says something across the whole table.
Row acrossRow(const QString &text, qsizetype columns, RowStyle style);

} // namespace rangvoan::report
