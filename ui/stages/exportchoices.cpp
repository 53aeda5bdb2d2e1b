// SPDX-License-Identifier: Apache-2.0
#include "ui/stages/exportchoices.h"

#include "ui/stages/paperwords.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>

#include <algorithm>

namespace rangvoan::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int audienceCount = 4;
constexpr int nameColumn = 168; ///< as in a Form: the path stands below

} // namespace

ExportChoices::ExportChoices(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_scopeName(new Label(this, Tone::Muted)), m_scope(new QComboBox(this)),
      m_audienceName(new Label(this, Tone::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::one);
    auto *scope = new QHBoxLayout;
    scope->setSpacing(space::two);
    scope->addWidget(m_scopeName);
    scope->addWidget(m_scope);
    scope->addStretch(1);
    column->addLayout(scope);
    auto *audiences = new QHBoxLayout;
    audiences->setSpacing(space::one);
    audiences->addWidget(m_audienceName);
    audiences->addSpacing(space::one); // as between the names and the fields of the form below
    for (int i = 0; i < audienceCount; ++i) {
        auto *chip = new FilterChip(this);
        chip->setObjectName(u"audience%1"_s.arg(i));
        chip->setChecked(true);
        m_audiences.append(chip);
        audiences->addWidget(chip);
    }
    audiences->addStretch(1);
    column->addLayout(audiences);
    m_scope->setObjectName(u"exportScope"_s);
    m_scopeName->setFixedWidth(nameColumn);
    m_audienceName->setFixedWidth(nameColumn);
    m_scopeName->setWordWrap(false);
    m_audienceName->setWordWrap(false);
}

void ExportChoices::retranslate()
{
    const auto word = [this](const char *source) {
        return m_workspace.text("paperspage", source);
    };
    m_scopeName->setWords(word(QT_TRANSLATE_NOOP("paperspage", "Which papers")));
    m_scope->setAccessibleName(m_scopeName->words());
    const int before = std::max(0, m_scope->currentIndex());
    m_scope->clear();
    m_scope->addItem(word(QT_TRANSLATE_NOOP("paperspage", "The one that is shown")));
    m_scope->addItem(word(QT_TRANSLATE_NOOP("paperspage", "All of this kind")));
    m_scope->addItem(word(QT_TRANSLATE_NOOP("paperspage", "All papers of this stage")));
    m_scope->addItem(word(QT_TRANSLATE_NOOP("paperspage", "All papers")));
    m_scope->setCurrentIndex(before);
    m_audienceName->setWords(word(QT_TRANSLATE_NOOP("paperspage", "Only those")));
    for (int i = 0; i < audienceCount; ++i) {
        m_audiences.at(i)->setText(audienceWords(static_cast<report::Audience>(i), m_workspace));
        m_audiences.at(i)->setAccessibleName(m_audiences.at(i)->text());
    }
}

ExportScope ExportChoices::scope() const
{
    return static_cast<ExportScope>(std::max(0, m_scope->currentIndex()));
}

bool ExportChoices::isFor(report::Audience audience) const
{
    return m_audiences.at(static_cast<int>(audience))->isChecked();
}

} // namespace rangvoan::ui
