// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace rangvoan::ui
{

/// How much of something is done: a thin bar, or as many dashes as there are steps.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);
    /// `words` for readers of the screen: "12 of 32".
    void setProgress(int done, int all, const QString &words);
    /// Dashes: the first `done` are complete, the next one is in work.
    void setDashed(bool dashed);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_done = 0;
    int m_all = 0;
    bool m_dashed = false;
};

} // namespace rangvoan::ui
