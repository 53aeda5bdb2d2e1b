// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/backgroundjob.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace rangvoan::ui
{

class Button;
class Card;
class CheckAnswer;
class JobLine;
class Label;
class SampleCard;

/// Is the file in order, and is this computer fit: one large answer in words each, the checks below it, and what to do
/// where the answer is no. The check of the file runs by itself when the page is opened.
class CheckPage final : public Page
{
    Q_OBJECT

public:
    explicit CheckPage(Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QString purpose() const override;
    QString helpKey() const override { return QStringLiteral("check"); }
    std::optional<PrimaryAction> primaryAction() const override;
    void retranslate() override;
    void refresh() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void checkAll();
    void checkFile();
    void checkComputer();
    void showFileAnswer();
    void showSteps(bool visible);
    void showComputerAnswer();
    QString detailOf(const CheckLine &line) const;
    QString forSpecialist(const QString &detail) const;
    QString word(const char *source) const { return workspace().text("checkpage", source); }

    BackgroundJob m_fileJob;
    BackgroundJob m_computerJob;
    std::function<void()> m_again;
    Language m_language = Language::Khmer; ///< of the sentences of the checks
    QString m_path;                        ///< the file that was checked last; empty: none
    std::optional<Result<QList<CheckLine>>> m_checks;
    QList<FitLine> m_fits;
    Card *m_file;
    CheckAnswer *m_answer;
    JobLine *m_line;
    QVBoxLayout *m_checkList;
    Card *m_steps;
    Label *m_stepWords;
    Button *m_restore;
    Card *m_computer;
    CheckAnswer *m_fitAnswer;
    QVBoxLayout *m_fitList;
    SampleCard *m_sample;
};

} // namespace rangvoan::ui
