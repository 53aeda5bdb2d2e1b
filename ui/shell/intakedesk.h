// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/nomination.h"
#include "app/domain/result.h"
#include "app/domain/scale.h"
#include "app/text/wording.h"

#include <QHash>
#include <QMap>

namespace rangvoan::ui
{

/// Provinces and districts by their official codes, in the order of the codes.
struct Places
{
    struct Province
    {
        QString code; ///< two digits
        QString khmer;
        QString english;
    };
    struct District
    {
        QString code; ///< four digits, the first two those of its province
        QString khmer;
        QString latin;
    };
    QList<Province> provinces;
    QList<District> districts;
    QHash<QString, LocalText> whole; ///< by code, the name with its unit: "ខេត្តតាកែវ", "Takeo Province"

    const Province *province(const QString &code) const
    {
        for (const Province &one : provinces) {
            if (one.code == code) {
                return &one;
            }
        }
        return nullptr;
    }
};

/// Which column of a workbook holds what. Fields by the names that column maps use: "name_km", "birth_date", ...
struct WorkbookColumns
{
    QString sheet;              ///< empty: the first one
    int headerRow = 0;          ///< the nominations begin below it; 0: there is none
    QMap<QString, int> columns; ///< field -> column from 1

    friend bool operator==(const WorkbookColumns &, const WorkbookColumns &) = default;
};

/// A column as it is shown to be named.
struct WorkbookColumn
{
    int number = 0;  ///< from 1
    QString letters; ///< as the sheet shows them
    QString header;
    QStringList samples; ///< the first values below
};

/// What is said of a row; every row of the file with something to say has one or more.
struct WorkbookRemark
{
    int row = 0;
    QString column; ///< letters; empty: the whole row
    QString sentence;
    bool refuses = false;   ///< the row is not taken
    bool warns = false;     ///< taken, but a value is missing or doubtful; else a note
    bool duplicate = false; ///< the person is, or may be, in another row
};

struct WorkbookRows
{
    QList<NominationRow> taken;
    QList<NominationRow> refused; ///< as far as they could be read
    QList<WorkbookRemark> remarks;
    int all() const { return static_cast<int>(taken.size() + refused.size()); }
};

/// What reading the rows needs to know of the year.
struct WorkbookQuestion
{
    WorkbookColumns columns;
    QString provinceCode;               ///< of rows that name none; may be empty
    QString categoryCode;               ///< of rows that name none
    QHash<QString, QString> categories; ///< name of a category -> its code
    QDate today;
};

/// A workbook read into memory, whose rows can be judged as often as the columns are named anew. Safe in any thread.
class Workbook
{
public:
    virtual ~Workbook() = default;
    virtual QString fileName() const = 0;
    virtual QByteArray fingerprint() const = 0; ///< SHA-256 of the file
    virtual QStringList sheets() const = 0;
    /// UnknownColumns when no row looks like a row of headers; LegacyKhmerFont.
    virtual Result<WorkbookColumns> guessColumns() const = 0;
    /// The columns of a sheet, with the headers of that row.
    virtual QList<WorkbookColumn> columns(const QString &sheet, int headerRow) const = 0;
    /// Names of all fields, in the order of the form.
    virtual QStringList fields() const = 0;
    virtual Result<WorkbookRows> rows(const WorkbookQuestion &question, const Wording &wording) const = 0;
};

} // namespace rangvoan::ui
