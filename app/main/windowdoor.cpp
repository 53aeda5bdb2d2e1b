// SPDX-License-Identifier: Apache-2.0
#include "app/main/windowdoor.h"

#include "app/main/checkwords.h"
#include "app/main/computercheck.h"
#include "app/main/demo/demoseason.h"
#include "app/main/removablevolumes.h"
#include "app/main/safecopies.h"
#include "app/main/session.h"
#include "app/main/windowpress.h"
#include "app/text/khmernormalize.h"
#include "db/backup.h"
#include "db/ledger/verify.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

namespace rangvoan
{

using namespace Qt::StringLiterals;

namespace
{

constexpr auto recentKey = "files/recent"_L1;
constexpr auto backupKey = "backups/"_L1;

class WindowFile final : public ui::OpenFile
{
public:
    WindowFile(std::unique_ptr<db::AwardFile> file, Clock &clock, IdSource &ids)
        : m_file(std::move(file)), m_context{*m_file, clock, ids, [](QStringView text) {
                                                 return searchKey(text);
                                             }}
    {
    }

    QString path() const override { return m_file->path(); }
    const ServiceContext &context() const override { return m_context; }
    DraftStore &drafts() override { return *m_file; }
    AttachmentStore &attachments() override { return *m_file; }
    std::optional<Error> readOnlyReason() const override { return m_file->readOnlyReason(); }
    void confirmClock() override { m_file->confirmClock(); }
    bool isPractice() const override { return m_file->isPractice(); }
    QDateTime lastEntry() const override
    {
        const Result<QDateTime> last = m_file->lastEntry();
        return last ? *last : QDateTime();
    }

private:
    std::unique_ptr<db::AwardFile> m_file;
    ServiceContext m_context;
};

QString backupSetting(const QString &path)
{
    return backupKey + QString::fromLatin1(path.toUtf8().toHex());
}

} // namespace

ui::OpenedFile WindowDoor::open(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    auto file = db::AwardFile::open(whole, db::AwardFile::Access::Write, m_clock, m_ids);
    if (!file) {
        return file.error();
    }
    remember(whole);
    return std::unique_ptr<ui::OpenFile>(std::make_unique<WindowFile>(std::move(*file), m_clock, m_ids));
}

ui::OpenedFile WindowDoor::create(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (!QDir().mkpath(QFileInfo(whole).path())) {
        return Error{ErrorCode::CannotWrite, {whole}};
    }
    auto file = db::AwardFile::create(whole, m_clock, m_ids, programName());
    if (!file) {
        return file.error();
    }
    remember(whole);
    return std::unique_ptr<ui::OpenFile>(std::make_unique<WindowFile>(std::move(*file), m_clock, m_ids));
}

Result<QString> WindowDoor::buildExample(const std::function<bool(qsizetype done, qsizetype all)> &progress)
{
    const QString target =
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).filePath(u"example.rangvoan"_s);
    if (!QDir().mkpath(QFileInfo(target).path())) {
        return Error{ErrorCode::CannotWrite, {target}};
    }
    const QTemporaryDir workshop(QFileInfo(target).path() + u"/building-XXXXXX"_s);
    const QString made = workshop.filePath(u"example.rangvoan"_s);
    SetClock clock(QDate(2026, 1, 12));
    SeededIds ids(DemoOptions().seed);
    auto file = db::AwardFile::create(made, clock, ids, programName());
    if (!file) {
        return file.error();
    }
    const ServiceContext context{**file, clock, ids, [](QStringView text) {
                                     return searchKey(text);
                                 }};
    DemoOptions options;
    options.progress = progress;
    if (const Status done = DemoSeason(context, **file, clock, options).run(); !done) {
        return done.error();
    }
    file->reset(); // closed before it is moved
    QFile::remove(target);
    return QFile::rename(made, target) ? Result<QString>(target) : Error{ErrorCode::CannotWrite, {target}};
}

ui::OpenedFile WindowDoor::openPracticeCopy(const QString &path)
{
    const QString target = placeFor(path, QFileInfo(path).path(), u"practice"_s);
    if (const Status copied = db::backupTo(path, target); !copied) {
        return copied.error();
    }
    if (const Status marked = markAsPractice(target); !marked) {
        QFile::remove(target); // without its mark it would look like the real year
        return marked.error();
    }
    return open(target);
}

Status WindowDoor::markAsPractice(const QString &path)
{
    const auto file = db::AwardFile::open(path, db::AwardFile::Access::Write, m_clock, m_ids);
    return file ? (*file)->markPractice() : Status(file.error());
}

