// SPDX-License-Identifier: Apache-2.0
#include "app/report/papers/wordings.h"

#include "app/procedure/paperwordings.h"
#include "app/report/papers/frame.h"

#include <QFile>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

QString wordingLanguage(Language language)
{
    return language == Language::Khmer ? u"km"_s : u"en"_s;
}

} // namespace

QString shippedWording(const QString &key, Language language)
{
    QFile file(u":/templates/%1.%2.txt"_s.arg(key, wordingLanguage(language)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

QStringList wordingParagraphs(const PaperJob &job, const QString &key, const QHash<QString, QString> &values)
{
    const Language language = job.say.language();
    const QString own = ownWording(job.facts, key, wordingLanguage(language));
    return filledWording(own.isEmpty() ? shippedWording(key, language) : own, values);
}

void addWording(Document &paper, const PaperJob &job, const QString &key, const QHash<QString, QString> &values)
{
    for (const QString &paragraph : wordingParagraphs(job, key, values)) {
        addBody(paper, paragraph);
    }
}

QHash<QString, QString> commonFields(const PaperJob &job)
{
    const CycleSettings &settings = job.facts.settings;
    return {{u"award"_s, job.say.local(settings.awardNameKm, settings.awardNameEn)}, {u"year"_s, job.year()}};
}

} // namespace rangvoan::report
