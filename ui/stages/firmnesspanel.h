// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/rankingservice.h"
#include "app/text/figuresections.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace rangvoan::ui
{

class Button;
class Card;
class CaseGrid;
class ColumnChart;
class FigureList;
class Label;
class PlaceChart;
class ProgressLine;

/// "How firm is it?": three sentences and one picture first, what leaving out one member does, statistics behind "for
/// the specialist". It advises and changes nothing (design 4.7).
class FirmnessPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FirmnessPanel(const Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    /// While it is computed: `done` of `all` steps.
    void showProgress(int done, int all);
    /// Stopped by the reader.
    void showStopped();
    void showFirmness(const RankingView &view, const Firmness &firmness);
    void clear();

signals:
    void cancelAsked();
    void startAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildSpecialist();
    void showSentences();
    void paintSigns();
    void showPlaces();
    void showCases();
    void showSpecialist();
    void showOpenSeats();
    void toggleSpecialist();
    QList<FigureSection> sections() const;
    QString word(const char *source) const { return m_workspace.text("firmness", source); }
    QString word(const char *source, const QStringList &arguments) const
    {
        return m_workspace.text("firmness", source, arguments);
    }

    const Workspace &m_workspace;
    RankingView m_view;
    std::optional<Firmness> m_firmness;
    QWidget *m_waiting;
    Label *m_waitingWords;
    ProgressLine *m_progress;
    Button *m_cancel;
    QScrollArea *m_scroll;
    Card *m_card;
    QList<QLabel *> m_signs;
    QList<Label *> m_sentences;
    Label *m_placesName;
    PlaceChart *m_places;
    Label *m_othersOut;
    Label *m_casesName;
    CaseGrid *m_cases;
    Button *m_specialist;
    QWidget *m_details;
    Label *m_method;
    Label *m_open;
    Label *m_closed;
    FigureList *m_figures;
    Label *m_marksName;
    ColumnChart *m_marks;
};

} // namespace rangvoan::ui
