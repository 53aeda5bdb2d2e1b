// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace rangvoan::ui
{

class Label;

/// A raised section of a page: heading with room for a chip or a button at its right, hairline, body.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);
    void setHeading(const QString &words);
    /// Muted words after the heading: "4 of 9".
    void setRemark(const QString &words);
    /// Stands at the right of the heading.
    void addToHead(QWidget *widget);
    /// At the right of the heading too, but reached by Tab after the body: what saves the fields in it.
    void endWith(QWidget *widget);
    const QList<QWidget *> &endings() const { return m_endings; }
    /// Where the content goes; margins 16.
    QVBoxLayout *body() const { return m_body; }
    /// Content touches the frame: for tables.
    void setTight(bool tight);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_head;
    QHBoxLayout *m_headLayout;
    Label *m_heading;
    Label *m_remark;
    QVBoxLayout *m_body;
    QList<QWidget *> m_endings;
};

} // namespace rangvoan::ui
