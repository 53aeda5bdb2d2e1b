// SPDX-License-Identifier: Apache-2.0
#include "app/report/seal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace rangvoan::report
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int sealVersion = 1;

constexpr std::array<std::pair<Role, QStringView>, 5> roleCodes{{{Role::Secretary, u"secretary"},
                                                                 {Role::Chair, u"chair"},
                                                                 {Role::Member, u"member"},
                                                                 {Role::Observer, u"observer"},
                                                                 {Role::Keyer, u"keyer"}}};

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray bytesAt(const QJsonObject &object, const QString &key)
{
    return QByteArray::fromHex(object.value(key).toString().toLatin1());
}

template<class IdType>
void putId(QJsonObject &object, const QString &key, const IdType &id)
{
    if (!id.isNull()) {
        object.insert(key, id.toString());
    }
}

template<class IdType>
void takeId(const QJsonObject &object, const QString &key, IdType &id)
{
    id = IdType::fromBytes(bytesAt(object, key));
}

QJsonObject paperObject(const SealedPaper &paper)
{
    const PaperRequest &request = paper.request;
    QJsonObject object{{u"kind"_s, request.kind}, {u"round"_s, request.round}};
    putId(object, u"category"_s, request.category);
    putId(object, u"candidate"_s, request.candidate);
    putId(object, u"member"_s, request.member);
    putId(object, u"meeting"_s, request.meeting);
    putId(object, u"complaint"_s, request.complaint);
    if (!request.province.isEmpty()) {
        object.insert(u"province"_s, request.province);
    }
    if (paper.entry.date.isValid()) {
        object.insert(u"date"_s, paper.entry.date.toString(Qt::ISODate));
    }
    if (!paper.entry.number.isEmpty()) {
        object.insert(u"number"_s, paper.entry.number);
    }
    if (!paper.entry.replacesNumber.isEmpty()) {
        object.insert(u"replaces"_s, paper.entry.replacesNumber);
    }
    return object;
}

SealedPaper paperFrom(const QJsonObject &object)
{
    SealedPaper paper;
    paper.request.kind = object.value(u"kind"_s).toString();
    paper.request.round = object.value(u"round"_s).toInt();
    takeId(object, u"category"_s, paper.request.category);
    takeId(object, u"candidate"_s, paper.request.candidate);
    takeId(object, u"member"_s, paper.request.member);
    takeId(object, u"meeting"_s, paper.request.meeting);
    takeId(object, u"complaint"_s, paper.request.complaint);
    paper.request.province = object.value(u"province"_s).toString();
    paper.entry.date = QDate::fromString(object.value(u"date"_s).toString(), Qt::ISODate);
    paper.entry.number = object.value(u"number"_s).toString();
    paper.entry.replacesNumber = object.value(u"replaces"_s).toString();
    return paper;
}

QJsonObject readerObject(const Actor &reader)
{
    const auto *const role = std::find_if(roleCodes.cbegin(), roleCodes.cend(),
                                          [&reader](const auto &code) { return code.first == reader.role; });
    QJsonObject object{{u"role"_s, role->second.toString()}, {u"authenticated"_s, reader.authenticated}};
    putId(object, u"member"_s, reader.member);
    return object;
}

std::optional<Actor> readerFrom(const QJsonObject &object)
{
    const QString wanted = object.value(u"role"_s).toString();
    const auto *const role = std::find_if(roleCodes.cbegin(), roleCodes.cend(),
                                          [&wanted](const auto &code) { return code.second == wanted; });
    if (role == roleCodes.cend()) {
        return std::nullopt;
    }
    Actor reader{{}, role->first, object.value(u"authenticated"_s).toBool()};
    takeId(object, u"member"_s, reader.member);
    return reader;
}

} // namespace

bool PaperSeal::hasSameSource(const PaperSeal &other) const
{
    return program == other.program && cycle == other.cycle && head == other.head && language == other.language &&
           created == other.created && practice == other.practice && sideBySide == other.sideBySide &&
           reader == other.reader;
}

QByteArray sealBytes(const PaperSeal &seal)
{
    QJsonArray papers;
    for (const SealedPaper &paper : seal.papers) {
        papers.append(paperObject(paper));
    }
    QJsonObject object{{u"version"_s, sealVersion},
                       {u"program"_s, seal.program},
                       {u"cycle"_s, seal.cycle.toString()},
                       {u"entry"_s, seal.head.seq},
                       {u"head"_s, hexOf(seal.head.hash)},
                       {u"rules"_s, hexOf(seal.rulesHash)},
                       {u"language"_s, seal.language == Language::Khmer ? u"km"_s : u"en"_s},
                       {u"practice"_s, seal.practice},
                       {u"side_by_side"_s, seal.sideBySide},
                       {u"complete"_s, seal.complete},
                       {u"papers"_s, papers}};
    if (seal.created.isValid()) {
        object.insert(u"created"_s, seal.created.toUTC().toString(Qt::ISODateWithMs));
    }
    if (seal.reader) {
        object.insert(u"reader"_s, readerObject(*seal.reader));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<PaperSeal> sealFromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value(u"version"_s).toInt() != sealVersion || !object.value(u"papers"_s).isArray()) {
        return std::nullopt;
    }
    PaperSeal seal;
    seal.program = object.value(u"program"_s).toString();
    takeId(object, u"cycle"_s, seal.cycle);
    seal.head = {object.value(u"entry"_s).toInteger(), bytesAt(object, u"head"_s)};
    seal.rulesHash = bytesAt(object, u"rules"_s);
    seal.language = object.value(u"language"_s).toString() == u"en"_s ? Language::English : Language::Khmer;
    seal.created = QDateTime::fromString(object.value(u"created"_s).toString(), Qt::ISODateWithMs).toUTC();
    seal.practice = object.value(u"practice"_s).toBool();
    seal.sideBySide = object.value(u"side_by_side"_s).toBool();
    seal.complete = object.value(u"complete"_s).toBool();
    if (object.contains(u"reader"_s)) {
        seal.reader = readerFrom(object.value(u"reader"_s).toObject());
    }
    for (const QJsonValue &paper : object.value(u"papers"_s).toArray()) {
        seal.papers.append(paperFrom(paper.toObject()));
    }
    return seal;
}

void joinSeal(std::optional<PaperSeal> &run, const std::optional<PaperSeal> &paper, bool first)
{
    if (first) {
        run = paper;
        return;
    }
    const bool fits = run && paper && run->hasSameSource(*paper);
    if (fits) {
        run->papers += paper->papers;
    } else if (!run) {
        run = paper;
    }
    if (run) {
        run->complete = run->complete && fits && paper->complete;
    }
}

} // namespace rangvoan::report
