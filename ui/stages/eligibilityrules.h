// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/workspace.h"

#include <QWidget>

class QGridLayout;

namespace rangvoan::ui
{

/// Every rule on a line: icon and word of its outcome, its name, and the facts it was judged by.
class EligibilityRules final : public QWidget
{
    Q_OBJECT

public:
    explicit EligibilityRules(Workspace &workspace, QWidget *parent = nullptr);
    void show(const Candidate &candidate);

private:
    Workspace &m_workspace;
    QWidget *m_lines = nullptr; ///< made anew for every candidate
};

} // namespace rangvoan::ui
