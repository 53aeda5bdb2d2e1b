// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/report/page.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;

namespace rangvoan::ui
{

class FilterChip;
class Label;

/// Which papers an export writes.
enum class ExportScope { Chosen, Kind, Stage, Everything };

/// Which papers go into the folder, and for whose eyes.
class ExportChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportChoices(Workspace &workspace, QWidget *parent = nullptr);
    void retranslate();
    ExportScope scope() const;
    bool isFor(report::Audience audience) const;

private:
    Workspace &m_workspace;
    Label *m_scopeName;
    QComboBox *m_scope;
    Label *m_audienceName;
    QList<FilterChip *> m_audiences; ///< index = audience
};

} // namespace rangvoan::ui
