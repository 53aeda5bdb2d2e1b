// SPDX-License-Identifier: Apache-2.0
#include "tests/app/main/commandroom.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace rangvoan::test
{

using namespace Qt::StringLiterals;

namespace
{

class CollectingConsole final : public Console
{
public:
    CollectingConsole(Answer &answer, const QByteArray &input) : m_answer(answer), m_input(input) {}
    void out(const QString &text) override { m_answer.outputs.append(text); }
    void message(const QString &text) override { m_answer.messages.append(text); }
    QByteArray readInput() override { return m_input; }

private:
    Answer &m_answer;
    QByteArray m_input;
};

} // namespace

QJsonObject Answer::json() const
{
    return QJsonDocument::fromJson(output().toUtf8()).object();
}

Answer run(const QStringList &arguments, const QByteArray &input)
{
    Answer answer;
    CollectingConsole console(answer, input);
    answer.status = static_cast<int>(runHeadless(arguments, console));
    return answer;
}

QString Room::file(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return written ? file.fileName() : QString();
}

QByteArray Room::bytesOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString Room::awardFile(const QString &name) const
{
    const Answer made = run({u"new"_s, path(name), u"--level"_s, u"ministry"_s, u"--year"_s, u"2025-2026"_s});
    return made.status == 0 ? path(name) : QString();
}

QHash<QString, QByteArray> Room::contents() const
{
    QHash<QString, QByteArray> found;
    QDirIterator files(m_folder.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        found.insert(file.fileName(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }
    return found;
}

QString keysOf(const QJsonValue &object)
{
    return object.toObject().keys().join(u' ');
}

bool hasKhmer(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.script() == QChar::Script_Khmer; });
}

} // namespace rangvoan::test
