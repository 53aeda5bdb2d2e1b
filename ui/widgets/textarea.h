// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace rangvoan::ui
{

/// A field for some sentences, framed as the one-line fields are. Tab leaves it; Form marks it as it marks those.
class TextArea final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextArea(int lines, QWidget *parent = nullptr);
    /// As the record book keeps it (app/domain/plaintext.h).
    QString words() const;
    QStringList lines() const; ///< the same, without empty ones

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fitFont();

    int m_lines;
};

} // namespace rangvoan::ui
