// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/page.h"

namespace rangvoan::ui
{

class RulesCard;
class SetupCategory;
class SetupCopy;
class SetupLetterhead;
class SetupYear;

/// Stage 0: the year, what stands on official papers, the category of the header with its seats, its rules.
class SetupPage final : public Page
{
    Q_OBJECT

public:
    explicit SetupPage(Workspace &workspace, QWidget *parent = nullptr);

    void retranslate() override;
    void refresh() override;
    void showFinding(const Finding &finding) override;

private:
    SetupYear *m_year;
    SetupLetterhead *m_letterhead;
    SetupCategory *m_category;
    SetupCopy *m_copy;
    RulesCard *m_rules;
};

} // namespace rangvoan::ui
