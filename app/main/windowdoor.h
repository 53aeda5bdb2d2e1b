// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/scale.h"
#include "app/main/systemenvironment.h"
#include "ui/shell/filedoor.h"

namespace rangvoan
{

/// The files of the window: award files on disk, remembered in the settings of the user.
class WindowDoor final : public ui::FileDoor
{
public:
    ui::OpenedFile open(const QString &path) override;
    ui::OpenedFile create(const QString &path) override;
    Result<QString> buildExample(const std::function<bool(qsizetype done, qsizetype all)> &progress) override;
    ui::OpenedFile openPracticeCopy(const QString &path) override;
    Result<QString> backup(const QString &path, const QString &folder) override;
    Result<ui::CopyFacts> describeCopy(const QString &copy) const override;
    ui::OpenedFile restore(const QString &copy) override;
    Result<QList<ui::CheckLine>> verify(const QString &path, const Wording &wording,
                                        const ui::WorkProgress &progress) const override;
    QList<ui::FitLine> checkComputer(const Wording &wording) const override;
    std::shared_ptr<const ui::PaperPress> paperPress(ui::PressOrder order) const override;
    QDateTime lastOutsideCopy(const QString &path) const override;
    Result<bool> keepCopy(const QString &path) override;
    QStringList keptCopies(const QString &path) const override;
    QString copiesFolder() const override;
    bool isRemovable(const QString &path) const override;
    QStringList removableFolders() const override;
    QStringList recent() const override;
    QString folder() const override;
    Result<QByteArray> shippedRuleSet(const QString &name) const override;
    const ui::Places &places() const override;
    Result<std::shared_ptr<const ui::Workbook>> openWorkbook(const QString &path) const override;

private:
    Status markAsPractice(const QString &path);
    void remember(const QString &path) const;
    QString placeFor(const QString &path, const QString &folder, const QString &word) const;

    SystemClock m_clock;
    RandomIds m_ids;
};

} // namespace rangvoan
