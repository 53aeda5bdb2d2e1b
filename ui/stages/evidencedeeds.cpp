// SPDX-License-Identifier: Apache-2.0
#include "app/services/eligibilityservice.h"
#include "app/text/khmernormalize.h"
#include "ui/stages/evidenceform.h"
#include "ui/text/typed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/form.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>

// What is done with a piece of evidence from its form.
namespace rangvoan::ui
{

Evidence EvidenceForm::typed() const
{
    Evidence piece = m_piece;
    piece.kind = kind();
    piece.document = m_document->currentData().toString();
    piece.title = canonical(typedIn(m_title).simplified());
    piece.location = canonical(typedIn(m_location).simplified());
    piece.receivedOn = m_received->date();
    piece.criteria.clear();
    for (const FilterChip *chip : m_pins) {
        if (chip->isChecked() && chip->isVisibleTo(this)) {
            piece.criteria.append(chip->property("code").toString());
        }
    }
    if (piece.kind != EvidenceKind::File) {
        piece.fileHash.clear();
    }
    return piece;
}

bool EvidenceForm::check()
{
    m_form->clearNotes();
    const auto wrong = [this](QLineEdit *field, const char *source) {
        m_form->setNote(field, Tone::Error, [this, source] { return word(source); });
        field->setFocus();
        return false;
    };
    if (typedIn(m_title).isEmpty()) {
        return wrong(m_title, QT_TRANSLATE_NOOP("evidence", "Say what it is."));
    }
    if (m_received->isWrong() || m_received->date().isNull()) {
        return wrong(m_received, QT_TRANSLATE_NOOP("evidence", "Write the day as 15/03/2026."));
    }
    if (kind() == EvidenceKind::File && m_piece.fileHash.isEmpty()) {
        m_form->setNote(m_file, Tone::Error,
                        [this] { return word(QT_TRANSLATE_NOOP("evidence", "Choose the file.")); });
        m_choose->setFocus();
        return false;
    }
    if (kind() != EvidenceKind::File && typedIn(m_location).isEmpty()) {
        return wrong(m_location, QT_TRANSLATE_NOOP("evidence", "Say where it lies, so that it is found again."));
    }
    return true;
}

void EvidenceForm::save(Keeping keeping)
{
    if (!check()) {
        return;
    }
    Evidence piece = typed();
    if (keeping == Keeping::NewVersion) { // somebody has to look at it again
        piece.verifiedBy.clear();
        piece.secondChecker.clear();
        if (piece == m_piece) {
            m_form->setNote(m_location, Tone::Warning, [this] {
                return word(QT_TRANSLATE_NOOP("evidence", "Enter first what the new version is."));
            });
            m_location->setFocus();
            return;
        }
    }
    const auto recorded =
        EligibilityService(m_workspace.context()).recordEvidence(m_workspace.actor(), m_workspace.cycle(), {piece});
    if (!m_workspace.run(recorded)) {
        return;
    }
    m_workspace.say(MessageKind::Done, "evidence",
                    keeping == Keeping::NewVersion
                        ? QT_TRANSLATE_NOOP("evidence", "The new version is recorded; it is to be checked.")
                        : QT_TRANSLATE_NOOP("evidence", "The evidence is recorded."));
    emit left();
}

void EvidenceForm::verify()
{
    m_form->clearNotes();
    const QString seen = canonical(typedIn(m_seenBy).simplified());
    const QString second = canonical(typedIn(m_second).simplified());
    if (seen.isEmpty()) {
        m_form->setNote(m_seenBy, Tone::Error,
                        [this] { return word(QT_TRANSLATE_NOOP("evidence", "Name who saw it.")); });
        m_seenBy->setFocus();
        return;
    }
    if (seen == second) {
        m_form->setNote(m_second, Tone::Error, [this] {
            return word(QT_TRANSLATE_NOOP("evidence", "The second checker is another person."));
        });
        m_second->setFocus();
        return;
    }
    const Status done = EligibilityService(m_workspace.context())
                            .verifyEvidence(m_workspace.actor(), m_workspace.cycle(), {m_piece.id}, seen, second);
    if (!m_workspace.run(done)) {
        return;
    }
    if (!m_piece.verifiedBy.isEmpty()) {
        m_workspace.setUndo({[this] { return word(QT_TRANSLATE_NOOP("evidence", "who saw the evidence")); },
                             [this, before = m_piece] {
                                 return EligibilityService(m_workspace.context())
                                     .verifyEvidence(m_workspace.actor(), m_workspace.cycle(), {before.id},
                                                     before.verifiedBy, before.secondChecker);
                             }});
    }
    emit left();
}

void EvidenceForm::takeFile(const QString &path)
{
    if (path.isEmpty() || !m_writable) {
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_workspace.say(Error{ErrorCode::CannotRead, {path}});
        return;
    }
    constexpr qint64 most = 25LL << 20;
    const QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most) {
        m_form->setNote(m_file, Tone::Error, [this] {
            return word(QT_TRANSLATE_NOOP("evidence", "This file is larger than 25 MB. Leave it on its disc or "
                                                      "stick and record that instead."));
        });
        return;
    }
    const QString name = QFileInfo(path).fileName();
    const Result<QByteArray> kept = m_workspace.attachments().putAttachment(bytes, name);
    if (!kept) {
        m_workspace.say(kept.error());
        return;
    }
    m_form->clearNotes();
    m_piece.fileHash = *kept;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(EvidenceKind::File)));
    m_location->setText(name);
    if (typedIn(m_title).isEmpty()) {
        m_title->setText(QFileInfo(path).completeBaseName());
    }
    showKind();
}

void EvidenceForm::chooseFile()
{
    takeFile(QFileDialog::getOpenFileName(this, word(QT_TRANSLATE_NOOP("evidence", "Choose a file")),
                                          m_workspace.door().folder()));
}

void EvidenceForm::copyOut()
{
    const Result<QByteArray> bytes = m_workspace.attachments().attachment(m_piece.fileHash);
    if (!bytes) {
        m_workspace.say(bytes.error());
        return;
    }
    const QString path =
        QFileDialog::getSaveFileName(this, word(QT_TRANSLATE_NOOP("evidence", "Save a copy")),
                                     m_workspace.door().folder() + u'/' + QFileInfo(m_piece.location).fileName());
    if (path.isEmpty()) {
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size()) {
        m_workspace.say(Error{ErrorCode::CannotWrite, {path}});
    }
}

} // namespace rangvoan::ui
