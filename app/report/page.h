// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/text/wording.h"

#include <QDateTime>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace rangvoan::report
{

/// Who may see a paper; export shows and checks it.
enum class Audience { Public, Candidate, Committee, Archive };

/// What is known about the paper besides its words; goes into the PDF.
struct Meta
{
    QString title = {};
    QString author = {};
    QString subject = {};
    QString kind = {}; ///< code of the kind of paper, e.g. "ranking"
    Language language = Language::Khmer;
    QDateTime created = {}; ///< moment the facts were taken, UTC: the PDF takes its date from here, not from the clock
    Audience audience = Audience::Committee;
    bool draft = false; ///< puts the word draft on every page
    QString seal = {};  ///< of an official paper: what it rests on, for machines; drawn as a QR code unless a draft

    friend bool operator==(const Meta &, const Meta &) = default;
};

enum class Paper { A4, Letter };
enum class Orientation { Portrait, Landscape };
enum class Frame { None, Certificate };

struct PageSetup
{
    Paper paper = Paper::A4;
    Orientation orientation = Orientation::Portrait;
    qreal left = 71, top = 57, right = 57, bottom = 57; ///< margins: 25 mm on the binding side, 20 mm elsewhere
    Frame frame = Frame::None;                          ///< ornamental border of certificates
    qreal points = 11;                                  ///< letter height of the body

    QSizeF size() const;
    QRectF content() const; ///< the page without its margins
    friend bool operator==(const PageSetup &, const PageSetup &) = default;
};

/// A line above or below every page. `{page}` and `{pages}` become numbers, in Khmer digits in a Khmer paper.
struct Running
{
    QString left = {};
    QString centre = {};
    QString right = {};
    bool onFirstPage = true;

    friend bool operator==(const Running &, const Running &) = default;
};

} // namespace rangvoan::report
