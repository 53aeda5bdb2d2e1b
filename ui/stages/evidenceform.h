// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QFrame>

class QComboBox;
class QLineEdit;

namespace rangvoan::ui
{

class Button;
class ChipRow;
class DateEdit;
class FilterChip;
class Form;
class Label;

/// One piece of evidence: paper in a box, a file kept in the award file, or a disc or stick; who saw it; which
/// criteria it speaks for.
class EvidenceForm final : public QFrame
{
    Q_OBJECT

public:
    explicit EvidenceForm(Workspace &workspace, QWidget *parent = nullptr);

    void startNew(const CandidateId &candidate, const QString &document);
    void edit(const Evidence &piece);
    void setWritable(bool writable);
    /// As if the file had been chosen; also for a file dropped on the form. Refused above 25 MB.
    void takeFile(const QString &path);
    void retranslate();

signals:
    void left();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Keeping { Change, NewVersion };

    void build();
    void buildButtons();
    void connectAll();
    void fillDocuments();
    void fillCriteria();
    void showKind();
    void load(const Evidence &piece);
    Evidence typed() const;
    EvidenceKind kind() const;
    bool check();
    void save(Keeping keeping);
    void verify();
    void chooseFile();
    void copyOut();
    QString word(const char *source) const { return m_workspace.text("evidence", source); }

    Workspace &m_workspace;
    Evidence m_piece;
    bool m_writable = true;
    Form *m_form;
    QComboBox *m_kind;
    QComboBox *m_document;
    QLineEdit *m_title;
    QLineEdit *m_location;
    QWidget *m_file;
    Label *m_fileName;
    Button *m_choose;
    Button *m_copy;
    DateEdit *m_received;
    ChipRow *m_criteria;
    QList<FilterChip *> m_pins;
    QLineEdit *m_seenBy;
    QLineEdit *m_second;
    Label *m_note;
    Button *m_save;
    Button *m_version;
    Button *m_verify;
    Button *m_cancel;
};

} // namespace rangvoan::ui
