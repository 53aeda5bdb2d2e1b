// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/models/rowmodel.h"

#include <QWidget>

class QVBoxLayout;

namespace rangvoan::ui
{

class BodyScroll;
class Card;
class Label;
class StateChip;

/// The dossier of one person beside a list: name and state at the head, what is told scrolls, deeds at the foot; a
/// question stands above it, and the foot is hidden meanwhile.
class DossierFrame : public QWidget
{
    Q_OBJECT

public:
    /// Takes the question and the foot over.
    DossierFrame(QWidget *question, QWidget *foot, QWidget *parent = nullptr);

protected:
    void setHead(const QString &heading, const QString &under);
    void setState(const Cell &state);
    StateChip *state() const { return m_state; }
    QVBoxLayout *body() const { return m_body; }
    void toTop();
    void bringIntoSight(QWidget *part);
    /// The question takes the place of the dossier: it tells more than fits above it.
    void setQuestionAlone(bool alone);

private:
    Card *m_card;
    Label *m_heading;
    Label *m_under;
    StateChip *m_state;
    BodyScroll *m_scroll;
    QVBoxLayout *m_body;
};

} // namespace rangvoan::ui
