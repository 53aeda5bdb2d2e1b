// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/evidenceform.h"

#include "ui/text/eligibilitywords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

EvidenceForm::EvidenceForm(Workspace &workspace, QWidget *parent)
    : QFrame(parent), m_workspace(workspace), m_form(new Form(this)), m_kind(new QComboBox(this)),
      m_document(new QComboBox(this)), m_title(new QLineEdit(this)), m_location(new QLineEdit(this)),
      m_file(new QWidget(this)), m_fileName(new Label(m_file, Tone::Muted)),
      m_choose(new Button(ButtonKind::Plain, m_file)), m_copy(new Button(ButtonKind::Quiet, m_file)),
      m_received(new DateEdit(this)), m_criteria(new ChipRow(this)), m_seenBy(new QLineEdit(this)),
      m_second(new QLineEdit(this)), m_note(new Label(this, Tone::Muted)), m_save(new Button(ButtonKind::Plain, this)),
      m_version(new Button(ButtonKind::Plain, this)), m_verify(new Button(ButtonKind::Plain, this)),
      m_cancel(new Button(ButtonKind::Quiet, this))
{
    build();
    buildButtons();
    connectAll();
    setAcceptDrops(true);
}

void EvidenceForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::two, space::two, space::two, space::two);
    column->setSpacing(space::one);
    auto *file = new QHBoxLayout(m_file);
    file->setContentsMargins(0, 0, 0, 0);
    m_fileName->setElided(true);
    file->addWidget(m_fileName, 1);
    file->addWidget(m_copy);
    file->addWidget(m_choose);
    m_document->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_form->addField(m_document);
    m_form->addField(m_title);
    m_form->addField(m_kind, true);
    m_form->addField(m_location);
    m_form->addField(m_file);
    m_form->addField(m_received, true);
    m_form->addField(m_criteria);
    m_form->addField(m_seenBy);
    m_form->addField(m_second);
    column->addWidget(m_form);
    column->addWidget(m_note);
    m_kind->setObjectName(u"evidenceKind"_s);
    m_document->setObjectName(u"evidenceDocument"_s);
    m_title->setObjectName(u"evidenceTitle"_s);
    m_location->setObjectName(u"evidenceLocation"_s);
    m_received->setObjectName(u"evidenceReceived"_s);
    m_seenBy->setObjectName(u"evidenceSeenBy"_s);
    m_second->setObjectName(u"evidenceSecond"_s);
    m_choose->setObjectName(u"evidenceChoose"_s);
    m_copy->setObjectName(u"evidenceCopy"_s);
    m_fileName->setObjectName(u"evidenceFile"_s);
    setObjectName(u"evidenceForm"_s);
}

void EvidenceForm::buildButtons()
{
    auto *buttons = new ChipRow(this);
    for (Button *button : {m_save, m_version, m_verify, m_cancel}) {
        buttons->add(button);
    }
    layout()->addWidget(buttons);
    m_verify->setIconName(Icon::Tick);
    m_save->setObjectName(u"saveEvidence"_s);
    m_version->setObjectName(u"newVersion"_s);
    m_verify->setObjectName(u"verifyEvidence"_s);
    m_cancel->setObjectName(u"leaveEvidence"_s);
}

void EvidenceForm::connectAll()
{
    connect(m_kind, &QComboBox::activated, this, &EvidenceForm::showKind);
    connect(m_document, &QComboBox::activated, this, [this](int index) {
        if (index > 0 && m_title->text().trimmed().isEmpty()) {
            m_title->setText(m_document->itemText(index));
        }
    });
    connect(m_save, &Button::clicked, this, [this] { save(Keeping::Change); });
    connect(m_version, &Button::clicked, this, [this] { save(Keeping::NewVersion); });
    connect(m_verify, &Button::clicked, this, &EvidenceForm::verify);
    connect(m_cancel, &Button::clicked, this, &EvidenceForm::left);
    connect(m_choose, &Button::clicked, this, &EvidenceForm::chooseFile);
    connect(m_copy, &Button::clicked, this, &EvidenceForm::copyOut);
}

void EvidenceForm::retranslate()
{
    const int kind = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItem(word(QT_TRANSLATE_NOOP("evidence", "Paper")), static_cast<int>(EvidenceKind::Paper));
    m_kind->addItem(word(QT_TRANSLATE_NOOP("evidence", "File")), static_cast<int>(EvidenceKind::File));
    m_kind->addItem(word(QT_TRANSLATE_NOOP("evidence", "Disc or stick")), static_cast<int>(EvidenceKind::Medium));
    m_kind->setCurrentIndex(kind);
    m_form->setName(m_document, word(QT_TRANSLATE_NOOP("evidence", "Required document")));
    m_form->setName(m_title, word(QT_TRANSLATE_NOOP("evidence", "What it is")));
    m_form->setName(m_kind, word(QT_TRANSLATE_NOOP("evidence", "Kind")));
    m_form->setName(m_file, word(QT_TRANSLATE_NOOP("evidence", "File")));
    m_form->setName(m_received, word(QT_TRANSLATE_NOOP("evidence", "Received on")));
    m_form->setName(m_criteria, word(QT_TRANSLATE_NOOP("evidence", "Evidence for")));
    m_form->setName(m_seenBy, word(QT_TRANSLATE_NOOP("evidence", "Checked by")));
    m_form->setName(m_second, word(QT_TRANSLATE_NOOP("evidence", "Second checker")));
    m_choose->setWords(word(QT_TRANSLATE_NOOP("evidence", "Choose a file …")));
    m_copy->setWords(word(QT_TRANSLATE_NOOP("evidence", "Save a copy …")));
    m_version->setWords(word(QT_TRANSLATE_NOOP("evidence", "New version")));
    m_verify->setWords(word(QT_TRANSLATE_NOOP("evidence", "Checked")));
    m_cancel->setWords(word(QT_TRANSLATE_NOOP("evidence", "Close")));
    m_received->setKhmerDigits(m_workspace.digitStyle() == DigitStyle::Khmer && m_workspace.wording().isKhmer());
    if (!isHidden()) {
        const Evidence kept = typed();
        fillDocuments();
        fillCriteria();
        load(kept);
    }
}

