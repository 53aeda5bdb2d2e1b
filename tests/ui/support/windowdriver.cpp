// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/support/windowdriver.h"

#include "ui/shell/page.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <array>

namespace rangvoan
{

using namespace Qt::StringLiterals;

WindowDriver::WindowDriver()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    m_door = std::make_unique<WindowDoor>();
    m_window = std::make_unique<ui::MainWindow>(*m_door, false);
    m_window->resize(1366, 768);
    m_window->show();
    (void)QTest::qWaitForWindowActive(m_window.get());
}

WindowDriver::~WindowDriver() = default;

bool WindowDriver::openSeason(const DemoStop &stop, const QString &pageKey)
{
    workspace().close(); // it may be a copy of the same season
    settle();
    const QString path = seasonFile(stop, m_folder.path());
    if (path.isEmpty() || !workspace().open(m_door->open(path))) {
        return false;
    }
    settle();
    m_window->showPage(pageKey);
    settle();
    return m_window->currentPage() == pageKey;
}

void WindowDriver::sitDown(const MemberId &member, Role role)
{
    workspace().setActor({member, role, false});
    settle();
}

void WindowDriver::sitDownSecretary()
{
    workspace().setActor(workspace().actors().constFirst());
    settle();
}

QWidget *WindowDriver::widget(const QString &name)
{
    for (QWidget *root : {static_cast<QWidget *>(m_window->page()), static_cast<QWidget *>(m_window.get())}) {
        if (root == nullptr) {
            continue;
        }
        const QList<QWidget *> found = root->findChildren<QWidget *>(name);
        for (QWidget *widget : found) {
            if (widget->isVisible()) {
                return widget;
            }
        }
    }
    return nullptr;
}

QString WindowDriver::words(const QString &label)
{
    const auto *found = find<ui::Label>(label);
    return found == nullptr ? QString() : found->words();
}

QString WindowDriver::note(const QString &field)
{
    const QWidget *found = widget(field);
    return found == nullptr ? QString() : found->accessibleDescription();
}

bool WindowDriver::click(const QString &name)
{
    (void)QTest::qWaitFor([&] { return find<QAbstractButton>(name) != nullptr && widget(name)->isEnabled(); });
    auto *button = find<QAbstractButton>(name);
    if (button == nullptr || !button->isEnabled()) {
        QTest::qFail(qPrintable(u"no button "_s + name), __FILE__, __LINE__);
        return false;
    }
    QTest::mouseClick(button, Qt::LeftButton);
    settle();
    return true;
}

bool WindowDriver::type(const QString &name, const QString &text)
{
    QWidget *field = widget(name);
    if (field == nullptr) {
        QTest::qFail(qPrintable(u"no field "_s + name), __FILE__, __LINE__);
        return false;
    }
    field->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(field); line != nullptr) {
        line->selectAll();
    } else if (auto *area = qobject_cast<QPlainTextEdit *>(field); area != nullptr) {
        area->selectAll();
    }
    QInputMethodEvent event;
    event.setCommitString(text);
    QApplication::sendEvent(field, &event);
    settle();
    return true;
}

bool WindowDriver::showRound(int round)
{
    auto *box = find<QComboBox>(u"round"_s);
    if (box == nullptr) {
        QTest::qFail("no choice of the round", __FILE__, __LINE__);
        return false;
    }
    box->setFocus();
    QTest::keyClick(box, round == 1 ? Qt::Key_Home : Qt::Key_End);
    settle();
    return workspace().round() == round;
}

bool WindowDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : m_window.get();
    QTest::keyClick(target, key, modifiers);
    settle();
    return true;
}

void WindowDriver::settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void WindowDriver::shoot(const QString &name)
{
    settle();
    const QString out = qEnvironmentVariable("RANGVOAN_OUT");
    if (!out.isEmpty()) {
        QDir().mkpath(out + u"/screens"_s);
        m_window->grab().save(u"%1/screens/%2.png"_s.arg(out, name));
    }
}

void WindowDriver::shootAll(const QString &name)
{
    struct Look
    {
        Language language;
        ui::ThemeChoice theme;
        const char *suffix;
    };
    constexpr std::array looks{Look{Language::English, ui::ThemeChoice::Dark, "-en-dark"},
                               Look{Language::English, ui::ThemeChoice::Light, "-en-light"},
                               Look{Language::Khmer, ui::ThemeChoice::Dark, "-km-dark"},
                               Look{Language::Khmer, ui::ThemeChoice::Light, "-km-light"}};
    for (const Look &look : looks) {
        m_window->setThemeChoice(look.theme);
        workspace().setLanguage(look.language);
        shoot(name + QString::fromLatin1(look.suffix));
    }
}

} // namespace rangvoan
