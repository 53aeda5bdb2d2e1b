// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowmodel.h"
#include "ui/shell/backgroundjob.h"
#include "ui/shell/page.h"

namespace rangvoan::ui
{

class Button;
class Card;
class CheckAnswer;
class JobLine;
class Label;
class PathPanel;
class TableView;
struct PathWords;

/// Stage II.10: the year is checked, its papers are counted, a copy goes to another place, the chair closes it. It
/// closes only on a check that found this very state of the file in order.
class ArchivePage final : public Page
{
    Q_OBJECT

public:
    explicit ArchivePage(Workspace &workspace, QWidget *parent = nullptr);

    QString reportKind() const override { return QStringLiteral("seal-page"); }
    std::optional<PrimaryAction> primaryAction() const override;
    QList<Finding> ownFindings() const override;
    void showFinding(const Finding &finding) override;
    void retranslate() override;
    void refresh() override;

private:
    void build();
    void check();
    void showCheck();
    void showCopy();
    void showPapers();
    QList<TableRow> rowsOf(const CategoryFacts &category) const;
    TableRow requiredRow(const CategoryFacts &category, const QString &kind) const;
    void askForFolder();
    void writeCopy(const QString &folder);
    PathWords folderWords() const;
    bool isInOrder() const;
    bool isDamaged() const;
    QDate closedOn() const; ///< invalid: the year is not closed
    QString word(const char *source) const { return workspace().text("archivepage", source); }

    std::function<void()> m_check;
    BackgroundJob m_checkJob;
    BackgroundJob m_copyJob;
    std::optional<Result<QList<CheckLine>>> m_checks;
    QByteArray m_checkedHead; ///< of the record book that was checked
    Language m_checkedIn = Language::Khmer;
    Card *m_checkCard;
    CheckAnswer *m_answer;
    JobLine *m_checking;
    Button *m_recheck; ///< after the year was closed: nothing is left to do here
    Button *m_whatNow;
    Card *m_copyCard;
    Label *m_lastCopy;
    Button *m_copy;
    PathPanel *m_path;
    JobLine *m_copying;
    Card *m_papersCard;
    RowModel *m_rows;
    TableView *m_table;
};

} // namespace rangvoan::ui
