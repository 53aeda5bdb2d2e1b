// SPDX-License-Identifier: Apache-2.0
#include "app/exchange/chain.h"
#include "app/exchange/codec.h"
#include "app/exchange/envelope.h"
#include "app/exchange/eventcodec.h"
#include "tests/app/exchange/randomvalue.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <sodium.h>

using namespace Qt::StringLiterals;
using namespace rangvoan;

/// Every event type through its stored form, and the published record book of tests/data/event_vectors.py.
class TestEvents : public QObject
{
    Q_OBJECT

private slots:
    void everyTypeComesBack();
    void damagedBytesNeverPassAsAnother();
    void unknownTypesAreRefused();
    void publishedBookIsWhatWeWrite();
    void idsStandWhereTheIndexesLook();
    void envelopeRefusesWrongNumbers();
    void payloadNeedsAKnownKey();
    void signatureCoversItsDomain();
};

namespace
{

template<std::size_t N>
constexpr std::array<std::uint8_t, N> repeated(char letter)
{
    std::array<std::uint8_t, N> bytes{};
    bytes.fill(static_cast<std::uint8_t>(letter));
    return bytes;
}

template<class T>
T idOf(char letter)
{
    return T(repeated<16>(letter));
}

QJsonArray publishedBook()
{
    QFile file(QStringLiteral(RANGVOAN_SOURCE_DIR "/tests/data/event_vectors.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

QByteArray hexOf(const QJsonObject &row, const char *key)
{
    return QByteArray::fromHex(row.value(QLatin1String(key)).toString().toLatin1());
}

QByteArray makeEvent(const EventEnvelope &frame, const EventRecord &record)
{
    EventEnvelope envelope = frame;
    envelope.type = static_cast<int>(typeOf(record.payload));
    envelope.payload = wrapPayload(encodeRecord(record));
    return encodeEnvelope(envelope);
}

} // namespace

void TestEvents::everyTypeComesBack()
{
    test::RandomValue random(7);
    constexpr std::size_t timesEach = 60;
    for (std::size_t i = 0; i < std::variant_size_v<EventPayload> * timesEach; ++i) {
        const EventRecord record{random.make<Role>(), random.make<bool>(), random.payload(i / timesEach)};
        const EventType type = typeOf(record.payload);
        const QByteArray bytes = encodeRecord(record);
        const Result<EventRecord> back = decodeRecord(type, bytes);
        QVERIFY2(back.has_value(), qPrintable(QString::number(static_cast<int>(type))));
        QVERIFY(*back == record);
        QCOMPARE(encodeRecord(*back), bytes);
        const Result<EventPayload> payload = decodePayload(type, encodePayload(record.payload));
        QVERIFY(payload && *payload == record.payload);
    }
}

void TestEvents::damagedBytesNeverPassAsAnother()
{
    test::RandomValue random(11);
    int accepted = 0;
    for (int round = 0; round < 6000; ++round) {
        const EventPayload payload =
            random.payload(static_cast<std::size_t>(round) % std::variant_size_v<EventPayload>);
        QByteArray bytes = encodePayload(payload);
        const auto at = static_cast<qsizetype>(random.make<quint32>()) % bytes.size();
        if (round % 3 == 0) {
            bytes.truncate(at);
        } else {
            bytes[at] = static_cast<char>(random.make<quint32>());
        }
        const Result<EventPayload> back = decodePayload(typeOf(payload), bytes);
        accepted += back ? 1 : 0;
        QVERIFY(!back || encodePayload(*back) == bytes);
    }
    QVERIFY(accepted > 0);
}

void TestEvents::unknownTypesAreRefused()
{
    for (const int number : {0, 9, 19, 164, 100000}) {
        const Result<EventPayload> payload = decodePayload(static_cast<EventType>(number), encode(QList<int>{}));
        QVERIFY(!payload);
        QCOMPARE(payload.error().code, ErrorCode::InvalidEvent);
        QVERIFY(!isStored<EventType>(number));
    }
    QVERIFY(isStored<EventType>(163));
}

void TestEvents::publishedBookIsWhatWeWrite()
{
    const QJsonArray book = publishedBook();
    QCOMPARE(book.size(), 3);
    const EventEnvelope frame{1, idOf<EventId>('1'), {}, idOf<AuthorId>('d'), 1, chainStart(), 1792000000000, 0, {}};
    const QByteArray created = makeEvent(frame, {Role::Secretary, false, FileCreated{frame.author, u"Rangvoan 0.1"_s}});
    EventEnvelope second = frame;
    second.id = idOf<EventId>('2');
    second.cycle = idOf<CycleId>('c');
    second.authorSeq = 2;
    second.authorPrev = sha256(created);
    second.timeMs += 1;
    const Undertaking undertaking{SignedHow::OnPaper, QDate(2026, 4, 15), u"សាលាបឋមសិក្សា"_s};
    const QByteArray signedOne =
        makeEvent(second, {Role::Secretary, false, UndertakingSigned{idOf<MemberId>('m'), undertaking}});
    EventEnvelope third = second;
    third.id = idOf<EventId>('3');
    third.author = idOf<AuthorId>('m');
    third.authorSeq = 1;
    third.authorPrev = chainStart();
    third.timeMs = 1792000060000;
    ScoreSheet sheet;
    sheet.id = idOf<SheetId>('s');
    sheet.category = idOf<CategoryId>('g');
    sheet.candidate = idOf<CandidateId>('p');
    sheet.member = idOf<MemberId>('m');
    sheet.rulesHash = sha256("rules");
    sheet.steps = {3, 0, 65535, 65534};
    sheet.notes = {{u"1.1"_s, u"ល្អ"_s}};
    const QByteArray handedIn = makeEvent(third, {Role::Member, true, SheetHandedIn{sheet}});

    QByteArray link = chainStart();
    const QList<QByteArray> events{created, signedOne, handedIn};
    for (qsizetype i = 0; i < events.size(); ++i) {
        const QJsonObject row = book.at(i).toObject();
        QCOMPARE(events.at(i).toHex(), hexOf(row, "bytes").toHex());
        QCOMPARE(link.toHex(), hexOf(row, "prev_hash").toHex());
        link = chainHash(link, events.at(i), hexOf(row, "signature"));
        QCOMPARE(link.toHex(), hexOf(row, "hash").toHex());
    }
}

void TestEvents::idsStandWhereTheIndexesLook()
{
    test::RandomValue random(3);
    for (int round = 0; round < 100; ++round) {
        auto envelope = random.make<EventEnvelope>();
        envelope.version = 1;
        const QByteArray bytes = encodeEnvelope(envelope);
        QCOMPARE(bytes.mid(3, 16), envelope.id.toBytes());
        QCOMPARE(bytes.mid(37, 16), envelope.author.toBytes());
    }
}

void TestEvents::envelopeRefusesWrongNumbers()
{
    const EventEnvelope good{1, idOf<EventId>('1'), {}, idOf<AuthorId>('d'), 1, chainStart(), 5, 999, "x"};
    QVERIFY(decodeEnvelope(encodeEnvelope(good)).has_value());
    const auto refused = [&good](auto change) {
        EventEnvelope bad = good;
        change(bad);
        return !decodeEnvelope(encodeEnvelope(bad));
    };
    QVERIFY(refused([](EventEnvelope &e) { e.version = 2; }));
    QVERIFY(refused([](EventEnvelope &e) { e.id = {}; }));
    QVERIFY(refused([](EventEnvelope &e) { e.authorSeq = 0; }));
    QVERIFY(refused([](EventEnvelope &e) { e.authorPrev.chop(1); }));
    QVERIFY(refused([](EventEnvelope &e) { e.timeMs = -1; }));
    QVERIFY(refused([](EventEnvelope &e) { e.type = -1; }));
}

void TestEvents::payloadNeedsAKnownKey()
{
    QCOMPARE(wrapPayload("abc"), QByteArray("\0\0\0\0abc", 7));
    QCOMPARE(unwrapPayload(QByteArray("\0\0\0\0abc", 7)).value_or(QByteArray()), QByteArray("abc"));
    QVERIFY(!unwrapPayload(QByteArray("\0\0\0\1abc", 7)));
    QVERIFY(!unwrapPayload(QByteArray("\0\0\0", 3)));
}

void TestEvents::signatureCoversItsDomain()
{
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> publicKey{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secretKey{};
    const auto seed = repeated<crypto_sign_SEEDBYTES>('k');
    QVERIFY(sodium_init() >= 0);
    crypto_sign_seed_keypair(publicKey.data(), secretKey.data(), seed.data());
    const auto sign = [&secretKey](const QByteArray &message) {
        QByteArray signature(crypto_sign_BYTES, '\0');
        crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                             reinterpret_cast<const unsigned char *>(message.constData()),
                             static_cast<unsigned long long>(message.size()), secretKey.data());
        return signature;
    };
    const QByteArray key(reinterpret_cast<const char *>(publicKey.data()), publicKey.size());
    const QByteArray good = sign(QByteArray("rangvoan/sign/1\0hello", 21));
    QVERIFY(isSignatureValid(key, "hello", good));
    QVERIFY(!isSignatureValid(key, "hellO", good));
    QVERIFY(!isSignatureValid(key, "hello", sign("hello")));
    QVERIFY(!isSignatureValid(key, "hello", good.chopped(1)));
    QVERIFY(!isSignatureValid(QByteArray(32, 'x'), "hello", good));
}

RANGVOAN_TEST(TestEvents)
#include "testevents.moc"