void EvidenceForm::fillDocuments()
{
    m_document->clear();
    m_document->addItem(word(QT_TRANSLATE_NOOP("evidence", "Not on the list (extra paper)")), QString());
    for (const RequiredDocument &document : requiredDocuments(m_workspace.categoryFacts())) {
        m_document->addItem(m_workspace.local(document.name.km, document.name.en), document.code);
    }
}

void EvidenceForm::fillCriteria()
{
    const CategoryFacts *category = m_workspace.categoryFacts();
    const QList<Component> components =
        category == nullptr || category->rules == nullptr ? QList<Component>() : category->rules->components;
    while (m_pins.size() < components.size()) {
        auto *chip = new FilterChip(m_criteria);
        m_criteria->add(chip);
        m_pins.append(chip);
    }
    for (qsizetype i = 0; i < m_pins.size(); ++i) {
        FilterChip *chip = m_pins.at(i);
        const Component component = components.value(i);
        chip->setVisible(i < components.size());
        chip->setText(
            m_workspace.inDigits(component.code + u' ' + m_workspace.local(component.name.km, component.name.en)));
        chip->setProperty("code", component.code);
        chip->setObjectName(u"pin_"_s + component.code);
        chip->updateGeometry();
    }
}

void EvidenceForm::startNew(const CandidateId &candidate, const QString &document)
{
    fillDocuments();
    fillCriteria();
    Evidence fresh;
    fresh.candidate = candidate;
    fresh.document = document;
    const int row = m_document->findData(document);
    fresh.title = row > 0 ? m_document->itemText(row) : QString();
    fresh.receivedOn = m_workspace.context().clock.today();
    load(fresh);
    show();
    (fresh.title.isEmpty() ? m_title : m_location)->setFocus();
}

void EvidenceForm::edit(const Evidence &piece)
{
    fillDocuments();
    fillCriteria();
    load(piece);
    show();
}

void EvidenceForm::load(const Evidence &piece)
{
    m_piece = piece;
    m_form->clearNotes();
    m_document->setCurrentIndex(std::max(0, m_document->findData(piece.document)));
    m_title->setText(piece.title);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(piece.kind)));
    m_location->setText(piece.location);
    m_received->setDate(piece.receivedOn);
    m_seenBy->setText(piece.verifiedBy);
    m_second->setText(piece.secondChecker);
    for (FilterChip *chip : std::as_const(m_pins)) {
        chip->setChecked(piece.criteria.contains(chip->property("code").toString()));
    }
    showKind();
    setWritable(m_writable);
}

EvidenceKind EvidenceForm::kind() const
{
    return static_cast<EvidenceKind>(m_kind->currentData().toInt());
}

void EvidenceForm::showKind()
{
    const bool file = kind() == EvidenceKind::File;
    m_form->setFieldVisible(m_file, file);
    m_form->setName(m_location, kind() == EvidenceKind::Medium
                                    ? word(QT_TRANSLATE_NOOP("evidence", "Number of the disc or stick"))
                                    : (file ? word(QT_TRANSLATE_NOOP("evidence", "Name of the file"))
                                            : word(QT_TRANSLATE_NOOP("evidence", "Box, folder, pages"))));
    m_location->setPlaceholderText(kind() == EvidenceKind::Paper
                                       ? word(QT_TRANSLATE_NOOP("evidence", "box 3, folder 12, pages 3–28"))
                                       : QString());
    m_fileName->setWords(m_piece.fileHash.isEmpty()
                             ? word(QT_TRANSLATE_NOOP("evidence", "No file yet: choose one or drop it here."))
                             : m_location->text());
    m_copy->setVisible(file && !m_piece.fileHash.isEmpty());
}

void EvidenceForm::setWritable(bool writable)
{
    m_writable = writable;
    for (QLineEdit *field : {m_title, m_location, static_cast<QLineEdit *>(m_received), m_seenBy, m_second}) {
        field->setReadOnly(!writable);
    }
    m_kind->setEnabled(writable);
    m_document->setEnabled(writable);
    m_criteria->setEnabled(writable);
    const bool known = !m_piece.id.isNull();
    m_choose->setVisible(writable);
    m_save->setVisible(writable);
    m_save->setWords(known ? word(QT_TRANSLATE_NOOP("evidence", "Save the change"))
                           : word(QT_TRANSLATE_NOOP("evidence", "Record it")));
    m_version->setVisible(writable && known);
    m_verify->setVisible(writable && known);
    const Candidate *candidate = m_workspace.facts().candidate(m_piece.candidate);
    const bool closed =
        candidate != nullptr && m_workspace.facts().isClosed({candidate->category, 0, Stage::Eligibility});
    m_note->setVisible(writable && closed);
    m_note->setWords(word(QT_TRANSLATE_NOOP("evidence", "This stage is closed: what you record is an amendment. "
                                                        "Members who marked before are asked to keep or change.")));
}

void EvidenceForm::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_writable && event->mimeData()->urls().size() == 1) {
        event->acceptProposedAction();
    }
}

void EvidenceForm::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFile(event->mimeData()->urls().constFirst().toLocalFile());
}

void EvidenceForm::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colour(Tone::Hairline));
    painter.setBrush(theme.colour(Tone::Alternate));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::radius, space::radius);
}

} // namespace rangvoan::ui
