// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "db/sqlite/connection.h"
#include "db/sqlite/secret.h"

namespace rangvoan::db
{

/// One prepared statement with typed values; finished in its destructor. Errors stick: after the first one nothing runs
/// and every answer repeats it, so whoever looks at the last answer overlooks none.
///
/// How values are stored: integers, enumerations and bools as INTEGER (range checked when read); text as TEXT; ids as
/// BLOB of 16 bytes, also the null id, so that `id = ?` works for it; byte arrays as BLOB; dates and times as ISO TEXT
/// or NULL; std::optional as NULL or the value; string lists, lists of numbers or ids, structs with fields() and lists
/// of them as BLOB of canonical CBOR; Secret<T> as described there.
class Statement
{
public:
    Statement(Connection &connection, const QString &sql);
    ~Statement();
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;

    /// Binds the values to ?1, ?2 ... anew, for a statement that is read with next() or fetch().
    template<class... T>
    void bindAll(const T &...values)
    {
        restart();
        int index = 0;
        (bindValue(++index, values), ...);
    }

    /// Binds and runs a statement without result rows; may be called again with other values.
    template<class... T>
    Status run(const T &...values)
    {
        bindAll(values...);
        return finish();
    }

    /// Steps to the next row; false after the last one.
    Result<bool> next();

    /// Reads the columns of the row from the left. A value of another type or out of range is a DamagedFile error that
    /// status(), next() and fetch() give from then on.
    template<class... T>
    void read(T &...columns)
    {
        int index = 0;
        (readValueAt(index++, columns), ...);
    }

    /// next() and read() in one: true with the columns filled, false after the last row.
    template<class... T>
    Result<bool> fetch(T &...columns)
    {
        const Result<bool> row = next();
        if (row && *row) {
            read(columns...);
        }
        const Status good = status();
        return good ? row : Result<bool>(good.error());
    }

    /// For loops over very many rows: the bytes of a blob where they lie, until the next step. Empty after an error and
    /// for anything that is no blob, which is a DamagedFile error as in read().
    QByteArrayView blobView(int column);

    Status status() const;

    /// For tools that look at tables they do not know: columns of the row as they are stored.
    int columnCount() const;
    /// One line that shows type and value: "null", "i12", "t'text'", "x0aff".
    QByteArray stored(int column) const;

private:
    struct Handle;

    void restart();
    Status finish();
    void bindNull(int index);
    void bindInteger(int index, qint64 value);
    void bindText(int index, const QString &value);
    void bindBlob(int index, const QByteArray &value);
    bool isNull(int column) const;
    qint64 integerAt(int column);
    QString textAt(int column);
    QByteArray blobAt(int column);
    void damaged(int column, const QString &reason);
    void fail(const Error &error);

    template<class T>
    void bindValue(int index, const T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            bindInteger(index, static_cast<qint64>(value));
        } else if constexpr (std::is_integral_v<T>) {
            bindInteger(index, qint64{value});
        } else if constexpr (std::is_same_v<T, QString>) {
            bindText(index, value);
        } else if constexpr (std::is_same_v<T, QByteArray>) {
            bindBlob(index, value);
        } else if constexpr (isIdType<T>) {
            bindBlob(index, value.toBytes());
        } else if constexpr (std::is_same_v<T, QDate>) {
            value.isNull() ? bindNull(index) : bindText(index, dateText(value));
        } else if constexpr (std::is_same_v<T, QTime>) {
            value.isNull() ? bindNull(index) : bindText(index, timeText(value));
        } else if constexpr (isOptionalType<T>) {
            value ? bindValue(index, *value) : bindNull(index);
        } else {
            bindBlob(index, encode(value));
        }
    }

    template<class T>
    void bindValue(int index, const Secret<T> &secret)
    {
        bindBlob(index, sealSecret(secretContent(secret.value)));
    }

    template<class T>
    void readValueAt(int column, T &value)
    {
        if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
            value = numberAt<T>(column);
        } else if constexpr (std::is_same_v<T, QString>) {
            value = textAt(column);
        } else if constexpr (std::is_same_v<T, QByteArray>) {
            value = blobAt(column);
        } else if constexpr (isIdType<T>) {
            const QByteArray bytes = blobAt(column);
            value = T::fromBytes(bytes);
            if (bytes.size() != T::byteCount) {
                damaged(column, QStringLiteral("id"));
            }
        } else if constexpr (std::is_same_v<T, QDate>) {
            value = momentAt<QDate>(column, dateFromText);
        } else if constexpr (std::is_same_v<T, QTime>) {
            value = momentAt<QTime>(column, timeFromText);
        } else if constexpr (isOptionalType<T>) {
            value.reset();
            if (!isNull(column)) {
                readValueAt(column, value.emplace());
            }
        } else {
            take(column, decode<T>(blobAt(column)), value);
        }
    }

    template<class T>
    void readValueAt(int column, Secret<T> &secret)
    {
        const Result<QByteArray> content = openSecret(blobAt(column));
        take(column, content ? secretValue<T>(*content) : Result<T>(content.error()), secret.value);
    }

    template<class T>
    T numberAt(int column)
    {
        const qint64 number = integerAt(column);
        bool fits = true;
        if constexpr (std::is_enum_v<T>) {
            fits = isStored<T>(number);
        } else if constexpr (std::is_same_v<T, bool>) {
            fits = number == 0 || number == 1;
        } else {
            fits = std::in_range<T>(number);
        }
        if (!fits) {
            damaged(column, QString::number(number));
            return {};
        }
        return static_cast<T>(number);
    }

    template<class T>
    T momentAt(int column, T (*parse)(const QString &))
    {
        if (isNull(column)) {
            return {};
        }
        const T moment = parse(textAt(column));
        if (moment.isNull()) {
            damaged(column, QStringLiteral("date or time"));
        }
        return moment;
    }

    template<class T>
    void take(int column, Result<T> result, T &value)
    {
        if (result) {
            value = *std::move(result);
        } else {
            damaged(column, result.error().arguments.join(u' '));
        }
    }

    std::unique_ptr<Handle> m_handle;
};

} // namespace rangvoan::db