Result<QString> WindowDoor::backup(const QString &path, const QString &folder)
{
    const QString place = placeFor(path, folder, u"copy"_s);
    if (const Status written = db::backupTo(path, place); !written) {
        return written.error();
    }
    if (isRemovable(place)) {
        QSettings().setValue(backupSetting(path), m_clock.nowUtc());
    }
    return place;
}

Result<ui::CopyFacts> WindowDoor::describeCopy(const QString &copy) const
{
    SystemClock clock;
    RandomIds ids;
    const auto file = db::AwardFile::open(copy, db::AwardFile::Access::Read, clock, ids);
    if (!file) {
        return file.error();
    }
    const auto cycles = (*file)->cycles();
    const auto head = (*file)->head();
    const auto last = (*file)->lastEntry();
    if (!cycles || !head || !last) {
        return !cycles ? cycles.error() : !head ? head.error() : last.error();
    }
    ui::CopyFacts facts{copy, nameOfOriginal(copy), *last, {}, head->seq};
    for (const CycleOverview &cycle : *cycles) {
        facts.years.prepend(cycle.settings.year);
    }
    return facts;
}

ui::OpenedFile WindowDoor::restore(const QString &copy)
{
    const QString time = m_clock.nowUtc().toLocalTime().toString(u"yyyy-MM-dd-HHmmss"_s);
    const QString target = u"%1/%2-restored-%3.rangvoan"_s.arg(folder(), nameOfOriginal(copy), time);
    if (!QDir().mkpath(folder())) {
        return Error{ErrorCode::CannotWrite, {target}};
    }
    const Status restored = db::restoreTo(copy, target);
    return restored ? open(target) : ui::OpenedFile(restored.error());
}

Result<QList<ui::CheckLine>> WindowDoor::verify(const QString &path, const Wording &wording,
                                                const ui::WorkProgress &progress) const
{
    const Result<db::VerifyReport> report = db::verifyFile(path, progress);
    if (!report) {
        return report.error();
    }
    QList<ui::CheckLine> lines;
    for (const db::Check &check : report->checks) {
        lines.append({wordsOfCheck(check.name, check.ok, wording), check.ok, placeOfDamage(check.detail, wording),
                      check.detail});
    }
    return lines;
}

QList<ui::FitLine> WindowDoor::checkComputer(const Wording &wording) const
{
    QList<ui::FitLine> lines;
    for (const ComputerCheck &check : rangvoan::checkComputer(m_clock, wording)) {
        const ui::Fit fit = check.fitness == Fitness::Good      ? ui::Fit::Good
                            : check.fitness == Fitness::Warning ? ui::Fit::Warning
                                                                : ui::Fit::Unfit;
        lines.append({fit, check.detail, check.name == u"libraries"_s && fit == ui::Fit::Good});
    }
    return lines;
}

std::shared_ptr<const ui::PaperPress> WindowDoor::paperPress(ui::PressOrder order) const
{
    return std::make_shared<const WindowPress>(std::move(order));
}

QDateTime WindowDoor::lastOutsideCopy(const QString &path) const
{
    return QSettings().value(backupSetting(path)).toDateTime();
}

Result<bool> WindowDoor::keepCopy(const QString &path)
{
    return keepSafeCopy(path, SystemClock().nowUtc());
}

QStringList WindowDoor::keptCopies(const QString &path) const
{
    return path.isEmpty() ? allSafeCopies() : safeCopiesOf(path);
}

QString WindowDoor::copiesFolder() const
{
    return safeCopiesFolder();
}

bool WindowDoor::isRemovable(const QString &path) const
{
    const QStringList volumes = removableVolumes();
    return std::any_of(volumes.cbegin(), volumes.cend(),
                       [&](const QString &root) { return path.startsWith(root + u'/'); });
}

QStringList WindowDoor::removableFolders() const
{
    return removableVolumes();
}

QStringList WindowDoor::recent() const
{
    QStringList paths = QSettings().value(recentKey).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void WindowDoor::remember(const QString &path) const
{
    QStringList paths = recent();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(recentKey, paths.mid(0, 10));
}

QString WindowDoor::folder() const
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString WindowDoor::placeFor(const QString &path, const QString &folder, const QString &word) const
{
    const QFileInfo file(path);
    const QString time = m_clock.nowUtc().toLocalTime().toString(u"yyyy-MM-dd-HHmmss"_s);
    return u"%1/%2-%3-%4.rangvoan"_s.arg(folder, file.completeBaseName(), word, time);
}

Result<QByteArray> WindowDoor::shippedRuleSet(const QString &name) const
{
    return rangvoan::shippedRuleSet(name);
}

} // namespace rangvoan
