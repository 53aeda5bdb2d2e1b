// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/text/figuresections.h"
#include "ui/models/rowmodel.h"

#include <QWidget>

class QVBoxLayout;

namespace rangvoan::ui
{

class Label;
class TableView;

/// One figure: its name, what it means, what comes out.
class FigureView final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureView(QWidget *parent = nullptr);
    void showSection(const FigureSection &section);
    void clear();

private:
    void showTable(const FigureSection &section);

    Label *m_title;
    Label *m_meanings;
    Label *m_lines;
    RowModel *m_rows;
    TableView *m_table;
};

/// All figures below each other, for whoever asks for statistics.
class FigureList final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureList(QWidget *parent = nullptr);
    void showSections(const QList<FigureSection> &sections);

private:
    QVBoxLayout *m_column;
    QList<FigureView *> m_views; ///< made once, hidden where there are fewer sections
};

} // namespace rangvoan::ui
